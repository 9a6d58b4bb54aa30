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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
 * Prints what an answer of the service says, in a form that a person reads at a glance, and whether it is the same
 * document when it is written back.
 *
 * <p>The answer is a file given as the argument, standard input for {@code -}, or a sample if there is no argument. A
 * page of jobs is a line for each, a job or a status is told in detail.
 */
public final class StatusReport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final PrintStream out;

    private StatusReport(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the report and ends the JVM: with 0, or with 1 and a line on standard error if there is no answer to report.
     */
    public static void main(String[] args) {
        System.exit(run(List.of(args), System.in, System.out, System.err));
    }

    static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        if (args.size() > 1) {
            err.println("Give one file, - for standard input, or nothing for a sample");
            return 1;
        }
        String source = args.isEmpty() ? "the sample answer" : args.get(0).equals("-") ? "standard input" : args.get(0);
        try {
            Answer answer = Answer.read(text(args, in));
            out.println("From " + source + ":");
            out.println();
            new StatusReport(out).print(answer);
            return 0;
        } catch (NoSuchFileException e) {
            err.println(source + ": there is no such file");
        } catch (IOException e) {
            err.println(source + ": cannot be read: " + e);
        } catch (Answer.RefusedException e) {
            err.println(source + ": " + printable(e.getMessage()));
        }
        return 1;
    }

    private static String text(List<String> args, InputStream in) throws IOException {
        if (args.isEmpty()) {
            try (InputStream sample = StatusReport.class.getResourceAsStream("answer.json")) {
                return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return args.get(0).equals("-")
                ? new String(in.readAllBytes(), StandardCharsets.UTF_8)
                : Files.readString(Path.of(args.get(0)));
    }

    private void print(Answer answer) throws IOException {
        GraphObject object = answer.object();
        if (object instanceof SynchronizationJobCollectionResponse page) {
            print(page);
        } else if (object instanceof SynchronizationJob job) {
            print(job);
        } else if (object instanceof SynchronizationStatus status) {
            print(status);
        }
        out.println();
        List<String> differences = answer.differences();
        line(
                "Round trip",
                differences.isEmpty() ? "equal: written back, it is the same document" : "differs at " + differences);
    }

    private void print(SynchronizationJobCollectionResponse page) {
        for (SynchronizationJob job : page.getValue()) {
            SynchronizationStatus status = job == null ? null : job.getStatus();
            SynchronizationTaskExecution last = status == null ? null : status.getLastExecution();
            SynchronizationQuarantine quarantine = status == null ? null : status.getQuarantine();
            out.printf(
                    Locale.ROOT,
                    "%-14s %-10s %-26s %-32s %s%n",
                    status == null ? "no status" : shown(status.getCodeAsString()),
                    last == null ? "never run" : shown(last.getStateAsString()),
                    last == null ? "" : time(last::getTimeBegan, last.getTimeBeganAsString()),
                    quarantine == null ? "" : shown(quarantine.getReasonAsString()),
                    shown(job == null ? null : job.getId()));
        }
        line(
                "Jobs",
                page.getValue().size()
                        + (page.getOdataCount() == null ? "" : " of " + page.getOdataCount())
                        + (page.getOdataNextLink() == null
                                ? ", the last page"
                                : ", more at " + shown(page.getOdataNextLink())));
    }

    private void print(SynchronizationJob job) {
        line("Job", shown(job.getId()));
        line("Template", shown(job.getTemplateId()));
        SynchronizationSchedule schedule = job.getSchedule();
        if (schedule != null) {
            line(
                    "Schedule",
                    shown(schedule.getStateAsString()) + ", every "
                            + orText(() -> duration(schedule.getInterval()), schedule.getIntervalAsString()));
        }
        if (job.getStatus() == null) {
            line("State", "no status in the answer");
        } else {
            print(job.getStatus());
        }
    }

    private void print(SynchronizationStatus status) {
        line(
                "State",
                shown(status.getCodeAsString())
                        + (status.inQuarantine() && status.getCode() != SynchronizationStatusCode.QUARANTINE
                                ? ", in quarantine"
                                : ""));
        Long failures = status.getCountSuccessiveCompleteFailures();
        if (failures != null && failures > 0) {
            line("Failures", failures + " in a row");
        }
        print("Last run", status.getLastExecution());
        print("Last success", status.getLastSuccessfulExecution());
        print(status.getQuarantine());
        for (SynchronizationProgress progress : status.getProgress()) {
            if (progress != null) {
                line(
                        "Progress",
                        shown(progress.getUnits()) + " " + progress.getCompletedUnits() + " of "
                                + progress.getTotalUnits()
                                + (progress.fraction().isPresent()
                                        ? String.format(
                                                Locale.ROOT,
                                                " (%.0f %%)",
                                                100 * progress.fraction().getAsDouble())
                                        : ""));
            }
        }
        for (StringKeyLongValuePair count : status.getSynchronizedEntryCountByType()) {
            if (count != null) {
                line("Entries", count.getValue() + " " + shown(count.getKey()));
            }
        }
        line(
                "Steady state",
                "first "
                        + time(
                                status::getSteadyStateFirstAchievedTime,
                                status.getSteadyStateFirstAchievedTimeAsString())
                        + ", last "
                        + time(
                                status::getSteadyStateLastAchievedTime,
                                status.getSteadyStateLastAchievedTimeAsString()));
        if (status.getTroubleshootingUrl() != null
                && !status.getTroubleshootingUrl().isEmpty()) {
            line("More", shown(status.getTroubleshootingUrl()));
        }
    }

    private void print(String label, SynchronizationTaskExecution run) {
        if (run == null) {
            line(label, "never");
            return;
        }
        line(
                label,
                shown(run.getStateAsString()) + ", began " + time(run::getTimeBegan, run.getTimeBeganAsString())
                        + ", took "
                        + orText(() -> duration(run.duration().orElse(null)), null));
        List<String> counts = new ArrayList<>();
        count(counts, "imported", run.getCountImported());
        count(counts, "changes imported", run.getCountImportedDeltas());
        count(counts, "entitled", run.getCountEntitled());
        count(counts, "to export", run.getCountExports());
        count(counts, "exported", run.getCountExported());
        count(counts, "set aside", run.getCountEscrowed());
        line("", counts.isEmpty() ? "no counts" : String.join(", ", counts));
        print(run.getError());
    }

    private static void count(List<String> counts, String label, Long count) {
        if (count != null) {
            counts.add(count + " " + label);
        }
    }

    private void print(SynchronizationQuarantine quarantine) {
        if (quarantine != null) {
            line("Quarantine", "for " + shown(quarantine.getReasonAsString()));
            line(
                    "",
                    "since " + time(quarantine::getSeriesBegan, quarantine.getSeriesBeganAsString()) + ", next attempt "
                            + time(quarantine::getNextAttempt, quarantine.getNextAttemptAsString()));
            print(quarantine.getError());
        }
    }

    private void print(SynchronizationError error) {
        if (error != null) {
            line(
                    "",
                    "error " + shown(error.getCode()) + ": " + shown(error.getMessage())
                            + (Boolean.TRUE.equals(error.getTenantActionable()) ? " (the tenant can mend it)" : ""));
        }
    }

    private void line(String label, String text) {
        out.printf("%-14s %s%n", label, text);
    }

    private static String time(Supplier<OffsetDateTime> getter, String text) {
        return orText(
                () -> {
                    OffsetDateTime time = getter.get();
                    return time == null ? shown(text) : time.getYear() <= 1 ? "never" : TIME.format(time);
                },
                text);
    }

    private static String duration(Duration duration) {
        if (duration == null) {
            return "?";
        }
        String inWords = (duration.toDays() > 0 ? duration.toDays() + " d " : "")
                + (duration.toHoursPart() > 0 ? duration.toHoursPart() + " h " : "")
                + (duration.toMinutesPart() > 0 ? duration.toMinutesPart() + " min " : "")
                + (duration.toSecondsPart() > 0 ? duration.toSecondsPart() + " s" : "");
        return inWords.isEmpty() ? "less than 1 s" : inWords.strip();
    }

    /** What the getter gives, or the text in quotes if it is no timestamp or duration. */
    private static String orText(Supplier<String> getter, String text) {
        try {
            return getter.get();
        } catch (DateTimeException e) {
            return text == null ? "?" : '"' + printable(text) + '"';
        }
    }

    private static String shown(String text) {
        return text == null ? "?" : text.isEmpty() ? "\"\"" : printable(text);
    }

    /** Control characters of an answer must not reach the terminal. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
