package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a run of a provisioning job.
 *
 * <p>Graph type: {@code microsoft.graph.synchronizationTaskExecutionResult}. Graph adds values without notice, so an
 * unknown value is {@link #UNRECOGNIZED} rather than an error; the object that contains it preserves its raw value.
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
     * Any unknown value, and the empty string.
     *
     * <p>It has no raw value: {@link #getValue()} returns its name, which must not be set as a raw value. The types of
     * this package preserve the raw value. An application's own class with a property of this enum type does not, and
     * serializes {@code UNRECOGNIZED}: such a class should hold the string that {@code get…AsString()} returns.
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
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
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
