package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The quarantine of a provisioning job: its reason, and the times when it was imposed and will be evaluated again.
 *
 * <p>Graph type: {@code microsoft.graph.synchronizationQuarantine}. See {@link GraphObject} for what all types have in
 * common.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationquarantine">synchronizationQuarantine,
 *     Microsoft Graph</a>
 * @serial exclude
 */
@SuppressWarnings("serial") // see GraphObject.writeReplace()
@JsonRootName("") // see GraphObject
public final class SynchronizationQuarantine extends GraphObject {

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
     * <p>Graph type: {@code Edm.DateTimeOffset}.
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

    /**
     * Returns the error that led to the quarantine.
     *
     * <p>Graph type: {@code microsoft.graph.synchronizationError}. Absent from older responses.
     */
    @JsonProperty("error")
    @OmitNull
    public @Nullable SynchronizationError getError() {
        return builder.error;
    }

    /**
     * Returns when the quarantine is evaluated next.
     *
     * <p>Graph type: {@code Edm.DateTimeOffset}.
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

    /**
     * Returns the reason for the quarantine.
     *
     * <p>Graph type: {@code microsoft.graph.quarantineReason}.
     */
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
     * <p>Graph type: {@code Edm.DateTimeOffset}.
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

    /**
     * Returns the number of times in this series that the quarantine was evaluated and left in place.
     *
     * <p>Graph type: {@code Edm.Int64}.
     */
    @JsonProperty("seriesCount")
    @OmitNull
    public @Nullable Long getSeriesCount() {
        return builder.seriesCount;
    }

    /** Returns whether a property indicates that the job is in quarantine. */
    boolean isEvidence() {
        return (builder.reason != null && !builder.reason.isEmpty())
                || (builder.seriesCount != null && builder.seriesCount > 0)
                || Stream.of(builder.currentBegan, builder.nextAttempt, builder.seriesBegan)
                        .anyMatch(time -> !Edm.isNever(time))
                || (builder.error != null && builder.error.isError());
    }

    @Override
    public Builder toBuilder() {
        return builder.copy();
    }

    /** Builds a {@link SynchronizationQuarantine}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationQuarantine, Builder> {

        private static final List<String> NAMES =
                List.of("reason", "currentBegan", "error", "nextAttempt", "seriesBegan", "seriesCount", ODATA_TYPE);

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
            return reasonAsString(Edm.rawValue("reason", reason, QuarantineReason.UNRECOGNIZED));
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
        List<String> names() {
            return NAMES;
        }

        @Override
        List<@Nullable Object> values() {
            return Arrays.asList(reason, currentBegan, error, nextAttempt, seriesBegan, seriesCount, odataType);
        }
    }
}
