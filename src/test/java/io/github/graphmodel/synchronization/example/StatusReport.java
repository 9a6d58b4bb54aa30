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
                throw new IOException("has no property of a page of jobs, a job or a status");
            }
            JsonNode written = MAPPER.readTree(MAPPER.writeValueAsBytes(response));
            out.println(describe(response));
            out.println(written.equals(tree) ? "Round-trips losslessly" : "Does not round-trip losslessly");
            return 0;
        } catch (IOException | DateTimeException | ArithmeticException | NumberFormatException e) {
            err.println(e.getMessage().replaceAll("\\s+", " "));
            return 1;
        }
    }

    /** What is none of these is read as a status, and then has no property of it. */
    private static Class<? extends GraphObject> type(JsonNode response) {
        boolean isJob = response.has("id") || response.has("status");
        return response.path("value").isArray()
                ? SynchronizationJobCollectionResponse.class
                : isJob ? SynchronizationJob.class : SynchronizationStatus.class;
    }

    private static String describe(GraphObject response) {
        if (response instanceof SynchronizationJobCollectionResponse page) {
            return page.getValue().stream()
                    .filter(Objects::nonNull)
                    .map(StatusReport::describe)
                    .collect(joining("\n"));
        } else if (response instanceof SynchronizationJob job) {
            String status = job.getStatus() == null ? "State         not returned\n" : describe(job.getStatus());
            return "Job           " + job.getId() + "\n" + status;
        }
        SynchronizationStatus status = (SynchronizationStatus) response;
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
        String ended = run.getTimeEnded() == null ? "" : ", ended " + run.getTimeEnded();
        boolean hasError = run.getError() != null && !run.getError().isPlaceholder();
        return run.getStateAsString()
                + ended
                + (hasError ? ", " + run.getError().getCode() : "");
    }
}
