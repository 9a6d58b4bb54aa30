package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphmodel.synchronization.support.ComprehensiveDocument;
import io.github.graphmodel.synchronization.support.Jackson2Configurations;
import io.github.graphmodel.synchronization.support.Jackson3Configurations;
import io.github.graphmodel.synchronization.support.MapperConfiguration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The comprehensive document round-trips losslessly with every mapper that an application may use. */
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

    private final List<MapperConfiguration> all = Stream.concat(
                    new Jackson2Configurations().all().stream(), new Jackson3Configurations().all().stream())
            .toList();

    private int passed;

    List<MapperConfiguration> configurations() {
        return all.stream()
                .filter(configuration -> EXEMPTIONS.keySet().stream().noneMatch(configuration::matches))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("configurations")
    void theDocumentRoundTripsLosslessly(MapperConfiguration configuration) throws Exception {
        assertThat(ComprehensiveDocument.differences(configuration.readAndWrite(ComprehensiveDocument.JSON)))
                .as(configuration.toString())
                .isEmpty();
        passed++;
    }

    static Stream<String> exemptions() {
        return EXEMPTIONS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("exemptions")
    void everyExemptionIsNecessary(String names) {
        assertThat(all)
                .filteredOn(configuration -> configuration.matches(names))
                .as("unnecessary exemption: no configuration matches, or one that matches round-trips losslessly")
                .isNotEmpty()
                .noneMatch(AnyMapperTest::roundTripsLosslessly);
    }

    @AfterAll
    void reportCounts() {
        System.out.printf(
                "mappers passed: %d of %d; %d more change the JSON by design%n",
                passed, configurations().size(), all.size() - configurations().size());
    }

    private static boolean roundTripsLosslessly(MapperConfiguration configuration) {
        try {
            return ComprehensiveDocument.differences(configuration.readAndWrite(ComprehensiveDocument.JSON))
                    .isEmpty();
        } catch (Exception e) {
            return false;
        }
    }
}
