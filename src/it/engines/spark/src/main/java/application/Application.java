package application;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import scala.Tuple2;

/** Shuffles jobs, which Spark serializes with either of its serializers. */
public final class Application {

    private static final int PARTITIONS = 16;

    private Application() {}

    public static void main(String[] args) throws Exception {
        List<String> samples = Report.samples(new File(args[0]));
        for (Class<?> serializer : List.of(JavaSerializer.class, KryoSerializer.class)) {
            SparkConf configuration = new SparkConf()
                    .setMaster("local[*]")
                    .setAppName("report")
                    .set("spark.driver.bindAddress", "127.0.0.1")
                    .set("spark.driver.host", "127.0.0.1")
                    .set("spark.log.level", "ERROR")
                    .set("spark.serializer", serializer.getName())
                    .set("spark.ui.enabled", "false");
            try (JavaSparkContext spark = new JavaSparkContext(configuration)) {
                List<Long> numbers = LongStream.range(0, Report.COUNT).boxed().toList();
                Map<String, Long> figures = spark.parallelize(numbers, PARTITIONS)
                        .map(number -> Report.json(samples, number))
                        .map(json -> new Tuple2<>(json, Report.read(json)))
                        .mapToPair(read -> new Tuple2<>(Report.tenant(read._2()), read))
                        .partitionBy(new HashPartitioner(PARTITIONS))
                        .values()
                        .flatMap(read -> Report.figures(read._1(), read._2()).iterator())
                        .countByValue();
                Report.verify(serializer.getSimpleName(), figures, samples);
            }
        }
    }
}
