package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A run of a provisioning job: its start and end, its counts and its outcome.
 *
 * <p><a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtaskexecution">Graph
 * type</a> {@code microsoft.graph.synchronizationTaskExecution}. See {@link GraphObject} for what all types have in
 * common.
 */
@JsonRootName("") // see GraphObject
public final class SynchronizationTaskExecution extends GraphObject {

    /** The name of this type in OData, for {@link Builder#odataType(String)}. */
    public static final String ODATA_TYPE = "#microsoft.graph.synchronizationTaskExecution";

    private final Builder builder;

    private SynchronizationTaskExecution(Builder builder) {
        super(builder);
        this.builder = builder;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static @Nullable SynchronizationTaskExecution fromJson(@Nullable Builder builder) {
        return builder == null ? null : new SynchronizationTaskExecution(builder);
    }

    /** Returns a builder without properties. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the identifier of the run. */
    @JsonProperty("activityIdentifier")
    @OmitNull
    public @Nullable String getActivityIdentifier() {
        return builder.activityIdentifier;
    }

    /** Returns the number of processed entries that are assigned to the application. */
    @JsonProperty("countEntitled")
    @OmitNull
    public @Nullable Long getCountEntitled() {
        return builder.countEntitled;
    }

    /** Returns the number of processed entries that are assigned for provisioning. */
    @JsonProperty("countEntitledForProvisioning")
    @OmitNull
    public @Nullable Long getCountEntitledForProvisioning() {
        return builder.countEntitledForProvisioning;
    }

    /** Returns the number of entries that were escrowed because of errors. */
    @JsonProperty("countEscrowed")
    @OmitNull
    public @Nullable Long getCountEscrowed() {
        return builder.countEscrowed;
    }

    /**
     * Returns the number of entries that were escrowed because of errors, including those that the system itself
     * escrowed.
     */
    @JsonProperty("countEscrowedRaw")
    @OmitNull
    public @Nullable Long getCountEscrowedRaw() {
        return builder.countEscrowedRaw;
    }

    /** Returns the number of entries that were exported. */
    @JsonProperty("countExported")
    @OmitNull
    public @Nullable Long getCountExported() {
        return builder.countExported;
    }

    /** Returns the number of entries that were to be exported. */
    @JsonProperty("countExports")
    @OmitNull
    public @Nullable Long getCountExports() {
        return builder.countExports;
    }

    /** Returns the number of entries that were imported. */
    @JsonProperty("countImported")
    @OmitNull
    public @Nullable Long getCountImported() {
        return builder.countImported;
    }

    /** Returns the number of changes that were imported. */
    @JsonProperty("countImportedDeltas")
    @OmitNull
    public @Nullable Long getCountImportedDeltas() {
        return builder.countImportedDeltas;
    }

    /** Returns the number of changes to references that were imported. */
    @JsonProperty("countImportedReferenceDeltas")
    @OmitNull
    public @Nullable Long getCountImportedReferenceDeltas() {
        return builder.countImportedReferenceDeltas;
    }

    /** Returns the error of the run. */
    @JsonProperty("error")
    @OmitNull
    public @Nullable SynchronizationError getError() {
        return builder.error;
    }

    /** Returns the outcome of the run. */
    public @Nullable SynchronizationTaskExecutionResult getState() {
        return SynchronizationTaskExecutionResult.forValue(builder.state);
    }

    /** Returns the raw value of {@link #getState() state}. */
    @JsonProperty("state")
    @OmitNull
    public @Nullable String getStateAsString() {
        return builder.state;
    }

    /**
     * Returns the start time of the run.
     *
     * @throws DateTimeException if the raw value is not a valid timestamp
     */
    public @Nullable OffsetDateTime getTimeBegan() {
        return Edm.dateTimeOffset("timeBegan", builder.timeBegan);
    }

    /** Returns the raw value of {@link #getTimeBegan() timeBegan}. */
    @JsonProperty("timeBegan")
    @OmitNull
    public @Nullable String getTimeBeganAsString() {
        return builder.timeBegan;
    }

    /**
     * Returns the end time of the run.
     *
     * @throws DateTimeException if the raw value is not a valid timestamp
     */
    public @Nullable OffsetDateTime getTimeEnded() {
        return Edm.dateTimeOffset("timeEnded", builder.timeEnded);
    }

    /** Returns the raw value of {@link #getTimeEnded() timeEnded}. */
    @JsonProperty("timeEnded")
    @OmitNull
    public @Nullable String getTimeEndedAsString() {
        return builder.timeEnded;
    }

    /**
     * Returns the duration of the run.
     *
     * <p>Empty when the {@linkplain #getTimeBegan() start time} or the {@linkplain #getTimeEnded() end time} is null,
     * or the end is before the start. The outcome of the run is not considered.
     *
     * @throws DateTimeException if the raw value of a time is not a valid timestamp
     */
    public Optional<Duration> duration() {
        OffsetDateTime began = getTimeBegan();
        OffsetDateTime ended = getTimeEnded();
        return began == null || ended == null || ended.isBefore(began)
                ? Optional.empty()
                : Optional.of(Duration.between(began, ended));
    }

    /**
     * Returns whether this is what Graph writes for a job that never ran. It has none of these:
     *
     * <ul>
     *   <li>a time that is neither empty nor in year 1 or before; a string that is not a timestamp counts as a time;
     *   <li>a count above zero;
     *   <li>an error that is not {@linkplain SynchronizationError#isPlaceholder() a placeholder};
     *   <li>an activity identifier that is not empty;
     *   <li>a state that is neither empty nor {@code Failed};
     *   <li>the state {@code Failed} where neither time is in the JSON, not even as null.
     * </ul>
     *
     * <p>Nothing else counts, above all no unknown property.
     */
    public boolean isPlaceholder() {
        return !Edm.anyTime(builder.timeBegan, builder.timeEnded)
                && !Edm.anyAboveZero(
                        builder.countEntitled,
                        builder.countEntitledForProvisioning,
                        builder.countEscrowed,
                        builder.countEscrowedRaw,
                        builder.countExported,
                        builder.countExports,
                        builder.countImported,
                        builder.countImportedDeltas,
                        builder.countImportedReferenceDeltas)
                && (builder.error == null || builder.error.isPlaceholder())
                && Edm.isEmpty(builder.activityIdentifier)
                && (Edm.isEmpty(builder.state)
                        || (getState() == SynchronizationTaskExecutionResult.FAILED
                                && (has("timeBegan") || has("timeEnded"))));
    }

    @Override
    public Builder toBuilder() {
        return builder.copy();
    }

    /** Builds a {@link SynchronizationTaskExecution}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationTaskExecution, Builder> {

        private @Nullable String activityIdentifier;
        private @Nullable Long countEntitled;
        private @Nullable Long countEntitledForProvisioning;
        private @Nullable Long countEscrowed;
        private @Nullable Long countEscrowedRaw;
        private @Nullable Long countExported;
        private @Nullable Long countExports;
        private @Nullable Long countImported;
        private @Nullable Long countImportedDeltas;
        private @Nullable Long countImportedReferenceDeltas;
        private @Nullable SynchronizationError error;
        private @Nullable String state;
        private @Nullable String timeBegan;
        private @Nullable String timeEnded;

        private Builder() {}

        /** Sets {@link SynchronizationTaskExecution#getActivityIdentifier() activityIdentifier}. */
        @JsonSetter(value = "activityIdentifier", nulls = Nulls.SET)
        public Builder activityIdentifier(@Nullable String activityIdentifier) {
            this.activityIdentifier = recordIfNull("activityIdentifier", activityIdentifier);
            return this;
        }

        /** Sets {@link SynchronizationTaskExecution#getCountEntitled() countEntitled}. */
        public Builder countEntitled(@Nullable Long countEntitled) {
            this.countEntitled = recordIfNull("countEntitled", countEntitled);
            return this;
        }

        @JsonSetter(value = "countEntitled", nulls = Nulls.SET)
        private void countEntitledJson(@Nullable Object json) {
            countEntitled(Edm.int64(json));
        }

        /** Sets {@link SynchronizationTaskExecution#getCountEntitledForProvisioning() countEntitledForProvisioning}. */
        public Builder countEntitledForProvisioning(@Nullable Long countEntitledForProvisioning) {
            this.countEntitledForProvisioning =
                    recordIfNull("countEntitledForProvisioning", countEntitledForProvisioning);
            return this;
        }

        @JsonSetter(value = "countEntitledForProvisioning", nulls = Nulls.SET)
        private void countEntitledForProvisioningJson(@Nullable Object json) {
            countEntitledForProvisioning(Edm.int64(json));
        }

        /** Sets {@link SynchronizationTaskExecution#getCountEscrowed() countEscrowed}. */
        public Builder countEscrowed(@Nullable Long countEscrowed) {
            this.countEscrowed = recordIfNull("countEscrowed", countEscrowed);
            return this;
        }

        @JsonSetter(value = "countEscrowed", nulls = Nulls.SET)
        private void countEscrowedJson(@Nullable Object json) {
            countEscrowed(Edm.int64(json));
        }

        /** Sets {@link SynchronizationTaskExecution#getCountEscrowedRaw() countEscrowedRaw}. */
        public Builder countEscrowedRaw(@Nullable Long countEscrowedRaw) {
            this.countEscrowedRaw = recordIfNull("countEscrowedRaw", countEscrowedRaw);
            return this;
        }

        @JsonSetter(value = "countEscrowedRaw", nulls = Nulls.SET)
        private void countEscrowedRawJson(@Nullable Object json) {
            countEscrowedRaw(Edm.int64(json));
        }

        /** Sets {@link SynchronizationTaskExecution#getCountExported() countExported}. */
        public Builder countExported(@Nullable Long countExported) {
            this.countExported = recordIfNull("countExported", countExported);
            return this;
        }

        @JsonSetter(value = "countExported", nulls = Nulls.SET)
        private void countExportedJson(@Nullable Object json) {
            countExported(Edm.int64(json));
        }

        /** Sets {@link SynchronizationTaskExecution#getCountExports() countExports}. */
        public Builder countExports(@Nullable Long countExports) {
            this.countExports = recordIfNull("countExports", countExports);
            return this;
        }

        @JsonSetter(value = "countExports", nulls = Nulls.SET)
        private void countExportsJson(@Nullable Object json) {
            countExports(Edm.int64(json));
        }

        /** Sets {@link SynchronizationTaskExecution#getCountImported() countImported}. */
        public Builder countImported(@Nullable Long countImported) {
            this.countImported = recordIfNull("countImported", countImported);
            return this;
        }

        @JsonSetter(value = "countImported", nulls = Nulls.SET)
        private void countImportedJson(@Nullable Object json) {
            countImported(Edm.int64(json));
        }

        /** Sets {@link SynchronizationTaskExecution#getCountImportedDeltas() countImportedDeltas}. */
        public Builder countImportedDeltas(@Nullable Long countImportedDeltas) {
            this.countImportedDeltas = recordIfNull("countImportedDeltas", countImportedDeltas);
            return this;
        }

        @JsonSetter(value = "countImportedDeltas", nulls = Nulls.SET)
        private void countImportedDeltasJson(@Nullable Object json) {
            countImportedDeltas(Edm.int64(json));
        }

        /** Sets {@link SynchronizationTaskExecution#getCountImportedReferenceDeltas() countImportedReferenceDeltas}. */
        public Builder countImportedReferenceDeltas(@Nullable Long countImportedReferenceDeltas) {
            this.countImportedReferenceDeltas =
                    recordIfNull("countImportedReferenceDeltas", countImportedReferenceDeltas);
            return this;
        }

        @JsonSetter(value = "countImportedReferenceDeltas", nulls = Nulls.SET)
        private void countImportedReferenceDeltasJson(@Nullable Object json) {
            countImportedReferenceDeltas(Edm.int64(json));
        }

        /** Sets {@link SynchronizationTaskExecution#getError() error}. */
        @JsonSetter(value = "error", nulls = Nulls.SET)
        public Builder error(@Nullable SynchronizationError error) {
            this.error = recordIfNull("error", error);
            return this;
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getState() state}.
         *
         * @throws IllegalArgumentException for {@link SynchronizationTaskExecutionResult#UNRECOGNIZED}, which has no
         *     raw value
         */
        public Builder state(@Nullable SynchronizationTaskExecutionResult state) {
            return stateAsString(Edm.rawValue("state", state, SynchronizationTaskExecutionResult::getValue));
        }

        /** Sets the raw value of {@link SynchronizationTaskExecution#getState() state}. */
        @JsonSetter(value = "state", nulls = Nulls.SET)
        public Builder stateAsString(@Nullable String state) {
            this.state = recordIfNull("state", state);
            return this;
        }

        /** Sets {@link SynchronizationTaskExecution#getTimeBegan() timeBegan}. */
        public Builder timeBegan(@Nullable OffsetDateTime timeBegan) {
            return timeBeganAsString(Edm.rawValue(timeBegan));
        }

        /** Sets the raw value of {@link SynchronizationTaskExecution#getTimeBegan() timeBegan}. */
        @JsonSetter(value = "timeBegan", nulls = Nulls.SET)
        public Builder timeBeganAsString(@Nullable String timeBegan) {
            this.timeBegan = recordIfNull("timeBegan", timeBegan);
            return this;
        }

        /** Sets {@link SynchronizationTaskExecution#getTimeEnded() timeEnded}. */
        public Builder timeEnded(@Nullable OffsetDateTime timeEnded) {
            return timeEndedAsString(Edm.rawValue(timeEnded));
        }

        /** Sets the raw value of {@link SynchronizationTaskExecution#getTimeEnded() timeEnded}. */
        @JsonSetter(value = "timeEnded", nulls = Nulls.SET)
        public Builder timeEndedAsString(@Nullable String timeEnded) {
            this.timeEnded = recordIfNull("timeEnded", timeEnded);
            return this;
        }

        @Override
        public SynchronizationTaskExecution build() {
            return new SynchronizationTaskExecution(copy());
        }

        @Override
        void forEachDeclared(BiConsumer<String, @Nullable Object> action) {
            action.accept("state", state);
            action.accept("error", error);
            action.accept("timeBegan", timeBegan);
            action.accept("timeEnded", timeEnded);
            action.accept("activityIdentifier", activityIdentifier);
            action.accept("countEntitled", countEntitled);
            action.accept("countEntitledForProvisioning", countEntitledForProvisioning);
            action.accept("countEscrowed", countEscrowed);
            action.accept("countEscrowedRaw", countEscrowedRaw);
            action.accept("countExported", countExported);
            action.accept("countExports", countExports);
            action.accept("countImported", countImported);
            action.accept("countImportedDeltas", countImportedDeltas);
            action.accept("countImportedReferenceDeltas", countImportedReferenceDeltas);
        }
    }
}
