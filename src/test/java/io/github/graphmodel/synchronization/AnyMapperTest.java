package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.ComprehensiveDocument;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import io.github.graphmodel.synchronization.support.MapperConfiguration;
import io.github.graphmodel.synchronization.support.MapperConfiguration.Mapper;
import io.github.graphmodel.synchronization.support.MapperConfigurations;
import io.github.graphmodel.synchronization.support.PropertyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.core.JacksonException;

/**
 * With every mapper that an application may use, the comprehensive document round-trips losslessly, the enums are read
 * and written in an application's own class, and wrong values are rejected.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyMapperTest {

    /** Regular expressions for the names of configurations that change the JSON by design, and the reasons. */
    private static final Map<String, String> EXEMPTIONS = Map.ofEntries(
            Map.entry("MapperFeature.CAN_OVERRIDE_ACCESS_MODIFIERS off", "cannot call setters that are not public"),
            Map.entry("MapperFeature.USE_ANNOTATIONS off", "the annotations declare the properties"),
            Map.entry("DeserializationFeature.UNWRAP_ROOT_VALUE on", "expects a wrapper object"),
            Map.entry("SerializationFeature.WRAP_ROOT_VALUE on", "writes a wrapper object"),
            Map.entry("DeserializationFeature.USE_LONG_FOR_INTS on", "rejects integers of more than 64 bits"),
            Map.entry("SerializationFeature.WRITE_EMPTY_JSON_ARRAYS off", "omits empty arrays"),
            Map.entry(".*WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED on( for List)?", "writes [1] as 1"),
            Map.entry(".*Strategy for explicit names", "renames the annotated properties"),
            Map.entry("shape (STRING|NUMBER.*) for Boolean", "writes true as a string or a number"),
            Map.entry("shape STRING for Long", "writes numbers as strings"),
            Map.entry("Jackson 3, shape POJO for (List|Map)", "reads collections as beans"),
            Map.entry("shape ARRAY for Synchronization(Status|Progress)", "reads and writes objects as arrays"));

    /** The settings that coerce a value that is otherwise rejected, and what it becomes. */
    private static final List<Coercion> COERCIONS = List.of(
            new Coercion(
                    ".*ACCEPT_EMPTY_STRING_AS_NULL_OBJECT on|azure-core|coercion of EmptyString: (AsNull|TryConvert)",
                    "\"(\\\\u0020)?\"",
                    "null"),
            new Coercion("coercion of EmptyString: AsEmpty", "\"(\\\\u0020)?\"", "{}", "[]"),
            new Coercion(
                    ".*ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT on|coercion of EmptyArray: (AsNull|TryConvert)",
                    "\\[]",
                    "null"),
            new Coercion("coercion of EmptyArray: AsEmpty", "\\[]", "{}", "\"\""),
            new Coercion(".*UNWRAP_SINGLE_VALUE_ARRAYS on", "\\[([^\\[\\]]+)]", "$1"),
            new Coercion("coercion of Integer: AsNull", "^-?[0-9]+$", "null"),
            new Coercion("coercion of Integer: AsEmpty", "^-?[0-9]+$", "\"\""),
            new Coercion("coercion of Float: AsNull", "^-?[0-9]+[.][0-9]+$", "null"),
            new Coercion("coercion of Float: AsEmpty", "^-?[0-9]+[.][0-9]+$", "\"\""),
            new Coercion("coercion of Boolean: AsNull", "^(true|false)$", "null"),
            new Coercion("coercion of Boolean: AsEmpty", "^(true|false)$", "\"\""));

    /** A property of each kind, with a value of each kind that it does not preserve. */
    private static final List<PropertyValue> WRONG_VALUES = DeclaredProperty.all().stream()
            .collect(Collectors.toMap(AnyMapperTest::kindOf, PropertyValue::ofEachKind, (first, other) -> first))
            .values()
            .stream()
            .flatMap(List::stream)
            .filter(value -> !value.expected().equals("same"))
            .toList();

    private static final Map<Class<? extends Enum<?>>, Class<? extends Holder<?>>> HOLDERS = Map.of(
            SynchronizationStatusCode.class, CodeHolder.class,
            QuarantineReason.class, ReasonHolder.class,
            SynchronizationTaskExecutionResult.class, ResultHolder.class,
            SynchronizationScheduleState.class, StateHolder.class);

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private final List<MapperConfiguration> configurations = MapperConfigurations.all();

    private int lossless;

    @TestFactory
    Stream<DynamicContainer> mappers() {
        return configurations.stream()
                .map(configuration -> dynamicContainer(configuration.name(), tests(configuration)));
    }

    /** Returns the tests of a mapper, which share it, because reading a type for the first time is slow. */
    private Stream<DynamicTest> tests(MapperConfiguration configuration) {
        Mapper mapper = configuration.newMapper().get();
        List<Coercion> coercions = COERCIONS.stream()
                .filter(coercion -> configuration.matches(coercion.configurations))
                .toList();
        DynamicTest wrongValues =
                test(configuration, "wrong values are rejected", () -> assertRejectsWrongValues(mapper, coercions));
        if (EXEMPTIONS.keySet().stream().anyMatch(configuration::matches)) {
            return Stream.of(
                    wrongValues,
                    test(
                            configuration,
                            "the exemption is necessary",
                            () -> assertThat(catchThrowable(() -> assertRoundTripsDocument(configuration, mapper)))
                                    .isNotNull()));
        }
        return Stream.of(
                wrongValues,
                test(
                        configuration,
                        "the document round-trips losslessly",
                        () -> assertRoundTripsDocument(configuration, mapper)),
                test(
                        configuration,
                        "enums round-trip in an application's own class",
                        () -> assertRoundTripsEnums(configuration, mapper)));
    }

    /** Returns a test whose failure names the configuration, which Maven leaves out. */
    private static DynamicTest test(MapperConfiguration configuration, String behavior, ThrowingCallable check) {
        return dynamicTest(
                behavior,
                () -> assertThatCode(check)
                        .as("%s: %s", configuration, behavior)
                        .doesNotThrowAnyException());
    }

    @Test
    void everyExemptionAndCoercionIsThatOfAConfiguration() {
        assertThat(Stream.concat(
                        EXEMPTIONS.keySet().stream(), COERCIONS.stream().map(Coercion::configurations)))
                .allSatisfy(
                        names -> assertThat(configurations).anyMatch(configuration -> configuration.matches(names)));
    }

    @AfterAll
    void reportCounts() {
        System.out.printf("mappers: %d, lossless: %d%n", configurations.size(), lossless);
    }

    private void assertRoundTripsDocument(MapperConfiguration configuration, Mapper mapper) throws Exception {
        assertThat(ComprehensiveDocument.differences(roundTrip(
                        configuration, mapper, ComprehensiveDocument.JSON, SynchronizationJobCollectionResponse.class)))
                .isEmpty();
        lossless++;
    }

    private static void assertRoundTripsEnums(MapperConfiguration configuration, Mapper mapper) throws Exception {
        for (Class<?> enumeration : HOLDERS.keySet()) {
            String value = PLAIN.writeValueAsString(enumeration.getEnumConstants()[0]);
            String document = "{\"value\":%1$s,\"list\":[%1$s],\"map\":{%1$s:%1$s}}".formatted(value);

            assertThat(roundTrip(configuration, mapper, value, enumeration)).isEqualTo(value);
            assertThat(PLAIN.readTree(roundTrip(configuration, mapper, document, HOLDERS.get(enumeration))))
                    .isEqualTo(PLAIN.readTree(document));
        }
    }

    private static void assertRejectsWrongValues(Mapper mapper, List<Coercion> coercions) throws Exception {
        List<String> coerced = new ArrayList<>();
        List<String> unexpected = new ArrayList<>();
        for (PropertyValue value : WRONG_VALUES) {
            Object object;
            try {
                object = mapper.read(value.document(), value.property().type());
            } catch (JsonProcessingException | JacksonException e) {
                continue;
            }
            String written = PLAIN.writeValueAsString(object);
            if (!value.outcome(written).equals(value.expected())) {
                boolean asDocumented = coercions.stream().anyMatch(coercion -> coercion.makes(value, written));
                (asDocumented ? coerced : unexpected).add(value + " is read as " + written);
            }
        }
        assertThat(unexpected).isEmpty();
        assertThat(coerced.isEmpty()).as("coerced: %s", coerced).isEqualTo(coercions.isEmpty());
    }

    private static String kindOf(DeclaredProperty property) {
        if (property.isEnumeration()) {
            return "enumeration";
        }
        return GraphObject.class.isAssignableFrom(property.javaType()) ? "object" : property.edmType();
    }

    private static String roundTrip(MapperConfiguration configuration, Mapper mapper, String json, Class<?> type)
            throws Exception {
        if (configuration.matches("default typing .*")) {
            // As a cache does, the mapper reads only what it has written, with the names of classes.
            String cached = mapper.write(PLAIN.readValue(json, type));
            return PLAIN.writeValueAsString(mapper.read(cached, type));
        }
        return mapper.write(mapper.read(json, type));
    }

    /**
     * A coercion that an application asks for.
     *
     * @param configurations a regular expression for the names of the configurations
     * @param value a regular expression for the value, or the elements of it, in the JSON
     * @param replacements what is read in its place, depending on the type of the property
     */
    private record Coercion(String configurations, String value, List<String> replacements) {

        Coercion(String configurations, String value, String... replacements) {
            this(configurations, value, List.of(replacements));
        }

        boolean makes(PropertyValue wrongValue, String written) {
            return replacements.stream()
                    .map(replacement -> wrongValue.withJson(wrongValue.json().replaceAll(value, replacement)))
                    .anyMatch(readAs -> Set.of("same", "string").contains(readAs.outcome(written)));
        }
    }

    /** An application's own class, which no setting prevents from being read and written. */
    @JsonView(Object.class)
    static class Holder<E> {

        @JsonProperty("value")
        @JsonInclude
        E value;

        @JsonProperty("list")
        @JsonInclude
        List<E> list;

        @JsonProperty("map")
        @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<E, E> map;
    }

    static class CodeHolder extends Holder<SynchronizationStatusCode> {}

    static class ReasonHolder extends Holder<QuarantineReason> {}

    static class ResultHolder extends Holder<SynchronizationTaskExecutionResult> {}

    static class StateHolder extends Holder<SynchronizationScheduleState> {}
}
