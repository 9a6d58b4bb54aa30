package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphmodel.synchronization.support.ApplicationMapper;
import io.github.graphmodel.synchronization.support.MaliciousInput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaliciousInputTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** In a separate JVM, with about ten times the memory of the largest document. */
    @Test
    void isPreservedOrRejectedInBoundedTimeMemoryAndStack(@TempDir Path directory) throws Exception {
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Xss1m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MaliciousInput.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(TIMEOUT.toSeconds(), TimeUnit.SECONDS))
                    .as("exits within %s; output: %s", TIMEOUT, Files.readString(output))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String outcomes = Files.readString(output, StandardCharsets.UTF_8);
        System.out.print(outcomes);
        assertThat(process.exitValue()).as(outcomes).isZero();
        assertThat(outcomes.lines()).hasSize(MaliciousInput.values().length * ApplicationMapper.values().length);
    }
}
