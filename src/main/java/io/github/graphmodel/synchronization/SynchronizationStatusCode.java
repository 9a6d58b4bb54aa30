package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The overall state of a provisioning job.
 *
 * <p>{@code microsoft.graph.synchronizationStatusCode}. The service adds values at any time, so a text that no constant
 * has is {@link #UNRECOGNIZED}, never an error; the object that it came in keeps the text.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus">synchronizationStatus,
 *     Microsoft Graph</a>
 */
public enum SynchronizationStatusCode implements EnumMember {

    /** The job is not set up, and has never run. */
    NOT_CONFIGURED("NotConfigured"),

    /** The job is set up, and its first run is not complete. */
    NOT_RUN("NotRun"),

    /** The job runs periodically. */
    ACTIVE("Active"),

    /** The job is stopped, and its state is kept. */
    PAUSED("Paused"),

    /** The job has had many errors or critical ones, and runs less often. */
    QUARANTINE("Quarantine"),

    /** Any other text, the empty one too; as a map key or a value by itself it is written as {@code UNRECOGNIZED}. */
    UNRECOGNIZED(EnumMember.UNRECOGNIZED);

    private final String value;

    SynchronizationStatusCode(String value) {
        this.value = value;
    }

    /**
     * The constant of a JSON text, which need not be in the same case.
     *
     * @return null for null, {@link #UNRECOGNIZED} for a text that no constant has
     */
    @JsonCreator
    public static @Nullable SynchronizationStatusCode forValue(@Nullable String value) {
        return EnumMember.forValue(values(), value);
    }

    /** The text of this constant in the JSON. */
    @Override
    @JsonValue
    public String getValue() {
        return value;
    }
}
