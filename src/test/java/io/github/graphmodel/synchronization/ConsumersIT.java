package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each consumer in {@code src/it} has run and printed its result, so that none is silently skipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsumersIT {

    private static final String PASSED = "passed: ";

    private int passed;

    List<Path> consumers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/it"))) {
            return files.filter(file -> Files.exists(file.resolve("pom.xml")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("consumers")
    void consumerHasPassed(Path consumer) throws IOException {
        Path log = Path.of("target/it").resolve(consumer.getFileName()).resolve("build.log");
        assertThat(log).as("%s did not run", consumer).exists();

        List<String> lines = Files.readAllLines(log).stream()
                .filter(line -> line.contains(PASSED))
                .toList();

        assertThat(lines)
                .as("%s did not print its result, see %s", consumer, log)
                .hasSize(1);
        System.out.println(lines.get(0).substring(lines.get(0).indexOf(PASSED)));
        passed++;
    }

    @AfterAll
    void reportCounts() throws IOException {
        System.out.printf("consumers passed: %d of %d%n", passed, consumers().size());
    }
}
