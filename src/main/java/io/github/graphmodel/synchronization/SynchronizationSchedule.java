package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a provisioning job runs.
 *
 * <p>{@code microsoft.graph.synchronizationSchedule}. Immutable; see {@link GraphObject}.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschedule">synchronizationSchedule,
 *     Microsoft Graph</a>
 */
@SuppressWarnings("serial") // see GraphObject
public final class SynchronizationSchedule extends GraphObject {

    private static final long serialVersionUID = 1L;

    private static final List<String> MEMBER_NAMES = List.of(ODATA_TYPE, "expiration", "interval", "state");

    @JsonIgnore
    private final @Nullable String expiration;

    @JsonIgnore
    private final @Nullable String interval;

    @JsonIgnore
    private final @Nullable String state;

    private SynchronizationSchedule(Builder builder) {
        super(builder);
        expiration = builder.expiration;
        interval = builder.interval;
        state = builder.state;
    }

    /** A builder for an object that has no member yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** What Jackson calls with what it has read; null gives null. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable SynchronizationSchedule from(@Nullable Builder builder) {
        return builder == null ? null : builder.build();
    }

    /**
     * When the schedule ends.
     *
     * <p>{@code Edm.DateTimeOffset}; null when absent, null or empty text. In UTC where the text has no offset; digits
     * beyond nanoseconds are cut.
     *
     * @throws DateTimeException if the text is no timestamp; {@link #getExpirationAsString()} gives it all the same
     */
    public @Nullable OffsetDateTime getExpiration() {
        return Edm.dateTimeOffset("expiration", expiration);
    }

    /**
     * The text of {@link #getExpiration() expiration} in the JSON, to its last digit.
     *
     * <p>Null when absent or null.
     */
    @JsonProperty("expiration")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getExpirationAsString() {
        return expiration;
    }

    /**
     * The time from one run to the next.
     *
     * <p>{@code Edm.Duration}; null when absent, null or empty text. Digits beyond nanoseconds are cut. For a job that
     * does not run by itself, the service sends the largest duration that .NET has, of more than ten million days.
     *
     * @throws DateTimeException if the text is no duration; {@link #getIntervalAsString()} gives it all the same
     */
    public @Nullable Duration getInterval() {
        return Edm.duration("interval", interval);
    }

    /**
     * The text of {@link #getInterval() interval} in the JSON, to its last digit.
     *
     * <p>Null when absent or null.
     */
    @JsonProperty("interval")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getIntervalAsString() {
        return interval;
    }

    /**
     * Whether the job is scheduled to run.
     *
     * <p>{@code microsoft.graph.synchronizationScheduleState}; null when absent or null,
     * {@link SynchronizationScheduleState#UNRECOGNIZED} for a text that no constant has.
     */
    public @Nullable SynchronizationScheduleState getState() {
        return SynchronizationScheduleState.forValue(state);
    }

    /**
     * The text of {@link #getState() state} in the JSON, also when no constant has it.
     *
     * <p>Null when absent or null.
     */
    @JsonProperty("state")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getStateAsString() {
        return state;
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
        return Arrays.asList(getOdataType(), expiration, interval, state);
    }

    /** Builds a {@link SynchronizationSchedule}; see {@link GraphObject.Builder}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationSchedule, Builder> {

        private static final long serialVersionUID = 1L;

        private @Nullable String expiration;
        private @Nullable String interval;
        private @Nullable String state;

        /** For Jackson; others call {@link SynchronizationSchedule#builder()}. */
        public Builder() {}

        private Builder(SynchronizationSchedule source) {
            super(source);
            expiration = source.expiration;
            interval = source.interval;
            state = source.state;
        }

        /** Sets {@link SynchronizationSchedule#getExpiration() expiration}; null makes it an explicit null. */
        public Builder expiration(@Nullable OffsetDateTime expiration) {
            return expirationAsString(Edm.text(expiration));
        }

        /**
         * Sets the text of {@link SynchronizationSchedule#getExpiration() expiration}, whatever it is; null makes it an
         * explicit null.
         */
        @JsonSetter(value = "expiration", nulls = Nulls.SET)
        public Builder expirationAsString(@Nullable String expiration) {
            this.expiration = member("expiration", expiration);
            return this;
        }

        /** Sets {@link SynchronizationSchedule#getInterval() interval}; null makes it an explicit null. */
        public Builder interval(@Nullable Duration interval) {
            return intervalAsString(Edm.text(interval));
        }

        /**
         * Sets the text of {@link SynchronizationSchedule#getInterval() interval}, whatever it is; null makes it an
         * explicit null.
         */
        @JsonSetter(value = "interval", nulls = Nulls.SET)
        public Builder intervalAsString(@Nullable String interval) {
            this.interval = member("interval", interval);
            return this;
        }

        /**
         * Sets {@link SynchronizationSchedule#getState() state}; null makes it an explicit null.
         *
         * @throws IllegalArgumentException for {@link SynchronizationScheduleState#UNRECOGNIZED}, which has no text
         */
        public Builder state(@Nullable SynchronizationScheduleState state) {
            return stateAsString(EnumMember.text(state));
        }

        /**
         * Sets the text of {@link SynchronizationSchedule#getState() state}, whatever it is; null makes it an explicit
         * null.
         */
        @JsonSetter(value = "state", nulls = Nulls.SET)
        public Builder stateAsString(@Nullable String state) {
            this.state = member("state", state);
            return this;
        }

        @Override
        public SynchronizationSchedule build() {
            return new SynchronizationSchedule(this);
        }

        @Override
        List<String> memberNames() {
            return MEMBER_NAMES;
        }
    }
}
