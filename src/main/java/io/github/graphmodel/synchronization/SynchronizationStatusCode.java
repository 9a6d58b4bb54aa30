package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The overall state of a provisioning job.
 *
 * <p><a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus">Graph type</a>
 * {@code microsoft.graph.synchronizationStatusCode}, to which Graph adds values without notice, see
 * {@link #UNRECOGNIZED}.
 */
public enum SynchronizationStatusCode {

    /** {@code NotConfigured}: the job is not configured, and has never run. */
    NOT_CONFIGURED("NotConfigured"),

    /** {@code NotRun}: the job is configured, and its first run is not complete. */
    NOT_RUN("NotRun"),

    /** {@code Active}: the job runs periodically. */
    ACTIVE("Active"),

    /** {@code Paused}: the job is stopped, and its state is preserved. */
    PAUSED("Paused"),

    /** {@code Quarantine}: the job had many or critical errors, and runs less often. */
    QUARANTINE("Quarantine"),

    /** A value that this version of the library does not know, see {@link GraphObject}. */
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    SynchronizationStatusCode(String value) {
        this.value = value;
    }

    /**
     * Returns the constant with this raw value, ignoring the case of ASCII letters.
     *
     * @return null for null and the empty string, {@link #UNRECOGNIZED} for an unknown value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable SynchronizationStatusCode forValue(@Nullable String value) {
        return Edm.enumValue(values(), SynchronizationStatusCode::getValue, value);
    }

    /** Returns the raw value of this constant, or {@code UNRECOGNIZED} for {@link #UNRECOGNIZED}, which has none. */
    @JsonValue
    public String getValue() {
        return value;
    }
}
