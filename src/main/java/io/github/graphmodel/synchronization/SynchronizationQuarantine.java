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
import org.jspecify.annotations.Nullable;

/**
 * A quarantine: why a provisioning job runs less often, since when, and when it is tried next.
 *
 * <p>{@code microsoft.graph.synchronizationQuarantine}. Immutable; see {@link GraphObject}.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationquarantine">synchronizationQuarantine,
 *     Microsoft Graph</a>
 */
@SuppressWarnings("serial") // see GraphObject
public final class SynchronizationQuarantine extends GraphObject {

    private static final long serialVersionUID = 1L;

    private static final List<String> MEMBER_NAMES =
            List.of(ODATA_TYPE, "currentBegan", "error", "nextAttempt", "reason", "seriesBegan", "seriesCount");

    @JsonIgnore
    private final @Nullable String currentBegan;

    @JsonIgnore
    private final @Nullable SynchronizationError error;

    @JsonIgnore
    private final @Nullable String nextAttempt;

    @JsonIgnore
    private final @Nullable String reason;

    @JsonIgnore
    private final @Nullable String seriesBegan;

    @JsonIgnore
    private final @Nullable Long seriesCount;

    private SynchronizationQuarantine(Builder builder) {
        super(builder);
        currentBegan = builder.currentBegan;
        error = builder.error;
        nextAttempt = builder.nextAttempt;
        reason = builder.reason;
        seriesBegan = builder.seriesBegan;
        seriesCount = builder.seriesCount;
    }

    /** A builder for an object that has no member yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** What Jackson calls with what it has read; null gives null. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable SynchronizationQuarantine from(@Nullable Builder builder) {
        return builder == null ? null : builder.build();
    }

    /**
     * When the quarantine was last evaluated and imposed.
     *
     * <p>{@code Edm.DateTimeOffset}; null when absent, null or empty text. In UTC where the text has no offset; digits
     * beyond nanoseconds are cut. Year 1 where it has never happened.
     *
     * @throws DateTimeException if the text is no timestamp; {@link #getCurrentBeganAsString()} gives it all the same
     */
    public @Nullable OffsetDateTime getCurrentBegan() {
        return Edm.dateTimeOffset("currentBegan", currentBegan);
    }

    /**
     * The text of {@link #getCurrentBegan() currentBegan} in the JSON, to its last digit.
     *
     * <p>Null when absent or null.
     */
    @JsonProperty("currentBegan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getCurrentBeganAsString() {
        return currentBegan;
    }

    /**
     * The error that led to the quarantine.
     *
     * <p>{@code microsoft.graph.synchronizationError}; null when absent or null. Older answers do not have it.
     */
    @JsonProperty("error")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable SynchronizationError getError() {
        return error;
    }

    /**
     * When the quarantine is evaluated next.
     *
     * <p>{@code Edm.DateTimeOffset}; null when absent, null or empty text. In UTC where the text has no offset; digits
     * beyond nanoseconds are cut. Year 1 where no attempt is planned.
     *
     * @throws DateTimeException if the text is no timestamp; {@link #getNextAttemptAsString()} gives it all the same
     */
    public @Nullable OffsetDateTime getNextAttempt() {
        return Edm.dateTimeOffset("nextAttempt", nextAttempt);
    }

    /**
     * The text of {@link #getNextAttempt() nextAttempt} in the JSON, to its last digit.
     *
     * <p>Null when absent or null.
     */
    @JsonProperty("nextAttempt")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getNextAttemptAsString() {
        return nextAttempt;
    }

    /**
     * Why the quarantine was imposed.
     *
     * <p>{@code microsoft.graph.quarantineReason}; null when absent or null, {@link QuarantineReason#UNRECOGNIZED} for
     * a text that no constant has.
     */
    public @Nullable QuarantineReason getReason() {
        return QuarantineReason.forValue(reason);
    }

    /**
     * The text of {@link #getReason() reason} in the JSON, also when no constant has it.
     *
     * <p>Null when absent or null.
     */
    @JsonProperty("reason")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getReasonAsString() {
        return reason;
    }

    /**
     * When the quarantine was first imposed in this series; a series ends when the quarantine is lifted.
     *
     * <p>{@code Edm.DateTimeOffset}; null when absent, null or empty text. In UTC where the text has no offset; digits
     * beyond nanoseconds are cut. Year 1 where it has never happened.
     *
     * @throws DateTimeException if the text is no timestamp; {@link #getSeriesBeganAsString()} gives it all the same
     */
    public @Nullable OffsetDateTime getSeriesBegan() {
        return Edm.dateTimeOffset("seriesBegan", seriesBegan);
    }

    /**
     * The text of {@link #getSeriesBegan() seriesBegan} in the JSON, to its last digit.
     *
     * <p>Null when absent or null.
     */
    @JsonProperty("seriesBegan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getSeriesBeganAsString() {
        return seriesBegan;
    }

