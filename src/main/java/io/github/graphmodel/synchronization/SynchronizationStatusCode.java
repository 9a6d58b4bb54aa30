package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The overall state of a provisioning job.
 *
 * <p>Graph type: {@code microsoft.graph.synchronizationStatusCode}. Graph adds values without notice, so an unknown
 * value is {@link #UNRECOGNIZED} rather than an error; the object that contains it preserves its raw value.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus">synchronizationStatus,
 *     Microsoft Graph</a>
 */
public enum SynchronizationStatusCode implements EnumValue {

    /** The job is not configured, and has never run. */
    NOT_CONFIGURED("NotConfigured"),

    /** The job is configured, and its first run is not complete. */
    NOT_RUN("NotRun"),

    /** The job runs periodically. */
    ACTIVE("Active"),

    /** The job is stopped, and its state is preserved. */
    PAUSED("Paused"),

    /** The job had many or critical errors, and runs less often. */
    QUARANTINE("Quarantine"),

    /**
     * Any unknown value, and the empty string.
     *
     * <p>It has no raw value: {@link #getValue()} returns its name, which must not be set as a raw value. The types of
     * this package preserve the raw value. An application's own class with a property of this enum type does not, and
     * serializes {@code UNRECOGNIZED}: such a class should hold the string that {@code get…AsString()} returns.
     */
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    SynchronizationStatusCode(String value) {
        this.value = value;
    }

    /**
     * Returns the constant with this raw value, ignoring the case of ASCII letters.
     *
     * @return null for null, {@link #UNRECOGNIZED} for an unknown value and for the empty string
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable SynchronizationStatusCode forValue(@Nullable String value) {
        return Edm.enumValue(values(), value);
    }

    /** Returns the raw value of this constant, and the name of {@link #UNRECOGNIZED}, which has none. */
    @Override
    @JsonValue
    public String getValue() {
        return value;
    }
}
