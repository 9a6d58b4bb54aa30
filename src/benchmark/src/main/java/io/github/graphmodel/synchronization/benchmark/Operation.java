package io.github.graphmodel.synchronization.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationProgress;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import io.github.graphmodel.synchronization.SynchronizationTaskExecution;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;

/** What is measured. */
enum Operation {
    READING("reading %s", EnumSet.allOf(Contender.class)) {
        @Override
        Callable<?> of(Contender contender, Document document) throws IOException {
            byte[] json = document.json();
            return () -> contender.read(json, document);
        }
    },
    /** The SDK parses timestamps and enum values while it reads, the library when a getter is called. */
    READING_TYPED_VALUES("reading %s, with typed values", EnumSet.of(Contender.LIBRARY, Contender.SDK)) {
        @Override
        Callable<?> of(Contender contender, Document document) throws IOException {
            Callable<?> reading = READING.of(contender, document);
            return () -> {
                Object read = reading.call();
                if (read instanceof SynchronizationStatus status) {
                    consume(status);
                } else if (read instanceof SynchronizationJobCollectionResponse page) {
                    for (SynchronizationJob job : page.getValue()) {
                        Measurement.consume(job.getSchedule().getExpiration());
                        Measurement.consume(job.getSchedule().getInterval());
                        Measurement.consume(job.getSchedule().getState());
                        consume(job.getStatus());
                    }
                }
                return read;
            };
        }
    },
    WRITING("writing %s", EnumSet.of(Contender.LIBRARY, Contender.BEANS, Contender.TREE, Contender.SDK)) {
        @Override
        Callable<?> of(Contender contender, Document document) throws IOException {
            byte[] json = document.json();
            Object object = contender.read(json, document);
            byte[] written = contender.write(object);
            // The SDK drops nulls.
            if (written.length < 0.9 * json.length) {
                throw new AssertionError(contender + " did not write everything: " + new String(written, UTF_8));
            }
            return () -> contender.write(object);
        }
    };

    private final String title;

    final Set<Contender> contenders;

    Operation(String title, Set<Contender> contenders) {
        this.title = title;
        this.contenders = contenders;
    }

    abstract Callable<?> of(Contender contender, Document document) throws IOException;

    private static void consume(SynchronizationStatus status) {
        Measurement.consume(status.getCode());
        consume(status.getLastExecution());
        consume(status.getLastSuccessfulExecution());
        consume(status.getLastSuccessfulExecutionWithExports());
        for (SynchronizationProgress progress : status.getProgress()) {
            Measurement.consume(progress.getProgressObservationDateTime());
        }
        Measurement.consume(status.getQuarantine().getCurrentBegan());
        Measurement.consume(status.getQuarantine().getNextAttempt());
        Measurement.consume(status.getQuarantine().getReason());
        Measurement.consume(status.getQuarantine().getSeriesBegan());
        Measurement.consume(status.getSteadyStateFirstAchievedTime());
        Measurement.consume(status.getSteadyStateLastAchievedTime());
    }

    private static void consume(SynchronizationTaskExecution execution) {
        Measurement.consume(execution.getState());
        Measurement.consume(execution.getTimeBegan());
        Measurement.consume(execution.getTimeEnded());
    }

    String title(Document document) {
        return String.format(title, document);
    }
}
