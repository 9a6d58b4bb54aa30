package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Why a provisioning job was put into quarantine.
 *
 * <p>{@code microsoft.graph.quarantineReason}. The service adds values at any time, so a text that no constant has is
 * {@link #UNRECOGNIZED}, never an error; the object that it came in keeps the text.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationquarantine">synchronizationQuarantine,
 *     Microsoft Graph</a>
 */
public enum QuarantineReason implements EnumMember {

    /** The number of entries that were set aside because of errors reached the base threshold. */
    ENCOUNTERED_BASE_ESCROW_THRESHOLD("EncounteredBaseEscrowThreshold"),

    /** The number of entries that were set aside because of errors reached the total threshold. */
    ENCOUNTERED_TOTAL_ESCROW_THRESHOLD("EncounteredTotalEscrowThreshold"),

    /** The share of entries that were set aside because of errors reached its threshold. */
    ENCOUNTERED_ESCROW_PROPORTION_THRESHOLD("EncounteredEscrowProportionThreshold"),

    /** A run ended in an error that calls for quarantine by itself, such as credentials that are not valid. */
    ENCOUNTERED_QUARANTINE_EXCEPTION("EncounteredQuarantineException"),

    /** The service does not know the reason. */
    UNKNOWN("Unknown"),

    /** Somebody asked for the quarantine. */
    QUARANTINED_ON_DEMAND("QuarantinedOnDemand"),

    /** A run would have deleted more objects than the job allows. */
    TOO_MANY_DELETES("TooManyDeletes"),

    /** Reading from the source was interrupted. */
    INGESTION_INTERRUPTED("IngestionInterrupted"),

    /** Any other text, the empty one too; as a map key or a value by itself it is written as {@code UNRECOGNIZED}. */
    UNRECOGNIZED(EnumMember.UNRECOGNIZED);

    private final String value;

    QuarantineReason(String value) {
        this.value = value;
    }

    /**
     * The constant of a JSON text, which need not be in the same case.
     *
     * @return null for null, {@link #UNRECOGNIZED} for a text that no constant has
     */
    @JsonCreator
    public static @Nullable QuarantineReason forValue(@Nullable String value) {
        return EnumMember.forValue(values(), value);
    }

    /** The text of this constant in the JSON. */
    @Override
    @JsonValue
    public String getValue() {
        return value;
    }
}
