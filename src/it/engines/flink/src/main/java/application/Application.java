package application;

import io.github.graphmodel.synchronization.SynchronizationJob;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;

/** Streams jobs, which Flink serializes because the stream is keyed. */
public final class Application {

    private Application() {}

    public static void main(String[] args) throws Exception {
        List<String> samples = Report.samples(new File(args[0]));
        run(args[1], "java-serialization", RuntimeExecutionMode.STREAMING, samples);
        run(args[1], "json", RuntimeExecutionMode.STREAMING, samples);
        run(args[1], "json", RuntimeExecutionMode.BATCH, samples);
    }

    private static void run(
            String configurations, String configuration, RuntimeExecutionMode mode, List<String> samples)
            throws Exception {
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment(
                GlobalConfiguration.loadConfiguration(configurations + "/" + configuration));
        flink.setRuntimeMode(mode);
        Map<String, Long> figures = new HashMap<>();
        try (CloseableIterator<Tuple2<String, Long>> sums = flink.fromSequence(0, Report.COUNT - 1)
                .map(number -> Report.json(samples, number))
                .map(json -> Tuple2.of(json, Report.read(json)))
                .returns(Types.TUPLE(Types.STRING, TypeInformation.of(SynchronizationJob.class)))
                .keyBy(read -> Report.tenant(read.f1))
                .<Tuple2<String, Long>>flatMap((read, out) -> {
                    for (String figure : Report.figures(read.f0, read.f1)) {
                        out.collect(Tuple2.of(figure, 1L));
                    }
                })
                .returns(Types.TUPLE(Types.STRING, Types.LONG))
                .keyBy(figure -> figure.f0)
                .sum(1)
                .executeAndCollect()) {
            // A stream also contains the intermediate sums.
            sums.forEachRemaining(sum -> figures.put(sum.f0, sum.f1));
        }
        Report.verify(configuration + ", " + mode, figures, samples);
    }
}
