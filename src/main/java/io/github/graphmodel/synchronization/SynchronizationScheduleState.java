package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The state of the schedule of a provisioning job.
 *
 * <p><a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschedule">Graph type</a>
 * {@code microsoft.graph.synchronizationScheduleState}, to which Graph adds values without notice, see
 * {@link #UNRECOGNIZED}.
 */
public enum SynchronizationScheduleState {

    /** {@code Active}: the job runs on its schedule. */
    ACTIVE("Active"),

    /** {@code Disabled}: the job does not run. */
    DISABLED("Disabled"),

    /** {@code Paused}: the job is paused. */
    PAUSED("Paused"),

    /** A value that this version of the library does not know, see {@link GraphObject}. */
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    SynchronizationScheduleState(String value) {
        this.value = value;
    }

    /**
     * Returns the constant with this raw value, ignoring the case of ASCII letters.
     *
     * @return null for null and the empty string, {@link #UNRECOGNIZED} for an unknown value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable SynchronizationScheduleState forValue(@Nullable String value) {
        return Edm.enumValue(values(), SynchronizationScheduleState::getValue, value);
    }

    /** Returns the raw value of this constant, or {@code UNRECOGNIZED} for {@link #UNRECOGNIZED}, which has none. */
    @JsonValue
    public String getValue() {
        return value;
    }
}
