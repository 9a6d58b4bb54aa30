package application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import io.github.graphmodel.synchronization.SynchronizationTaskExecutionResult;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.spark.HashPartitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import scala.Tuple2;

/** Counts quarantines by reason and failed runs by tenant, over a million statuses. */
public final class QuarantineReport {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final int PARTITIONS = 16;

    private static final int SAMPLE_INTERVAL = 100;

    private QuarantineReport() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        List<String> comprehensive = new ArrayList<>();
        tree(Files.readString(Path.of(args[2]))).get("value").forEach(job -> comprehensive.add(job.toString()));
        comprehensive.remove("null");
        Map<String, Long> expected = Statuses.write(folder, count);
        for (Class<?> serializer : List.of(JavaSerializer.class, KryoSerializer.class)) {
            SparkConf configuration = new SparkConf()
                    .setMaster("local[*]")
                    .setAppName("quarantine report")
                    .set("spark.ui.enabled", "false")
                    .set("spark.local.dir", folder.resolveSibling("shuffled").toString())
                    .set("spark.driver.bindAddress", "127.0.0.1")
                    .set("spark.driver.host", "127.0.0.1")
                    .set("spark.serializer", serializer.getName());
            try (JavaSparkContext spark = new JavaSparkContext(configuration)) {
                JavaRDD<String> lines = spark.textFile(folder.toUri().toString());
                report(lines, serializer, expected, count);
                compare(lines.filter(line -> Math.floorMod(line.hashCode(), SAMPLE_INTERVAL) == 0), serializer);
                compare(spark.parallelize(comprehensive), serializer);
            }
        }
    }

    private static void report(JavaRDD<String> lines, Class<?> serializer, Map<String, Long> expected, int count) {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        Map<String, Long> figures = new TreeMap<>(shuffle(
                        lines.map(QuarantineReport::read).mapToPair(job -> new Tuple2<>(tenant(job), job)))
                .values()
                .flatMapToPair(job -> figures(job).iterator())
                .reduceByKey(Long::sum)
                .collectAsMap());
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        require(figures.equals(expected), "the figures differ from those counted without Spark: " + figures);

        System.out.printf(
                "%s: %,d statuses, %d figures the same as without Spark; %,d statuses per second, peak heap %,d MB%n",
                serializer.getSimpleName(), count, figures.size(), count * 1_000L / milliseconds, peak >> 20);
    }

    private static void compare(JavaRDD<String> lines, Class<?> serializer) {
        long tried = lines.count();
        long same = shuffle(lines.mapToPair(line -> new Tuple2<>(line, read(line))))
                .filter(read -> tree(MAPPER.writeValueAsString(read._2())).equals(tree(read._1())))
                .filter(read -> isImmutable(read._2()))
                .count();
        require(tried > 0 && same == tried, same + " of " + tried + " documents are the same");
        System.out.printf("%s: %,d documents of %,d the same%n", serializer.getSimpleName(), same, tried);
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

    /** Ends a stage, so that the jobs themselves are serialized. */
    private static JavaPairRDD<String, SynchronizationJob> shuffle(JavaPairRDD<String, SynchronizationJob> jobs) {
        return jobs.partitionBy(new HashPartitioner(PARTITIONS));
    }

    private static List<Tuple2<String, Long>> figures(SynchronizationJob job) {
        List<Tuple2<String, Long>> figures = new ArrayList<>();
        SynchronizationStatus status = job.getStatus();
        if (status.inQuarantine()) {
            figures.add(
                    new Tuple2<>(Statuses.QUARANTINED + status.getQuarantine().getReasonAsString(), 1L));
        }
        if (status.getLastExecution().getState() == SynchronizationTaskExecutionResult.FAILED) {
            figures.add(new Tuple2<>(Statuses.FAILED + tenant(job), 1L));
        }
        return figures;
    }

    private static String tenant(SynchronizationJob job) {
        return job.getId().split("\\.")[1];
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
