package application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.graphmodel.synchronization.SynchronizationJob;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What both engines count: jobs by tenant, and quarantines by reason. */
final class Report {

    static final long COUNT = 200_000;

    private static final int TENANTS = 5_000;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Report() {}

    /** Returns the JSON of each job in the document. */
    static List<String> samples(File document) throws IOException {
        List<String> samples = new ArrayList<>();
        MAPPER.readTree(document).get("value").forEach(job -> samples.add(job.toString()));
        samples.remove("null");
        return samples;
    }

    /** Returns one of the samples with an id of its own. */
    static String json(List<String> samples, long number) throws JsonProcessingException {
        ObjectNode job = (ObjectNode) MAPPER.readTree(samples.get((int) (number % samples.size())));
        return job.put("id", "GoogleApps." + number % TENANTS + "." + number).toString();
    }

    static SynchronizationJob read(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, SynchronizationJob.class);
    }

    static String tenant(SynchronizationJob job) {
        return job.getId().split("\\.")[1];
    }

    /** Returns the names of the figures in which a job counts, after checking that the engine has kept it whole. */
    static List<String> figures(String json, SynchronizationJob job) throws JsonProcessingException {
        if (!MAPPER.readTree(MAPPER.writeValueAsString(job)).equals(MAPPER.readTree(json))) {
            throw new AssertionError("not the same as before: " + json);
        }
        try {
            job.getAdditionalData().put("a", null);
            throw new AssertionError("can be changed: " + json);
        } catch (UnsupportedOperationException e) {
            // As it has to be.
        }
        List<String> figures = new ArrayList<>(List.of("jobs of " + tenant(job)));
        if (job.getStatus() != null && job.getStatus().getQuarantine() != null) {
            figures.add("quarantined for " + job.getStatus().getQuarantine().getReasonAsString());
        }
        return figures;
    }

    /** Compares an engine's figures with those that are counted without it. */
    static void verify(String label, Map<String, Long> figures, List<String> samples) throws JsonProcessingException {
        Map<String, Long> expected = new TreeMap<>();
        for (long number = 0; number < COUNT; number++) {
            String json = json(samples, number);
            for (String figure : figures(json, read(json))) {
                expected.merge(figure, 1L, Long::sum);
            }
        }
        if (!figures.equals(expected)) {
            throw new AssertionError(label + ": " + figures + "\nwithout the engine:\n" + expected);
        }
        System.out.printf("%s: %,d jobs, %,d figures as without the engine%n", label, COUNT, figures.size());
    }
}
