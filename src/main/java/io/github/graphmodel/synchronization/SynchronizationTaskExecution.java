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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run of a provisioning job: when it was, what it counted and how it ended.
 *
 * <p>{@code microsoft.graph.synchronizationTaskExecution}. Immutable; see {@link GraphObject}.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtaskexecution">synchronizationTaskExecution,
 *     Microsoft Graph</a>
 */
@SuppressWarnings("serial") // see GraphObject
public final class SynchronizationTaskExecution extends GraphObject {

    private static final long serialVersionUID = 1L;

    private static final List<String> MEMBER_NAMES = List.of(
            ODATA_TYPE,
            "activityIdentifier",
            "countEntitled",
            "countEntitledForProvisioning",
            "countEscrowed",
            "countEscrowedRaw",
            "countExported",
            "countExports",
            "countImported",
            "countImportedDeltas",
            "countImportedReferenceDeltas",
            "error",
            "state",
            "timeBegan",
            "timeEnded");

    @JsonIgnore
    private final @Nullable String activityIdentifier;

    @JsonIgnore
    private final @Nullable Long countEntitled;

    @JsonIgnore
    private final @Nullable Long countEntitledForProvisioning;

    @JsonIgnore
    private final @Nullable Long countEscrowed;

    @JsonIgnore
    private final @Nullable Long countEscrowedRaw;

    @JsonIgnore
    private final @Nullable Long countExported;

    @JsonIgnore
    private final @Nullable Long countExports;

    @JsonIgnore
    private final @Nullable Long countImported;

    @JsonIgnore
    private final @Nullable Long countImportedDeltas;

    @JsonIgnore
    private final @Nullable Long countImportedReferenceDeltas;

    @JsonIgnore
    private final @Nullable SynchronizationError error;

    @JsonIgnore
    private final @Nullable String state;

    @JsonIgnore
    private final @Nullable String timeBegan;

    @JsonIgnore
    private final @Nullable String timeEnded;

    private SynchronizationTaskExecution(Builder builder) {
        super(builder);
        activityIdentifier = builder.activityIdentifier;
        countEntitled = builder.countEntitled;
        countEntitledForProvisioning = builder.countEntitledForProvisioning;
        countEscrowed = builder.countEscrowed;
        countEscrowedRaw = builder.countEscrowedRaw;
        countExported = builder.countExported;
        countExports = builder.countExports;
        countImported = builder.countImported;
        countImportedDeltas = builder.countImportedDeltas;
        countImportedReferenceDeltas = builder.countImportedReferenceDeltas;
        error = builder.error;
        state = builder.state;
        timeBegan = builder.timeBegan;
        timeEnded = builder.timeEnded;
    }

    /** A builder for an object that has no member yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** What Jackson calls with what it has read; null gives null. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable SynchronizationTaskExecution from(@Nullable Builder builder) {
        return builder == null ? null : builder.build();
    }

    /**
     * The identifier of the run.
     *
     * <p>{@code Edm.String}; null when absent or null.
     */
    @JsonProperty("activityIdentifier")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getActivityIdentifier() {
        return activityIdentifier;
    }

    /**
     * How many of the processed entries are assigned to the application.
     *
     * <p>{@code Edm.Int64}; null when absent or null.
     */
    @JsonProperty("countEntitled")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getCountEntitled() {
        return countEntitled;
    }

    /**
     * How many of the processed entries are assigned for provisioning.
     *
     * <p>{@code Edm.Int64}; null when absent or null.
     */
    @JsonProperty("countEntitledForProvisioning")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getCountEntitledForProvisioning() {
        return countEntitledForProvisioning;
    }

    /**
     * How many entries were set aside because of errors.
     *
     * <p>{@code Edm.Int64}; null when absent or null.
     */
    @JsonProperty("countEscrowed")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getCountEscrowed() {
        return countEscrowed;
    }

    /**
     * How many entries were set aside because of errors, with those that the system itself set aside.
     *
     * <p>{@code Edm.Int64}; null when absent or null.
     */
    @JsonProperty("countEscrowedRaw")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getCountEscrowedRaw() {
        return countEscrowedRaw;
    }

