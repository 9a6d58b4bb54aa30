package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How far a provisioning job is in one thing that it counts.
 *
 * <p>{@code microsoft.graph.synchronizationProgress}. Immutable; see {@link GraphObject}.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationprogress">synchronizationProgress,
 *     Microsoft Graph</a>
 */
@SuppressWarnings("serial") // see GraphObject
public final class SynchronizationProgress extends GraphObject {

    private static final long serialVersionUID = 1L;

    private static final List<String> MEMBER_NAMES =
            List.of(ODATA_TYPE, "completedUnits", "progressObservationDateTime", "totalUnits", "units");

    @JsonIgnore
    private final @Nullable Long completedUnits;

    @JsonIgnore
    private final @Nullable String progressObservationDateTime;

    @JsonIgnore
    private final @Nullable Long totalUnits;

    @JsonIgnore
    private final @Nullable String units;

    private SynchronizationProgress(Builder builder) {
        super(builder);
        completedUnits = builder.completedUnits;
        progressObservationDateTime = builder.progressObservationDateTime;
        totalUnits = builder.totalUnits;
        units = builder.units;
    }

    /** A builder for an object that has no member yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** What Jackson calls with what it has read; null gives null. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable SynchronizationProgress from(@Nullable Builder builder) {
        return builder == null ? null : builder.build();
    }

    /**
     * How many units are done.
     *
     * <p>{@code Edm.Int64}; null when absent or null. It can be more than {@linkplain #getTotalUnits() all}.
     */
    @JsonProperty("completedUnits")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getCompletedUnits() {
        return completedUnits;
    }

    /**
     * When this was observed.
     *
     * <p>{@code Edm.DateTimeOffset}; null when absent, null or empty text. In UTC where the text has no offset; digits
     * beyond nanoseconds are cut.
     *
     * @throws DateTimeException if the text is no timestamp; {@link #getProgressObservationDateTimeAsString()} gives it
     *     all the same
     */
    public @Nullable OffsetDateTime getProgressObservationDateTime() {
        return Edm.dateTimeOffset("progressObservationDateTime", progressObservationDateTime);
    }

    /**
     * The text of {@link #getProgressObservationDateTime() progressObservationDateTime} in the JSON, to its last digit.
     *
     * <p>Null when absent or null.
     */
    @JsonProperty("progressObservationDateTime")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getProgressObservationDateTimeAsString() {
        return progressObservationDateTime;
    }

    /**
     * How many units there are to do.
     *
     * <p>{@code Edm.Int64}; null when absent or null.
     */
    @JsonProperty("totalUnits")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getTotalUnits() {
        return totalUnits;
    }

    /**
     * What is counted, such as {@code pages}.
     *
     * <p>{@code Edm.String}; null when absent or null.
     */
    @JsonProperty("units")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getUnits() {
        return units;
    }

    /**
     * The share that is done, from 0 to 1.
     *
     * <p>Empty where {@linkplain #getCompletedUnits() the units done} are missing, or {@linkplain #getTotalUnits() all}
     * are missing or not above 0. More done than there are is 1; less than nothing is 0.
     */
    public OptionalDouble fraction() {
        if (completedUnits == null || totalUnits == null || totalUnits <= 0) {
            return OptionalDouble.empty();
        }
        double fraction = (double) completedUnits / totalUnits;
        return OptionalDouble.of(Math.max(0, Math.min(1, fraction)));
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    List<String> memberNames() {
        return MEMBER_NAMES;
    }

    @Override
    List<@Nullable Object> memberValues() {
        return Arrays.asList(getOdataType(), completedUnits, progressObservationDateTime, totalUnits, units);
    }

    /** Builds a {@link SynchronizationProgress}; see {@link GraphObject.Builder}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationProgress, Builder> {

        private static final long serialVersionUID = 1L;

        private @Nullable Long completedUnits;
        private @Nullable String progressObservationDateTime;
        private @Nullable Long totalUnits;
        private @Nullable String units;

        /** For Jackson; others call {@link SynchronizationProgress#builder()}. */
        public Builder() {}

        private Builder(SynchronizationProgress source) {
            super(source);
            completedUnits = source.completedUnits;
            progressObservationDateTime = source.progressObservationDateTime;
            totalUnits = source.totalUnits;
            units = source.units;
        }

        /**
         * Sets {@link SynchronizationProgress#getCompletedUnits() completedUnits}; null makes it an explicit null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder completedUnits(@Nullable Number completedUnits) {
            return completedUnitsFromJson(completedUnits);
        }

        /**
         * Sets {@link SynchronizationProgress#getCompletedUnits() completedUnits} from its JSON: a whole number, or its
         * digits as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "completedUnits", nulls = Nulls.SET)
        public Builder completedUnitsFromJson(@Nullable Object json) {
            this.completedUnits = member("completedUnits", Edm.int64(json));
            return this;
        }

        /**
         * Sets {@link SynchronizationProgress#getProgressObservationDateTime() progressObservationDateTime}; null makes
         * it an explicit null.
         */
        public Builder progressObservationDateTime(@Nullable OffsetDateTime progressObservationDateTime) {
            return progressObservationDateTimeAsString(Edm.text(progressObservationDateTime));
        }

        /**
         * Sets the text of {@link SynchronizationProgress#getProgressObservationDateTime()
         * progressObservationDateTime}, whatever it is; null makes it an explicit null.
         */
        @JsonSetter(value = "progressObservationDateTime", nulls = Nulls.SET)
        public Builder progressObservationDateTimeAsString(@Nullable String progressObservationDateTime) {
            this.progressObservationDateTime = member("progressObservationDateTime", progressObservationDateTime);
            return this;
        }

        /**
         * Sets {@link SynchronizationProgress#getTotalUnits() totalUnits}; null makes it an explicit null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder totalUnits(@Nullable Number totalUnits) {
            return totalUnitsFromJson(totalUnits);
        }

        /**
         * Sets {@link SynchronizationProgress#getTotalUnits() totalUnits} from its JSON: a whole number, or its digits
         * as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "totalUnits", nulls = Nulls.SET)
        public Builder totalUnitsFromJson(@Nullable Object json) {
            this.totalUnits = member("totalUnits", Edm.int64(json));
            return this;
        }

        /** Sets {@link SynchronizationProgress#getUnits() units}; null makes it an explicit null. */
        @JsonSetter(value = "units", nulls = Nulls.SET)
        public Builder units(@Nullable String units) {
            this.units = member("units", units);
            return this;
        }

        @Override
        public SynchronizationProgress build() {
            return new SynchronizationProgress(this);
        }

        @Override
        List<String> memberNames() {
            return MEMBER_NAMES;
        }
    }
}
