package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The reason for the quarantine of a provisioning job.
 *
 * <p>Graph type: {@code microsoft.graph.quarantineReason}. Graph adds values without notice, so an unknown value is
 * {@link #UNRECOGNIZED} rather than an error; the object that contains it preserves its raw value.
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

    /**
     * Any unknown value, and the empty string.
     *
     * <p>It has no raw value: {@link #getValue()} returns its name, which must not be set as a raw value. The types of
     * this package preserve the raw value. An application's own class with a property of this enum type does not, and
     * serializes {@code UNRECOGNIZED}: such a class should hold the string that {@code get…AsString()} returns.
     */
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    QuarantineReason(String value) {
        this.value = value;
    }

    /**
     * Returns the constant with this raw value, ignoring the case of ASCII letters.
     *
     * @return null for null, {@link #UNRECOGNIZED} for an unknown value and for the empty string
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
