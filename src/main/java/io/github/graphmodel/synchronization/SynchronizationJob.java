package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A provisioning job with its schedule, status and settings.
 *
 * <p><a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjob">Graph type</a>
 * {@code microsoft.graph.synchronizationJob}. See {@link GraphObject} for what all types have in common.
 */
@JsonRootName("") // see GraphObject
public final class SynchronizationJob extends GraphObject {

    /** The name of this type in OData, for {@link Builder#odataType(String)}. */
    public static final String ODATA_TYPE = "#microsoft.graph.synchronizationJob";

    private final Builder builder;

    private SynchronizationJob(Builder builder) {
        super(builder);
        this.builder = builder;
        builder.rejectOtherResponse();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static @Nullable SynchronizationJob fromJson(@Nullable Builder builder) {
        return builder == null ? null : new SynchronizationJob(builder);
    }

    /** Returns a builder without properties. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the identifier of the job: {@code <template>.<tenant>} or {@code <template>.<tenant>.<service
     * principal>}.
     */
    @JsonProperty("id")
    @OmitNull
    public @Nullable String getId() {
        return builder.id;
    }

    /** Returns the metadata of the job; only older documentation of Graph has it. */
    public List<@Nullable MetadataEntry> getMetadata() {
        return unmodifiable(builder.metadata);
    }

    @JsonProperty("metadata")
    @OmitNull
    private @Nullable List<@Nullable MetadataEntry> metadataJson() {
        return builder.metadata == null ? null : getMetadata();
    }

    /** Returns the schedule of the job. */
    @JsonProperty("schedule")
    @OmitNull
    public @Nullable SynchronizationSchedule getSchedule() {
        return builder.schedule;
    }

    /**
     * Returns the synchronization schema of the job as its JSON, with values as in {@link #getAdditionalData()}.
     *
     * <p>The map and all nested values are unmodifiable. Returned by Graph only when the request expands it.
     */
    @JsonProperty("schema")
    @OmitNull
    public @Nullable Map<String, @Nullable Object> getSchema() {
        return builder.schema;
    }

    /** Returns the status of the job. */
    @JsonProperty("status")
    @OmitNull
    public @Nullable SynchronizationStatus getStatus() {
        return builder.status;
    }

    /** Returns the settings of the job; {@link #setting(String)} returns the value of one. */
    public List<@Nullable KeyValuePair> getSynchronizationJobSettings() {
        return unmodifiable(builder.synchronizationJobSettings);
    }

    @JsonProperty("synchronizationJobSettings")
    @OmitNull
    private @Nullable List<@Nullable KeyValuePair> synchronizationJobSettingsJson() {
        return builder.synchronizationJobSettings == null ? null : getSynchronizationJobSettings();
    }

    /** Returns the identifier of the template that the job was created from. */
    @JsonProperty("templateId")
    @OmitNull
    public @Nullable String getTemplateId() {
        return builder.templateId;
    }

    /**
     * Returns the value of {@linkplain #getSynchronizationJobSettings() the setting} with this name.
     *
     * <p>Empty when no setting has the name, or its value is absent or null. If several settings have the name, the
     * first one decides.
     *
     * @throws NullPointerException if the name is null
     */
    public Optional<String> setting(String name) {
        Objects.requireNonNull(name, "name");
        for (KeyValuePair setting : getSynchronizationJobSettings()) {
            if (setting != null && name.equals(setting.getName())) {
                return Optional.ofNullable(setting.getValue());
            }
        }
        return Optional.empty();
    }

    @JsonSetter(value = "metadata", nulls = Nulls.SET)
    private void rejectMetadata(@Nullable Object unused) {
        throw immutable();
    }

    @JsonSetter(value = "schema", nulls = Nulls.SET)
    private void rejectSchema(@Nullable Object unused) {
        throw immutable();
    }

    @JsonSetter(value = "synchronizationJobSettings", nulls = Nulls.SET)
    private void rejectSynchronizationJobSettings(@Nullable Object unused) {
        throw immutable();
    }

    @Override
    public Builder toBuilder() {
        return builder.copy();
    }

    /** Builds a {@link SynchronizationJob}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationJob, Builder> {

        private @Nullable String id;
        private @Nullable List<@Nullable MetadataEntry> metadata;
        private @Nullable SynchronizationSchedule schedule;
        private @Nullable Map<String, @Nullable Object> schema;
        private @Nullable SynchronizationStatus status;
        private @Nullable List<@Nullable KeyValuePair> synchronizationJobSettings;
        private @Nullable String templateId;

        private Builder() {}

        /** Sets {@link SynchronizationJob#getId() id}. */
        @JsonSetter(value = "id", nulls = Nulls.SET)
        public Builder id(@Nullable String id) {
            this.id = recordIfNull("id", id);
            return this;
        }

        /** Sets {@link SynchronizationJob#getMetadata() metadata}. */
        @JsonSetter(value = "metadata", nulls = Nulls.SET, contentNulls = Nulls.SET)
        @JsonFormat(without = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        public Builder metadata(@Nullable List<? extends @Nullable MetadataEntry> metadata) {
            this.metadata = recordIfNull("metadata", copy(metadata));
            return this;
        }

        /** Sets {@link SynchronizationJob#getSchedule() schedule}. */
        @JsonSetter(value = "schedule", nulls = Nulls.SET)
        public Builder schedule(@Nullable SynchronizationSchedule schedule) {
            this.schedule = recordIfNull("schedule", schedule);
            return this;
        }

        /**
         * Sets {@link SynchronizationJob#getSchema() schema}.
         *
         * @throws IllegalArgumentException if a nested value is not a JSON value
         */
        @JsonSetter(value = "schema", nulls = Nulls.SET, contentNulls = Nulls.SET)
        public Builder schema(@Nullable Map<String, ? extends @Nullable Object> schema) {
            this.schema = recordIfNull("schema", UnknownValue.copy("schema", schema));
            return this;
        }

        /** Sets {@link SynchronizationJob#getStatus() status}. */
        @JsonSetter(value = "status", nulls = Nulls.SET)
        public Builder status(@Nullable SynchronizationStatus status) {
            this.status = recordIfNull("status", status);
            return this;
        }

        /** Sets {@link SynchronizationJob#getSynchronizationJobSettings() synchronizationJobSettings}. */
        @JsonSetter(value = "synchronizationJobSettings", nulls = Nulls.SET, contentNulls = Nulls.SET)
        @JsonFormat(without = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        public Builder synchronizationJobSettings(
                @Nullable List<? extends @Nullable KeyValuePair> synchronizationJobSettings) {
            this.synchronizationJobSettings =
                    recordIfNull("synchronizationJobSettings", copy(synchronizationJobSettings));
            return this;
        }

        /** Sets {@link SynchronizationJob#getTemplateId() templateId}. */
        @JsonSetter(value = "templateId", nulls = Nulls.SET)
        public Builder templateId(@Nullable String templateId) {
            this.templateId = recordIfNull("templateId", templateId);
            return this;
        }

        /**
         * {@inheritDoc}
         *
         * @throws IllegalArgumentException if no declared property is set and the additional data are those of an
         *     error, or of another resource
         */
        @Override
        public SynchronizationJob build() {
            return new SynchronizationJob(copy());
        }

        @Override
        void forEachDeclared(BiConsumer<String, @Nullable Object> action) {
            action.accept("id", id);
            action.accept("status", status);
            action.accept("metadata", metadata);
            action.accept("schedule", schedule);
            action.accept("schema", schema);
            action.accept("synchronizationJobSettings", synchronizationJobSettings);
            action.accept("templateId", templateId);
        }
    }
}
