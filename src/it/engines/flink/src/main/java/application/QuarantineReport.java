package application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import io.github.graphmodel.synchronization.SynchronizationTaskExecutionResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.apache.flink.util.Collector;

/** Counts quarantines by reason and failed runs by tenant, in a bounded stream of statuses. */
public final class QuarantineReport {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final TypeInformation<SynchronizationJob> JOB = TypeInformation.of(SynchronizationJob.class);

    private static final TypeInformation<Tuple2<String, Long>> FIGURE = Types.TUPLE(Types.STRING, Types.LONG);

    private static final int SAMPLE_INTERVAL = 100;

    private final Path folder;

    private final int count;

    private final Map<String, Long> expected;

    private final List<String> comprehensive;

    private QuarantineReport(Path folder, int count, Map<String, Long> expected, List<String> comprehensive) {
        this.folder = folder;
        this.count = count;
        this.expected = expected;
        this.comprehensive = comprehensive;
    }

    public static void main(String[] args) throws Exception {
        Path configurations = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        int count = Integer.parseInt(args[2]);
        List<String> comprehensive = new ArrayList<>();
        tree(Files.readString(Path.of(args[3]))).get("value").forEach(job -> comprehensive.add(job.toString()));
        comprehensive.remove("null");
        QuarantineReport report = new QuarantineReport(folder, count, Statuses.write(folder, count), comprehensive);
        report.run(configurations.resolve("java-serialization"), RuntimeExecutionMode.STREAMING);
        report.run(configurations.resolve("json"), RuntimeExecutionMode.STREAMING);
        report.run(configurations.resolve("json"), RuntimeExecutionMode.BATCH);
    }

    private void run(Path configuration, RuntimeExecutionMode mode) throws Exception {
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment(
                GlobalConfiguration.loadConfiguration(configuration.toString()));
        flink.setRuntimeMode(mode);
        String label = configuration.getFileName() + ", " + mode;
        report(lines(flink), label);
        compare(lines(flink).filter(line -> Math.floorMod(line.hashCode(), SAMPLE_INTERVAL) == 0), label);
        compare(flink.fromData(comprehensive), label);
    }

    private DataStream<String> lines(StreamExecutionEnvironment flink) {
        FileSource<String> files = FileSource.forRecordStreamFormat(
                        new TextLineInputFormat(), new org.apache.flink.core.fs.Path(folder.toUri()))
                .build();
        return flink.fromSource(files, WatermarkStrategy.noWatermarks(), "statuses");
    }

    private void report(DataStream<String> lines, String label) throws Exception {
        long start = System.nanoTime();
        DataStream<Tuple2<String, Long>> sums = lines.map(QuarantineReport::read)
                .returns(JOB)
                .keyBy(QuarantineReport::tenant)
                .flatMap(QuarantineReport::figures)
                .returns(FIGURE)
                .keyBy(figure -> figure.f0)
                .sum(1);
        Map<String, Long> figures = new TreeMap<>();
        try (CloseableIterator<Tuple2<String, Long>> results = sums.executeAndCollect()) {
            // A stream also contains the intermediate sums.
            results.forEachRemaining(sum -> figures.put(sum.f0, sum.f1));
        }
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        require(figures.equals(expected), "the figures differ from those counted without Flink: " + figures);
        System.out.printf(
                "%s: %,d statuses, %d figures the same as without Flink; %,d statuses per second%n",
                label, count, figures.size(), count * 1_000L / milliseconds);
    }

    /** The stream is keyed by the document, so that the jobs themselves are serialized. */
    private static void compare(DataStream<String> lines, String label) throws Exception {
        DataStream<Boolean> comparisons = lines.map(line -> Tuple2.of(line, read(line)))
                .returns(Types.TUPLE(Types.STRING, JOB))
                .keyBy(read -> read.f0)
                .map(read -> tree(MAPPER.writeValueAsString(read.f1)).equals(tree(read.f0)) && isImmutable(read.f1));
        int tried = 0;
        int same = 0;
        try (CloseableIterator<Boolean> results = comparisons.executeAndCollect()) {
            while (results.hasNext()) {
                tried++;
                same += results.next() ? 1 : 0;
            }
        }
        require(tried > 0 && same == tried, same + " of " + tried + " documents are the same");
        System.out.printf("%s: %,d documents of %,d the same%n", label, same, tried);
    }

    private static boolean isImmutable(SynchronizationJob job) {
        return isRejected(() -> job.getSynchronizationJobSettings().add(null))
                && isRejected(() -> job.getAdditionalData().put("a", null));
    }

    private static boolean isRejected(Runnable change) {
        try {
            change.run();
            return false;
        } catch (UnsupportedOperationException e) {
            return true;
        }
    }

    private static SynchronizationJob read(String line) throws JsonProcessingException {
        return MAPPER.readValue(line, SynchronizationJob.class);
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return MAPPER.readTree(json);
    }

    private static void figures(SynchronizationJob job, Collector<Tuple2<String, Long>> figures) {
        SynchronizationStatus status = job.getStatus();
        if (status.inQuarantine()) {
            figures.collect(
                    Tuple2.of(Statuses.QUARANTINED + status.getQuarantine().getReasonAsString(), 1L));
        }
        if (status.getLastExecution().getState() == SynchronizationTaskExecutionResult.FAILED) {
            figures.collect(Tuple2.of(Statuses.FAILED + tenant(job), 1L));
        }
    }

    private static String tenant(SynchronizationJob job) {
        return job.getId().split("\\.")[1];
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
