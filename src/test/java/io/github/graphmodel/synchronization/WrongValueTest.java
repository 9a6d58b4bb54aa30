package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.graphmodel.synchronization.support.ApplicationMapper;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import io.github.graphmodel.synchronization.support.PropertyValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every property with every type of JSON value: the value is preserved, or the document is rejected. */
class WrongValueTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void everyPropertyPreservesOrRejectsEveryTypeOfValue(ApplicationMapper mapper) {
        List<String> unexpected = new ArrayList<>();
        for (DeclaredProperty property : DeclaredProperty.all()) {
            for (PropertyValue value : PropertyValue.all(property)) {
                boolean isStrict = mapper == ApplicationMapper.GRAPH_JSON;
                String expected = isStrict && value.expected().equals("string") ? "-" : value.expected();
                String outcome = outcomeOf(mapper.objectMapper(), value);
                if (!outcome.equals(expected)) {
                    unexpected.add(value + ": expected " + expected + ", but was " + outcome);
                }
            }
        }
        assertThat(unexpected).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theMessageNamesThePropertyPath(ApplicationMapper mapper) {
        String document = """
                {"value":[null,{"status":{"progress":[{},{"completedUnits":1.5}]}}]}""";

        assertThatThrownBy(() -> mapper.objectMapper().readValue(document, SynchronizationJobCollectionResponse.class))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        e -> assertThat(e.getPath())
                                .extracting(WrongValueTest::nameOrIndex)
                                .containsExactly("value", "1", "status", "progress", "1", "completedUnits"))
                .hasMessageContaining("1.5 is not a valid Edm.Int64 (64-bit integer)");
    }

    /** A map, a bean or a tree of an application can have any of them. */
    @Test
    void anIntegerOfAnyJavaTypeIsAnInt64() throws Exception {
        for (Number number : List.of((byte) 5, (short) 5, 5, 5L, BigInteger.valueOf(5))) {
            ObjectMapper mapper = ApplicationMapper.PLAIN.objectMapper();
            ObjectNode tree = mapper.createObjectNode().putPOJO("value", number);

            assertThat(mapper.treeToValue(tree, StringKeyLongValuePair.class).getValue())
                    .as("%s", number.getClass())
                    .isEqualTo(5);
            assertThat(mapper.convertValue(Map.of("value", number), StringKeyLongValuePair.class)
                            .getValue())
                    .as("%s", number.getClass())
                    .isEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"\"", "[]", "5", "true"})
    void aRootThatIsNotAnObjectIsRejected(String root) {
        for (Class<? extends GraphObject> type : DeclaredProperty.types()) {
            assertThatThrownBy(() -> PLAIN.readValue(root, type))
                    .as("%s as %s", root, type)
                    .isInstanceOf(JsonMappingException.class);
        }
    }

    @Test
    void aMessageTruncatesALongValue() {
        assertThat(message(PLAIN, "{\"value\":\"" + "x".repeat(10_000) + "\"}", StringKeyLongValuePair.class))
                .isEqualTo('"' + "x".repeat(100) + "…\" is not a valid Edm.Int64 (64-bit integer)");
    }

    @Test
    void aMessageShowsTheTypeOfAValueThatIsNotAScalar() {
        ObjectMapper withArrays = new ObjectMapper().enable(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY);

        assertThat(message(PLAIN, "{\"value\":{\"a\":1}}", StringKeyLongValuePair.class))
                .isEqualTo("{…} is not a valid Edm.Int64 (64-bit integer)");
        for (ObjectMapper mapper : List.of(PLAIN, withArrays)) {
            assertThat(message(mapper, "{\"tenantActionable\":[1]}", SynchronizationError.class))
                    .isEqualTo("[…] is not a valid Edm.Boolean");
        }
    }

    private static String message(ObjectMapper mapper, String json, Class<?> type) {
        return catchThrowableOfType(JsonMappingException.class, () -> mapper.readValue(json, type))
                .getOriginalMessage();
    }

    private static String outcomeOf(ObjectMapper mapper, PropertyValue value) {
        DeclaredProperty property = value.property();
        try {
            return value.outcome(mapper.writeValueAsString(mapper.readValue(value.document(), property.type())));
        } catch (JsonMappingException e) {
            String path = e.getPath().stream().map(WrongValueTest::nameOrIndex).collect(Collectors.joining("."));
            return path.matches("\\Q" + property.name() + "\\E([.][0-9]+)?") ? "-" : "rejected, but at " + path;
        } catch (JsonProcessingException e) {
            return "rejected without a path: " + e.getOriginalMessage();
        }
    }

    private static String nameOrIndex(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? String.valueOf(reference.getIndex()) : reference.getFieldName();
    }
}
