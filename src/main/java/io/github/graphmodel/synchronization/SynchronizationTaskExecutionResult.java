package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a run of a provisioning job.
 *
 * <p>{@code microsoft.graph.synchronizationTaskExecutionResult}. Graph adds values without notice, so an unknown value
 * is {@link #UNRECOGNIZED} rather than an error; the object that contains it preserves its raw value.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtaskexecution">synchronizationTaskExecution,
 *     Microsoft Graph</a>
 */
public enum SynchronizationTaskExecutionResult implements EnumValue {

    /** The run had no errors. */
    SUCCEEDED("Succeeded"),

    /** The run failed. */
    FAILED("Failed"),

    /** The run completed with errors in some entries. */
    ENTRY_LEVEL_ERRORS("EntryLevelErrors"),

    /**
     * Any unknown value, and the empty string. As a root value or a map key, it is serialized as {@code UNRECOGNIZED}.
     */
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    SynchronizationTaskExecutionResult(String value) {
        this.value = value;
    }

    /**
     * Returns the constant with this raw value, ignoring the case of ASCII letters.
     *
     * @return null for null, {@link #UNRECOGNIZED} for an unknown value and for the empty string
     */
    @JsonCreator
    public static @Nullable SynchronizationTaskExecutionResult forValue(@Nullable String value) {
        return Edm.enumValue(values(), value);
    }

    /** Returns the raw value of this constant, and the name of {@link #UNRECOGNIZED}, which has none. */
    @Override
    @JsonValue
    public String getValue() {
        return value;
    }
}
