package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
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
 * The status of a provisioning job: its latest runs, its progress, and the quarantine that it may be in.
 *
 * <p>Graph type: {@code microsoft.graph.synchronizationStatus}. See {@link GraphObject} for what all types have in
 * common.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus">synchronizationStatus,
 *     Microsoft Graph</a>
 * @serial exclude
 */
@SuppressWarnings("serial") // see GraphObject.writeReplace()
@JsonRootName("") // see GraphObject
public final class SynchronizationStatus extends GraphObject {

    private final Builder builder;

    private SynchronizationStatus(Builder builder) {
        super(builder);
        builder.rejectErrorResponse();
        this.builder = builder;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static @Nullable SynchronizationStatus fromJson(@Nullable Builder builder) {
        return builder == null ? null : new SynchronizationStatus(builder);
    }

    /** Returns a builder without properties. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the overall state of the job.
     *
     * <p>Graph type: {@code microsoft.graph.synchronizationStatusCode}.
     */
    public @Nullable SynchronizationStatusCode getCode() {
        return SynchronizationStatusCode.forValue(builder.code);
    }

    /** Returns the raw value of {@link #getCode() code}. */
    @JsonProperty("code")
    @OmitNull
    public @Nullable String getCodeAsString() {
        return builder.code;
    }

    /**
     * Returns the number of consecutive failed runs.
     *
     * <p>Graph type: {@code Edm.Int64}.
     */
    @JsonProperty("countSuccessiveCompleteFailures")
    @OmitNull
    public @Nullable Long getCountSuccessiveCompleteFailures() {
        return builder.countSuccessiveCompleteFailures;
    }

    /**
     * Returns whether object-level errors ("escrows") were dropped during the initial synchronization.
     *
     * <p>Graph type: {@code Edm.Boolean}. When their number reaches the threshold that would quarantine the job, the
     * service clears them and continues to the end of the initial synchronization; then the job pauses until the errors
     * are cleaned up.
     */
    @JsonProperty("escrowsPruned")
    @OmitNull
    public @Nullable Boolean getEscrowsPruned() {
        return builder.escrowsPruned;
    }

    /**
     * Returns the latest run.
     *
     * <p>Graph type: {@code microsoft.graph.synchronizationTaskExecution}. For a job that never ran, Graph returns
     * null, or a placeholder: its state is {@link SynchronizationTaskExecutionResult#FAILED}, its times are in year 1,
     * and its error has the code {@code None} and an empty message. {@link SynchronizationTaskExecution#ended()} is
     * empty for it.
     */
    @JsonProperty("lastExecution")
    @OmitNull
    public @Nullable SynchronizationTaskExecution getLastExecution() {
        return builder.lastExecution;
    }

    /**
     * Returns the latest run that ended with {@link SynchronizationTaskExecutionResult#SUCCEEDED} or
     * {@link SynchronizationTaskExecutionResult#ENTRY_LEVEL_ERRORS}.
     *
     * <p>Graph type: {@code microsoft.graph.synchronizationTaskExecution}. Graph documents it as the latest run without
     * errors.
     */
    @JsonProperty("lastSuccessfulExecution")
    @OmitNull
    public @Nullable SynchronizationTaskExecution getLastSuccessfulExecution() {
        return builder.lastSuccessfulExecution;
    }

    /**
     * Returns the latest run that exported objects into the target directory.
     *
     * <p>Graph type: {@code microsoft.graph.synchronizationTaskExecution}.
     */
    @JsonProperty("lastSuccessfulExecutionWithExports")
    @OmitNull
    public @Nullable SynchronizationTaskExecution getLastSuccessfulExecutionWithExports() {
        return builder.lastSuccessfulExecutionWithExports;
    }

    /**
     * Returns the progress of the job, one element per unit.
     *
     * <p>Graph type: {@code Collection(microsoft.graph.synchronizationProgress)}.
     */
    public List<@Nullable SynchronizationProgress> getProgress() {
        return unmodifiable(builder.progress);
    }

    @JsonProperty("progress")
    @OmitNull
    private @Nullable List<@Nullable SynchronizationProgress> progressJson() {
        return builder.progress;
    }

    /**
     * Returns the details of the quarantine.
     *
     * <p>Graph type: {@code microsoft.graph.synchronizationQuarantine}. It can be present with any
     * {@linkplain #getCode() code}, and absent when the code is {@link SynchronizationStatusCode#QUARANTINE}, see
     * {@link #inQuarantine()}.
     */
    @JsonProperty("quarantine")
    @OmitNull
    public @Nullable SynchronizationQuarantine getQuarantine() {
        return builder.quarantine;
    }

    /**
     * Returns when the job first had no more changes to process.
     *
     * <p>Graph type: {@code Edm.DateTimeOffset}.
     *
     * @throws DateTimeException if the raw value is not a valid timestamp
     */
    public @Nullable OffsetDateTime getSteadyStateFirstAchievedTime() {
        return Edm.dateTimeOffset("steadyStateFirstAchievedTime", builder.steadyStateFirstAchievedTime);
    }

    /** Returns the raw value of {@link #getSteadyStateFirstAchievedTime() steadyStateFirstAchievedTime}. */
    @JsonProperty("steadyStateFirstAchievedTime")
    @OmitNull
    public @Nullable String getSteadyStateFirstAchievedTimeAsString() {
        return builder.steadyStateFirstAchievedTime;
    }

    /**
     * Returns when the job last had no more changes to process.
     *
     * <p>Graph type: {@code Edm.DateTimeOffset}.
     *
     * @throws DateTimeException if the raw value is not a valid timestamp
     */
    public @Nullable OffsetDateTime getSteadyStateLastAchievedTime() {
        return Edm.dateTimeOffset("steadyStateLastAchievedTime", builder.steadyStateLastAchievedTime);
    }

    /** Returns the raw value of {@link #getSteadyStateLastAchievedTime() steadyStateLastAchievedTime}. */
    @JsonProperty("steadyStateLastAchievedTime")
    @OmitNull
    public @Nullable String getSteadyStateLastAchievedTimeAsString() {
        return builder.steadyStateLastAchievedTime;
    }

    /**
     * Returns the number of synchronized objects, by object type.
     *
     * <p>Graph type: {@code Collection(microsoft.graph.stringKeyLongValuePair)}. {@link #entryCounts()} returns it as a
     * map.
     */
    public List<@Nullable StringKeyLongValuePair> getSynchronizedEntryCountByType() {
        return unmodifiable(builder.synchronizedEntryCountByType);
    }

    @JsonProperty("synchronizedEntryCountByType")
    @OmitNull
    private @Nullable List<@Nullable StringKeyLongValuePair> synchronizedEntryCountByTypeJson() {
        return builder.synchronizedEntryCountByType;
    }

    /**
     * Returns the URL of troubleshooting steps for the error of the job.
     *
     * <p>Graph type: {@code Edm.String}. Graph also returns the empty string.
     */
    @JsonProperty("troubleshootingUrl")
    @OmitNull
    public @Nullable String getTroubleshootingUrl() {
        return builder.troubleshootingUrl;
    }

    /**
     * Returns whether the job is in quarantine, by any of these:
     *
     * <ul>
     *   <li>the {@linkplain #getCode() code} is {@code Quarantine};
     *   <li>the {@linkplain #getQuarantine() quarantine} has a reason that is not empty;
     *   <li>it has a count above zero;
     *   <li>it has a time that is neither empty nor {@linkplain #isNever(OffsetDateTime) never}; a string that is not a
     *       timestamp counts, too;
     *   <li>it has an error whose code is neither empty nor {@code None}, which Graph returns where there is no error.
     * </ul>
     *
     * <p>Nothing else counts, above all no unknown property: Graph returns a quarantine without any of these for a job
     * that is not in quarantine. If the code and the quarantine contradict each other, the job is in quarantine: a
     * paused job with a quarantine is in it again when it resumes.
     */
    public boolean inQuarantine() {
        return getCode() == SynchronizationStatusCode.QUARANTINE
                || (builder.quarantine != null && builder.quarantine.isEvidence());
    }

    /**
     * Returns whether the job was ever in steady state, that is, without changes left to process.
     *
     * <p>True if {@linkplain #getSteadyStateFirstAchievedTime() the first} or
     * {@linkplain #getSteadyStateLastAchievedTime() the last} time is not {@linkplain #isNever(OffsetDateTime) never}.
     *
     * @throws DateTimeException if the first time is not a valid timestamp, or if it is never and the last is not a
     *     valid one
     */
    public boolean steadyStateReached() {
        return !isNever(getSteadyStateFirstAchievedTime()) || !isNever(getSteadyStateLastAchievedTime());
    }

    /**
     * Returns {@linkplain #getSynchronizedEntryCountByType() the entry counts} by object type, in the order of the
     * JSON.
     *
     * <p>Unmodifiable; empty when there are none. Pairs without key or value are omitted; the values of pairs with the
     * same key are added.
     *
     * @throws ArithmeticException if a sum overflows a {@code long}
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
        return builder.copy();
    }

    @JsonSetter(value = "progress", nulls = Nulls.SET)
    private void rejectProgress(@Nullable Object unused) {
        throw immutable();
    }

    @JsonSetter(value = "synchronizedEntryCountByType", nulls = Nulls.SET)
    private void rejectSynchronizedEntryCountByType(@Nullable Object unused) {
        throw immutable();
    }

    /** Builds a {@link SynchronizationStatus}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationStatus, Builder> {

        private static final List<String> NAMES = List.of(
                "code",
                "quarantine",
                "lastExecution",
                "countSuccessiveCompleteFailures",
                "escrowsPruned",
                "lastSuccessfulExecution",
                "lastSuccessfulExecutionWithExports",
                "progress",
                "steadyStateFirstAchievedTime",
                "steadyStateLastAchievedTime",
                "synchronizedEntryCountByType",
                "troubleshootingUrl",
                ODATA_TYPE);

        private @Nullable String code;
        private @Nullable Long countSuccessiveCompleteFailures;
        private @Nullable Boolean escrowsPruned;
        private @Nullable SynchronizationTaskExecution lastExecution;
        private @Nullable SynchronizationTaskExecution lastSuccessfulExecution;
        private @Nullable SynchronizationTaskExecution lastSuccessfulExecutionWithExports;
        private @Nullable List<@Nullable SynchronizationProgress> progress;
        private @Nullable SynchronizationQuarantine quarantine;
        private @Nullable String steadyStateFirstAchievedTime;
        private @Nullable String steadyStateLastAchievedTime;
        private @Nullable List<@Nullable StringKeyLongValuePair> synchronizedEntryCountByType;
        private @Nullable String troubleshootingUrl;

        private Builder() {}

        /**
         * Sets {@link SynchronizationStatus#getCode() code}.
         *
         * @throws IllegalArgumentException for {@link SynchronizationStatusCode#UNRECOGNIZED}, which has no raw value
         */
        public Builder code(@Nullable SynchronizationStatusCode code) {
            return codeAsString(Edm.rawValue("code", code, SynchronizationStatusCode.UNRECOGNIZED));
        }

        /** Sets the raw value of {@link SynchronizationStatus#getCode() code}. */
        @JsonSetter(value = "code", nulls = Nulls.SET)
        public Builder codeAsString(@Nullable String code) {
            this.code = recordIfNull("code", code);
            return this;
        }

        /** Sets {@link SynchronizationStatus#getCountSuccessiveCompleteFailures() countSuccessiveCompleteFailures}. */
        public Builder countSuccessiveCompleteFailures(@Nullable Long countSuccessiveCompleteFailures) {
            this.countSuccessiveCompleteFailures =
                    recordIfNull("countSuccessiveCompleteFailures", countSuccessiveCompleteFailures);
            return this;
        }

        @JsonSetter(value = "countSuccessiveCompleteFailures", nulls = Nulls.SET)
        private void countSuccessiveCompleteFailuresJson(@Nullable Object json) {
            countSuccessiveCompleteFailures(Edm.int64(json));
        }

        /** Sets {@link SynchronizationStatus#getEscrowsPruned() escrowsPruned}. */
        public Builder escrowsPruned(@Nullable Boolean escrowsPruned) {
            this.escrowsPruned = recordIfNull("escrowsPruned", escrowsPruned);
            return this;
        }

        @JsonSetter(value = "escrowsPruned", nulls = Nulls.SET)
        private void escrowsPrunedJson(@Nullable Object json) {
            escrowsPruned(Edm.bool(json));
        }

        /** Sets {@link SynchronizationStatus#getLastExecution() lastExecution}. */
        @JsonSetter(value = "lastExecution", nulls = Nulls.SET)
        public Builder lastExecution(@Nullable SynchronizationTaskExecution lastExecution) {
            this.lastExecution = recordIfNull("lastExecution", lastExecution);
            return this;
        }

        /** Sets {@link SynchronizationStatus#getLastSuccessfulExecution() lastSuccessfulExecution}. */
        @JsonSetter(value = "lastSuccessfulExecution", nulls = Nulls.SET)
        public Builder lastSuccessfulExecution(@Nullable SynchronizationTaskExecution lastSuccessfulExecution) {
            this.lastSuccessfulExecution = recordIfNull("lastSuccessfulExecution", lastSuccessfulExecution);
            return this;
        }

        /**
         * Sets {@link SynchronizationStatus#getLastSuccessfulExecutionWithExports()
         * lastSuccessfulExecutionWithExports}.
         */
        @JsonSetter(value = "lastSuccessfulExecutionWithExports", nulls = Nulls.SET)
        public Builder lastSuccessfulExecutionWithExports(
                @Nullable SynchronizationTaskExecution lastSuccessfulExecutionWithExports) {
            this.lastSuccessfulExecutionWithExports =
                    recordIfNull("lastSuccessfulExecutionWithExports", lastSuccessfulExecutionWithExports);
            return this;
        }

        /** Sets {@link SynchronizationStatus#getProgress() progress}. */
        @JsonSetter(value = "progress", nulls = Nulls.SET, contentNulls = Nulls.SET)
        @JsonFormat(without = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        public Builder progress(@Nullable List<? extends @Nullable SynchronizationProgress> progress) {
            this.progress = recordIfNull("progress", copy(progress));
            return this;
        }

        /** Sets {@link SynchronizationStatus#getQuarantine() quarantine}. */
        @JsonSetter(value = "quarantine", nulls = Nulls.SET)
        public Builder quarantine(@Nullable SynchronizationQuarantine quarantine) {
            this.quarantine = recordIfNull("quarantine", quarantine);
            return this;
        }

        /** Sets {@link SynchronizationStatus#getSteadyStateFirstAchievedTime() steadyStateFirstAchievedTime}. */
        public Builder steadyStateFirstAchievedTime(@Nullable OffsetDateTime steadyStateFirstAchievedTime) {
            return steadyStateFirstAchievedTimeAsString(Edm.rawValue(steadyStateFirstAchievedTime));
        }

        /**
         * Sets the raw value of {@link SynchronizationStatus#getSteadyStateFirstAchievedTime()
         * steadyStateFirstAchievedTime}.
         */
        @JsonSetter(value = "steadyStateFirstAchievedTime", nulls = Nulls.SET)
        public Builder steadyStateFirstAchievedTimeAsString(@Nullable String steadyStateFirstAchievedTime) {
            this.steadyStateFirstAchievedTime =
                    recordIfNull("steadyStateFirstAchievedTime", steadyStateFirstAchievedTime);
            return this;
        }

        /** Sets {@link SynchronizationStatus#getSteadyStateLastAchievedTime() steadyStateLastAchievedTime}. */
        public Builder steadyStateLastAchievedTime(@Nullable OffsetDateTime steadyStateLastAchievedTime) {
            return steadyStateLastAchievedTimeAsString(Edm.rawValue(steadyStateLastAchievedTime));
        }

        /**
         * Sets the raw value of {@link SynchronizationStatus#getSteadyStateLastAchievedTime()
         * steadyStateLastAchievedTime}.
         */
        @JsonSetter(value = "steadyStateLastAchievedTime", nulls = Nulls.SET)
        public Builder steadyStateLastAchievedTimeAsString(@Nullable String steadyStateLastAchievedTime) {
            this.steadyStateLastAchievedTime = recordIfNull("steadyStateLastAchievedTime", steadyStateLastAchievedTime);
            return this;
        }

        /** Sets {@link SynchronizationStatus#getSynchronizedEntryCountByType() synchronizedEntryCountByType}. */
        @JsonSetter(value = "synchronizedEntryCountByType", nulls = Nulls.SET, contentNulls = Nulls.SET)
        @JsonFormat(without = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        public Builder synchronizedEntryCountByType(
                @Nullable List<? extends @Nullable StringKeyLongValuePair> synchronizedEntryCountByType) {
            this.synchronizedEntryCountByType =
                    recordIfNull("synchronizedEntryCountByType", copy(synchronizedEntryCountByType));
            return this;
        }

        /** Sets {@link SynchronizationStatus#getTroubleshootingUrl() troubleshootingUrl}. */
        @JsonSetter(value = "troubleshootingUrl", nulls = Nulls.SET)
        public Builder troubleshootingUrl(@Nullable String troubleshootingUrl) {
            this.troubleshootingUrl = recordIfNull("troubleshootingUrl", troubleshootingUrl);
            return this;
        }

        /**
         * {@inheritDoc}
         *
         * @throws IllegalArgumentException if {@code error} is in the additional data and no declared property is set:
         *     that would be an error response, not a status
         */
        @Override
        public SynchronizationStatus build() {
            return new SynchronizationStatus(copy());
        }

        @Override
        List<String> names() {
            return NAMES;
        }

        @Override
        List<@Nullable Object> values() {
            return Arrays.asList(
                    code,
                    quarantine,
                    lastExecution,
                    countSuccessiveCompleteFailures,
                    escrowsPruned,
                    lastSuccessfulExecution,
                    lastSuccessfulExecutionWithExports,
                    progress,
                    steadyStateFirstAchievedTime,
                    steadyStateLastAchievedTime,
                    synchronizedEntryCountByType,
                    troubleshootingUrl,
                    odataType);
        }
    }
}
