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
 * A setting: a name and a value, which is text whatever it stands for.
 *
 * <p>{@code microsoft.graph.keyValuePair}. Immutable; see {@link GraphObject}.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/keyvaluepair">keyValuePair, Microsoft Graph</a>
 */
@SuppressWarnings("serial") // see GraphObject
public final class KeyValuePair extends GraphObject {

    private static final long serialVersionUID = 1L;

    private static final List<String> MEMBER_NAMES = List.of(ODATA_TYPE, "name", "value");

    @JsonIgnore
    private final @Nullable String name;

    @JsonIgnore
    private final @Nullable String value;

    private KeyValuePair(Builder builder) {
        super(builder);
        name = builder.name;
        value = builder.value;
    }

    /** A builder for an object that has no member yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** What Jackson calls with what it has read; null gives null. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable KeyValuePair from(@Nullable Builder builder) {
        return builder == null ? null : builder.build();
    }

    /**
     * The name of the setting.
     *
     * <p>{@code Edm.String}; null when absent or null.
     */
    @JsonProperty("name")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getName() {
        return name;
    }

    /**
     * The value as text, such as {@code False}, {@code 500} or a JSON document.
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
        return Arrays.asList(getOdataType(), name, value);
    }

    /** Builds a {@link KeyValuePair}; see {@link GraphObject.Builder}. */
    public static final class Builder extends GraphObject.Builder<KeyValuePair, Builder> {

        private static final long serialVersionUID = 1L;

        private @Nullable String name;
        private @Nullable String value;

        /** For Jackson; others call {@link KeyValuePair#builder()}. */
        public Builder() {}

        private Builder(KeyValuePair source) {
            super(source);
            name = source.name;
            value = source.value;
        }

        /** Sets {@link KeyValuePair#getName() name}; null makes it an explicit null. */
        @JsonSetter(value = "name", nulls = Nulls.SET)
        public Builder name(@Nullable String name) {
            this.name = member("name", name);
            return this;
        }

        /** Sets {@link KeyValuePair#getValue() value}; null makes it an explicit null. */
        @JsonSetter(value = "value", nulls = Nulls.SET)
        public Builder value(@Nullable String value) {
            this.value = member("value", value);
            return this;
        }

        @Override
        public KeyValuePair build() {
            return new KeyValuePair(this);
        }

        @Override
        List<String> memberNames() {
            return MEMBER_NAMES;
        }
    }
}
