package io.github.graphmodel.synchronization.example;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationError;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationProgress;
import io.github.graphmodel.synchronization.SynchronizationQuarantine;
import io.github.graphmodel.synchronization.SynchronizationSchedule;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import io.github.graphmodel.synchronization.SynchronizationStatusCode;
import io.github.graphmodel.synchronization.SynchronizationTaskExecution;
import io.github.graphmodel.synchronization.SynchronizationTaskExecutionResult;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;

/**
 * Prints a response of Graph for an operator of provisioning jobs: a job or a status in detail, a page of jobs as a
 * line for each. What is absent, null, empty or never is left out.
 */
public final class StatusReport {

    private static final String USAGE =
            "Expected one file, - for standard input, or nothing for a sample; quote a path that contains spaces";

    private static final OffsetDateTime TIME_OF_SAMPLE = OffsetDateTime.parse("2026-11-20T18:00:00Z");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** The largest interval of .NET, which Graph returns for a job that is not scheduled. */
    private static final long DAYS_IF_NOT_SCHEDULED = 10_675_199;

    private static final int COLUMNS = 100;

    private final PrintStream out;

    private final Charset charset;

    private final OffsetDateTime now;

    private String previousLabel;

    private StatusReport(PrintStream out, Charset charset, OffsetDateTime now) {
        this.out = out;
        this.charset = charset;
        this.now = now;
    }

    /** Prints the report and exits with 0, or with 1 and a line on standard error if the input is not a response. */
    public static void main(String[] args) {
        String charset =
                System.getProperty("stdout.encoding", Charset.defaultCharset().name());
        System.exit(run(List.of(args), System.in, System.out, System.err, Charset.forName(charset), Clock.systemUTC()));
    }

    /** @param charset the charset of both streams, which they do not tell before JDK 18 */
    static int run(List<String> args, InputStream in, PrintStream out, PrintStream err, Charset charset, Clock clock) {
        boolean help = args.equals(List.of("--help"));
        if (help || args.size() > 1 || args.contains("")) {
            (help ? out : err).println(USAGE);
            return help ? 0 : 1;
        }
        String source = args.isEmpty() ? "the sample" : args.contains("-") ? "standard input" : args.get(0);
        OffsetDateTime now = args.isEmpty() ? TIME_OF_SAMPLE : OffsetDateTime.now(clock);
        StatusReport report = new StatusReport(out, charset, now);
        try (InputStream response = args.isEmpty()
                ? StatusReport.class.getResourceAsStream("response.json")
                : args.contains("-") ? in : Files.newInputStream(path(source))) {
            report.print(source, Response.read(response.readAllBytes()));
            return 0;
        } catch (IOException e) {
            String problem = e instanceof AccessDeniedException ? "access is denied" : e.getMessage();
            String shown = e instanceof NoSuchFileException ? "does not exist" : problem;
            err.println(report.printable(source + ": " + shown));
            return 1;
        }
    }

