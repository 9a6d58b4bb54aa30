package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.json.GraphJson;
import io.github.graphmodel.synchronization.support.Fixture;
import io.github.graphmodel.synchronization.support.JavaSerialization;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents round-trip losslessly. */
@SuppressWarnings("UnusedMethod") // a method source
class RoundTripTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Stream<Fixture> documents() throws Exception {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentRoundTripsLosslessly(Fixture document) throws Exception {
        for (ObjectMapper mapper : List.of(MAPPER, GraphJson.newMapper())) {
            Object read = mapper.readValue(document.json(), document.type());
            assertThat(mapper.readTree(mapper.writeValueAsString(read)))
                    .as("%s", document)
                    .isEqualTo(mapper.readTree(document.json()));
        }
    }

    @Test
    void theODataTypeIsWrittenFirst() throws Exception {
        String page = "{\"@odata.context\":\"c\",\"@odata.type\":\"#t\",\"value\":[]}";

        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(page, SynchronizationJobCollectionResponse.class)))
                .isEqualTo("{\"@odata.type\":\"#t\",\"@odata.context\":\"c\",\"value\":[]}");
    }

    @Test
    void unknownPropertiesAreWrittenInOrder() throws Exception {
        SynchronizationStatus read = MAPPER.readValue("""
                {"z":1,"code":"Active","a":null,"m":[{"z":1,"b":2,"a":{"y":1,"x":2}}]}""", SynchronizationStatus.class);

        for (Object status : List.of(read, read.toBuilder().build(), JavaSerialization.copy(read))) {
            assertThat(MAPPER.writeValueAsString(status)).isEqualTo("""
                    {"code":"Active","z":1,"a":null,"m":[{"z":1,"b":2,"a":{"y":1,"x":2}}]}""");
        }
    }
}
