package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A count and its key; in a status, the number of synchronized objects of one type.
 *
 * <p><a href="https://learn.microsoft.com/graph/api/resources/synchronization-stringkeylongvaluepair">Graph type</a>
 * {@code microsoft.graph.stringKeyLongValuePair}. See {@link GraphObject} for what all types have in common.
 */
@JsonRootName("") // see GraphObject
public final class StringKeyLongValuePair extends GraphObject {

    /** The name of this type in OData, for {@link Builder#odataType(String)}. */
    public static final String ODATA_TYPE = "#microsoft.graph.stringKeyLongValuePair";

    private final Builder builder;

    private StringKeyLongValuePair(Builder builder) {
        super(builder);
        this.builder = builder;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static @Nullable StringKeyLongValuePair fromJson(@Nullable Builder builder) {
        return builder == null ? null : new StringKeyLongValuePair(builder);
    }

    /** Returns a builder without properties. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the key of the count, such as {@code user to User} or {@code worker to user}. */
    @JsonProperty("key")
    @OmitNull
    public @Nullable String getKey() {
        return builder.key;
    }

    /** Returns the count. */
    @JsonProperty("value")
    @OmitNull
    public @Nullable Long getValue() {
        return builder.value;
    }

    @Override
    public Builder toBuilder() {
        return builder.copy();
    }

    /** Builds a {@link StringKeyLongValuePair}. */
    public static final class Builder extends GraphObject.Builder<StringKeyLongValuePair, Builder> {

        private @Nullable String key;
        private @Nullable Long value;

        private Builder() {}

        /** Sets {@link StringKeyLongValuePair#getKey() key}. */
        @JsonSetter(value = "key", nulls = Nulls.SET)
        public Builder key(@Nullable String key) {
            this.key = recordIfNull("key", key);
            return this;
        }

        /** Sets {@link StringKeyLongValuePair#getValue() value}. */
        public Builder value(@Nullable Long value) {
            this.value = recordIfNull("value", value);
            return this;
        }

        @JsonSetter(value = "value", nulls = Nulls.SET)
        private void valueJson(@Nullable Object json) {
            value(Edm.int64(json));
        }

        @Override
        public StringKeyLongValuePair build() {
            return new StringKeyLongValuePair(copy());
        }

        @Override
        void forEachDeclared(BiConsumer<String, @Nullable Object> action) {
            action.accept("key", key);
            action.accept("value", value);
        }
    }
}
