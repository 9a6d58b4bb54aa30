package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a job's metadata, a key and a value; only older documentation of Graph has it.
 *
 * <p><a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjob">Graph type</a>
 * {@code microsoft.graph.metadataEntry}. See {@link GraphObject} for what all types have in common.
 */
@JsonRootName("") // see GraphObject
public final class MetadataEntry extends GraphObject {

    /** The name of this type in OData, for {@link Builder#odataType(String)}. */
    public static final String ODATA_TYPE = "#microsoft.graph.metadataEntry";

    private final Builder builder;

    private MetadataEntry(Builder builder) {
        super(builder);
        this.builder = builder;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static @Nullable MetadataEntry fromJson(@Nullable Builder builder) {
        return builder == null ? null : new MetadataEntry(builder);
    }

    /** Returns a builder without properties. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the key of the entry. */
    @JsonProperty("key")
    @OmitNull
    public @Nullable String getKey() {
        return builder.key;
    }

    /** Returns the value of the entry. */
    @JsonProperty("value")
    @OmitNull
    public @Nullable String getValue() {
        return builder.value;
    }

    @Override
    public Builder toBuilder() {
        return builder.copy();
    }

    /** Builds a {@link MetadataEntry}. */
    public static final class Builder extends GraphObject.Builder<MetadataEntry, Builder> {

        private @Nullable String key;
        private @Nullable String value;

        private Builder() {}

        /** Sets {@link MetadataEntry#getKey() key}. */
        @JsonSetter(value = "key", nulls = Nulls.SET)
        public Builder key(@Nullable String key) {
            this.key = recordIfNull("key", key);
            return this;
        }

        /** Sets {@link MetadataEntry#getValue() value}. */
        @JsonSetter(value = "value", nulls = Nulls.SET)
        public Builder value(@Nullable String value) {
            this.value = recordIfNull("value", value);
            return this;
        }

        @Override
        public MetadataEntry build() {
            return new MetadataEntry(copy());
        }

        @Override
        void forEachDeclared(BiConsumer<String, @Nullable Object> action) {
            action.accept("key", key);
            action.accept("value", value);
        }
    }
}
