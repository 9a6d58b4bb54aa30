package io.github.graphmodel.synchronization.benchmark;

import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationProgress;
import io.github.graphmodel.synchronization.SynchronizationQuarantine;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import io.github.graphmodel.synchronization.SynchronizationTaskExecution;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads objects and gets their timestamps and enum values, which the SDK parses while reading, the library on demand.
 */
public class ReadingTypedValues extends Conversion {

    @Param({"LIBRARY", "SDK"})
    public Contender contender;

    @Benchmark
    public Object readingWithTypedValues(Blackhole values) throws IOException {
        Object read = contender.read(json, document);
        if (read instanceof SynchronizationStatus status) {
            consume(status, values);
        } else if (read instanceof SynchronizationJobCollectionResponse page) {
            for (SynchronizationJob job : page.getValue()) {
                values.consume(job.getSchedule().getExpiration());
                values.consume(job.getSchedule().getInterval());
                values.consume(job.getSchedule().getState());
                consume(job.getStatus(), values);
            }
        }
        return read;
    }

    private static void consume(SynchronizationStatus status, Blackhole values) {
        values.consume(status.getCode());
        consume(status.getLastExecution(), values);
        consume(status.getLastSuccessfulExecution(), values);
        consume(status.getLastSuccessfulExecutionWithExports(), values);
        for (SynchronizationProgress progress : status.getProgress()) {
            values.consume(progress.getProgressObservationDateTime());
        }
        SynchronizationQuarantine quarantine = status.getQuarantine();
        values.consume(quarantine.getCurrentBegan());
        values.consume(quarantine.getNextAttempt());
        values.consume(quarantine.getReason());
        values.consume(quarantine.getSeriesBegan());
        values.consume(status.getSteadyStateFirstAchievedTime());
        values.consume(status.getSteadyStateLastAchievedTime());
    }

    private static void consume(SynchronizationTaskExecution execution, Blackhole values) {
        values.consume(execution.getState());
        values.consume(execution.getTimeBegan());
        values.consume(execution.getTimeEnded());
    }
}
