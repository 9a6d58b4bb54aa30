package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The reason for the quarantine of a provisioning job.
 *
 * <p>Graph type: {@code microsoft.graph.quarantineReason}, to which Graph adds values without notice, see
 * {@link #UNRECOGNIZED}.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationquarantine">synchronizationQuarantine,
 *     Microsoft Graph</a>
 */
public enum QuarantineReason implements EnumValue {

    /** The number of escrowed entries reached the base threshold. */
    ENCOUNTERED_BASE_ESCROW_THRESHOLD("EncounteredBaseEscrowThreshold"),

    /** The number of escrowed entries reached the total threshold. */
    ENCOUNTERED_TOTAL_ESCROW_THRESHOLD("EncounteredTotalEscrowThreshold"),

    /** The proportion of escrowed entries reached its threshold. */
    ENCOUNTERED_ESCROW_PROPORTION_THRESHOLD("EncounteredEscrowProportionThreshold"),

    /** A run ended in an error that by itself leads to quarantine, such as invalid credentials. */
    ENCOUNTERED_QUARANTINE_EXCEPTION("EncounteredQuarantineException"),

    /** The reason is not known to the service. */
    UNKNOWN("Unknown"),

    /** The quarantine was requested. */
    QUARANTINED_ON_DEMAND("QuarantinedOnDemand"),

    /** A run would have deleted more objects than the job allows. */
    TOO_MANY_DELETES("TooManyDeletes"),

    /** Reading from the source was interrupted. */
    INGESTION_INTERRUPTED("IngestionInterrupted"),

    /** A value that this version of the library does not know, see {@link GraphObject}. */
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    QuarantineReason(String value) {
        this.value = value;
    }

    /**
     * Returns the constant with this raw value, ignoring the case of ASCII letters.
     *
     * @return null for null and the empty string, {@link #UNRECOGNIZED} for an unknown value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable QuarantineReason forValue(@Nullable String value) {
        return Edm.enumValue(values(), value);
    }

    /** Returns the raw value of this constant, and the name of {@link #UNRECOGNIZED}, which has none. */
    @Override
    @JsonValue
    public String getValue() {
        return value;
    }
}
