package io.github.graphmodel.synchronization.example;

import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.StringKeyLongValuePair;
import io.github.graphmodel.synchronization.SynchronizationError;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationProgress;
import io.github.graphmodel.synchronization.SynchronizationQuarantine;
import io.github.graphmodel.synchronization.SynchronizationSchedule;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import io.github.graphmodel.synchronization.SynchronizationStatusCode;
import io.github.graphmodel.synchronization.SynchronizationTaskExecution;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Prints a response of Graph in a readable form, and whether it round-trips losslessly.
 *
 * <p>The response is a file given as the argument, standard input for {@code -}, or a sample if there is no argument. A
 * page of jobs is printed as a line for each job, a job or a status in detail.
 */
public final class StatusReport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private static final String NULL = "none";

    private final String source;

    private final PrintStream out;

    private boolean started;

    private StatusReport(String source, PrintStream out) {
        this.source = source;
        this.out = out;
    }

    /** Prints the report and exits with 0, or with 1 and a line on standard error if the input is not a response. */
    public static void main(String[] args) {
        System.exit(run(List.of(args), System.in, System.out, System.err));
    }

    static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        if (args.size() > 1) {
            err.println("Expected one file, - for standard input, or nothing for a sample;"
                    + " quote a path that contains spaces");
            return 1;
        }
        String source =
                args.isEmpty() ? "the sample response" : args.get(0).equals("-") ? "standard input" : args.get(0);
        String problem;
        try (InputStream response = args.isEmpty()
                ? StatusReport.class.getResourceAsStream("response.json")
                : args.get(0).equals("-") ? in : open(args.get(0))) {
            StatusReport report = new StatusReport(source, out);
            report.print(Response.read(response, report::printRow));
            return 0;
        } catch (Response.RejectedException e) {
            problem = e.getMessage();
        } catch (IOException e) {
            problem = "cannot be read: " + e.getMessage();
        }
        err.println(printable(source + ": " + problem));
        return 1;
    }

    private static InputStream open(String file) throws IOException, Response.RejectedException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new Response.RejectedException("is a directory");
            }
            if (Files.notExists(path)) {
                throw new Response.RejectedException("does not exist");
            }
            return Files.newInputStream(path);
        } catch (InvalidPathException e) {
            throw new Response.RejectedException("is not a valid file name");
        } catch (AccessDeniedException e) {
            throw new Response.RejectedException("access is denied");
        }
    }

    private void start() {
        if (!started) {
            out.println("From " + printable(source) + ":");
            out.println();
            started = true;
        }
    }

    private void print(Response response) {
        start();
        GraphObject object = response.object();
        if (object instanceof SynchronizationJobCollectionResponse page) {
            print(page, response.jobCount());
        } else if (object instanceof SynchronizationJob job) {
            print(job);
        } else if (object instanceof SynchronizationStatus status) {
            print(status);
        }
        out.println();
        line(
                "Round trip",
                response.differences().isEmpty()
                        ? "lossless: serialized again, it is the same JSON document"
                        : "differs at " + printable(response.differences()));
    }

    private void printRow(SynchronizationJob job) {
        if (!started) {
            start();
            printRow("State", "Last run", "Started", "Quarantine", "Job");
        }
        if (job == null) {
            printRow(NULL, "", "", "", NULL);
            return;
        }
        String id = shown(job, "id", job.getId());
        SynchronizationStatus status = job.getStatus();
        if (status == null) {
            printRow(missing(job, "status"), "", "", "", id);
            return;
        }
        SynchronizationTaskExecution last = status.getLastExecution();
        SynchronizationQuarantine quarantine = status.getQuarantine();
        printRow(
                shown(status, "code", status.getCodeAsString()),
                last == null ? missing(status, "lastExecution") : shown(last, "state", last.getStateAsString()),
                last == null ? "" : time(last, "timeBegan", last::getTimeBegan, last.getTimeBeganAsString()),
                quarantine == null
                        ? missing(status, "quarantine")
                        : shown(quarantine, "reason", quarantine.getReasonAsString()),
                id);
    }

    private void printRow(String state, String lastRun, String started, String quarantine, String job) {
        out.printf(Locale.ROOT, "%-13s %-16s %-26s %-36s %s%n", state, lastRun, started, quarantine, job);
    }

    private void print(SynchronizationJobCollectionResponse page, int jobCount) {
        line(
                "Jobs",
                jobCount
                        + (page.getOdataCount() == null ? "" : " of " + page.getOdataCount())
                        + (page.getOdataNextLink() == null
                                ? ", the last page"
                                : ", more at " + shown(page, "@odata.nextLink", page.getOdataNextLink())));
    }

    private void print(SynchronizationJob job) {
        line("Job", shown(job, "id", job.getId()));
        line("Template", shown(job, "templateId", job.getTemplateId()));
        SynchronizationSchedule schedule = job.getSchedule();
        line(
                "Schedule",
                schedule == null
                        ? missing(job, "schedule")
                        : shown(schedule, "state", schedule.getStateAsString()) + ", every " + interval(schedule));
        if (job.getStatus() == null) {
            line("Status", missing(job, "status"));
        } else {
            print(job.getStatus());
        }
    }

    private void print(SynchronizationStatus status) {
        line(
                "State",
                shown(status, "code", status.getCodeAsString())
                        + (status.inQuarantine() && status.getCode() != SynchronizationStatusCode.QUARANTINE
                                ? ", in quarantine"
                                : ""));
        Long failures = status.getCountSuccessiveCompleteFailures();
        line(
                "Failures",
                shown(status, "countSuccessiveCompleteFailures", failures) + (failures == null ? "" : " in a row"));
        print("Last run", status, "lastExecution", status.getLastExecution());
        // Not "last success": Graph sets it for a run that ended with EntryLevelErrors too.
        print("Last completed", status, "lastSuccessfulExecution", status.getLastSuccessfulExecution());
        print(status, status.getQuarantine());
        if (status.getProgress().isEmpty()) {
            line("Progress", missing(status, "progress"));
        }
        status.getProgress().forEach(progress -> line("Progress", describe(progress)));
        if (status.getSynchronizedEntryCountByType().isEmpty()) {
            line("Entries", missing(status, "synchronizedEntryCountByType"));
        }
        status.getSynchronizedEntryCountByType().forEach(count -> line("Entries", describe(count)));
        line(
                "Steady state",
                "first "
                        + time(
                                status,
                                "steadyStateFirstAchievedTime",
                                status::getSteadyStateFirstAchievedTime,
                                status.getSteadyStateFirstAchievedTimeAsString())
                        + ", last "
                        + time(
                                status,
                                "steadyStateLastAchievedTime",
                                status::getSteadyStateLastAchievedTime,
                                status.getSteadyStateLastAchievedTimeAsString()));
        line("Troubleshooting", shown(status, "troubleshootingUrl", status.getTroubleshootingUrl()));
    }

    private void print(String label, SynchronizationStatus status, String property, SynchronizationTaskExecution run) {
        if (run == null) {
            line(label, missing(status, property));
            return;
        }
        line(
                label,
                shown(run, "state", run.getStateAsString())
                        + ", started " + time(run, "timeBegan", run::getTimeBegan, run.getTimeBeganAsString())
                        + ", ended " + time(run, "timeEnded", run::getTimeEnded, run.getTimeEndedAsString())
                        + duration(run));
        List<String> counts = new ArrayList<>();
        count(counts, "imported", run.getCountImported());
        count(counts, "changes imported", run.getCountImportedDeltas());
        count(counts, "entitled", run.getCountEntitled());
        count(counts, "to export", run.getCountExports());
        count(counts, "exported", run.getCountExported());
        count(counts, "escrowed", run.getCountEscrowed());
        line("", counts.isEmpty() ? "no counts" : String.join(", ", counts));
        print(run.getError());
    }

    private static void count(List<String> counts, String label, Long count) {
        if (count != null) {
            counts.add(count + " " + label);
        }
    }

    private void print(SynchronizationStatus status, SynchronizationQuarantine quarantine) {
        if (quarantine == null) {
            line("Quarantine", missing(status, "quarantine"));
            return;
        }
        line("Quarantine", shown(quarantine, "reason", quarantine.getReasonAsString()));
        line(
                "",
                "since "
                        + time(
                                quarantine,
                                "seriesBegan",
                                quarantine::getSeriesBegan,
                                quarantine.getSeriesBeganAsString())
                        + ", next attempt "
                        + time(
                                quarantine,
                                "nextAttempt",
                                quarantine::getNextAttempt,
                                quarantine.getNextAttemptAsString()));
        print(quarantine.getError());
    }

    private void print(SynchronizationError error) {
        if (error != null) {
            line(
                    "",
                    "error " + shown(error, "code", error.getCode()) + ": "
                            + shown(error, "message", error.getMessage())
                            + (Boolean.TRUE.equals(error.getTenantActionable()) ? " (tenant-actionable)" : ""));
        }
    }

    private static String describe(SynchronizationProgress progress) {
        return progress == null
                ? NULL
                : shown(progress, "completedUnits", progress.getCompletedUnits()) + " of "
                        + shown(progress, "totalUnits", progress.getTotalUnits()) + " "
                        + shown(progress, "units", progress.getUnits())
                        + (progress.fraction().isPresent()
                                ? String.format(
                                        Locale.ROOT,
                                        " (%.0f %%)",
                                        100 * progress.fraction().getAsDouble())
                                : "");
    }

    private static String describe(StringKeyLongValuePair count) {
        return count == null
                ? NULL
                : shown(count, "value", count.getValue()) + " " + shown(count, "key", count.getKey());
    }

    private void line(String label, String value) {
        out.printf(Locale.ROOT, "%-15s %s%n", label, value);
    }

    private static String time(GraphObject object, String property, Supplier<OffsetDateTime> getter, String rawValue) {
        return typed(
                object,
                property,
                rawValue,
                () -> GraphObject.isNever(getter.get()) ? "never" : TIME.format(getter.get()));
    }

    private static String interval(SynchronizationSchedule schedule) {
        return typed(schedule, "interval", schedule.getIntervalAsString(), () -> describe(schedule.getInterval()));
    }

    private static String duration(SynchronizationTaskExecution run) {
        try {
            return run.duration()
                    .map(duration -> " (" + describe(duration) + ")")
                    .orElse("");
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String describe(Duration duration) {
        if (duration.isNegative()) {
            return duration.toString();
        }
        String formatted = (duration.toDays() > 0 ? duration.toDays() + " d " : "")
                + (duration.toHoursPart() > 0 ? duration.toHoursPart() + " h " : "")
                + (duration.toMinutesPart() > 0 ? duration.toMinutesPart() + " min " : "")
                + (duration.toSecondsPart() > 0 ? duration.toSecondsPart() + " s" : "");
        return !formatted.isEmpty() ? formatted.strip() : duration.isZero() ? "0 s" : "less than 1 s";
    }

    /** Returns the formatted value, or the raw value in quotes if it is not a timestamp or duration. */
    private static String typed(GraphObject object, String property, String rawValue, Supplier<String> formatted) {
        if (rawValue == null || rawValue.isEmpty()) {
            return shown(object, property, rawValue);
        }
        try {
            return formatted.get();
        } catch (DateTimeException e) {
            return '"' + printable(rawValue) + '"';
        }
    }

    private static String shown(GraphObject object, String property, Object value) {
        return value == null ? missing(object, property) : value.equals("") ? "\"\"" : printable(value.toString());
    }

    /** Distinguishes null from absent. */
    private static String missing(GraphObject object, String property) {
        return object.has(property) ? NULL : "not returned";
    }

    /** Control characters of a response, line separators and bidirectional overrides must not reach the terminal. */
    private static String printable(String string) {
        return string.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
    }
}
