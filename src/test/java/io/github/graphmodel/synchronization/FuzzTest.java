package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.json.GraphJson;
import io.github.graphmodel.synchronization.support.ApplicationMapper;
import io.github.graphmodel.synchronization.support.Getters;
import io.github.graphmodel.synchronization.support.JsonComparison;
import io.github.graphmodel.synchronization.support.RandomJson;
import io.github.graphmodel.synchronization.support.RandomizedSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that have values of the wrong type or are malformed. */
class FuzzTest {

    /** Accepts what the plain mapper accepts, except for values that it coerces. */
    private static final ObjectMapper WITHOUT_COERCION =
            GraphJson.newMapper().disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    @ParameterizedTest
    @EnumSource
    void aDocumentIsRejectedOrRoundTripsLosslessly(ApplicationMapper application) {
        RandomizedSearch.search("fuzzed, mapper " + application, 1_000, random -> {
            RandomJson json = RandomJson.withWrongTypes(random);
            Class<? extends GraphObject> type = json.type();
            byte[] document = json.document(type).getBytes(StandardCharsets.UTF_8);
            return outcomeOf(application, type, json.chance(2) ? json.corrupted(document) : document);
        });
    }

    private static String outcomeOf(ApplicationMapper application, Class<? extends GraphObject> type, byte[] document)
            throws Exception {
        ObjectMapper mapper = application.objectMapper();
        String string = new String(document, StandardCharsets.UTF_8);
        GraphObject object;
        try {
            object = mapper.readValue(document, type);
        } catch (JsonProcessingException e) {
            return "rejected";
        } catch (IOException e) {
            // For example, the bytes are not valid UTF-8, which does not concern the model.
            assertThatThrownBy(() -> mapper.readTree(document)).as(string).isExactlyInstanceOf(e.getClass());
            return "unreadable";
        }
        JsonNode tree = mapper.readTree(document);
        if (object == null) {
            assertThat(tree.isNull()).as(string).isTrue();
            return "null";
        }
        String written = mapper.writeValueAsString(object);
        assertThat(mapper.readValue(written, type)).as(string).isEqualTo(object).hasSameHashCodeAs(object);
        Getters.visit(object, value -> assertThat(value.toString()).as(string).isNotNull());
        assertThat(object.toString()).as(string).hasSizeLessThanOrEqualTo(501);
        if (application == ApplicationMapper.PLAIN && !isAcceptedBy(WITHOUT_COERCION, document, type)) {
            return "preserved except for Jackson's coercion";
        }
        assertThat(JsonComparison.canonical(mapper, mapper.readTree(written)))
                .as(string)
                .isEqualTo(JsonComparison.canonical(mapper, JsonComparison.expected(tree, type)));
        return "preserved";
    }

    private static boolean isAcceptedBy(ObjectMapper mapper, byte[] document, Class<?> type) throws IOException {
        try {
            mapper.readValue(document, type);
            return true;
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
