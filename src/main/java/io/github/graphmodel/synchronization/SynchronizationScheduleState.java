package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The state of the schedule of a provisioning job.
 *
 * <p>Graph type: {@code microsoft.graph.synchronizationScheduleState}. Graph adds values without notice, so an unknown
 * value is {@link #UNRECOGNIZED} rather than an error; the object that contains it preserves its raw value.
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
     * Any unknown value, and the empty string.
     *
     * <p>It has no raw value: {@link #getValue()} returns its name, which must not be set as a raw value. The types of
     * this package preserve the raw value. An application's own class with a property of this enum type does not, and
     * serializes {@code UNRECOGNIZED}: such a class should hold the string that {@code get…AsString()} returns.
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
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
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