    /**
     * How many entries were exported.
     *
     * <p>{@code Edm.Int64}; null when absent or null.
     */
    @JsonProperty("countExported")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getCountExported() {
        return countExported;
    }

    /**
     * How many entries were to be exported.
     *
     * <p>{@code Edm.Int64}; null when absent or null.
     */
    @JsonProperty("countExports")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getCountExports() {
        return countExports;
    }

    /**
     * How many entries were imported.
     *
     * <p>{@code Edm.Int64}; null when absent or null.
     */
    @JsonProperty("countImported")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getCountImported() {
        return countImported;
    }

    /**
     * How many changes were imported.
     *
     * <p>{@code Edm.Int64}; null when absent or null.
     */
    @JsonProperty("countImportedDeltas")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getCountImportedDeltas() {
        return countImportedDeltas;
    }

    /**
     * How many changes of references were imported.
     *
     * <p>{@code Edm.Int64}; null when absent or null.
     */
    @JsonProperty("countImportedReferenceDeltas")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getCountImportedReferenceDeltas() {
        return countImportedReferenceDeltas;
    }

    /**
     * The error of the run.
     *
     * <p>{@code microsoft.graph.synchronizationError}; null when absent or null.
     */
    @JsonProperty("error")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable SynchronizationError getError() {
        return error;
    }

