package io.github.graphmodel.synchronization.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJob;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobReaderTest {

    private static final int HEAP_IN_MEBIBYTES = 24;

    @Test
    void givesTheJobsOfAPageInTheirOrder() throws Exception {
        String page = """
                {"@odata.context": "x", "a": {"value": [{"id": "no job"}]},
                 "value": [{"id": "1"}, null, {"id": "2"}], "@odata.nextLink": "y", "b": [{}]}
                """;
        List<SynchronizationJob> jobs = new ArrayList<>();

        JobReader.forEachJob(
                new ObjectMapper(), new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), jobs::add);

        assertThat(jobs)
                .extracting(job -> job == null ? null : job.getId())
                .containsExactlyElementsOf(Arrays.asList("1", null, "2"));
    }

    @Test
    void readsALargePageInAHeapThatCouldNotHoldIt() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_IN_MEBIBYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargePage.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        long[] figures = Arrays.stream(output.strip().split(" ", -1))
                .mapToLong(Long::parseLong)
                .toArray();
        System.out.printf(
                "Page of %,d jobs, %,d bytes, read in a heap of %,d bytes; peak use %,d bytes%n",
                figures[0], figures[2], figures[3], figures[4]);
        assertThat(figures[0]).as("jobs").isEqualTo(100_000);
        assertThat(figures[1]).as("jobs in quarantine").isEqualTo(100_000);
        // The jobs' texts alone are more than a tenth of the page, so the heap could not hold the jobs either.
        assertThat(figures[2]).as("bytes of the page").isGreaterThan(10 * figures[3]);
    }
}
