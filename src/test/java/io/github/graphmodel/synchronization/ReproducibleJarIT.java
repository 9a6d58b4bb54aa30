package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anyone can verify the contents of the jars of a version by rebuilding it byte for byte. */
class ReproducibleJarIT {

    @Test
    void aBuildInAnotherFolderProducesIdenticalJars(@TempDir Path folder) throws Exception {
        copy(Path.of("pom.xml"), folder);
        copy(Path.of("src", "main"), folder);

        Process maven = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "--offline",
                        "--batch-mode",
                        "-Dmaven.repo.local=" + System.getProperty("localRepository"),
                        "-Dmaven.test.skip",
                        "-Djacoco.skip",
                        "-Dspotless.check.skip",
                        "package")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(maven.waitFor()).as(output).isZero();

        Path jar = Path.of(System.getProperty("jar"));
        for (String classifier : List.of("", "-sources", "-javadoc")) {
            String name = jar.getFileName().toString().replace(".jar", classifier + ".jar");
            assertThat(folder.resolve("target").resolve(name))
                    .as("%s of another build", name)
                    .hasSameBinaryContentAs(jar.resolveSibling(name));
        }
    }

    private static void copy(Path source, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
