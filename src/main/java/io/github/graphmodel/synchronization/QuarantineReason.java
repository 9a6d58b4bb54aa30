package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The reason for the quarantine of a provisioning job.
 *
 * <p><a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationquarantine">Graph type</a>
 * {@code microsoft.graph.quarantineReason}, to which Graph adds values without notice, see {@link #UNRECOGNIZED}.
 */
public enum QuarantineReason {

    /** {@code EncounteredBaseEscrowThreshold}: the number of escrowed entries reached the base threshold. */
    ENCOUNTERED_BASE_ESCROW_THRESHOLD("EncounteredBaseEscrowThreshold"),

    /** {@code EncounteredTotalEscrowThreshold}: the number of escrowed entries reached the total threshold. */
    ENCOUNTERED_TOTAL_ESCROW_THRESHOLD("EncounteredTotalEscrowThreshold"),

    /** {@code EncounteredEscrowProportionThreshold}: the proportion of escrowed entries reached its threshold. */
    ENCOUNTERED_ESCROW_PROPORTION_THRESHOLD("EncounteredEscrowProportionThreshold"),

    /**
     * {@code EncounteredQuarantineException}: a run ended in an error that by itself leads to quarantine, such as
     * invalid credentials.
     */
    ENCOUNTERED_QUARANTINE_EXCEPTION("EncounteredQuarantineException"),

    /** {@code Unknown}: the reason is not known to the service. */
    UNKNOWN("Unknown"),

    /** {@code QuarantinedOnDemand}: the quarantine was requested. */
    QUARANTINED_ON_DEMAND("QuarantinedOnDemand"),

    /** {@code TooManyDeletes}: a run would have deleted more objects than the job allows. */
    TOO_MANY_DELETES("TooManyDeletes"),

    /** {@code IngestionInterrupted}: reading from the source was interrupted. */
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
        return Edm.enumValue(values(), QuarantineReason::getValue, value);
    }

    /** Returns the raw value of this constant, or {@code UNRECOGNIZED} for {@link #UNRECOGNIZED}, which has none. */
    @JsonValue
    public String getValue() {
        return value;
    }
}
