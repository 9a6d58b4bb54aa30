package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.Fixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An error or another resource is rejected, not read as a page without jobs or a job without properties. */
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
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"error":{}}                                                         | an OData error: null: null
            {"error":"invalid_client","error_description":"no secret"}           | an error: invalid_client: no secret
            {"error":"invalid_client"}                                           | an error: invalid_client
            {"@odata.type":"#t","@odata.context":"c","error":[1]}                | an error: […]
            {"@odata.context":"c","value":[{"id":"a"}]}                          | a page of jobs: read it as a SynchronizationJobCollectionResponse
            {"value":[]}                                                         | a page of jobs: read it as a SynchronizationJobCollectionResponse
            {"responses":[{"id":"1","body":{"id":"a"}}]}                         | a $batch response: read the body of each element of responses
            """)
    void anErrorOrAnotherResourceIsRejected(String response, String message) {
        for (Class<? extends GraphObject> root : List.of(SynchronizationJob.class, SynchronizationStatus.class)) {
            assertThatThrownBy(() -> MAPPER.readValue(response, root))
                    .as("%s", root)
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("The response is " + message);
        }
    }

    @Test
    void aJobIsRejectedAsAStatusOrAPageAndAStatusAsAJobOrAPage() {
        String job = "{\"@odata.context\":\"c\",\"id\":\"a\",\"status\":{\"code\":\"Active\"}}";
        for (Class<? extends GraphObject> root :
                List.of(SynchronizationStatus.class, SynchronizationJobCollectionResponse.class)) {
            assertThatThrownBy(() -> MAPPER.readValue(job, root))
                    .as("%s", root)
                    .hasMessageContaining("The response is a job: read it as a SynchronizationJob");
        }
        for (Class<? extends GraphObject> root :
                List.of(SynchronizationJob.class, SynchronizationJobCollectionResponse.class)) {
            assertThatThrownBy(() -> MAPPER.readValue("{\"code\":\"Active\"}", root))
                    .as("%s", root)
                    .hasMessageContaining("The response is a status: read it as a SynchronizationStatus");
        }
    }

    /** A later version of Graph can return such properties. */
    @Test
    void propertiesOfOtherTypesOrBesideADeclaredOneAreAdditionalData() throws Exception {
        for (String json : List.of(
                "{\"value\":\"a\",\"responses\":{},\"code\":{}}",
                "{\"value\":null,\"responses\":null,\"code\":null,\"error\":null}",
                "{\"id\":null,\"value\":[],\"responses\":[],\"error\":{},\"code\":\"a\"}")) {
            assertThat(MAPPER.readValue(json, SynchronizationJob.class).has("code"))
                    .as(json)
                    .isTrue();
        }
        for (String json : List.of(
                "{\"value\":\"a\",\"responses\":{},\"status\":\"a\"}",
                "{\"value\":null,\"responses\":null,\"status\":null,\"error\":null}",
                "{\"code\":null,\"value\":[],\"responses\":[],\"error\":{},\"status\":{}}")) {
            assertThat(MAPPER.readValue(json, SynchronizationStatus.class).has("status"))
                    .as(json)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"@odata.context\":\"c\"}", "{\"id\":\"a\"}"})
    void aPageWithoutValueIsRejected(String response) {
        assertThatThrownBy(() -> MAPPER.readValue(response, SynchronizationJobCollectionResponse.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("The response has no value: it is not a page of jobs.");
        assertThatThrownBy(() -> SynchronizationJobCollectionResponse.builder().build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
