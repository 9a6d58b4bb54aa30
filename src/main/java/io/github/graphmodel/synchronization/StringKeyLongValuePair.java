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
 * A count with its name; in a status, how many objects of a type are synchronized.
 *
 * <p>{@code microsoft.graph.stringKeyLongValuePair}. Immutable; see {@link GraphObject}.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-stringkeylongvaluepair">stringKeyLongValuePair,
 *     Microsoft Graph</a>
 */
@SuppressWarnings("serial") // see GraphObject
public final class StringKeyLongValuePair extends GraphObject {

    private static final long serialVersionUID = 1L;

    private static final List<String> MEMBER_NAMES = List.of(ODATA_TYPE, "key", "value");

    @JsonIgnore
    private final @Nullable String key;

    @JsonIgnore
    private final @Nullable Long value;

    private StringKeyLongValuePair(Builder builder) {
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
    public static @Nullable StringKeyLongValuePair from(@Nullable Builder builder) {
        return builder == null ? null : builder.build();
    }

    /**
     * What is counted, such as {@code user to User} or {@code worker to user}.
     *
     * <p>{@code Edm.String}; null when absent or null.
     */
    @JsonProperty("key")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getKey() {
        return key;
    }

    /**
     * The count.
     *
     * <p>{@code Edm.Int64}; null when absent or null.
     */
    @JsonProperty("value")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getValue() {
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

    /** Builds a {@link StringKeyLongValuePair}; see {@link GraphObject.Builder}. */
    public static final class Builder extends GraphObject.Builder<StringKeyLongValuePair, Builder> {

        private static final long serialVersionUID = 1L;

        private @Nullable String key;
        private @Nullable Long value;

        /** For Jackson; others call {@link StringKeyLongValuePair#builder()}. */
        public Builder() {}

        private Builder(StringKeyLongValuePair source) {
            super(source);
            key = source.key;
            value = source.value;
        }

        /** Sets {@link StringKeyLongValuePair#getKey() key}; null makes it an explicit null. */
        @JsonSetter(value = "key", nulls = Nulls.SET)
        public Builder key(@Nullable String key) {
            this.key = member("key", key);
            return this;
        }

        /**
         * Sets {@link StringKeyLongValuePair#getValue() value}; null makes it an explicit null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder value(@Nullable Number value) {
            return valueFromJson(value);
        }

        /**
         * Sets {@link StringKeyLongValuePair#getValue() value} from its JSON: a whole number, or its digits as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "value", nulls = Nulls.SET)
        public Builder valueFromJson(@Nullable Object json) {
            this.value = member("value", Edm.int64(json));
            return this;
        }

        @Override
        public StringKeyLongValuePair build() {
            return new StringKeyLongValuePair(this);
        }

        @Override
        List<String> memberNames() {
            return MEMBER_NAMES;
        }
    }
}
