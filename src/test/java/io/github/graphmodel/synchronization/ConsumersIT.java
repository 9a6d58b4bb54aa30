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

/** Each client of src/it has run, and says at its end what has held; so none is skipped in silence. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsumersIT {

    private static final String HELD = "held: ";

    private int held;

    List<Path> consumers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/it"))) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("consumers")
    void consumerHolds(Path consumer) throws IOException {
        Path log = Path.of("target/it").resolve(consumer.getFileName()).resolve("build.log");
        assertThat(log).as("%s has not been run", consumer).exists();

        List<String> lines = Files.readAllLines(log).stream()
                .filter(line -> line.contains(HELD))
                .toList();

        assertThat(lines).as("%s does not say that anything has held", consumer).hasSize(1);
        System.out.println(lines.get(0).substring(lines.get(0).indexOf(HELD)));
        held++;
    }

    @AfterAll
    void sayHowManyHeld() throws IOException {
        System.out.printf("consumers held: %d of %d%n", held, consumers().size());
    }
}
