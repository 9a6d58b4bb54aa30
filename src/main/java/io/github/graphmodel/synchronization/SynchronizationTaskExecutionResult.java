package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a run of a provisioning job.
 *
 * <p>{@code microsoft.graph.synchronizationTaskExecutionResult}. The service adds values at any time, so a text that no
 * constant has is {@link #UNRECOGNIZED}, never an error; the object that it came in keeps the text.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtaskexecution">synchronizationTaskExecution,
 *     Microsoft Graph</a>
 */
public enum SynchronizationTaskExecutionResult implements EnumMember {

    /** The run had no errors. */
    SUCCEEDED("Succeeded"),

    /** The run failed as a whole. */
    FAILED("Failed"),

    /** The run came to its end, but some entries had errors. */
    ENTRY_LEVEL_ERRORS("EntryLevelErrors"),

    /** Any other text, the empty one too; as a map key or a value by itself it is written as {@code UNRECOGNIZED}. */
    UNRECOGNIZED(EnumMember.UNRECOGNIZED);

    private final String value;

    SynchronizationTaskExecutionResult(String value) {
        this.value = value;
    }

    /**
     * The constant of a JSON text, which need not be in the same case.
     *
     * @return null for null, {@link #UNRECOGNIZED} for a text that no constant has
     */
    @JsonCreator
    public static @Nullable SynchronizationTaskExecutionResult forValue(@Nullable String value) {
        return EnumMember.forValue(values(), value);
    }

    /** The text of this constant in the JSON. */
    @Override
    @JsonValue
    public String getValue() {
        return value;
    }
}