    /**
     * How many times in this series the quarantine was evaluated and kept.
     *
     * <p>{@code Edm.Int64}; null when absent or null.
     */
    @JsonProperty("seriesCount")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getSeriesCount() {
        return seriesCount;
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
        return Arrays.asList(getOdataType(), currentBegan, error, nextAttempt, reason, seriesBegan, seriesCount);
    }

    /** Builds a {@link SynchronizationQuarantine}; see {@link GraphObject.Builder}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationQuarantine, Builder> {

        private static final long serialVersionUID = 1L;

        private @Nullable String currentBegan;
        private @Nullable SynchronizationError error;
        private @Nullable String nextAttempt;
        private @Nullable String reason;
        private @Nullable String seriesBegan;
        private @Nullable Long seriesCount;

        /** For Jackson; others call {@link SynchronizationQuarantine#builder()}. */
        public Builder() {}

        private Builder(SynchronizationQuarantine source) {
            super(source);
            currentBegan = source.currentBegan;
            error = source.error;
            nextAttempt = source.nextAttempt;
            reason = source.reason;
            seriesBegan = source.seriesBegan;
            seriesCount = source.seriesCount;
        }

        /** Sets {@link SynchronizationQuarantine#getCurrentBegan() currentBegan}; null makes it an explicit null. */
        public Builder currentBegan(@Nullable OffsetDateTime currentBegan) {
            return currentBeganAsString(Edm.text(currentBegan));
        }

        /**
         * Sets the text of {@link SynchronizationQuarantine#getCurrentBegan() currentBegan}, whatever it is; null makes
         * it an explicit null.
         */
        @JsonSetter(value = "currentBegan", nulls = Nulls.SET)
        public Builder currentBeganAsString(@Nullable String currentBegan) {
            this.currentBegan = member("currentBegan", currentBegan);
            return this;
        }

        /** Sets {@link SynchronizationQuarantine#getError() error}; null makes it an explicit null. */
        @JsonSetter(value = "error", nulls = Nulls.SET)
        public Builder error(@Nullable SynchronizationError error) {
            this.error = member("error", error);
            return this;
        }

        /** Sets {@link SynchronizationQuarantine#getNextAttempt() nextAttempt}; null makes it an explicit null. */
        public Builder nextAttempt(@Nullable OffsetDateTime nextAttempt) {
            return nextAttemptAsString(Edm.text(nextAttempt));
        }

        /**
         * Sets the text of {@link SynchronizationQuarantine#getNextAttempt() nextAttempt}, whatever it is; null makes
         * it an explicit null.
         */
        @JsonSetter(value = "nextAttempt", nulls = Nulls.SET)
        public Builder nextAttemptAsString(@Nullable String nextAttempt) {
            this.nextAttempt = member("nextAttempt", nextAttempt);
            return this;
        }

        /**
         * Sets {@link SynchronizationQuarantine#getReason() reason}; null makes it an explicit null.
         *
         * @throws IllegalArgumentException for {@link QuarantineReason#UNRECOGNIZED}, which has no text
         */
        public Builder reason(@Nullable QuarantineReason reason) {
            return reasonAsString(EnumMember.text(reason));
        }

        /**
         * Sets the text of {@link SynchronizationQuarantine#getReason() reason}, whatever it is; null makes it an
         * explicit null.
         */
        @JsonSetter(value = "reason", nulls = Nulls.SET)
        public Builder reasonAsString(@Nullable String reason) {
            this.reason = member("reason", reason);
            return this;
        }

        /** Sets {@link SynchronizationQuarantine#getSeriesBegan() seriesBegan}; null makes it an explicit null. */
        public Builder seriesBegan(@Nullable OffsetDateTime seriesBegan) {
            return seriesBeganAsString(Edm.text(seriesBegan));
        }

        /**
         * Sets the text of {@link SynchronizationQuarantine#getSeriesBegan() seriesBegan}, whatever it is; null makes
         * it an explicit null.
         */
        @JsonSetter(value = "seriesBegan", nulls = Nulls.SET)
        public Builder seriesBeganAsString(@Nullable String seriesBegan) {
            this.seriesBegan = member("seriesBegan", seriesBegan);
            return this;
        }

        /**
         * Sets {@link SynchronizationQuarantine#getSeriesCount() seriesCount}; null makes it an explicit null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder seriesCount(@Nullable Number seriesCount) {
            return seriesCountFromJson(seriesCount);
        }

        /**
         * Sets {@link SynchronizationQuarantine#getSeriesCount() seriesCount} from its JSON: a whole number, or its
         * digits as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "seriesCount", nulls = Nulls.SET)
        public Builder seriesCountFromJson(@Nullable Object json) {
            this.seriesCount = member("seriesCount", Edm.int64(json));
            return this;
        }

        @Override
        public SynchronizationQuarantine build() {
            return new SynchronizationQuarantine(this);
        }

        @Override
        List<String> memberNames() {
            return MEMBER_NAMES;
        }
    }
}
