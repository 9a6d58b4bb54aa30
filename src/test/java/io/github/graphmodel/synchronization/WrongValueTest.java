package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.graphmodel.synchronization.support.ApplicationMapper;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every property with every type of JSON value: the value is preserved, or the document is rejected. */
class WrongValueTest {

    /**
     * {@code same}: preserved. {@code number}: written as a number with the same digits. {@code string}: a plain mapper
     * coerces it to a string, as Jackson does by default; {@code GraphJson}'s mapper rejects it. {@code -}: rejected by
     * both.
     */
    private static final String OUTCOMES = """
            JSON                    string Int64   Boolean  object  schema  collection
            null                    same   same    same     same    same    same
            true                    string -       same     -       -       -
            false                   string -       same     -       -       -
            0                       string same    -        -       -       -
            -9223372036854775808    string same    -        -       -       -
            9223372036854775807     string same    -        -       -       -
            -9223372036854775809    string -       -        -       -       -
            9223372036854775808     string -       -        -       -       -
            12345678901234567890123 string -       -        -       -       -
            1.5                     string -       -        -       -       -
            1.0                     string -       -        -       -       -
            1e2                     string -       -        -       -       -
            1e-999999999            string -       -        -       -       -
            1e999999999             string -       -        -       -       -
            ""                      same   -       -        -       -       -
            "\\u0020"               same   -       -        -       -       -
            "x"                     same   -       -        -       -       -
            "null"                  same   -       -        -       -       -
            "true"                  same   -       -        -       -       -
            "0"                     same   number  -        -       -       -
            "5"                     same   number  -        -       -       -
            "-9223372036854775808"  same   number  -        -       -       -
            "9223372036854775807"   same   number  -        -       -       -
            "9223372036854775808"   same   -       -        -       -       -
            "-9223372036854775809"  same   -       -        -       -       -
            "5.0"                   same   -       -        -       -       -
            "5\\u0020"              same   -       -        -       -       -
            "0x5"                   same   -       -        -       -       -
            "٥"                     same   -       -        -       -       -
            "{}"                    same   -       -        -       -       -
            {}                      -      -       -        same    same    -
            {"a":1}                 -      -       -        same    same    -
            {"value":null}          -      -       -        same    same    -
            []                      -      -       -        -       -       same
            [null]                  -      -       -        -       -       same
            [{},null,{"a":[1]}]     -      -       -        -       -       same
            [0]                     -      -       -        -       -       -
            [1.5]                   -      -       -        -       -       -
            [true]                  -      -       -        -       -       -
            [""]                    -      -       -        -       -       -
            ["x"]                   -      -       -        -       -       -
            [[]]                    -      -       -        -       -       -
            [{},[{}]]               -      -       -        -       -       -
            """;

    @ParameterizedTest
    @EnumSource
    void everyPropertyPreservesOrRejectsEveryTypeOfValue(ApplicationMapper mapper) {
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> unexpected = new ArrayList<>();
        List<List<String>> rows =
                OUTCOMES.lines().map(row -> List.of(row.split(" +", -1))).toList();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (DeclaredProperty property : DeclaredProperty.all()) {
                String cell = row.get(rows.get(0).indexOf(typeOf(property)));
                String expected = mapper == ApplicationMapper.GRAPH_JSON && cell.equals("string") ? "-" : cell;
                String outcome = outcomeOf(mapper.objectMapper(), property, row.get(0));
                outcomes.merge(outcome.equals("-") ? "rejected" : outcome, 1, Integer::sum);
                if (!outcome.equals(expected)) {
                    unexpected.add(property + " " + row.get(0) + ": expected " + expected + ", but was " + outcome);
                }
            }
        }
        System.out.printf(
                "values of every type, mapper %s: %d properties with %d values each %s%n",
                mapper, DeclaredProperty.all().size(), rows.size() - 1, outcomes);
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

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"\"", "[]", "5", "true"})
    void aRootThatIsNotAnObjectIsRejected(String root) {
        for (Class<? extends GraphObject> type : DeclaredProperty.types()) {
            assertThat(catchThrowableOfType(
                            JsonMappingException.class,
                            () -> ApplicationMapper.PLAIN.objectMapper().readValue(root, type)))
                    .as("%s as %s", root, type)
                    .isNotNull();
        }
    }

    @Test
    void aMessageTruncatesALongValue() {
        String string = "x".repeat(10_000);

        JsonMappingException rejection = catchThrowableOfType(
                JsonMappingException.class,
                () -> ApplicationMapper.PLAIN
                        .objectMapper()
                        .readValue("{\"value\":\"" + string + "\"}", StringKeyLongValuePair.class));

        assertThat(rejection.getOriginalMessage())
                .isEqualTo('"' + "x".repeat(100) + "…\" is not a valid Edm.Int64 (64-bit integer)");
    }

    @Test
    void aMessageShowsTheTypeOfAValueThatIsNotAScalar() {
        assertThat(catchThrowableOfType(
                                JsonMappingException.class,
                                () -> ApplicationMapper.PLAIN
                                        .objectMapper()
                                        .readValue("{\"value\":{\"a\":1}}", StringKeyLongValuePair.class))
                        .getOriginalMessage())
                .startsWith("{…} is not a valid Edm.Int64");
        assertThat(catchThrowableOfType(
                                JsonMappingException.class,
                                () -> ApplicationMapper.PLAIN
                                        .objectMapper()
                                        .readValue("{\"tenantActionable\":[1]}", SynchronizationError.class))
                        .getOriginalMessage())
                .isEqualTo("[…] is not a valid Edm.Boolean");
        assertThat(catchThrowableOfType(
                                JsonMappingException.class,
                                () -> new ObjectMapper()
                                        .enable(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY)
                                        .readValue("{\"tenantActionable\":[1]}", SynchronizationError.class))
                        .getOriginalMessage())
                .isEqualTo("[…] is not a valid Edm.Boolean");
    }

    private static String typeOf(DeclaredProperty property) {
        if (property.hasRawValue()) {
            return "string";
        }
        if (property.isCollection()) {
            return "collection";
        }
        return switch (property.edmType()) {
            case "Edm.String" -> "string";
            case "Edm.Int64" -> "Int64";
            case "Edm.Boolean" -> "Boolean";
            case "synchronizationSchema" -> "schema";
            default -> "object";
        };
    }

    private static String outcomeOf(ObjectMapper mapper, DeclaredProperty property, String json) {
        String document = property.document(json);
        try {
            JsonNode read = mapper.readTree(document).get(property.name());
            JsonNode written = mapper.readTree(mapper.writeValueAsString(mapper.readValue(document, property.type())))
                    .path(property.name());
            if (written.equals(read)) {
                return "same";
            }
            if (written.isTextual() && written.textValue().equals(json)) {
                return "string";
            }
            return written.isNumber() && new TextNode(written.asText()).equals(read) ? "number" : "lost: " + written;
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
