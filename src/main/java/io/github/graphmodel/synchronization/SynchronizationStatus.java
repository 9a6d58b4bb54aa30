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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of a provisioning job: what it did last, how far it is, and what keeps it from going on.
 *
 * <p>{@code microsoft.graph.synchronizationStatus}. Immutable; see {@link GraphObject}.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus">synchronizationStatus,
 *     Microsoft Graph</a>
 */
@SuppressWarnings("serial") // see GraphObject
public final class SynchronizationStatus extends GraphObject {

    private static final long serialVersionUID = 1L;

    private static final List<String> MEMBER_NAMES = List.of(
            ODATA_TYPE,
            "code",
            "countSuccessiveCompleteFailures",
            "escrowsPruned",
            "lastExecution",
            "lastSuccessfulExecution",
            "lastSuccessfulExecutionWithExports",
            "progress",
            "quarantine",
            "steadyStateFirstAchievedTime",
            "steadyStateLastAchievedTime",
            "synchronizedEntryCountByType",
            "troubleshootingUrl");

    @JsonIgnore
    private final @Nullable String code;

    @JsonIgnore
    private final @Nullable Long countSuccessiveCompleteFailures;

    @JsonIgnore
    private final @Nullable Boolean escrowsPruned;

    @JsonIgnore
    private final @Nullable SynchronizationTaskExecution lastExecution;

    @JsonIgnore
    private final @Nullable SynchronizationTaskExecution lastSuccessfulExecution;

    @JsonIgnore
    private final @Nullable SynchronizationTaskExecution lastSuccessfulExecutionWithExports;

    @JsonIgnore
    private final @Nullable List<@Nullable SynchronizationProgress> progress;

    @JsonIgnore
    private final @Nullable SynchronizationQuarantine quarantine;

    @JsonIgnore
    private final @Nullable String steadyStateFirstAchievedTime;

    @JsonIgnore
    private final @Nullable String steadyStateLastAchievedTime;

    @JsonIgnore
    private final @Nullable List<@Nullable StringKeyLongValuePair> synchronizedEntryCountByType;

    @JsonIgnore
    private final @Nullable String troubleshootingUrl;

    private SynchronizationStatus(Builder builder) {
        super(builder);
        code = builder.code;
        countSuccessiveCompleteFailures = builder.countSuccessiveCompleteFailures;
        escrowsPruned = builder.escrowsPruned;
        lastExecution = builder.lastExecution;
        lastSuccessfulExecution = builder.lastSuccessfulExecution;
        lastSuccessfulExecutionWithExports = builder.lastSuccessfulExecutionWithExports;
        progress = immutableList(builder.progress);
        quarantine = builder.quarantine;
        steadyStateFirstAchievedTime = builder.steadyStateFirstAchievedTime;
        steadyStateLastAchievedTime = builder.steadyStateLastAchievedTime;
        synchronizedEntryCountByType = immutableList(builder.synchronizedEntryCountByType);
        troubleshootingUrl = builder.troubleshootingUrl;
    }

    /** A builder for an object that has no member yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** What Jackson calls with what it has read; null gives null. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable SynchronizationStatus from(@Nullable Builder builder) {
        return builder == null ? null : builder.build();
    }

    /**
     * The overall state of the job.
     *
     * <p>{@code microsoft.graph.synchronizationStatusCode}; null when absent or null,
     * {@link SynchronizationStatusCode#UNRECOGNIZED} for a text that no constant has.
     */
    public @Nullable SynchronizationStatusCode getCode() {
        return SynchronizationStatusCode.forValue(code);
    }

    /**
     * The text of {@link #getCode() code} in the JSON, also when no constant has it.
     *
     * <p>Null when absent or null.
     */
    @JsonProperty("code")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getCodeAsString() {
        return code;
    }

    /**
     * How many runs in a row have failed.
     *
     * <p>{@code Edm.Int64}; null when absent or null.
     */
    @JsonProperty("countSuccessiveCompleteFailures")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getCountSuccessiveCompleteFailures() {
        return countSuccessiveCompleteFailures;
    }

