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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every member with every kind of JSON value: it comes back as it was, or the document is refused. */
class WrongValueTest {

    /**
     * {@code same}: comes back unchanged. {@code number}: the digits come back as a number. {@code text}: a plain
     * mapper makes it text, which is Jackson's own coercion and the client's mapper decides; {@code GraphJson}'s
     * refuses it. {@code -}: refused by both.
     */
    private static final String OUTCOMES = """
            JSON                    text   Int64   Boolean  object  schema  collection
            null                    same   same    same     same    same    same
            true                    text   -       same     -       -       -
            false                   text   -       same     -       -       -
            0                       text   same    -        -       -       -
            -9223372036854775808    text   same    -        -       -       -
            9223372036854775807     text   same    -        -       -       -
            -9223372036854775809    text   -       -        -       -       -
            9223372036854775808     text   -       -        -       -       -
            12345678901234567890123 text   -       -        -       -       -
            1.5                     text   -       -        -       -       -
            1.0                     text   -       -        -       -       -
            1e2                     text   -       -        -       -       -
            1e-999999999            text   -       -        -       -       -
            1e999999999             text   -       -        -       -       -
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
    void everyMemberKeepsOrRefusesEveryKindOfValue(ClientMapper mapper) {
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        List<List<String>> rows =
                OUTCOMES.lines().map(row -> List.of(row.split(" +", -1))).toList();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (DocumentedMember member : DocumentedMember.all()) {
                String cell = row.get(rows.get(0).indexOf(kindOf(member)));
                String expected = mapper == ClientMapper.GRAPH_JSON && cell.equals("text") ? "-" : cell;
                String outcome = outcomeOf(mapper.jackson(), member, row.get(0));
                outcomes.merge(outcome.equals("-") ? "refused" : outcome, 1, Integer::sum);
                if (!outcome.equals(expected)) {
                    wrong.add(member + " " + row.get(0) + ": expected " + expected + ", but was " + outcome);
                }
            }
        }
        System.out.printf(
                "wrong values, mapper %s: %d members by %d values %s%n",
                mapper, DocumentedMember.all().size(), rows.size() - 1, outcomes);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theMessageNamesTheWholePath(ClientMapper mapper) {
        String document = """
                {"value":[null,{"status":{"progress":[{},{"completedUnits":1.5}]}}]}""";

        assertThatThrownBy(() -> mapper.jackson().readValue(document, SynchronizationJobCollectionResponse.class))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        e -> assertThat(e.getPath())
                                .extracting(WrongValueTest::nameOrIndex)
                                .containsExactly("value", "1", "status", "progress", "1", "completedUnits"))
                .hasMessageContaining("1.5 is no Edm.Int64: a whole number of 64 bits");
    }

    @Test
    void theTableHasEveryKindOfMember() {
        assertThat(DocumentedMember.all().stream().map(WrongValueTest::kindOf).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        List.of(OUTCOMES.lines().findFirst().orElseThrow().split(" +", -1))
                                .subList(1, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"\"", "[]", "5", "true"})
    void aRootThatIsNoObjectIsRefused(String root) {
        for (Class<? extends GraphObject> type : DocumentedMember.types()) {
            assertThat(catchThrowableOfType(
                            JsonMappingException.class,
                            () -> ClientMapper.PLAIN.jackson().readValue(root, type)))
                    .as("%s as %s", root, type)
                    .isNotNull();
        }
    }

    @Test
    void aMessageShowsNoMoreThanAnExcerptOfTheValue() {
        String text = "x".repeat(10_000);

        JsonMappingException refusal = catchThrowableOfType(
                JsonMappingException.class,
                () -> ClientMapper.PLAIN
                        .jackson()
                        .readValue("{\"value\":\"" + text + "\"}", StringKeyLongValuePair.class));

        assertThat(refusal.getOriginalMessage())
                .isEqualTo('"' + "x".repeat(100) + "…\" is no Edm.Int64: a whole number of 64 bits");
    }

    @Test
    void aMessageNamesTheKindOfAValueThatIsNoScalar() {
        assertThat(catchThrowableOfType(
                                JsonMappingException.class,
                                () -> ClientMapper.PLAIN
                                        .jackson()
                                        .readValue("{\"value\":{\"a\":1}}", StringKeyLongValuePair.class))
                        .getOriginalMessage())
                .startsWith("{…} is no Edm.Int64");
        assertThat(catchThrowableOfType(
                                JsonMappingException.class,
                                () -> ClientMapper.PLAIN
                                        .jackson()
                                        .readValue("{\"tenantActionable\":[1]}", SynchronizationError.class))
                        .getOriginalMessage())
                .isEqualTo("[…] is no Edm.Boolean");
        assertThat(catchThrowableOfType(
                                JsonMappingException.class,
                                () -> new ObjectMapper()
                                        .enable(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY)
                                        .readValue("{\"tenantActionable\":[1]}", SynchronizationError.class))
                        .getOriginalMessage())
                .isEqualTo("[…] is no Edm.Boolean");
    }

    private static String kindOf(DocumentedMember member) {
        if (member.isKeptAsText()) {
            return "text";
        }
        if (member.isCollection()) {
            return "collection";
        }
        return switch (member.edmType()) {
            case "Edm.String" -> "text";
            case "Edm.Int64" -> "Int64";
            case "Edm.Boolean" -> "Boolean";
            case "synchronizationSchema" -> "schema";
            default -> "object";
        };
    }

    private static String outcomeOf(ObjectMapper mapper, DocumentedMember member, String json) {
        String document = member.document(json);
        try {
            JsonNode read = mapper.readTree(document).get(member.name());
            JsonNode written = mapper.readTree(mapper.writeValueAsString(mapper.readValue(document, member.type())))
                    .path(member.name());
            if (written.equals(read)) {
                return "same";
            }
            if (written.isTextual() && written.textValue().equals(json)) {
                return "text";
            }
            return written.isNumber() && new TextNode(written.asText()).equals(read) ? "number" : "lost: " + written;
        } catch (JsonMappingException e) {
            String path = e.getPath().stream().map(WrongValueTest::nameOrIndex).collect(Collectors.joining("."));
            return path.matches("\\Q" + member.name() + "\\E([.][0-9]+)?") ? "-" : "refused, but at " + path;
        } catch (JsonProcessingException e) {
            return "refused without a path: " + e.getOriginalMessage();
        }
    }

    private static String nameOrIndex(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? String.valueOf(reference.getIndex()) : reference.getFieldName();
    }
}
