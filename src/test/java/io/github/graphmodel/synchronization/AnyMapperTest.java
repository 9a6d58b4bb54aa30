package io.github.graphmodel.synchronization;

import static io.github.graphmodel.synchronization.support.ComprehensiveDocument.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.ComprehensiveDocument;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import io.github.graphmodel.synchronization.support.MapperConfigurations;
import io.github.graphmodel.synchronization.support.MapperConfigurations.Configuration;
import io.github.graphmodel.synchronization.support.MapperConfigurations.Mapper;
import io.github.graphmodel.synchronization.support.PropertyValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/**
 * With every mapper that an application may use, the comprehensive document round-trips losslessly, the enums are read
 * and written in an application's own class, and wrong values are rejected.
 */
@SuppressWarnings("UnusedMethod") // a method source
class AnyMapperTest {

    /** Settings that change the JSON by design, some in one generation of Jackson only. */
    private static final Set<String> NOT_LOSSLESS = Set.of(
            // The mapper cannot call setters that are not public.
            "MapperFeature.CAN_OVERRIDE_ACCESS_MODIFIERS off",
            // The annotations declare the properties.
            "MapperFeature.USE_ANNOTATIONS off",
            // In a wrapper object.
            "DeserializationFeature.UNWRAP_ROOT_VALUE on",
            "SerializationFeature.WRAP_ROOT_VALUE on",
            // Rejects integers of more than 64 bits.
            "DeserializationFeature.USE_LONG_FOR_INTS on",
            // Omits empty arrays.
            "SerializationFeature.WRITE_EMPTY_JSON_ARRAYS off",
            // Writes [1] as 1.
            "SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED on",
            "WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED on for List",
            // Renames the annotated properties.
            "UpperCamelCaseStrategy for explicit names",
            "SnakeCaseStrategy for explicit names",
            "UpperSnakeCaseStrategy for explicit names",
            "LowerCaseStrategy for explicit names",
            "KebabCaseStrategy for explicit names",
            "LowerDotCaseStrategy for explicit names",
            // Writes true as a string or a number, and numbers as strings.
            "shape STRING for Boolean",
            "shape NUMBER for Boolean",
            "shape NUMBER_INT for Boolean",
            "shape NUMBER_FLOAT for Boolean",
            "shape STRING for Long",
            // Reads collections as beans.
            "Jackson 3, shape POJO for List",
            "Jackson 3, shape POJO for Map",
            // Reads and writes objects as arrays.
            "shape ARRAY for SynchronizationStatus",
            "shape ARRAY for SynchronizationProgress");

    /** Settings by which an application asks for a wrong value to be read as another one. */
    private static final Set<String> NOT_STRICT = Set.of(
            // Reads "" or [] as null or as an empty object.
            "DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT on",
            "azure-core",
            "coercion of EmptyString: AsNull",
            "coercion of EmptyString: AsEmpty",
            "coercion of EmptyString: TryConvert",
            "DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT on",
            "coercion of EmptyArray: AsNull",
            "coercion of EmptyArray: AsEmpty",
            "coercion of EmptyArray: TryConvert",
            // Reads [1] as 1.
            "DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS on",
            // Reads a number or Boolean as a string that is null or "".
            "coercion of Integer: AsNull",
            "coercion of Integer: AsEmpty",
            "coercion of Float: AsNull",
            "coercion of Float: AsEmpty",
            "coercion of Boolean: AsNull",
            "coercion of Boolean: AsEmpty");

    /** Of a property of each kind, the values that it does not preserve. */
    private static final List<PropertyValue> WRONG_VALUES = DeclaredProperty.all().stream()
            .collect(Collectors.toMap(AnyMapperTest::kindOf, PropertyValue::ofEachKind, (first, other) -> first))
            .values()
            .stream()
            .flatMap(List::stream)
            .filter(value -> !value.expected().equals("same"))
            .toList();

