package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name and a value of the older documentation's envelope of a job.
 *
 * <p>Immutable; see {@link GraphObject}.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjob">synchronizationJob,
 *     Microsoft Graph</a>
 */
@SuppressWarnings("serial") // see GraphObject
public final class MetadataEntry extends GraphObject {

    private static final long serialVersionUID = 1L;

    private static final List<String> MEMBER_NAMES = List.of(ODATA_TYPE, "key", "value");

    @JsonIgnore
    private final @Nullable String key;

    @JsonIgnore
    private final @Nullable String value;

    private MetadataEntry(Builder builder) {
        super(builder);
        key = builder.key;
        value = builder.value;
    }

    /** A builder for an object that has no member yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** What Jackson calls with what it has read; null gives null. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable MetadataEntry from(@Nullable Builder builder) {
        return builder == null ? null : builder.build();
    }

    /**
     * The name.
     *
     * <p>{@code Edm.String}; null when absent or null.
     */
    @JsonProperty("key")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getKey() {
        return key;
    }

    /**
     * The value.
     *
     * <p>{@code Edm.String}; null when absent or null.
     */
    @JsonProperty("value")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getValue() {
        return value;
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
        return Arrays.asList(getOdataType(), key, value);
    }

    /** Builds a {@link MetadataEntry}; see {@link GraphObject.Builder}. */
    public static final class Builder extends GraphObject.Builder<MetadataEntry, Builder> {

        private static final long serialVersionUID = 1L;

        private @Nullable String key;
        private @Nullable String value;

        /** For Jackson; others call {@link MetadataEntry#builder()}. */
        public Builder() {}

        private Builder(MetadataEntry source) {
            super(source);
            key = source.key;
            value = source.value;
        }

        /** Sets {@link MetadataEntry#getKey() key}; null makes it an explicit null. */
        @JsonSetter(value = "key", nulls = Nulls.SET)
        public Builder key(@Nullable String key) {
            this.key = member("key", key);
            return this;
        }

        /** Sets {@link MetadataEntry#getValue() value}; null makes it an explicit null. */
        @JsonSetter(value = "value", nulls = Nulls.SET)
        public Builder value(@Nullable String value) {
            this.value = member("value", value);
            return this;
        }

        @Override
        public MetadataEntry build() {
            return new MetadataEntry(this);
        }

        @Override
        List<String> memberNames() {
            return MEMBER_NAMES;
        }
    }
}
