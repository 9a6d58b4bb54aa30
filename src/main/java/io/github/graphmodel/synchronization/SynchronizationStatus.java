package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The status of a provisioning job: its latest runs, its progress, and the quarantine that it may be in.
 *
 * <p><a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus">Graph type</a>
 * {@code microsoft.graph.synchronizationStatus}. See {@link GraphObject} for what all types have in common.
 */
@JsonRootName("") // see GraphObject
public final class SynchronizationStatus extends GraphObject {

    /** The name of this type in OData, for {@link Builder#odataType(String)}. */
    public static final String ODATA_TYPE = "#microsoft.graph.synchronizationStatus";

    private final Builder builder;

    private SynchronizationStatus(Builder builder) {
        super(builder);
        this.builder = builder;
        builder.rejectOtherResponse();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static @Nullable SynchronizationStatus fromJson(@Nullable Builder builder) {
        return builder == null ? null : new SynchronizationStatus(builder);
    }

    /** Returns a builder without properties. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the overall state of the job. */
    public @Nullable SynchronizationStatusCode getCode() {
        return SynchronizationStatusCode.forValue(builder.code);
    }

    /** Returns the raw value of {@link #getCode() code}. */
    @JsonProperty("code")
    @OmitNull
    public @Nullable String getCodeAsString() {
        return builder.code;
    }

    /** Returns the number of consecutive failed runs. */
    @JsonProperty("countSuccessiveCompleteFailures")
    @OmitNull
    public @Nullable Long getCountSuccessiveCompleteFailures() {
        return builder.countSuccessiveCompleteFailures;
    }

    /**
     * Returns whether object-level errors ("escrows") were dropped during the initial synchronization.
     *
     * <p>When their number reaches the threshold that would quarantine the job, the service clears them and continues
     * to the end of the initial synchronization; then the job pauses until the errors are cleaned up.
     */
    @JsonProperty("escrowsPruned")
    @OmitNull
    public @Nullable Boolean getEscrowsPruned() {
        return builder.escrowsPruned;
    }

    /**
     * Returns the latest run.
     *
     * <p>For a job that never ran, Graph returns null, or {@linkplain SynchronizationTaskExecution#isPlaceholder() a
     * placeholder}: its state is {@code Failed}, its times are in year 1, and its error has the code {@code None}.
     */
    @JsonProperty("lastExecution")
    @OmitNull
    public @Nullable SynchronizationTaskExecution getLastExecution() {
        return builder.lastExecution;
    }

    /**
     * Returns the latest run that succeeded. Graph's documentation says that it had no errors, but in practice it can
     * have had {@linkplain SynchronizationTaskExecutionResult#ENTRY_LEVEL_ERRORS errors in some entries}.
     */
    @JsonProperty("lastSuccessfulExecution")
    @OmitNull
    public @Nullable SynchronizationTaskExecution getLastSuccessfulExecution() {
        return builder.lastSuccessfulExecution;
    }

    /** Returns the latest run that exported objects into the target directory. */
    @JsonProperty("lastSuccessfulExecutionWithExports")
    @OmitNull
    public @Nullable SynchronizationTaskExecution getLastSuccessfulExecutionWithExports() {
        return builder.lastSuccessfulExecutionWithExports;
    }

    /** Returns the progress of the job, one element per unit. */
    public List<@Nullable SynchronizationProgress> getProgress() {
        return unmodifiable(builder.progress);
    }

    @JsonProperty("progress")
    @OmitNull
    private @Nullable List<@Nullable SynchronizationProgress> progressJson() {
        return builder.progress == null ? null : getProgress();
    }

    /**
     * Returns the details of the quarantine.
     *
     * <p>It can be present with any {@linkplain #getCode() code}, and absent when the code is
     * {@link SynchronizationStatusCode#QUARANTINE}, see {@link #inQuarantine()}.
     */
    @JsonProperty("quarantine")
    @OmitNull
    public @Nullable SynchronizationQuarantine getQuarantine() {
        return builder.quarantine;
    }

    /**
     * Returns when the job first had no more changes to process.
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

    /** Returns the number of synchronized objects by object type; {@link #entryCounts()} returns it as a map. */
    public List<@Nullable StringKeyLongValuePair> getSynchronizedEntryCountByType() {
        return unmodifiable(builder.synchronizedEntryCountByType);
    }

    @JsonProperty("synchronizedEntryCountByType")
    @OmitNull
    private @Nullable List<@Nullable StringKeyLongValuePair> synchronizedEntryCountByTypeJson() {
        return builder.synchronizedEntryCountByType == null ? null : getSynchronizedEntryCountByType();
    }

    /** Returns the URL of troubleshooting steps for the error of the job; it can be the empty string. */
    @JsonProperty("troubleshootingUrl")
    @OmitNull
    public @Nullable String getTroubleshootingUrl() {
        return builder.troubleshootingUrl;
    }

    /**
     * Returns whether the job is in quarantine: the {@linkplain #getCode() code} is {@code Quarantine}, or there is a
     * {@linkplain #getQuarantine() quarantine} that is not {@linkplain SynchronizationQuarantine#isPlaceholder() a
     * placeholder}.
     *
     * <p>If the code and the quarantine contradict each other, the job is in quarantine: a paused job with a quarantine
     * is in it again when it resumes.
     */
    public boolean inQuarantine() {
        return getCode() == SynchronizationStatusCode.QUARANTINE
                || (builder.quarantine != null && !builder.quarantine.isPlaceholder());
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
        return UnmodifiableMap.of(counts, Collections.emptySet());
    }

    @JsonSetter(value = "progress", nulls = Nulls.SET)
    private void rejectProgress(@Nullable Object unused) {
        throw immutable();
    }

    @JsonSetter(value = "synchronizedEntryCountByType", nulls = Nulls.SET)
    private void rejectSynchronizedEntryCountByType(@Nullable Object unused) {
        throw immutable();
    }

    @Override
    public Builder toBuilder() {
        return builder.copy();
    }

    /** Builds a {@link SynchronizationStatus}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationStatus, Builder> {

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
            return codeAsString(Edm.rawValue("code", code, SynchronizationStatusCode::getValue));
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
         * @throws IllegalArgumentException if no declared property is set and the additional data are those of an
         *     error, or of another resource
         */
        @Override
        public SynchronizationStatus build() {
            return new SynchronizationStatus(copy());
        }

        @Override
        void forEachDeclared(BiConsumer<String, @Nullable Object> action) {
            action.accept("code", code);
            action.accept("quarantine", quarantine);
            action.accept("lastExecution", lastExecution);
            action.accept("countSuccessiveCompleteFailures", countSuccessiveCompleteFailures);
            action.accept("escrowsPruned", escrowsPruned);
            action.accept("lastSuccessfulExecution", lastSuccessfulExecution);
            action.accept("lastSuccessfulExecutionWithExports", lastSuccessfulExecutionWithExports);
            action.accept("progress", progress);
            action.accept("steadyStateFirstAchievedTime", steadyStateFirstAchievedTime);
            action.accept("steadyStateLastAchievedTime", steadyStateLastAchievedTime);
            action.accept("synchronizedEntryCountByType", synchronizedEntryCountByType);
            action.accept("troubleshootingUrl", troubleshootingUrl);
        }
    }
}