    private static final String ENUMS = """
            {"codes":{"NotRun":"NotRun"},"reasons":{"Unknown":"Unknown"},"results":{"Failed":"Failed"},\
            "states":{"Paused":"Paused"}}""";

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private static List<Configuration> configurations() {
        return MapperConfigurations.all();
    }

    /** One test for each mapper, because reading a type for the first time is slow. */
    @ParameterizedTest
    @MethodSource("configurations")
    void isLosslessAndStrict(Configuration configuration) {
        Mapper mapper = configuration.newMapper().get();

        // Maven's report names the configuration only if the message does.
        assertThatCode(() -> {
                    if (!isOneOf(NOT_LOSSLESS, configuration)) {
                        assertRoundTripsDocument(configuration, mapper);
                        assertRoundTripsEnums(configuration, mapper);
                    }
                    if (!isOneOf(NOT_STRICT, configuration)) {
                        assertRejectsWrongValues(mapper);
                    }
                })
                .as("%s", configuration)
                .doesNotThrowAnyException();
    }

    private static boolean isOneOf(Set<String> names, Configuration configuration) {
        return names.contains(configuration.name()) || names.contains(configuration.toString());
    }

    private static void assertRoundTripsDocument(Configuration configuration, Mapper mapper) throws Exception {
        assertThat(tree(roundTrip(
                        configuration, mapper, ComprehensiveDocument.JSON, SynchronizationJobCollectionResponse.class)))
                .isEqualTo(tree(ComprehensiveDocument.JSON));
    }

    private static void assertRoundTripsEnums(Configuration configuration, Mapper mapper) throws Exception {
        for (Class<?> enumeration : List.of(
                SynchronizationStatusCode.class,
                QuarantineReason.class,
                SynchronizationTaskExecutionResult.class,
                SynchronizationScheduleState.class)) {
            String value = PLAIN.writeValueAsString(enumeration.getEnumConstants()[0]);
            assertThat(roundTrip(configuration, mapper, value, enumeration)).isEqualTo(value);
        }
        assertThat(tree(roundTrip(configuration, mapper, ENUMS, Enums.class))).isEqualTo(tree(ENUMS));
    }

    private static String roundTrip(Configuration configuration, Mapper mapper, String json, Class<?> type)
            throws Exception {
        if (configuration.name().startsWith("default typing ")) {
            // As a cache does, the mapper reads only what it has written, with the names of classes.
            String cached = mapper.writer().writeValueAsString(PLAIN.readValue(json, type));
            return PLAIN.writeValueAsString(mapper.reader().readValue(cached, type));
        }
        return mapper.writer().writeValueAsString(mapper.reader().readValue(json, type));
    }

    private static void assertRejectsWrongValues(Mapper mapper) throws Exception {
        for (PropertyValue value : WRONG_VALUES) {
            Object read;
            try {
                read = mapper.reader()
                        .readValue(value.document(), value.property().type());
            } catch (JsonProcessingException | JacksonException e) {
                continue; // rejected
            }
            assertThat(value.outcome(PLAIN.writeValueAsString(read)))
                    .as("%s", value)
                    .isEqualTo(value.expected());
        }
    }

    private static String kindOf(DeclaredProperty property) {
        if (property.isEnumeration()) {
            return "enumeration";
        }
        return GraphObject.class.isAssignableFrom(property.javaType()) ? "object" : property.edmType();
    }

    /** An application's own class, which no setting prevents from being read and written. */
    @JsonView(Object.class)
    static class Enums {

        @JsonProperty("codes")
        @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<SynchronizationStatusCode, SynchronizationStatusCode> codes;

        @JsonProperty("reasons")
        @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<QuarantineReason, QuarantineReason> reasons;

        @JsonProperty("results")
        @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<SynchronizationTaskExecutionResult, SynchronizationTaskExecutionResult> results;

        @JsonProperty("states")
        @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<SynchronizationScheduleState, SynchronizationScheduleState> states;
    }
}
