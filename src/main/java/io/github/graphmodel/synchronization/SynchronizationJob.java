package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.InvalidObjectException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A provisioning job: what the service answers with when it is asked for the state of provisioning.
 *
 * <p>{@code microsoft.graph.synchronizationJob}. Immutable; see {@link GraphObject}.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjob">synchronizationJob,
 *     Microsoft Graph</a>
 */
@SuppressWarnings("serial") // see GraphObject
public final class SynchronizationJob extends GraphObject {

    private static final long serialVersionUID = 1L;

    private static final List<String> MEMBER_NAMES = List.of(
            ODATA_TYPE, "id", "metadata", "schedule", "schema", "status", "synchronizationJobSettings", "templateId");

    @JsonIgnore
    private final @Nullable String id;

    @JsonIgnore
    private final @Nullable List<@Nullable MetadataEntry> metadata;

    @JsonIgnore
    private final @Nullable SynchronizationSchedule schedule;

    @JsonIgnore
    private final @Nullable Map<String, @Nullable Object> schema;

    @JsonIgnore
    private final @Nullable SynchronizationStatus status;

    @JsonIgnore
    private final @Nullable List<@Nullable KeyValuePair> synchronizationJobSettings;

    @JsonIgnore
    private final @Nullable String templateId;

    private SynchronizationJob(Builder builder) {
        super(builder);
        id = builder.id;
        metadata = immutableList(builder.metadata);
        schedule = builder.schedule;
        schema = builder.schema;
        status = builder.status;
        synchronizationJobSettings = immutableList(builder.synchronizationJobSettings);
        templateId = builder.templateId;
    }

    /** A builder for an object that has no member yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** What Jackson calls with what it has read; null gives null. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable SynchronizationJob from(@Nullable Builder builder) {
        return builder == null ? null : builder.build();
    }

    /**
     * The identifier of the job: {@code <template>.<tenant>} or {@code <template>.<tenant>.<service principal>}.
     *
     * <p>{@code Edm.String}; null when absent or null.
     */
    @JsonProperty("id")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getId() {
        return id;
    }

