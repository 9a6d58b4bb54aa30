package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of a provisioning job.
 *
 * <p><a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschedule">Graph type</a>
 * {@code microsoft.graph.synchronizationSchedule}. See {@link GraphObject} for what all types have in common.
 */
@JsonRootName("") // see GraphObject
public final class SynchronizationSchedule extends GraphObject {

    /** The name of this type in OData, for {@link Builder#odataType(String)}. */
    public static final String ODATA_TYPE = "#microsoft.graph.synchronizationSchedule";

    private final Builder builder;

    private SynchronizationSchedule(Builder builder) {
        super(builder);
        this.builder = builder;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static @Nullable SynchronizationSchedule fromJson(@Nullable Builder builder) {
        return builder == null ? null : new SynchronizationSchedule(builder);
    }

    /** Returns a builder without properties. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns when the schedule expires.
     *
     * @throws DateTimeException if the raw value is not a valid timestamp
     */
    public @Nullable OffsetDateTime getExpiration() {
        return Edm.dateTimeOffset("expiration", builder.expiration);
    }

    /** Returns the raw value of {@link #getExpiration() expiration}. */
    @JsonProperty("expiration")
    @OmitNull
    public @Nullable String getExpirationAsString() {
        return builder.expiration;
    }

    /**
     * Returns the time from the start of one run to the start of the next.
     *
     * <p>For a job that does not run on a schedule, Graph returns the largest .NET TimeSpan, more than ten million
     * days.
     *
     * @throws DateTimeException if the raw value is not a valid duration
     */
    public @Nullable Duration getInterval() {
        return Edm.duration("interval", builder.interval);
    }

    /** Returns the raw value of {@link #getInterval() interval}. */
    @JsonProperty("interval")
    @OmitNull
    public @Nullable String getIntervalAsString() {
        return builder.interval;
    }

    /** Returns the state of the schedule. */
    public @Nullable SynchronizationScheduleState getState() {
        return SynchronizationScheduleState.forValue(builder.state);
    }

    /** Returns the raw value of {@link #getState() state}. */
    @JsonProperty("state")
    @OmitNull
    public @Nullable String getStateAsString() {
        return builder.state;
    }

    @Override
    public Builder toBuilder() {
        return builder.copy();
    }

    /** Builds a {@link SynchronizationSchedule}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationSchedule, Builder> {

        private @Nullable String expiration;
        private @Nullable String interval;
        private @Nullable String state;

        private Builder() {}

        /** Sets {@link SynchronizationSchedule#getExpiration() expiration}. */
        public Builder expiration(@Nullable OffsetDateTime expiration) {
            return expirationAsString(Edm.rawValue(expiration));
        }

        /** Sets the raw value of {@link SynchronizationSchedule#getExpiration() expiration}. */
        @JsonSetter(value = "expiration", nulls = Nulls.SET)
        public Builder expirationAsString(@Nullable String expiration) {
            this.expiration = recordIfNull("expiration", expiration);
            return this;
        }

        /**
         * Sets {@link SynchronizationSchedule#getInterval() interval}.
         *
         * @throws ArithmeticException for {@code Duration.ofSeconds(Long.MIN_VALUE)}, which cannot be negated
         */
        public Builder interval(@Nullable Duration interval) {
            return intervalAsString(Edm.rawValue(interval));
        }

        /** Sets the raw value of {@link SynchronizationSchedule#getInterval() interval}. */
        @JsonSetter(value = "interval", nulls = Nulls.SET)
        public Builder intervalAsString(@Nullable String interval) {
            this.interval = recordIfNull("interval", interval);
            return this;
        }

        /**
         * Sets {@link SynchronizationSchedule#getState() state}.
         *
         * @throws IllegalArgumentException for {@link SynchronizationScheduleState#UNRECOGNIZED}, which has no raw
         *     value
         */
        public Builder state(@Nullable SynchronizationScheduleState state) {
            return stateAsString(Edm.rawValue("state", state, SynchronizationScheduleState::getValue));
        }

        /** Sets the raw value of {@link SynchronizationSchedule#getState() state}. */
        @JsonSetter(value = "state", nulls = Nulls.SET)
        public Builder stateAsString(@Nullable String state) {
            this.state = recordIfNull("state", state);
            return this;
        }

        @Override
        public SynchronizationSchedule build() {
            return new SynchronizationSchedule(copy());
        }

        @Override
        void forEachDeclared(BiConsumer<String, @Nullable Object> action) {
            action.accept("state", state);
            action.accept("expiration", expiration);
            action.accept("interval", interval);
        }
    }
}
