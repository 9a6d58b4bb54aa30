package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The state of the schedule of a provisioning job.
 *
 * <p>{@code microsoft.graph.synchronizationScheduleState}. Graph adds values without notice, so an unknown value is
 * {@link #UNRECOGNIZED} rather than an error; the object that contains it preserves its raw value.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschedule">synchronizationSchedule,
 *     Microsoft Graph</a>
 */
public enum SynchronizationScheduleState implements EnumValue {

    /** The job runs on its schedule. */
    ACTIVE("Active"),

    /** The job does not run. */
    DISABLED("Disabled"),

    /** The job is paused. */
    PAUSED("Paused"),

    /**
     * Any unknown value, and the empty string. As a root value or a map key, it is serialized as {@code UNRECOGNIZED}.
     */
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    SynchronizationScheduleState(String value) {
        this.value = value;
    }

    /**
     * Returns the constant with this raw value, ignoring the case of ASCII letters.
     *
     * @return null for null, {@link #UNRECOGNIZED} for an unknown value and for the empty string
     */
    @JsonCreator
    public static @Nullable SynchronizationScheduleState forValue(@Nullable String value) {
        return Edm.enumValue(values(), value);
    }

    /** Returns the raw value of this constant, and the name of {@link #UNRECOGNIZED}, which has none. */
    @Override
    @JsonValue
    public String getValue() {
        return value;
    }
}
