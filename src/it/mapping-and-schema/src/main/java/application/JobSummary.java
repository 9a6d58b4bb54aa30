package application;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** A class of the application, with the parts of a job that it needs. */
public record JobSummary(
        String id, Duration interval, State state, Long exported, OffsetDateTime lastRunEnded, List<Count> counts) {

    /** Fewer values than Graph has. */
    public enum State {
        RUNNING,
        QUARANTINE,
        OTHER
    }

    /** The number of objects of a type. */
    public record Count(String key, Long value) {}
}