    /**
     * Whether errors of single objects ("escrows") were dropped during the initial synchronization.
     *
     * <p>{@code Edm.Boolean}; null when absent or null. When they would have been enough for a quarantine, the service
     * clears them and goes on to the end of the initial synchronization; then the job pauses until somebody has mended
     * what caused them.
     */
    @JsonProperty("escrowsPruned")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Boolean getEscrowsPruned() {
        return escrowsPruned;
    }

    /**
     * The latest run.
     *
     * <p>{@code microsoft.graph.synchronizationTaskExecution}; null when absent or null.
     */
    @JsonProperty("lastExecution")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable SynchronizationTaskExecution getLastExecution() {
        return lastExecution;
    }

    /**
     * The latest run that had no errors.
     *
     * <p>{@code microsoft.graph.synchronizationTaskExecution}; null when absent or null.
     */
    @JsonProperty("lastSuccessfulExecution")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable SynchronizationTaskExecution getLastSuccessfulExecution() {
        return lastSuccessfulExecution;
    }

    /**
     * The latest run that exported objects into the target directory.
     *
     * <p>{@code microsoft.graph.synchronizationTaskExecution}; null when absent or null.
     */
    @JsonProperty("lastSuccessfulExecutionWithExports")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable SynchronizationTaskExecution getLastSuccessfulExecutionWithExports() {
        return lastSuccessfulExecutionWithExports;
    }

