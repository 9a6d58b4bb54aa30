package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents with values of the wrong kind, and documents that are damaged. */
class FuzzTest {

    /** Reads what the plain mapper reads without a coercion. */
    private static final ObjectMapper WITHOUT_COERCION =
            GraphJson.mapper().disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    @ParameterizedTest
    @EnumSource
    void aDocumentIsRefusedByJacksonOrComesBackAsItWas(ClientMapper client) {
        Search.search("fuzzed, mapper " + client, 1_000, random -> {
            RandomJson json = RandomJson.wild(random);
            Class<? extends GraphObject> type = json.type();
            byte[] document = json.document(type).getBytes(StandardCharsets.UTF_8);
            return outcomeOf(client, type, json.chance(2) ? json.damaged(document) : document);
        });
    }

    private static String outcomeOf(ClientMapper client, Class<? extends GraphObject> type, byte[] document)
            throws Exception {
        ObjectMapper mapper = client.jackson();
        String text = new String(document, StandardCharsets.UTF_8);
        GraphObject object;
        try {
            object = mapper.readValue(document, type);
        } catch (JsonProcessingException e) {
            return "refused";
        } catch (IOException e) {
            // Such as text in no encoding of Unicode, which has nothing to do with the classes.
            assertThatThrownBy(() -> mapper.readTree(document)).as(text).isExactlyInstanceOf(e.getClass());
            return "refused as input";
        }
        JsonNode tree = mapper.readTree(document);
        if (object == null) {
            assertThat(tree.isNull()).as(text).isTrue();
            return "null";
        }
        String written = mapper.writeValueAsString(object);
        assertThat(mapper.readValue(written, type)).as(text).isEqualTo(object).hasSameHashCodeAs(object);
        Getters.visit(object, value -> assertThat(value.toString()).as(text).isNotNull());
        assertThat(object.toString()).as(text).hasSizeLessThanOrEqualTo(501);
        if (client == ClientMapper.PLAIN && !isReadBy(WITHOUT_COERCION, document, type)) {
            return "kept but for Jackson's coercion";
        }
        assertThat(SameJson.canonical(mapper, mapper.readTree(written)))
                .as(text)
                .isEqualTo(SameJson.canonical(mapper, SameJson.written(tree, type)));
        return "kept";
    }

    private static boolean isReadBy(ObjectMapper mapper, byte[] document, Class<?> type) throws IOException {
        try {
            mapper.readValue(document, type);
            return true;
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