    /**
     * The outcome of the run.
     *
     * <p>{@code microsoft.graph.synchronizationTaskExecutionResult}; null when absent or null,
     * {@link SynchronizationTaskExecutionResult#UNRECOGNIZED} for a text that no constant has.
     */
    public @Nullable SynchronizationTaskExecutionResult getState() {
        return SynchronizationTaskExecutionResult.forValue(state);
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

    /**
     * When the run began.
     *
     * <p>{@code Edm.DateTimeOffset}; null when absent, null or empty text. In UTC where the text has no offset; digits
     * beyond nanoseconds are cut. Year 1 where the service did not note it.
     *
     * @throws DateTimeException if the text is no timestamp; {@link #getTimeBeganAsString()} gives it all the same
     */
    public @Nullable OffsetDateTime getTimeBegan() {
        return Edm.dateTimeOffset("timeBegan", timeBegan);
    }

    /**
     * The text of {@link #getTimeBegan() timeBegan} in the JSON, to its last digit.
     *
     * <p>Null when absent or null.
     */
    @JsonProperty("timeBegan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getTimeBeganAsString() {
        return timeBegan;
    }

    /**
     * When the run ended.
     *
     * <p>{@code Edm.DateTimeOffset}; null when absent, null or empty text. In UTC where the text has no offset; digits
     * beyond nanoseconds are cut. Year 1 where the service did not note it.
     *
     * @throws DateTimeException if the text is no timestamp; {@link #getTimeEndedAsString()} gives it all the same
     */
    public @Nullable OffsetDateTime getTimeEnded() {
        return Edm.dateTimeOffset("timeEnded", timeEnded);
    }

    /**
     * The text of {@link #getTimeEnded() timeEnded} in the JSON, to its last digit.
     *
     * <p>Null when absent or null.
     */
    @JsonProperty("timeEnded")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getTimeEndedAsString() {
        return timeEnded;
    }

    /**
     * How long the run took.
     *
     * <p>Empty where {@linkplain #getTimeBegan() the begin} or {@linkplain #getTimeEnded() the end} is missing or in
     * year 1, which means never, or where the end is before the begin. Whatever else the run says, such as that it
     * failed, does not count.
     *
     * @throws DateTimeException if the text of a time is no timestamp
     */
    public Optional<Duration> duration() {
        OffsetDateTime began = Edm.unlessNever(getTimeBegan());
        OffsetDateTime ended = Edm.unlessNever(getTimeEnded());
        if (began == null || ended == null || ended.isBefore(began)) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(began, ended));
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
                activityIdentifier,
                countEntitled,
                countEntitledForProvisioning,
                countEscrowed,
                countEscrowedRaw,
                countExported,
                countExports,
                countImported,
                countImportedDeltas,
                countImportedReferenceDeltas,
                error,
                state,
                timeBegan,
                timeEnded);
    }

    /** Builds a {@link SynchronizationTaskExecution}; see {@link GraphObject.Builder}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationTaskExecution, Builder> {

        private static final long serialVersionUID = 1L;

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

        /** For Jackson; others call {@link SynchronizationTaskExecution#builder()}. */
        public Builder() {}

        private Builder(SynchronizationTaskExecution source) {
            super(source);
            activityIdentifier = source.activityIdentifier;
            countEntitled = source.countEntitled;
            countEntitledForProvisioning = source.countEntitledForProvisioning;
            countEscrowed = source.countEscrowed;
            countEscrowedRaw = source.countEscrowedRaw;
            countExported = source.countExported;
            countExports = source.countExports;
            countImported = source.countImported;
            countImportedDeltas = source.countImportedDeltas;
            countImportedReferenceDeltas = source.countImportedReferenceDeltas;
            error = source.error;
            state = source.state;
            timeBegan = source.timeBegan;
            timeEnded = source.timeEnded;
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getActivityIdentifier() activityIdentifier}; null makes it an
         * explicit null.
         */
        @JsonSetter(value = "activityIdentifier", nulls = Nulls.SET)
        public Builder activityIdentifier(@Nullable String activityIdentifier) {
            this.activityIdentifier = member("activityIdentifier", activityIdentifier);
            return this;
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountEntitled() countEntitled}; null makes it an explicit null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder countEntitled(@Nullable Number countEntitled) {
            return countEntitledFromJson(countEntitled);
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountEntitled() countEntitled} from its JSON: a whole number, or
         * its digits as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "countEntitled", nulls = Nulls.SET)
        public Builder countEntitledFromJson(@Nullable Object json) {
            this.countEntitled = member("countEntitled", Edm.int64(json));
            return this;
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountEntitledForProvisioning() countEntitledForProvisioning};
         * null makes it an explicit null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder countEntitledForProvisioning(@Nullable Number countEntitledForProvisioning) {
            return countEntitledForProvisioningFromJson(countEntitledForProvisioning);
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountEntitledForProvisioning() countEntitledForProvisioning} from
         * its JSON: a whole number, or its digits as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "countEntitledForProvisioning", nulls = Nulls.SET)
        public Builder countEntitledForProvisioningFromJson(@Nullable Object json) {
            this.countEntitledForProvisioning = member("countEntitledForProvisioning", Edm.int64(json));
            return this;
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountEscrowed() countEscrowed}; null makes it an explicit null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder countEscrowed(@Nullable Number countEscrowed) {
            return countEscrowedFromJson(countEscrowed);
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountEscrowed() countEscrowed} from its JSON: a whole number, or
         * its digits as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "countEscrowed", nulls = Nulls.SET)
        public Builder countEscrowedFromJson(@Nullable Object json) {
            this.countEscrowed = member("countEscrowed", Edm.int64(json));
            return this;
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountEscrowedRaw() countEscrowedRaw}; null makes it an explicit
         * null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder countEscrowedRaw(@Nullable Number countEscrowedRaw) {
            return countEscrowedRawFromJson(countEscrowedRaw);
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountEscrowedRaw() countEscrowedRaw} from its JSON: a whole
         * number, or its digits as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "countEscrowedRaw", nulls = Nulls.SET)
        public Builder countEscrowedRawFromJson(@Nullable Object json) {
            this.countEscrowedRaw = member("countEscrowedRaw", Edm.int64(json));
            return this;
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountExported() countExported}; null makes it an explicit null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder countExported(@Nullable Number countExported) {
            return countExportedFromJson(countExported);
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountExported() countExported} from its JSON: a whole number, or
         * its digits as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "countExported", nulls = Nulls.SET)
        public Builder countExportedFromJson(@Nullable Object json) {
            this.countExported = member("countExported", Edm.int64(json));
            return this;
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountExports() countExports}; null makes it an explicit null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder countExports(@Nullable Number countExports) {
            return countExportsFromJson(countExports);
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountExports() countExports} from its JSON: a whole number, or
         * its digits as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "countExports", nulls = Nulls.SET)
        public Builder countExportsFromJson(@Nullable Object json) {
            this.countExports = member("countExports", Edm.int64(json));
            return this;
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountImported() countImported}; null makes it an explicit null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder countImported(@Nullable Number countImported) {
            return countImportedFromJson(countImported);
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountImported() countImported} from its JSON: a whole number, or
         * its digits as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "countImported", nulls = Nulls.SET)
        public Builder countImportedFromJson(@Nullable Object json) {
            this.countImported = member("countImported", Edm.int64(json));
            return this;
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountImportedDeltas() countImportedDeltas}; null makes it an
         * explicit null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder countImportedDeltas(@Nullable Number countImportedDeltas) {
            return countImportedDeltasFromJson(countImportedDeltas);
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountImportedDeltas() countImportedDeltas} from its JSON: a whole
         * number, or its digits as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "countImportedDeltas", nulls = Nulls.SET)
        public Builder countImportedDeltasFromJson(@Nullable Object json) {
            this.countImportedDeltas = member("countImportedDeltas", Edm.int64(json));
            return this;
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountImportedReferenceDeltas() countImportedReferenceDeltas};
         * null makes it an explicit null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder countImportedReferenceDeltas(@Nullable Number countImportedReferenceDeltas) {
            return countImportedReferenceDeltasFromJson(countImportedReferenceDeltas);
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getCountImportedReferenceDeltas() countImportedReferenceDeltas} from
         * its JSON: a whole number, or its digits as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "countImportedReferenceDeltas", nulls = Nulls.SET)
        public Builder countImportedReferenceDeltasFromJson(@Nullable Object json) {
            this.countImportedReferenceDeltas = member("countImportedReferenceDeltas", Edm.int64(json));
            return this;
        }

        /** Sets {@link SynchronizationTaskExecution#getError() error}; null makes it an explicit null. */
        @JsonSetter(value = "error", nulls = Nulls.SET)
        public Builder error(@Nullable SynchronizationError error) {
            this.error = member("error", error);
            return this;
        }

        /**
         * Sets {@link SynchronizationTaskExecution#getState() state}; null makes it an explicit null.
         *
         * @throws IllegalArgumentException for {@link SynchronizationTaskExecutionResult#UNRECOGNIZED}, which has no
         *     text
         */
        public Builder state(@Nullable SynchronizationTaskExecutionResult state) {
            return stateAsString(EnumMember.text(state));
        }

        /**
         * Sets the text of {@link SynchronizationTaskExecution#getState() state}, whatever it is; null makes it an
         * explicit null.
         */
        @JsonSetter(value = "state", nulls = Nulls.SET)
        public Builder stateAsString(@Nullable String state) {
            this.state = member("state", state);
            return this;
        }

        /** Sets {@link SynchronizationTaskExecution#getTimeBegan() timeBegan}; null makes it an explicit null. */
        public Builder timeBegan(@Nullable OffsetDateTime timeBegan) {
            return timeBeganAsString(Edm.text(timeBegan));
        }

        /**
         * Sets the text of {@link SynchronizationTaskExecution#getTimeBegan() timeBegan}, whatever it is; null makes it
         * an explicit null.
         */
        @JsonSetter(value = "timeBegan", nulls = Nulls.SET)
        public Builder timeBeganAsString(@Nullable String timeBegan) {
            this.timeBegan = member("timeBegan", timeBegan);
            return this;
        }

        /** Sets {@link SynchronizationTaskExecution#getTimeEnded() timeEnded}; null makes it an explicit null. */
        public Builder timeEnded(@Nullable OffsetDateTime timeEnded) {
            return timeEndedAsString(Edm.text(timeEnded));
        }

        /**
         * Sets the text of {@link SynchronizationTaskExecution#getTimeEnded() timeEnded}, whatever it is; null makes it
         * an explicit null.
         */
        @JsonSetter(value = "timeEnded", nulls = Nulls.SET)
        public Builder timeEndedAsString(@Nullable String timeEnded) {
            this.timeEnded = member("timeEnded", timeEnded);
            return this;
        }

        @Override
        public SynchronizationTaskExecution build() {
            return new SynchronizationTaskExecution(this);
        }

        @Override
        List<String> memberNames() {
            return MEMBER_NAMES;
        }
    }
}
