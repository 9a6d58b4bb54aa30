package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a provisioning job toward completion, in one unit.
 *
 * <p><a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationprogress">Graph type</a>
 * {@code microsoft.graph.synchronizationProgress}. See {@link GraphObject} for what all types have in common.
 */
@JsonRootName("") // see GraphObject
public final class SynchronizationProgress extends GraphObject {

    /** The name of this type in OData, for {@link Builder#odataType(String)}. */
    public static final String ODATA_TYPE = "#microsoft.graph.synchronizationProgress";

    private final Builder builder;

    private SynchronizationProgress(Builder builder) {
        super(builder);
        this.builder = builder;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static @Nullable SynchronizationProgress fromJson(@Nullable Builder builder) {
        return builder == null ? null : new SynchronizationProgress(builder);
    }

    /** Returns a builder without properties. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the number of units that are completed, the numerator of the progress. */
    @JsonProperty("completedUnits")
    @OmitNull
    public @Nullable Long getCompletedUnits() {
        return builder.completedUnits;
    }

    /**
     * Returns when the progress was observed.
     *
     * @throws DateTimeException if the raw value is not a valid timestamp
     */
    public @Nullable OffsetDateTime getProgressObservationDateTime() {
        return Edm.dateTimeOffset("progressObservationDateTime", builder.progressObservationDateTime);
    }

    /** Returns the raw value of {@link #getProgressObservationDateTime() progressObservationDateTime}. */
    @JsonProperty("progressObservationDateTime")
    @OmitNull
    public @Nullable String getProgressObservationDateTimeAsString() {
        return builder.progressObservationDateTime;
    }

    /** Returns the total number of units, the denominator of the progress. */
    @JsonProperty("totalUnits")
    @OmitNull
    public @Nullable Long getTotalUnits() {
        return builder.totalUnits;
    }

    /** Returns the unit that is counted, such as {@code pages}. */
    @JsonProperty("units")
    @OmitNull
    public @Nullable String getUnits() {
        return builder.units;
    }

    /**
     * Returns the completed fraction, from 0 to 1.
     *
     * <p>Empty when {@linkplain #getCompletedUnits() completedUnits} is null, or {@linkplain #getTotalUnits()
     * totalUnits} is null or not positive. The result is 1 if more units are completed than there are in total, and 0
     * if their number is negative.
     */
    public OptionalDouble fraction() {
        if (builder.completedUnits == null || builder.totalUnits == null || builder.totalUnits <= 0) {
            return OptionalDouble.empty();
        }
        double fraction = (double) builder.completedUnits / builder.totalUnits;
        return OptionalDouble.of(Math.max(0, Math.min(1, fraction)));
    }

    @Override
    public Builder toBuilder() {
        return builder.copy();
    }

    /** Builds a {@link SynchronizationProgress}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationProgress, Builder> {

        private @Nullable Long completedUnits;
        private @Nullable String progressObservationDateTime;
        private @Nullable Long totalUnits;
        private @Nullable String units;

        private Builder() {}

        /** Sets {@link SynchronizationProgress#getCompletedUnits() completedUnits}. */
        public Builder completedUnits(@Nullable Long completedUnits) {
            this.completedUnits = recordIfNull("completedUnits", completedUnits);
            return this;
        }

        @JsonSetter(value = "completedUnits", nulls = Nulls.SET)
        private void completedUnitsJson(@Nullable Object json) {
            completedUnits(Edm.int64(json));
        }

        /** Sets {@link SynchronizationProgress#getProgressObservationDateTime() progressObservationDateTime}. */
        public Builder progressObservationDateTime(@Nullable OffsetDateTime progressObservationDateTime) {
            return progressObservationDateTimeAsString(Edm.rawValue(progressObservationDateTime));
        }

        /**
         * Sets the raw value of {@link SynchronizationProgress#getProgressObservationDateTime()
         * progressObservationDateTime}.
         */
        @JsonSetter(value = "progressObservationDateTime", nulls = Nulls.SET)
        public Builder progressObservationDateTimeAsString(@Nullable String progressObservationDateTime) {
            this.progressObservationDateTime = recordIfNull("progressObservationDateTime", progressObservationDateTime);
            return this;
        }

        /** Sets {@link SynchronizationProgress#getTotalUnits() totalUnits}. */
        public Builder totalUnits(@Nullable Long totalUnits) {
            this.totalUnits = recordIfNull("totalUnits", totalUnits);
            return this;
        }

        @JsonSetter(value = "totalUnits", nulls = Nulls.SET)
        private void totalUnitsJson(@Nullable Object json) {
            totalUnits(Edm.int64(json));
        }

        /** Sets {@link SynchronizationProgress#getUnits() units}. */
        @JsonSetter(value = "units", nulls = Nulls.SET)
        public Builder units(@Nullable String units) {
            this.units = recordIfNull("units", units);
            return this;
        }

        @Override
        public SynchronizationProgress build() {
            return new SynchronizationProgress(copy());
        }

        @Override
        void forEachDeclared(BiConsumer<String, @Nullable Object> action) {
            action.accept("units", units);
            action.accept("completedUnits", completedUnits);
            action.accept("progressObservationDateTime", progressObservationDateTime);
            action.accept("totalUnits", totalUnits);
        }
    }
}
