package io.github.graphmodel.synchronization.example;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationQuarantine;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import io.github.graphmodel.synchronization.SynchronizationTaskExecution;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.util.Objects;

/** Prints the status of each provisioning job in a response of Graph: a page of jobs, a job, or a status alone. */
public final class StatusReport {

    private static final String SAMPLE = "/io/github/graphmodel/synchronization/support/job/in-quarantine.json";

    private static final JsonMapper MAPPER = GraphJson.newMapper();

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /** Returns the exit code, which is 1 if the file, or the sample without an argument, is not a response. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        try (InputStream in =
                args.length == 0 ? StatusReport.class.getResourceAsStream(SAMPLE) : new FileInputStream(args[0])) {
            byte[] json = in.readAllBytes();
            JsonNode tree = MAPPER.readTree(json);
            GraphObject response = MAPPER.readValue(json, type(tree));
            if (response == null || response.getAdditionalData().size() == tree.size()) {
                throw new IOException("No property of a page of jobs, a job or a status");
            }
            JsonNode written = MAPPER.readTree(MAPPER.writeValueAsBytes(response));
            out.println(report(response));
            out.println(written.equals(tree) ? "Round-trips losslessly" : "Does not round-trip losslessly");
            return 0;
        } catch (IOException | DateTimeException | NumberFormatException e) {
            // Getters throw the second for a string that is not a timestamp, Jackson the last for 1e99999999999.
            err.println(e.getMessage().replaceAll("\\s+", " "));
            return 1;
        }
    }

    private static Class<? extends GraphObject> type(JsonNode response) {
        if (response.path("value").isArray()) {
            return SynchronizationJobCollectionResponse.class;
        }
        return response.has("id") || response.has("status") ? SynchronizationJob.class : SynchronizationStatus.class;
    }

    private static String report(GraphObject response) {
        if (response instanceof SynchronizationJobCollectionResponse page) {
            return page.getValue().stream()
                    .filter(Objects::nonNull)
                    .map(StatusReport::report)
                    .collect(joining("\n"));
        } else if (response instanceof SynchronizationJob job) {
            String status = job.getStatus() == null ? "State         not returned\n" : describe(job.getStatus());
            return "Job           " + job.getId() + "\n" + status;
        }
        return describe((SynchronizationStatus) response);
    }

    private static String describe(SynchronizationStatus status) {
        return """
                State         %s
                Quarantine    %s
                Last run      %s
                Last success  %s
                Entries       %s
                """.formatted(
                        status.getCodeAsString(),
                        status.inQuarantine() ? describe(status.getQuarantine()) : "no",
                        describe(status.getLastExecution()),
                        describe(status.getLastSuccessfulExecution()),
                        status.entryCounts());
    }

    private static String describe(SynchronizationQuarantine quarantine) {
        if (quarantine == null) {
            return "reason unknown";
        }
        String reason = quarantine.getReason() == null ? "reason unknown" : quarantine.getReasonAsString();
        return quarantine.getSeriesBegan() == null ? reason : reason + " since " + quarantine.getSeriesBegan();
    }

    private static String describe(SynchronizationTaskExecution run) {
        if (run == null || run.isPlaceholder()) {
            return "none";
        }
        String end = run.getTimeEnded() == null ? "" : ", ended " + run.getTimeEnded();
        boolean hasError = run.getError() != null && !run.getError().isPlaceholder();
        return run.getStateAsString() + end + (hasError ? ", " + run.getError().getCode() : "");
    }
}
