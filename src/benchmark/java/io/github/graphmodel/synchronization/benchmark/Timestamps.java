package io.github.graphmodel.synchronization.benchmark;

import io.github.graphmodel.synchronization.SynchronizationProgress;
import java.time.OffsetDateTime;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the text of a timestamp to a value of java.time. */
@State(Scope.Benchmark)
public class Timestamps {

    /** The forms in which they come. */
    @Param({"2026-11-20T14:55:58Z", "2026-11-20T14:55:58.5434447Z", "2026-11-20T14:55:58.543444+03:00"})
    public String text;

    private SynchronizationProgress progress;

    @Setup
    public void setUp() {
        progress = SynchronizationProgress.builder()
                .progressObservationDateTimeAsString(text)
                .build();
    }

    @Benchmark
    public OffsetDateTime getter() {
        return progress.getProgressObservationDateTime();
    }

    @Benchmark
    public OffsetDateTime javaTime() {
        return OffsetDateTime.parse(progress.getProgressObservationDateTimeAsString());
    }
}
