package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Whether a provisioning job is scheduled to run.
 *
 * <p>{@code microsoft.graph.synchronizationScheduleState}. The service adds values at any time, so a text that no
 * constant has is {@link #UNRECOGNIZED}, never an error; the object that it came in keeps the text.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschedule">synchronizationSchedule,
 *     Microsoft Graph</a>
 */
public enum SynchronizationScheduleState implements EnumMember {

    /** The job runs on its schedule. */
    ACTIVE("Active"),

    /** The job does not run. */
    DISABLED("Disabled"),

    /** The job is stopped for a time. */
    PAUSED("Paused"),

    /** Any other text, the empty one too; as a map key or a value by itself it is written as {@code UNRECOGNIZED}. */
    UNRECOGNIZED(EnumMember.UNRECOGNIZED);

    private final String value;

    SynchronizationScheduleState(String value) {
        this.value = value;
    }

    /**
     * The constant of a JSON text, which need not be in the same case.
     *
     * @return null for null, {@link #UNRECOGNIZED} for a text that no constant has
     */
    @JsonCreator
    public static @Nullable SynchronizationScheduleState forValue(@Nullable String value) {
        return EnumMember.forValue(values(), value);
    }

    /** The text of this constant in the JSON. */
    @Override
    @JsonValue
    public String getValue() {
        return value;
    }
}
