package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hard document comes back from whichever mapper a client has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyMapperTest {

    /** What asks the mapper itself for another document (as a regular expression), and why that is so. */
    private static final Map<String, String> ASKING_FOR_ANOTHER_DOCUMENT = Map.ofEntries(
            Map.entry("MapperFeature.USE_ANNOTATIONS off", "the annotations say which members there are"),
            Map.entry("DeserializationFeature.UNWRAP_ROOT_VALUE on", "expects an object around the document"),
            Map.entry("SerializationFeature.WRAP_ROOT_VALUE on", "puts an object around the document"),
            Map.entry("DeserializationFeature.USE_LONG_FOR_INTS on", "refuses whole numbers beyond 64 bits"),
            Map.entry("SerializationFeature.WRITE_EMPTY_JSON_ARRAYS off", "leaves out what is empty"),
            Map.entry(".*WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED on( for List)?", "writes [1] as 1"),
            Map.entry(".*Strategy for explicit names", "gives members other names than those of the annotations"),
            Map.entry("shape (STRING|NUMBER.*) for Boolean", "writes true as text or as a number"),
            Map.entry("shape STRING for Long", "writes numbers as text"),
            Map.entry("Jackson 3, shape POJO for (List|Map)", "reads collections as beans"),
            Map.entry("shape ARRAY for Synchronization(Status|Progress)", "reads and writes objects as arrays"));

    private final List<MapperSetup> all = Stream.concat(
                    new Jackson2Setups().all().stream(), new Jackson3Setups().all().stream())
            .toList();

    private int held;

    List<MapperSetup> setups() {
        return all.stream()
                .filter(setup -> ASKING_FOR_ANOTHER_DOCUMENT.keySet().stream().noneMatch(setup::isCalled))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("setups")
    void theDocumentComesBack(MapperSetup setup) throws Exception {
        assertThat(HardDocument.differences(setup.readAndWrite(HardDocument.JSON)))
                .as(setup.toString())
                .isEmpty();
        held++;
    }

    static Stream<String> askingForAnotherDocument() {
        return ASKING_FOR_ANOTHER_DOCUMENT.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource
    void askingForAnotherDocument(String names) {
        assertThat(all)
                .filteredOn(setup -> setup.isCalled(names))
                .as("this needs no place in the list: there is no such setup, or the document comes back from it")
                .isNotEmpty()
                .noneMatch(AnyMapperTest::comesBack);
    }

    @Test
    void noTwoSetupsHaveOneName() {
        assertThat(all).extracting(MapperSetup::toString).doesNotHaveDuplicates();
    }

    @AfterAll
    void sayHowManyHeld() {
        System.out.printf(
                "mappers held: %d of %d; %d more ask for another document%n",
                held, setups().size(), all.size() - setups().size());
    }

    private static boolean comesBack(MapperSetup setup) {
        try {
            return HardDocument.differences(setup.readAndWrite(HardDocument.JSON))
                    .isEmpty();
        } catch (Exception e) {
            return false;
        }
    }
}
