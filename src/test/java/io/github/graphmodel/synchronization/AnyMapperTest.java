package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.ComprehensiveDocument;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import io.github.graphmodel.synchronization.support.MapperConfiguration;
import io.github.graphmodel.synchronization.support.MapperConfiguration.Mapper;
import io.github.graphmodel.synchronization.support.MapperConfigurations;
import io.github.graphmodel.synchronization.support.PropertyValue;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** Regular expressions for the names of configurations that coerce wrong values by design. */
    private static final Set<String> COERCIONS = Set.of(
            "DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT on",
            "DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT on",
            "DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS on",
            "coercion of (EmptyString|EmptyArray): (AsEmpty|AsNull|TryConvert)",
            "coercion of (Integer|Float|Boolean): (AsEmpty|AsNull)");

    private static final ObjectMapper PLAIN = new ObjectMapper();

    /** One of each kind, and all collections, with every kind of value. */
    private static final List<PropertyValue> VALUES = DeclaredProperty.all().stream()
            .filter(property -> property.isCollection()
                    || Set.of(
                                    "SynchronizationStatus.code",
                                    "SynchronizationStatus.countSuccessiveCompleteFailures",
                                    "SynchronizationStatus.escrowsPruned",
                                    "SynchronizationStatus.quarantine",
                                    "SynchronizationStatus.steadyStateLastAchievedTime",
                                    "SynchronizationStatus.troubleshootingUrl",
                                    "SynchronizationSchedule.interval",
                                    "SynchronizationJob.schema")
                            .contains(property.toString()))
            .flatMap(property -> PropertyValue.of(property).stream())
            .toList();

    private final List<MapperConfiguration> all = MapperConfigurations.all();

    private int passed;

    List<MapperConfiguration> configurations() {
        return all.stream()
                .filter(configuration -> !matchesAny(configuration, EXEMPTIONS.keySet()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void theDocumentRoundTripsLosslessly(MapperConfiguration configuration) throws Exception {
        assertThat(ComprehensiveDocument.differences(roundTrip(configuration))).isEmpty();
        passed++;
    }

    /** A mapper with default typing reads what it has written, as a cache does. */
    private static String roundTrip(MapperConfiguration configuration) throws Exception {
        Class<SynchronizationJobCollectionResponse> type = SynchronizationJobCollectionResponse.class;
        Mapper mapper = configuration.newMapper().get();
        return configuration.name().contains("default typing")
                ? PLAIN.writeValueAsString(
                        mapper.read(mapper.write(PLAIN.readValue(ComprehensiveDocument.JSON, type)), type))
                : mapper.write(mapper.read(ComprehensiveDocument.JSON, type));
    }

    /** If the configuration itself does not change it, as tested with enums of the JDK in the same class. */
    @ParameterizedTest
    @MethodSource("configurations")
    void enumsRoundTripInAnApplicationsOwnClass(MapperConfiguration configuration) throws Exception {
        Mapper mapper = configuration.newMapper().get();
        if (roundTrips(mapper, DayOfWeek.FRIDAY)) {
            String written = mapper.write(SynchronizationStatusCode.NOT_RUN);
            assertThat(written).contains("NotRun");
            assertThat(mapper.read(written, SynchronizationStatusCode.class))
                    .isEqualTo(SynchronizationStatusCode.NOT_RUN);
        }
        if (roundTrips(mapper, new JdkEnums(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, TimeUnit.DAYS))) {
            Enums enums = new Enums();
            enums.codes = new Uses<>(SynchronizationStatusCode.NOT_RUN, SynchronizationStatusCode.UNRECOGNIZED);
            enums.reasons = new Uses<>(QuarantineReason.UNKNOWN, QuarantineReason.TOO_MANY_DELETES);
            enums.states = new Uses<>(SynchronizationScheduleState.ACTIVE, SynchronizationScheduleState.PAUSED);
            enums.results = new Uses<>(
                    SynchronizationTaskExecutionResult.ENTRY_LEVEL_ERRORS, SynchronizationTaskExecutionResult.FAILED);
            String written = mapper.write(enums);
            assertThat(written).contains("NotRun", "TooManyDeletes", "Paused", "EntryLevelErrors");
            assertThat(mapper.read(written, Enums.class)).hasToString(enums.toString());
        }
    }

    private static boolean roundTrips(Mapper mapper, Object value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        try {
            return mapper.read(mapper.write(value), type).toString().equals(value.toString());
        } catch (Exception e) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void aWrongValueIsRejectedOrCoercedAsDocumented(MapperConfiguration configuration) {
        if (!matchesAny(configuration, COERCIONS)) {
            assertThat(coerced(configuration)).isEmpty();
        }
    }

    /** Returns the values that are neither rejected nor what the table says, and what became of them. */
    private static List<String> coerced(MapperConfiguration configuration) {
        Mapper mapper = configuration.newMapper().get();
        List<String> coerced = new ArrayList<>();
        for (PropertyValue value : VALUES) {
            String outcome = outcome(mapper, value);
            if (!outcome.equals("-") && !outcome.equals(value.expected())) {
                coerced.add(value + " is " + outcome);
            }
        }
        return coerced;
    }

    private static String outcome(Mapper mapper, PropertyValue value) {
        GraphObject object;
        try {
            object = mapper.read(value.document(), value.property().type());
        } catch (Exception e) {
            return "-";
        }
        return value.outcome(written(object));
    }

    private static JsonNode written(GraphObject object) {
        try {
            return PLAIN.readTree(PLAIN.writeValueAsBytes(object));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<String> exemptions() {
        return EXEMPTIONS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("exemptions")
    void everyExemptionIsNecessary(String names) {
        assertThat(all)
                .filteredOn(configuration -> matchesAny(configuration, Set.of(names)))
                .as("unnecessary exemption: no configuration matches, or one that matches round-trips losslessly")
                .isNotEmpty()
                .noneMatch(AnyMapperTest::roundTripsLosslessly);
    }

    private static boolean roundTripsLosslessly(MapperConfiguration configuration) {
        try {
            return ComprehensiveDocument.differences(roundTrip(configuration)).isEmpty();
        } catch (Exception e) {
            return false;
        }
    }

    static Stream<String> coercions() {
        return COERCIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("coercions")
    void everyCoercionChangesAValue(String names) {
        assertThat(all)
                .filteredOn(configuration -> matchesAny(configuration, Set.of(names)))
                .as("unnecessary exemption: no configuration matches, or one that matches rejects all wrong values")
                .isNotEmpty()
                .noneMatch(configuration -> coerced(configuration).isEmpty());
    }

    @AfterAll
    void reportCounts() {
        System.out.printf(
                "mappers passed: %d of %d; %d more change the JSON by design%n",
                passed, configurations().size(), all.size() - configurations().size());
    }

    /** Returns whether an expression matches the name, with or without the generation of Jackson. */
    private static boolean matchesAny(MapperConfiguration configuration, Set<String> expressions) {
        return expressions.stream()
                .anyMatch(expression -> configuration.name().matches("(Jackson \\d, )?(?:" + expression + ")"));
    }

    /** A field, the elements of a list, and the key and value of a map. */
    @JsonView(Object.class)
    static class Uses<E> {

        @JsonProperty
        @JsonInclude(JsonInclude.Include.ALWAYS)
        public E value;

        @JsonProperty
        public List<E> list;

        @JsonProperty
        @JsonInclude(content = JsonInclude.Include.ALWAYS)
        public Map<E, E> map;

        Uses() {}

        Uses(E one, E other) {
            value = one;
            list = List.of(one, other);
            map = Map.of(one, other);
        }

        @Override
        public String toString() {
            return value + " " + list + " " + map;
        }
    }

    @JsonView(Object.class)
    static class Enums {

        @JsonProperty
        public Uses<SynchronizationStatusCode> codes;

        @JsonProperty
        public Uses<QuarantineReason> reasons;

        @JsonProperty
        public Uses<SynchronizationScheduleState> states;

        @JsonProperty
        public Uses<SynchronizationTaskExecutionResult> results;

        @Override
        public String toString() {
            return codes + " " + reasons + " " + states + " " + results;
        }
    }

    @JsonView(Object.class)
    static class JdkEnums {

        @JsonProperty
        public Uses<DayOfWeek> days;

        @JsonProperty
        public Uses<TimeUnit> units;

        JdkEnums() {}

        JdkEnums(DayOfWeek one, DayOfWeek other, TimeUnit unit) {
            days = new Uses<>(one, other);
            units = new Uses<>(unit, unit);
        }

        @Override
        public String toString() {
            return days + " " + units;
        }
    }
}
