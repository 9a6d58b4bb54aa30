package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.ComprehensiveDocument;
import io.github.graphmodel.synchronization.support.JavaSerialization;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every version reads what each release has written: a page with every property, as JSON and as a Java serialization
 * stream, which {@code -Drelease=VERSION} writes.
 */
@SuppressWarnings("UnusedMethod") // a method source
class ReleaseTest {

    private static final Path RELEASES = Path.of("src/test/resources/io/github/graphmodel/synchronization/release");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @BeforeAll
    static void writeThisRelease() throws Exception {
        String version = System.getProperty("release");
        if (version != null) {
            Files.createDirectories(RELEASES);
            // Fails if it exists, because what a release wrote never changes.
            Path release = Files.createDirectory(RELEASES.resolve(version));
            SynchronizationJobCollectionResponse page = read(ComprehensiveDocument.JSON);
            MAPPER.writeValue(release.resolve("page.json").toFile(), page);
            Files.write(release.resolve("page.ser"), JavaSerialization.write(page));
        }
    }

    private static List<Path> releases() throws Exception {
        try (Stream<Path> releases = Files.list(RELEASES)) {
            return releases.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void whatAReleaseWroteIsReadLosslessly(Path release) throws Exception {
        String json = Files.readString(release.resolve("page.json"));
        SynchronizationJobCollectionResponse page = read(json);

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(page)))
                .as("%s", release)
                .isEqualTo(MAPPER.readTree(json));
        assertThat(JavaSerialization.read(Files.readAllBytes(release.resolve("page.ser"))))
                .as("%s", release)
                .isEqualTo(page);
    }

    private static SynchronizationJobCollectionResponse read(String json) throws Exception {
        return MAPPER.readValue(json, SynchronizationJobCollectionResponse.class);
    }
}
