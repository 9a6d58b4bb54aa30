package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The quarantine of a provisioning job: its reason, and the times when it was imposed and will be evaluated again.
 *
 * <p><a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationquarantine">Graph type</a>
 * {@code microsoft.graph.synchronizationQuarantine}. See {@link GraphObject} for what all types have in common.
 */
@JsonRootName("") // see GraphObject
public final class SynchronizationQuarantine extends GraphObject {

    /** The name of this type in OData, for {@link Builder#odataType(String)}. */
    public static final String ODATA_TYPE = "#microsoft.graph.synchronizationQuarantine";

    private final Builder builder;

    private SynchronizationQuarantine(Builder builder) {
        super(builder);
        this.builder = builder;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static @Nullable SynchronizationQuarantine fromJson(@Nullable Builder builder) {
        return builder == null ? null : new SynchronizationQuarantine(builder);
    }

    /** Returns a builder without properties. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns when the quarantine was last evaluated and imposed.
     *
     * @throws DateTimeException if the raw value is not a valid timestamp
     */
    public @Nullable OffsetDateTime getCurrentBegan() {
        return Edm.dateTimeOffset("currentBegan", builder.currentBegan);
    }

    /** Returns the raw value of {@link #getCurrentBegan() currentBegan}. */
    @JsonProperty("currentBegan")
    @OmitNull
    public @Nullable String getCurrentBeganAsString() {
        return builder.currentBegan;
    }

    /** Returns the error that led to the quarantine; absent from older responses. */
    @JsonProperty("error")
    @OmitNull
    public @Nullable SynchronizationError getError() {
        return builder.error;
    }

    /**
     * Returns when the quarantine is evaluated next.
     *
     * @throws DateTimeException if the raw value is not a valid timestamp
     */
    public @Nullable OffsetDateTime getNextAttempt() {
        return Edm.dateTimeOffset("nextAttempt", builder.nextAttempt);
    }

    /** Returns the raw value of {@link #getNextAttempt() nextAttempt}. */
    @JsonProperty("nextAttempt")
    @OmitNull
    public @Nullable String getNextAttemptAsString() {
        return builder.nextAttempt;
    }

    /** Returns the reason for the quarantine. */
    public @Nullable QuarantineReason getReason() {
        return QuarantineReason.forValue(builder.reason);
    }

    /** Returns the raw value of {@link #getReason() reason}. */
    @JsonProperty("reason")
    @OmitNull
    public @Nullable String getReasonAsString() {
        return builder.reason;
    }

    /**
     * Returns when the quarantine was first imposed in this series. A series ends when the quarantine is lifted.
     *
     * @throws DateTimeException if the raw value is not a valid timestamp
     */
    public @Nullable OffsetDateTime getSeriesBegan() {
        return Edm.dateTimeOffset("seriesBegan", builder.seriesBegan);
    }

    /** Returns the raw value of {@link #getSeriesBegan() seriesBegan}. */
    @JsonProperty("seriesBegan")
    @OmitNull
    public @Nullable String getSeriesBeganAsString() {
        return builder.seriesBegan;
    }

    /** Returns the number of times in this series that the quarantine was evaluated and left in place. */
    @JsonProperty("seriesCount")
    @OmitNull
    public @Nullable Long getSeriesCount() {
        return builder.seriesCount;
    }

    /**
     * Returns whether this is what Graph writes for a job that is not in quarantine. It has none of these:
     *
     * <ul>
     *   <li>a reason that is not empty;
     *   <li>a count above zero;
     *   <li>a time that is neither empty nor in year 1 or before; a string that is not a timestamp counts as a time;
     *   <li>an error that is not {@linkplain SynchronizationError#isPlaceholder() a placeholder}.
     * </ul>
     *
     * <p>Nothing else counts, above all no unknown property.
     */
    public boolean isPlaceholder() {
        return Edm.isEmpty(builder.reason)
                && !Edm.anyAboveZero(builder.seriesCount)
                && !Edm.anyTime(builder.currentBegan, builder.nextAttempt, builder.seriesBegan)
                && (builder.error == null || builder.error.isPlaceholder());
    }

    @Override
    public Builder toBuilder() {
        return builder.copy();
    }

    /** Builds a {@link SynchronizationQuarantine}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationQuarantine, Builder> {

        private @Nullable String currentBegan;
        private @Nullable SynchronizationError error;
        private @Nullable String nextAttempt;
        private @Nullable String reason;
        private @Nullable String seriesBegan;
        private @Nullable Long seriesCount;

        private Builder() {}

        /** Sets {@link SynchronizationQuarantine#getCurrentBegan() currentBegan}. */
        public Builder currentBegan(@Nullable OffsetDateTime currentBegan) {
            return currentBeganAsString(Edm.rawValue(currentBegan));
        }

        /** Sets the raw value of {@link SynchronizationQuarantine#getCurrentBegan() currentBegan}. */
        @JsonSetter(value = "currentBegan", nulls = Nulls.SET)
        public Builder currentBeganAsString(@Nullable String currentBegan) {
            this.currentBegan = recordIfNull("currentBegan", currentBegan);
            return this;
        }

        /** Sets {@link SynchronizationQuarantine#getError() error}. */
        @JsonSetter(value = "error", nulls = Nulls.SET)
        public Builder error(@Nullable SynchronizationError error) {
            this.error = recordIfNull("error", error);
            return this;
        }

        /** Sets {@link SynchronizationQuarantine#getNextAttempt() nextAttempt}. */
        public Builder nextAttempt(@Nullable OffsetDateTime nextAttempt) {
            return nextAttemptAsString(Edm.rawValue(nextAttempt));
        }

        /** Sets the raw value of {@link SynchronizationQuarantine#getNextAttempt() nextAttempt}. */
        @JsonSetter(value = "nextAttempt", nulls = Nulls.SET)
        public Builder nextAttemptAsString(@Nullable String nextAttempt) {
            this.nextAttempt = recordIfNull("nextAttempt", nextAttempt);
            return this;
        }

        /**
         * Sets {@link SynchronizationQuarantine#getReason() reason}.
         *
         * @throws IllegalArgumentException for {@link QuarantineReason#UNRECOGNIZED}, which has no raw value
         */
        public Builder reason(@Nullable QuarantineReason reason) {
            return reasonAsString(Edm.rawValue("reason", reason, QuarantineReason::getValue));
        }

        /** Sets the raw value of {@link SynchronizationQuarantine#getReason() reason}. */
        @JsonSetter(value = "reason", nulls = Nulls.SET)
        public Builder reasonAsString(@Nullable String reason) {
            this.reason = recordIfNull("reason", reason);
            return this;
        }

        /** Sets {@link SynchronizationQuarantine#getSeriesBegan() seriesBegan}. */
        public Builder seriesBegan(@Nullable OffsetDateTime seriesBegan) {
            return seriesBeganAsString(Edm.rawValue(seriesBegan));
        }

        /** Sets the raw value of {@link SynchronizationQuarantine#getSeriesBegan() seriesBegan}. */
        @JsonSetter(value = "seriesBegan", nulls = Nulls.SET)
        public Builder seriesBeganAsString(@Nullable String seriesBegan) {
            this.seriesBegan = recordIfNull("seriesBegan", seriesBegan);
            return this;
        }

        /** Sets {@link SynchronizationQuarantine#getSeriesCount() seriesCount}. */
        public Builder seriesCount(@Nullable Long seriesCount) {
            this.seriesCount = recordIfNull("seriesCount", seriesCount);
            return this;
        }

        @JsonSetter(value = "seriesCount", nulls = Nulls.SET)
        private void seriesCountJson(@Nullable Object json) {
            seriesCount(Edm.int64(json));
        }

        @Override
        public SynchronizationQuarantine build() {
            return new SynchronizationQuarantine(copy());
        }

        @Override
        void forEachDeclared(BiConsumer<String, @Nullable Object> action) {
            action.accept("reason", reason);
            action.accept("currentBegan", currentBegan);
            action.accept("error", error);
            action.accept("nextAttempt", nextAttempt);
            action.accept("seriesBegan", seriesBegan);
            action.accept("seriesCount", seriesCount);
        }
    }
}
