package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that cannot be what the member is, is refused, with the path to it. */
@SuppressWarnings("UnusedMethod") // the source of parameters
class WrongValueTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Stream<Arguments> wrongValues() {
        return DocumentedMember.all().stream()
                .flatMap(member -> wrongValues(member).stream().map(value -> Arguments.of(member, value)));
    }

    private static List<String> wrongValues(DocumentedMember member) {
        if (member.isCollection()) {
            return List.of("{}", "\"\"", "\"abc\"", "5", "true", "[\"abc\"]", "[[]]");
        }
        return switch (member.edmType()) {
            case "Edm.Int64" ->
                List.of(
                        "1.5",
                        "5.0",
                        "1e30",
                        "9223372036854775808",
                        "-9223372036854775809",
                        "\"9223372036854775808\"",
                        "\"1.5\"",
                        "\"abc\"",
                        "\"\"",
                        "\" 5\"",
                        "\"٥\"",
                        "\"null\"",
                        "true",
                        "{}",
                        "[]",
                        "[5]");
            case "Edm.Boolean" -> List.of("\"true\"", "\"\"", "\"null\"", "1", "0", "1.5", "{}", "[]", "[true]");
            case "Edm.String", "Edm.DateTimeOffset", "Edm.Duration" -> List.of("{}", "[]", "[\"abc\"]");
            default ->
                member.isEnumeration()
                        ? List.of("{}", "[]", "[\"Active\"]")
                        : List.of("\"abc\"", "\"\"", "[]", "[{}]", "5", "1.5", "true");
        };
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void isRefusedWithThePathToIt(DocumentedMember member, String value) {
        JsonMappingException refusal = catchThrowableOfType(
                JsonMappingException.class, () -> MAPPER.readValue(member.document(value), member.type()));

        assertThat(refusal).as("%s: %s", member, value).isNotNull();
        assertThat(refusal.getPath().get(0).getFieldName()).isEqualTo(member.name());
    }

    @Test
    void thePathLeadsThroughObjectsAndCollections() {
        String page = """
                {"value": [{}, {"status": {"progress": [{}, {}, {"totalUnits": 1.5}]}}]}
                """;

        JsonMappingException refusal = catchThrowableOfType(
                JsonMappingException.class, () -> MAPPER.readValue(page, SynchronizationJobCollectionResponse.class));

        assertThat(refusal.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
                        .collect(Collectors.joining("/")))
                .isEqualTo("value/1/status/progress/2/totalUnits");
        assertThat(refusal.getOriginalMessage()).isEqualTo("1.5 is no Edm.Int64: a whole number of 64 bits");
        assertThat(refusal.getLocation().getLineNr()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"\"", "[]", "5", "true"})
    void aRootThatIsNoObjectIsRefused(String root) {
        for (Class<? extends GraphObject> type : DocumentedMember.types()) {
            assertThat(catchThrowableOfType(JsonMappingException.class, () -> MAPPER.readValue(root, type)))
                    .as("%s as %s", root, type)
                    .isNotNull();
        }
    }

    @Test
    void aMessageShowsNoMoreThanAnExcerptOfTheValue() {
        String text = "x".repeat(10_000);

        JsonMappingException refusal = catchThrowableOfType(
                JsonMappingException.class,
                () -> MAPPER.readValue("{\"value\":\"" + text + "\"}", StringKeyLongValuePair.class));

        assertThat(refusal.getOriginalMessage())
                .isEqualTo('"' + "x".repeat(100) + "…\" is no Edm.Int64: a whole number of 64 bits");
    }

    @Test
    void aMessageNamesTheKindOfAValueThatIsNoScalar() {
        assertThat(catchThrowableOfType(
                                JsonMappingException.class,
                                () -> MAPPER.readValue("{\"value\":{\"a\":1}}", StringKeyLongValuePair.class))
                        .getOriginalMessage())
                .startsWith("{…} is no Edm.Int64");
        assertThat(catchThrowableOfType(
                                JsonMappingException.class,
                                () -> MAPPER.readValue("{\"tenantActionable\":[1]}", SynchronizationError.class))
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
}