    /**
     * How far the job is, by what is counted.
     *
     * <p>{@code Collection(microsoft.graph.synchronizationProgress)}; empty when absent, null or empty, unmodifiable.
     * An element that is null in the JSON is null.
     */
    @JsonProperty("progress")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentCollection.class)
    public List<@Nullable SynchronizationProgress> getProgress() {
        return AbsentCollection.ifNull(progress);
    }

    /**
     * The quarantine that the job is in.
     *
     * <p>{@code microsoft.graph.synchronizationQuarantine}; null when absent or null. It can be there beside any
     * {@linkplain #getCode() code}, and absent beside the code of a quarantine.
     */
    @JsonProperty("quarantine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable SynchronizationQuarantine getQuarantine() {
        return quarantine;
    }

    /**
     * When the job first had no more changes to process.
     *
     * <p>{@code Edm.DateTimeOffset}; null when absent, null or empty text. In UTC where the text has no offset; digits
     * beyond nanoseconds are cut. Year 1 where it has never happened.
     *
     * @throws DateTimeException if the text is no timestamp; {@link #getSteadyStateFirstAchievedTimeAsString()} gives
     *     it all the same
     */
    public @Nullable OffsetDateTime getSteadyStateFirstAchievedTime() {
        return Edm.dateTimeOffset("steadyStateFirstAchievedTime", steadyStateFirstAchievedTime);
    }

    /**
     * The text of {@link #getSteadyStateFirstAchievedTime() steadyStateFirstAchievedTime} in the JSON, to its last
     * digit.
     *
     * <p>Null when absent or null.
     */
    @JsonProperty("steadyStateFirstAchievedTime")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getSteadyStateFirstAchievedTimeAsString() {
        return steadyStateFirstAchievedTime;
    }

    /**
     * When the job last had no more changes to process.
     *
     * <p>{@code Edm.DateTimeOffset}; null when absent, null or empty text. In UTC where the text has no offset; digits
     * beyond nanoseconds are cut. Year 1 where it has never happened.
     *
     * @throws DateTimeException if the text is no timestamp; {@link #getSteadyStateLastAchievedTimeAsString()} gives it
     *     all the same
     */
    public @Nullable OffsetDateTime getSteadyStateLastAchievedTime() {
        return Edm.dateTimeOffset("steadyStateLastAchievedTime", steadyStateLastAchievedTime);
    }

    /**
     * The text of {@link #getSteadyStateLastAchievedTime() steadyStateLastAchievedTime} in the JSON, to its last digit.
     *
     * <p>Null when absent or null.
     */
    @JsonProperty("steadyStateLastAchievedTime")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getSteadyStateLastAchievedTimeAsString() {
        return steadyStateLastAchievedTime;
    }

    /**
     * How many objects are synchronized, by the type of object.
     *
     * <p>{@code Collection(microsoft.graph.stringKeyLongValuePair)}; empty when absent, null or empty, unmodifiable. An
     * element that is null in the JSON is null.
     */
    @JsonProperty("synchronizedEntryCountByType")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentCollection.class)
    public List<@Nullable StringKeyLongValuePair> getSynchronizedEntryCountByType() {
        return AbsentCollection.ifNull(synchronizedEntryCountByType);
    }

    /**
     * Where to read about the error that the job has.
     *
     * <p>{@code Edm.String}; null when absent or null. The service also sends an empty text.
     */
    @JsonProperty("troubleshootingUrl")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getTroubleshootingUrl() {
        return troubleshootingUrl;
    }

    /**
     * Whether the job is in quarantine: its {@linkplain #getCode() code} says so, or it has a
     * {@linkplain #getQuarantine() quarantine} that says anything.
     *
     * <p>Where the two contradict each other, the one that says yes is believed: a paused job that has a quarantine
     * will be in it when it goes on, and the code of a quarantine needs no details. A quarantine without a member, or
     * with nulls alone, says nothing.
     */
    public boolean inQuarantine() {
        return getCode() == SynchronizationStatusCode.QUARANTINE || (quarantine != null && quarantine.saysAnything());
    }

    /**
     * Whether the job has ever been in steady state, that is, without changes left to process.
     *
     * <p>A time in year 1 means never. Where only one of {@linkplain #getSteadyStateFirstAchievedTime() the first} and
     * {@linkplain #getSteadyStateLastAchievedTime() the last} time says that it has been, that one is believed.
     *
     * @throws DateTimeException if the text of a time that decides is no timestamp
     */
    public boolean steadyStateReached() {
        return Edm.unlessNever(getSteadyStateFirstAchievedTime()) != null
                || Edm.unlessNever(getSteadyStateLastAchievedTime()) != null;
    }

    /**
     * {@linkplain #getSynchronizedEntryCountByType() The entry counts} by type of object, in the order in which they
     * came.
     *
     * <p>Unmodifiable; empty when there is none. Pairs that lack the key or the value are left out; the values of pairs
     * with the same key are added up.
     *
     * @throws ArithmeticException if such a sum is no Int64
     */
    public Map<String, Long> entryCounts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (StringKeyLongValuePair pair : getSynchronizedEntryCountByType()) {
            if (pair != null && pair.getKey() != null && pair.getValue() != null) {
                counts.merge(pair.getKey(), pair.getValue(), Math::addExact);
            }
        }
        return Collections.unmodifiableMap(counts);
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
        return Arrays.asList(
                getOdataType(),
                code,
                countSuccessiveCompleteFailures,
                escrowsPruned,
                lastExecution,
                lastSuccessfulExecution,
                lastSuccessfulExecutionWithExports,
                progress,
                quarantine,
                steadyStateFirstAchievedTime,
                steadyStateLastAchievedTime,
                synchronizedEntryCountByType,
                troubleshootingUrl);
    }

    /** Builds a {@link SynchronizationStatus}; see {@link GraphObject.Builder}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationStatus, Builder> {

        private static final long serialVersionUID = 1L;

        private @Nullable String code;
        private @Nullable Long countSuccessiveCompleteFailures;
        private @Nullable Boolean escrowsPruned;
        private @Nullable SynchronizationTaskExecution lastExecution;
        private @Nullable SynchronizationTaskExecution lastSuccessfulExecution;
        private @Nullable SynchronizationTaskExecution lastSuccessfulExecutionWithExports;
        private @Nullable SynchronizationProgress @Nullable [] progress;
        private @Nullable SynchronizationQuarantine quarantine;
        private @Nullable String steadyStateFirstAchievedTime;
        private @Nullable String steadyStateLastAchievedTime;
        private @Nullable StringKeyLongValuePair @Nullable [] synchronizedEntryCountByType;
        private @Nullable String troubleshootingUrl;

        /** For Jackson; others call {@link SynchronizationStatus#builder()}. */
        public Builder() {}

        private Builder(SynchronizationStatus source) {
            super(source);
            code = source.code;
            countSuccessiveCompleteFailures = source.countSuccessiveCompleteFailures;
            escrowsPruned = source.escrowsPruned;
            lastExecution = source.lastExecution;
            lastSuccessfulExecution = source.lastSuccessfulExecution;
            lastSuccessfulExecutionWithExports = source.lastSuccessfulExecutionWithExports;
            progress = arrayOf(source.progress, new SynchronizationProgress[0]);
            quarantine = source.quarantine;
            steadyStateFirstAchievedTime = source.steadyStateFirstAchievedTime;
            steadyStateLastAchievedTime = source.steadyStateLastAchievedTime;
            synchronizedEntryCountByType = arrayOf(source.synchronizedEntryCountByType, new StringKeyLongValuePair[0]);
            troubleshootingUrl = source.troubleshootingUrl;
        }

        /**
         * Sets {@link SynchronizationStatus#getCode() code}; null makes it an explicit null.
         *
         * @throws IllegalArgumentException for {@link SynchronizationStatusCode#UNRECOGNIZED}, which has no text
         */
        public Builder code(@Nullable SynchronizationStatusCode code) {
            return codeAsString(EnumMember.text(code));
        }

        /**
         * Sets the text of {@link SynchronizationStatus#getCode() code}, whatever it is; null makes it an explicit
         * null.
         */
        @JsonSetter(value = "code", nulls = Nulls.SET)
        public Builder codeAsString(@Nullable String code) {
            this.code = member("code", code);
            return this;
        }

        /**
         * Sets {@link SynchronizationStatus#getCountSuccessiveCompleteFailures() countSuccessiveCompleteFailures}; null
         * makes it an explicit null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder countSuccessiveCompleteFailures(@Nullable Number countSuccessiveCompleteFailures) {
            return countSuccessiveCompleteFailuresFromJson(countSuccessiveCompleteFailures);
        }

        /**
         * Sets {@link SynchronizationStatus#getCountSuccessiveCompleteFailures() countSuccessiveCompleteFailures} from
         * its JSON: a whole number, or its digits as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "countSuccessiveCompleteFailures", nulls = Nulls.SET)
        public Builder countSuccessiveCompleteFailuresFromJson(@Nullable Object json) {
            this.countSuccessiveCompleteFailures = member("countSuccessiveCompleteFailures", Edm.int64(json));
            return this;
        }

        /** Sets {@link SynchronizationStatus#getEscrowsPruned() escrowsPruned}; null makes it an explicit null. */
        public Builder escrowsPruned(@Nullable Boolean escrowsPruned) {
            this.escrowsPruned = member("escrowsPruned", escrowsPruned);
            return this;
        }

        /**
         * Sets {@link SynchronizationStatus#getEscrowsPruned() escrowsPruned} from its JSON: a Boolean.
         *
         * @throws IllegalArgumentException if it is anything else
         */
        @JsonSetter(value = "escrowsPruned", nulls = Nulls.SET)
        public Builder escrowsPrunedFromJson(@Nullable Object json) {
            return escrowsPruned(Edm.bool(json));
        }

        /** Sets {@link SynchronizationStatus#getLastExecution() lastExecution}; null makes it an explicit null. */
        @JsonSetter(value = "lastExecution", nulls = Nulls.SET)
        public Builder lastExecution(@Nullable SynchronizationTaskExecution lastExecution) {
            this.lastExecution = member("lastExecution", lastExecution);
            return this;
        }

        /**
         * Sets {@link SynchronizationStatus#getLastSuccessfulExecution() lastSuccessfulExecution}; null makes it an
         * explicit null.
         */
        @JsonSetter(value = "lastSuccessfulExecution", nulls = Nulls.SET)
        public Builder lastSuccessfulExecution(@Nullable SynchronizationTaskExecution lastSuccessfulExecution) {
            this.lastSuccessfulExecution = member("lastSuccessfulExecution", lastSuccessfulExecution);
            return this;
        }

        /**
         * Sets {@link SynchronizationStatus#getLastSuccessfulExecutionWithExports()
         * lastSuccessfulExecutionWithExports}; null makes it an explicit null.
         */
        @JsonSetter(value = "lastSuccessfulExecutionWithExports", nulls = Nulls.SET)
        public Builder lastSuccessfulExecutionWithExports(
                @Nullable SynchronizationTaskExecution lastSuccessfulExecutionWithExports) {
            this.lastSuccessfulExecutionWithExports =
                    member("lastSuccessfulExecutionWithExports", lastSuccessfulExecutionWithExports);
            return this;
        }

        /** Sets {@link SynchronizationStatus#getProgress() progress}; null makes it an explicit null. */
        @JsonSetter(value = "progress", nulls = Nulls.SET, contentNulls = Nulls.SET)
        public Builder progress(@Nullable List<? extends @Nullable SynchronizationProgress> progress) {
            this.progress = member("progress", arrayOf(progress, new SynchronizationProgress[0]));
            return this;
        }

        /** Sets {@link SynchronizationStatus#getQuarantine() quarantine}; null makes it an explicit null. */
        @JsonSetter(value = "quarantine", nulls = Nulls.SET)
        public Builder quarantine(@Nullable SynchronizationQuarantine quarantine) {
            this.quarantine = member("quarantine", quarantine);
            return this;
        }

        /**
         * Sets {@link SynchronizationStatus#getSteadyStateFirstAchievedTime() steadyStateFirstAchievedTime}; null makes
         * it an explicit null.
         */
        public Builder steadyStateFirstAchievedTime(@Nullable OffsetDateTime steadyStateFirstAchievedTime) {
            return steadyStateFirstAchievedTimeAsString(Edm.text(steadyStateFirstAchievedTime));
        }

        /**
         * Sets the text of {@link SynchronizationStatus#getSteadyStateFirstAchievedTime()
         * steadyStateFirstAchievedTime}, whatever it is; null makes it an explicit null.
         */
        @JsonSetter(value = "steadyStateFirstAchievedTime", nulls = Nulls.SET)
        public Builder steadyStateFirstAchievedTimeAsString(@Nullable String steadyStateFirstAchievedTime) {
            this.steadyStateFirstAchievedTime = member("steadyStateFirstAchievedTime", steadyStateFirstAchievedTime);
            return this;
        }

        /**
         * Sets {@link SynchronizationStatus#getSteadyStateLastAchievedTime() steadyStateLastAchievedTime}; null makes
         * it an explicit null.
         */
        public Builder steadyStateLastAchievedTime(@Nullable OffsetDateTime steadyStateLastAchievedTime) {
            return steadyStateLastAchievedTimeAsString(Edm.text(steadyStateLastAchievedTime));
        }

        /**
         * Sets the text of {@link SynchronizationStatus#getSteadyStateLastAchievedTime() steadyStateLastAchievedTime},
         * whatever it is; null makes it an explicit null.
         */
        @JsonSetter(value = "steadyStateLastAchievedTime", nulls = Nulls.SET)
        public Builder steadyStateLastAchievedTimeAsString(@Nullable String steadyStateLastAchievedTime) {
            this.steadyStateLastAchievedTime = member("steadyStateLastAchievedTime", steadyStateLastAchievedTime);
            return this;
        }

        /**
         * Sets {@link SynchronizationStatus#getSynchronizedEntryCountByType() synchronizedEntryCountByType}; null makes
         * it an explicit null.
         */
        @JsonSetter(value = "synchronizedEntryCountByType", nulls = Nulls.SET, contentNulls = Nulls.SET)
        public Builder synchronizedEntryCountByType(
                @Nullable List<? extends @Nullable StringKeyLongValuePair> synchronizedEntryCountByType) {
            this.synchronizedEntryCountByType = member(
                    "synchronizedEntryCountByType",
                    arrayOf(synchronizedEntryCountByType, new StringKeyLongValuePair[0]));
            return this;
        }

        /**
         * Sets {@link SynchronizationStatus#getTroubleshootingUrl() troubleshootingUrl}; null makes it an explicit
         * null.
         */
        @JsonSetter(value = "troubleshootingUrl", nulls = Nulls.SET)
        public Builder troubleshootingUrl(@Nullable String troubleshootingUrl) {
            this.troubleshootingUrl = member("troubleshootingUrl", troubleshootingUrl);
            return this;
        }

        @Override
        public SynchronizationStatus build() {
            return new SynchronizationStatus(this);
        }

        @Override
        List<String> memberNames() {
            return MEMBER_NAMES;
        }
    }
}
