package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The name and the value of a setting.
 *
 * <p><a href="https://learn.microsoft.com/graph/api/resources/keyvaluepair">Graph type</a>
 * {@code microsoft.graph.keyValuePair}. See {@link GraphObject} for what all types have in common.
 */
@JsonRootName("") // see GraphObject
public final class KeyValuePair extends GraphObject {

    /** The name of this type in OData, for {@link Builder#odataType(String)}. */
    public static final String ODATA_TYPE = "#microsoft.graph.keyValuePair";

    private final Builder builder;

    private KeyValuePair(Builder builder) {
        super(builder);
        this.builder = builder;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static @Nullable KeyValuePair fromJson(@Nullable Builder builder) {
        return builder == null ? null : new KeyValuePair(builder);
    }

    /** Returns a builder without properties. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the name of the setting. */
    @JsonProperty("name")
    @OmitNull
    public @Nullable String getName() {
        return builder.name;
    }

    /** Returns the value, always a string, such as {@code False}, {@code 500} or a JSON document. */
    @JsonProperty("value")
    @OmitNull
    public @Nullable String getValue() {
        return builder.value;
    }

    @Override
    public Builder toBuilder() {
        return builder.copy();
    }

    /** Builds a {@link KeyValuePair}. */
    public static final class Builder extends GraphObject.Builder<KeyValuePair, Builder> {

        private @Nullable String name;
        private @Nullable String value;

        private Builder() {}

        /** Sets {@link KeyValuePair#getName() name}. */
        @JsonSetter(value = "name", nulls = Nulls.SET)
        public Builder name(@Nullable String name) {
            this.name = recordIfNull("name", name);
            return this;
        }

        /** Sets {@link KeyValuePair#getValue() value}. */
        @JsonSetter(value = "value", nulls = Nulls.SET)
        public Builder value(@Nullable String value) {
            this.value = recordIfNull("value", value);
            return this;
        }

        @Override
        public KeyValuePair build() {
            return new KeyValuePair(copy());
        }

        @Override
        void forEachDeclared(BiConsumer<String, @Nullable Object> action) {
            action.accept("name", name);
            action.accept("value", value);
        }
    }
}
