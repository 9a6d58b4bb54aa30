package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents: what is read is what is written. */
@SuppressWarnings("UnusedMethod") // the source of parameters
class RoundTripTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Stream<Fixture> documents() throws Exception {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentIsWrittenAsItWasRead(Fixture document) throws Exception {
        for (ObjectMapper mapper : List.of(MAPPER, GraphJson.mapper())) {
            Object read = mapper.readValue(document.text(), document.type());
            assertThat(mapper.readTree(mapper.writeValueAsString(read)))
                    .as("%s", document)
                    .isEqualTo(mapper.readTree(document.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentIsWrittenAsItWasReadThroughATree(Fixture document) throws Exception {
        JsonNode tree = MAPPER.readTree(document.text());

        JsonNode written = MAPPER.valueToTree(MAPPER.treeToValue(tree, document.type()));

        // As text, because a tree tells an int from a long, which JSON does not.
        assertThat(MAPPER.readTree(written.toString())).as("%s", document).isEqualTo(tree);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentGoesThroughJavaSerializationAndABuilder(Fixture document) throws Exception {
        GraphObject read = MAPPER.readValue(document.text(), document.type());

        assertThat(JavaSerialization.copy(read)).as("%s", document).isEqualTo(read);
        assertThat(read.toBuilder().build()).as("%s", document).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theOrderOfMembersDoesNotCountForEquality(Fixture document) throws Exception {
        Map<String, Object> members = MAPPER.readValue(document.text(), new TypeReference<>() {});
        List<String> names = new ArrayList<>(members.keySet());
        Collections.reverse(names);
        Map<String, Object> reversed = new LinkedHashMap<>();
        names.forEach(name -> reversed.put(name, members.get(name)));

        GraphObject read = MAPPER.readValue(document.text(), document.type());

        assertThat(MAPPER.convertValue(reversed, document.type()))
                .as("%s", document)
                .isEqualTo(read)
                .hasSameHashCodeAs(read);
    }

    @Test
    void theTypeComesFirstAndUnknownMembersKeepTheirOrder() throws Exception {
        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(
                        "{\"z\":1,\"code\":\"Active\",\"a\":null,\"@odata.type\":\"#t\",\"m\":[]}",
                        SynchronizationStatus.class)))
                .isEqualTo("{\"@odata.type\":\"#t\",\"code\":\"Active\",\"z\":1,\"a\":null,\"m\":[]}");
    }

    @Test
    void decimalsOfUnknownMembersAreAsExactAsTheMapperReadsThem() throws Exception {
        String document = "{\"a\":1.10,\"b\":0.1234567890123456789012345,\"c\":1e400}";

        ObjectMapper exact = GraphJson.mapper();
        assertThat(exact.readTree(exact.writeValueAsString(exact.readValue(document, SynchronizationStatus.class))))
                .isEqualTo(exact.readTree(document));
        assertThat(MAPPER.writeValueAsString(MAPPER.readValue("{\"a\":1.5}", SynchronizationStatus.class)))
                .isEqualTo("{\"a\":1.5}");
    }

    @Test
    void anInt64AsTextIsWrittenAsANumber() throws Exception {
        SynchronizationStatus read = MAPPER.readValue(
                "{\"countSuccessiveCompleteFailures\":\"9223372036854775807\"}", SynchronizationStatus.class);

        assertThat(read.getCountSuccessiveCompleteFailures()).isEqualTo(Long.MAX_VALUE);
        assertThat(MAPPER.writeValueAsString(read))
                .isEqualTo("{\"countSuccessiveCompleteFailures\":9223372036854775807}");
    }
}