    /**
     * What the older documentation keeps with a job beside its status.
     *
     * <p>{@code Collection(microsoft.graph.metadataEntry)}; empty when absent, null or empty, unmodifiable. An element
     * that is null in the JSON is null.
     */
    @JsonProperty("metadata")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentCollection.class)
    public List<@Nullable MetadataEntry> getMetadata() {
        return AbsentCollection.ifNull(metadata);
    }

    /**
     * When the job runs.
     *
     * <p>{@code microsoft.graph.synchronizationSchedule}; null when absent or null.
     */
    @JsonProperty("schedule")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable SynchronizationSchedule getSchedule() {
        return schedule;
    }

    /**
     * The whole schema of the job, as the JSON that it came as.
     *
     * <p>{@code microsoft.graph.synchronizationSchema}; null when absent or null, unmodifiable to the last nested
     * value. It is there only when the request expands it.
     */
    @JsonProperty("schema")
    @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
    public @Nullable Map<String, @Nullable Object> getSchema() {
        return schema;
    }

    /**
     * The state of the job.
     *
     * <p>{@code microsoft.graph.synchronizationStatus}; null when absent or null.
     */
    @JsonProperty("status")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable SynchronizationStatus getStatus() {
        return status;
    }

    /**
     * The settings of the job.
     *
     * <p>{@code Collection(microsoft.graph.keyValuePair)}; empty when absent, null or empty, unmodifiable. An element
     * that is null in the JSON is null.
     */
    @JsonProperty("synchronizationJobSettings")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentCollection.class)
    public List<@Nullable KeyValuePair> getSynchronizationJobSettings() {
        return AbsentCollection.ifNull(synchronizationJobSettings);
    }

    /**
     * The identifier of the template that the job was made from.
     *
     * <p>{@code Edm.String}; null when absent or null.
     */
    @JsonProperty("templateId")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getTemplateId() {
        return templateId;
    }

    /**
     * The value of {@linkplain #getSynchronizationJobSettings() the setting} of this name.
     *
     * <p>Empty where no setting has the name, or its value is missing or null. Of several settings with the name the
     * first counts.
     */
    public Optional<String> setting(String name) {
        for (KeyValuePair setting : getSynchronizationJobSettings()) {
            if (setting != null && name.equals(setting.getName())) {
                return Optional.ofNullable(setting.getValue());
            }
        }
        return Optional.empty();
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
                getOdataType(), id, metadata, schedule, schema, status, synchronizationJobSettings, templateId);
    }

    /** Builds a {@link SynchronizationJob}; see {@link GraphObject.Builder}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationJob, Builder> {

        private static final long serialVersionUID = 1L;

        private @Nullable String id;
        private @Nullable MetadataEntry @Nullable [] metadata;
        private @Nullable SynchronizationSchedule schedule;
        private @Nullable Map<String, @Nullable Object> schema;
        private @Nullable SynchronizationStatus status;
        private @Nullable KeyValuePair @Nullable [] synchronizationJobSettings;
        private @Nullable String templateId;

        /** For Jackson; others call {@link SynchronizationJob#builder()}. */
        public Builder() {}

        private Builder(SynchronizationJob source) {
            super(source);
            id = source.id;
            metadata = arrayOf(source.metadata, new MetadataEntry[0]);
            schedule = source.schedule;
            schema = source.schema;
            status = source.status;
            synchronizationJobSettings = arrayOf(source.synchronizationJobSettings, new KeyValuePair[0]);
            templateId = source.templateId;
        }

        /** Sets {@link SynchronizationJob#getId() id}; null makes it an explicit null. */
        @JsonSetter(value = "id", nulls = Nulls.SET)
        public Builder id(@Nullable String id) {
            this.id = member("id", id);
            return this;
        }

        /** Sets {@link SynchronizationJob#getMetadata() metadata}; null makes it an explicit null. */
        @JsonSetter(value = "metadata", nulls = Nulls.SET, contentNulls = Nulls.SET)
        public Builder metadata(@Nullable List<? extends @Nullable MetadataEntry> metadata) {
            this.metadata = member("metadata", arrayOf(metadata, new MetadataEntry[0]));
            return this;
        }

        /** Sets {@link SynchronizationJob#getSchedule() schedule}; null makes it an explicit null. */
        @JsonSetter(value = "schedule", nulls = Nulls.SET)
        public Builder schedule(@Nullable SynchronizationSchedule schedule) {
            this.schedule = member("schedule", schedule);
            return this;
        }

        /**
         * Sets {@link SynchronizationJob#getSchema() schema}; null makes it an explicit null.
         *
         * @throws IllegalArgumentException if a value in it is none of JSON's
         */
        @JsonSetter(value = "schema", nulls = Nulls.SET, contentNulls = Nulls.SET)
        public Builder schema(@Nullable Map<String, ? extends @Nullable Object> schema) {
            this.schema = member("schema", schema == null ? null : AdditionalData.immutableMap("schema", schema));
            return this;
        }

        /** Sets {@link SynchronizationJob#getStatus() status}; null makes it an explicit null. */
        @JsonSetter(value = "status", nulls = Nulls.SET)
        public Builder status(@Nullable SynchronizationStatus status) {
            this.status = member("status", status);
            return this;
        }

        /**
         * Sets {@link SynchronizationJob#getSynchronizationJobSettings() synchronizationJobSettings}; null makes it an
         * explicit null.
         */
        @JsonSetter(value = "synchronizationJobSettings", nulls = Nulls.SET, contentNulls = Nulls.SET)
        public Builder synchronizationJobSettings(
                @Nullable List<? extends @Nullable KeyValuePair> synchronizationJobSettings) {
            this.synchronizationJobSettings =
                    member("synchronizationJobSettings", arrayOf(synchronizationJobSettings, new KeyValuePair[0]));
            return this;
        }

        /** Sets {@link SynchronizationJob#getTemplateId() templateId}; null makes it an explicit null. */
        @JsonSetter(value = "templateId", nulls = Nulls.SET)
        public Builder templateId(@Nullable String templateId) {
            this.templateId = member("templateId", templateId);
            return this;
        }

        @Override
        public SynchronizationJob build() {
            return new SynchronizationJob(this);
        }

        /** A stream can bring any map. */
        @Override
        Object readResolve() throws InvalidObjectException {
            if (schema != null) {
                schema(schema);
            }
            return super.readResolve();
        }

        @Override
        List<String> memberNames() {
            return MEMBER_NAMES;
        }
    }
}