    private static Path path(String file) throws IOException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            // The locale's charset lacks a character of the name, and the argument has a replacement character. So has
            // the name in the list of its directory, but a path in the list opens the file.
            File name = new File(file);
            try (Stream<Path> list = Files.list(name.getParent() == null ? Path.of("") : path(name.getParent()))) {
                List<Path> matches = list.filter(path -> path.toFile().getName().equals(name.getName()))
                        .toList();
                if (matches.size() != 1) {
                    throw new IOException("is not a valid file name in this locale", e);
                }
                return matches.get(0);
            }
        }
    }

    private void print(String source, Response response) {
        out.println(printable("From " + source + ", as of " + TIME.format(now) + ":"));
        out.println();
        if (response.object() instanceof SynchronizationJobCollectionResponse page) {
            print(page);
        } else if (response.object() instanceof SynchronizationJob job) {
            print(job);
        } else if (response.object() instanceof SynchronizationStatus status) {
            print(SynchronizationJob.builder().status(status).build());
        }
        line("Unknown", phrase("properties: ", response.unknownProperties(), ""));
        out.println();
        String same = "the same JSON document when it is serialized again";
        line("Round trip", response.isLossless() ? "lossless: " + same : "not lossless: not " + same);
    }

    private void print(SynchronizationJobCollectionResponse page) {
        List<SynchronizationJob> jobs = page.getValue().stream()
                .map(job -> job == null ? SynchronizationJob.builder().build() : job)
                .sorted(Comparator.comparing(this::rank))
                .toList();
        List<List<String>> rows = new ArrayList<>(List.of(List.of("State", "Last run", "Reason", "Job")));
        jobs.forEach(job -> rows.add(row(job)));
        printTable(rows);
        Comparator<String> order = Comparator.comparing("in quarantine"::equals);
        Supplier<Map<String, Long>> states =
                () -> new TreeMap<>(order.thenComparing(state -> state).reversed());
        String total = list(jobs.stream().collect(groupingBy(StatusReport::stateInTotal, states, counting())));
        out.println();
        long count = Objects.requireNonNullElse(page.getOdataCount(), (long) jobs.size());
        String number = jobs.size() + (count == jobs.size() ? "" : " of " + count) + (count == 1 ? " job" : " jobs");
        out.println(printable(number + phrase(": ", total, "")));
        line("Next page", page.getOdataNextLink());
    }

    /** Jobs in quarantine come first, failing ones next. */
    private int rank(SynchronizationJob job) {
        SynchronizationTaskExecution run = status(job).getLastExecution();
        boolean isFailing = !describe(run).isEmpty() && run.getState() == SynchronizationTaskExecutionResult.FAILED;
        return status(job).inQuarantine() ? 0 : isFailing ? 1 : 2;
    }

    private static String stateInTotal(SynchronizationJob job) {
        SynchronizationStatusCode code = status(job).getCode();
        boolean isKnown = code != null && code != SynchronizationStatusCode.UNRECOGNIZED;
        String state = isKnown ? code.name().toLowerCase(Locale.ROOT).replace('_', ' ') : state(status(job));
        return status(job).inQuarantine() ? "in quarantine" : state;
    }

    private List<String> row(SynchronizationJob job) {
        SynchronizationStatus status = status(job);
        SynchronizationTaskExecution run = status.getLastExecution();
        String lastRun = status.has("lastExecution") ? "never" : "";
        SynchronizationQuarantine quarantine = status.getQuarantine();
        String reason = quarantine == null ? "" : phrase("", quarantine.getReasonAsString(), "");
        if (!describe(run).isEmpty()) {
            String age = typed(() -> run.ended().map(this::age).orElse(""));
            lastRun = join(" ", run.getStateAsString(), age);
            reason = reason.isEmpty() ? phrase("", errorCode(run.getError()), "") : reason;
        }
        Stream<String> cells = Stream.of(state(status), lastRun, reason, phrase("", job.getId(), ""));
        return cells.map(this::printable).toList();
    }

    private void printTable(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int column = i;
            IntStream cells = rows.stream().mapToInt(row -> width(row.get(column)));
            widths.add(cells.max().getAsInt());
        }
        // The widest column becomes narrower until the lines fit.
        while (widths.stream().mapToInt(width -> width + 2).sum() - 2 > COLUMNS) {
            int widest = Collections.max(widths);
            widths.set(widths.indexOf(widest), widest - 1);
        }
        for (List<String> row : rows) {
            Stream<String> cells = IntStream.range(0, row.size()).mapToObj(i -> fit(row.get(i), widths.get(i)));
            out.println(cells.collect(joining("  ")).stripTrailing());
        }
    }

    private static int width(String string) {
        return new AttributedString(string).columnLength();
    }

    /** Leaves out the middle, because the ids of jobs differ at their start and end, and the age is at the end. */
    private static String fit(String string, int width) {
        AttributedString whole = new AttributedString(string);
        int length = whole.columnLength();
        // A wide character in which the end starts takes one column more.
        AttributedString end = whole.columnSubSequence(length - (width - width / 2 - 2), length);
        String fitting = length <= width ? string : whole.columnSubSequence(0, width / 2) + "…" + end;
        return fitting + " ".repeat(width - width(fitting));
    }

    private static SynchronizationStatus status(SynchronizationJob job) {
        return job.getStatus() == null ? SynchronizationStatus.builder().build() : job.getStatus();
    }

    private static String state(SynchronizationStatus status) {
        boolean isSaid = !status.inQuarantine() || status.getCode() == SynchronizationStatusCode.QUARANTINE;
        String state = join(", ", status.getCodeAsString(), isSaid ? "" : "in quarantine");
        return state.isEmpty() ? "unknown" : state;
    }

    private void print(SynchronizationJob job) {
        line("Job", job.getId());
        line("Template", job.getTemplateId());
        SynchronizationSchedule schedule = job.getSchedule();
        if (schedule != null) {
            line("Schedule", schedule.getStateAsString(), typed(() -> interval(schedule.getInterval())));
        }
        print(status(job));
        job.getSynchronizationJobSettings().stream()
                .filter(setting -> setting != null && setting.getName() != null)
                .map(setting -> setting.getName())
                .distinct()
                .forEach(name ->
                        line("Settings", phrase(name + ": ", job.setting(name).orElse(""), "")));
    }

    private void print(SynchronizationStatus status) {
        line("State", state(status));
        SynchronizationQuarantine quarantine = status.getQuarantine();
        if (status.inQuarantine() && quarantine != null) {
            String evaluations = phrase("evaluations: ", quarantine.getSeriesCount(), "");
            line("Quarantine", quarantine.getReasonAsString(), evaluations);
            line("Quarantine", time("since ", quarantine::getSeriesBegan));
            String next = time("next attempt ", quarantine::getNextAttempt);
            line("Quarantine", next.endsWith(" ago)") ? next.replace("attempt", "attempt overdue since") : next);
            line("Quarantine", error(quarantine.getError()));
        }
        line("Failures", phrase("", status.getCountSuccessiveCompleteFailures(), " in a row"));
        line("Escrows", Boolean.TRUE.equals(status.getEscrowsPruned()) ? "pruned" : "");
        SynchronizationTaskExecution last = status.getLastExecution();
        SynchronizationTaskExecution successful = status.getLastSuccessfulExecution();
        print("Last run", last, null);
        String steadyState = join(
                ", ",
                time("first ", status::getSteadyStateFirstAchievedTime),
                time("last ", status::getSteadyStateLastAchievedTime));
        boolean neverRan = describe(last).isEmpty() && describe(successful).isEmpty() && steadyState.isEmpty();
        line("Last run", neverRan && status.has("lastExecution") ? "none, the job has never run" : "");
        print("Last successful", successful, last);
        print("Last with exports", status.getLastSuccessfulExecutionWithExports(), successful);
        status.getProgress().stream().filter(Objects::nonNull).forEach(this::print);
        line("Entries", typed(() -> list(status.entryCounts())));
        line("Steady state", steadyState);
        line("Troubleshooting", status.getTroubleshootingUrl());
    }

    private void print(String label, SynchronizationTaskExecution run, SynchronizationTaskExecution previous) {
        boolean isPrinted = !describe(run).isEmpty() && run.equals(previous);
        (isPrinted ? List.of("the same run") : describe(run)).forEach(line -> line(label, line));
    }

    /** Returns nothing for null, and for the placeholder that Graph returns for a job that never ran. */
    private List<String> describe(SynchronizationTaskExecution run) {
        if (run == null) {
            return List.of();
        }
        String began = time("started ", () -> run.began().orElse(null));
        String ended = time("ended ", () -> run.ended().orElse(null));
        String took =
                typed(() -> run.duration().map(time -> "took " + describe(time)).orElse(""));
        String error = error(run.getError());
        String outcome = join(", ", run.getStateAsString(), ended.isEmpty() ? began : ended, took);
        String activity = phrase("activity ", run.getActivityIdentifier(), "");
        boolean isPlaceholder = run.has("timeEnded") && (began + ended + error).isEmpty();
        Stream<String> lines = isPlaceholder ? Stream.empty() : Stream.of(outcome, activity, error);
        return lines.filter(line -> !line.isEmpty()).toList();
    }

    private void print(SynchronizationProgress progress) {
        String completed = Objects.toString(progress.getCompletedUnits(), "");
        OptionalDouble fraction = progress.fraction();
        String percent = fraction.isPresent() ? "(" + (int) (100 * fraction.getAsDouble()) + " %)" : "";
        String amount = join(" ", completed, phrase("of ", progress.getTotalUnits(), ""), progress.getUnits(), percent);
        line("Progress", amount, time("observed ", progress::getProgressObservationDateTime));
    }

    private static String list(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(joining(", "));
    }

    private static String error(SynchronizationError error) {
        boolean isActionable = error != null && Boolean.TRUE.equals(error.getTenantActionable());
        String message = error == null ? "" : join(": ", errorCode(error), error.getMessage());
        return phrase("error ", message, isActionable ? " (tenant-actionable)" : "");
    }

    /** Graph returns {@code None} where there is no error. */
    private static String errorCode(SynchronizationError error) {
        return error == null || "None".equals(error.getCode()) ? "" : error.getCode();
    }

    private static String interval(Duration interval) {
        return interval == null
                ? ""
                : interval.toDays() < DAYS_IF_NOT_SCHEDULED ? "every " + describe(interval) : "not scheduled";
    }

    private static String describe(Duration duration) {
        String seconds = Duration.ofSeconds(duration.toSeconds()).toString().substring("PT".length());
        return seconds.replace("H", " h ")
                .replace("M", " min ")
                .replace("S", " s")
                .strip();
    }

    private String time(String before, Supplier<OffsetDateTime> getter) {
        return typed(() -> GraphObject.isNever(getter.get())
                ? ""
                : before + TIME.format(getter.get()) + " (" + age(getter.get()) + ")");
    }

    private String age(OffsetDateTime time) {
        Duration age = Duration.between(time, now).abs();
        String amount = age.toHours() < 48 ? describe(age).replaceAll("(?<=h|min) .*", "") : age.toDays() + " days";
        return time.isAfter(now) ? "in " + amount : amount + " ago";
    }

    /** Returns the message, with the raw value, if that is not a timestamp or duration. */
    private static String typed(Supplier<String> text) {
        try {
            return text.get();
        } catch (DateTimeException | ArithmeticException e) {
            return e.getMessage();
        }
    }

    /** Returns nothing if there is no value, or it is zero. */
    private static String phrase(String before, Object value, String after) {
        return value == null || value.equals("") || value.equals(0L) ? "" : before + value + after;
    }

    private static String join(String separator, String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isEmpty())
                .distinct()
                .collect(joining(separator));
    }

    private void line(String label, String... parts) {
        String line = join(", ", parts);
        if (!line.isEmpty()) {
            out.printf("%-18s%s%n", label.equals(previousLabel) ? "" : label, printable(line));
            previousLabel = label;
        }
    }

    /** Control characters, line separators and bidirectional overrides of a response must not reach the terminal. */
    private String printable(String string) {
        String line = string.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        return new String(line.getBytes(charset), charset);
    }
}
