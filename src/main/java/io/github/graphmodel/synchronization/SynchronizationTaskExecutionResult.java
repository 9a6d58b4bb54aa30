package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a run of a provisioning job.
 *
 * <p><a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtaskexecution">Graph
 * type</a> {@code microsoft.graph.synchronizationTaskExecutionResult}, to which Graph adds values without notice, see
 * {@link #UNRECOGNIZED}.
 */
public enum SynchronizationTaskExecutionResult {

    /** {@code Succeeded}: the run had no errors. */
    SUCCEEDED("Succeeded"),

    /** {@code Failed}: the run failed. */
    FAILED("Failed"),

    /** {@code EntryLevelErrors}: the run completed with errors in some entries. */
    ENTRY_LEVEL_ERRORS("EntryLevelErrors"),

    /** A value that this version of the library does not know, see {@link GraphObject}. */
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    SynchronizationTaskExecutionResult(String value) {
        this.value = value;
    }

    /**
     * Returns the constant with this raw value, ignoring the case of ASCII letters.
     *
     * @return null for null and the empty string, {@link #UNRECOGNIZED} for an unknown value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable SynchronizationTaskExecutionResult forValue(@Nullable String value) {
        return Edm.enumValue(values(), SynchronizationTaskExecutionResult::getValue, value);
    }

    /** Returns the raw value of this constant, or {@code UNRECOGNIZED} for {@link #UNRECOGNIZED}, which has none. */
    @JsonValue
    public String getValue() {
        return value;
    }
}
