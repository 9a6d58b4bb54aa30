package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.graphmodel.synchronization.support.ApplicationMapper;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import io.github.graphmodel.synchronization.support.JsonComparison;
import io.github.graphmodel.synchronization.support.RandomJson;
import io.github.graphmodel.synchronization.support.RandomizedSearch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LosslessSearchTest {

    @ParameterizedTest
    @EnumSource
    void aDocumentRoundTripsLosslessly(ApplicationMapper application) {
        ObjectMapper mapper = application.objectMapper();
        RandomizedSearch.search("round trips, mapper " + application, 1_000, random -> {
            RandomJson json = new RandomJson(random);
            Class<? extends GraphObject> type = json.type();
            String document = json.document(type);
            JsonNode tree = mapper.readTree(document);
            String expected = JsonComparison.canonical(mapper, JsonComparison.expected(tree, type));

            GraphObject object = mapper.readValue(document, type);

            assertThat(written(mapper, object)).as(document).isEqualTo(expected);
            assertThat(namesOf(object.getAdditionalData())).isEqualTo(unknownNames(tree, type));
            for (GraphObject same : List.of(
                    object.toBuilder().build(),
                    mapper.readValue(document.getBytes(StandardCharsets.UTF_8), type),
                    mapper.treeToValue(tree, type),
                    mapper.readValue(mapper.writeValueAsString(object), type))) {
                assertThat(same).as(document).isEqualTo(object).hasSameHashCodeAs(object);
                assertThat(written(mapper, same)).as(document).isEqualTo(expected);
            }
            JsonNode writtenAsBytes = mapper.readTree(mapper.writeValueAsBytes(object));
            assertThat(JsonComparison.canonical(mapper, writtenAsBytes))
                    .as(document)
                    .isEqualTo(expected);
            return expected.codePoints().anyMatch(LosslessSearchTest::isUnpairedSurrogate)
                    ? "the same, with unpaired surrogates"
                    : "the same";
        });
    }

    @ParameterizedTest
    @EnumSource
    void objectsAreEqualIfAndOnlyIfTheirJsonIs(ApplicationMapper application) {
        ObjectMapper mapper = application.objectMapper();
        RandomizedSearch.search("equality, mapper " + application, 1_000, random -> {
            RandomJson json = new RandomJson(random);
            Class<? extends GraphObject> type = json.type();
            ObjectNode tree = (ObjectNode) mapper.readTree(json.document(type));
            JsonNode other = changed(mapper, tree, random);
            boolean same = JsonComparison.canonical(mapper, JsonComparison.expected(tree, type))
                    .equals(JsonComparison.canonical(mapper, JsonComparison.expected(other, type)));

            GraphObject object = mapper.readValue(tree.toString(), type);
            GraphObject otherObject;
            try {
                otherObject = mapper.readValue(other.toString(), type);
            } catch (ValueInstantiationException e) {
                assertThat(e).hasMessageContaining("problem: The response ");
                return "rejected";
            }

            assertThat(object.equals(otherObject)).as("%s and %s", tree, other).isEqualTo(same);
            assertThat(otherObject.equals(object)).as("%s and %s", other, tree).isEqualTo(same);
            if (same) {
                assertThat(otherObject).hasSameHashCodeAs(object);
            }
            return same ? "equal" : "different";
        });
    }

    private static String written(ObjectMapper mapper, GraphObject object) throws JsonProcessingException {
        return JsonComparison.canonical(mapper, mapper.readTree(mapper.writeValueAsString(object)));
    }

    private static boolean isUnpairedSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static List<String> unknownNames(JsonNode tree, Class<? extends GraphObject> type) {
        List<String> names = new ArrayList<>();
        tree.fieldNames().forEachRemaining(names::add);
        DeclaredProperty.of(type).forEach(property -> names.remove(property.name()));
        return names;
    }

    private static List<String> namesOf(Map<String, ?> properties) {
        return List.copyOf(properties.keySet());
    }

    /** Returns the document with its properties sorted and, in most cases, one change. */
    private static JsonNode changed(ObjectMapper mapper, ObjectNode document, RandomGenerator random)
            throws JsonProcessingException {
        JsonNode copy = mapper.readTree(JsonComparison.canonical(mapper, document));
        if (random.nextInt(4) == 0) {
            return copy;
        }
        JsonNode container = copy;
        while (container.size() > 0 && random.nextInt(3) > 0) {
            List<JsonNode> nested = new ArrayList<>();
            container.forEach(value -> {
                if (value.isContainerNode()) {
                    nested.add(value);
                }
            });
            if (nested.isEmpty()) {
                break;
            }
            container = nested.get(random.nextInt(nested.size()));
        }
        if (container instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextBoolean()) {
                array.addNull();
            } else {
                array.remove(random.nextInt(array.size()));
            }
        } else if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty() || random.nextBoolean()) {
                object.putNull(
                        names.isEmpty() || random.nextBoolean() ? "new" : names.get(random.nextInt(names.size())));
            } else {
                object.remove(names.get(random.nextInt(names.size())));
            }
        }
        return copy;
    }
}
