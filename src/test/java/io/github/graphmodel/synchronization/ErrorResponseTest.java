package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.Fixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An error response is rejected, not read as a page without jobs or a job without properties. */
class ErrorResponseTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<Class<? extends GraphObject>> ROOTS =
            List.of(SynchronizationJobCollectionResponse.class, SynchronizationJob.class, SynchronizationStatus.class);

    @Test
    void anODataErrorIsRejectedWithItsCodeAndMessage() throws Exception {
        String response = Fixture.json("error/expired-token.json");

        for (Class<? extends GraphObject> root : ROOTS) {
            assertThatThrownBy(() -> MAPPER.readValue(response, root))
                    .as("%s", root)
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("The response is an OData error: InvalidAuthenticationToken: Access token has"
                            + " expired or is not yet valid.");
        }
    }

    @Test
    void anODataErrorWithAContextIsRejectedWithItsCodeAndMessage() {
        for (Class<? extends GraphObject> root : ROOTS) {
            assertThatThrownBy(() -> MAPPER.readValue(
                            "{\"@odata.context\":\"c\",\"error\":{\"code\":\"a\",\"message\":\"b\"}}", root))
                    .as("%s", root)
                    .hasMessageContaining("The response is an OData error: a: b");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{}}",
                "{\"error\":\"invalid_client\",\"error_description\":\"no secret\"}",
                "{\"@odata.type\":\"#t\",\"@odata.context\":\"c\",\"error\":[1]}",
            })
    void anErrorInAnotherFormatIsRejected(String response) {
        for (Class<? extends GraphObject> root : List.of(SynchronizationJob.class, SynchronizationStatus.class)) {
            assertThatThrownBy(() -> MAPPER.readValue(response, root))
                    .as("%s", root)
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("The response is an ");
        }
    }

    @Test
    void anErrorBesideADeclaredPropertyIsAdditionalData() throws Exception {
        String response = "{\"id\":null,\"error\":{\"code\":\"x\"}}";

        assertThat(MAPPER.readValue(response, SynchronizationJob.class).getAdditionalData())
                .containsOnlyKeys("error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"@odata.context\":\"c\"}", "{\"id\":\"a\",\"status\":{}}"})
    void aPageWithoutValueIsRejected(String response) {
        assertThatThrownBy(() -> MAPPER.readValue(response, SynchronizationJobCollectionResponse.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("The response has no value: it is not a collection of jobs");
        assertThatThrownBy(() -> SynchronizationJobCollectionResponse.builder().build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
