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
 * A page of provisioning jobs: what the service answers with when it is asked for all of them.
 *
 * <p>Immutable; see {@link GraphObject}.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjob">synchronizationJob,
 *     Microsoft Graph</a>
 */
@SuppressWarnings("serial") // see GraphObject
public final class SynchronizationJobCollectionResponse extends GraphObject {

    private static final long serialVersionUID = 1L;

    private static final List<String> MEMBER_NAMES =
            List.of(ODATA_TYPE, "@odata.context", "@odata.count", "@odata.nextLink", "value");

    @JsonIgnore
    private final @Nullable String odataContext;

    @JsonIgnore
    private final @Nullable Long odataCount;

    @JsonIgnore
    private final @Nullable String odataNextLink;

    @JsonIgnore
    private final @Nullable List<@Nullable SynchronizationJob> value;

    private SynchronizationJobCollectionResponse(Builder builder) {
        super(builder);
        odataContext = builder.odataContext;
        odataCount = builder.odataCount;
        odataNextLink = builder.odataNextLink;
        value = immutableList(builder.value);
    }

    /** A builder for an object that has no member yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** What Jackson calls with what it has read; null gives null. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable SynchronizationJobCollectionResponse from(@Nullable Builder builder) {
        return builder == null ? null : builder.build();
    }

    /**
     * The URL of the metadata that describes the answer.
     *
     * <p>{@code Edm.String}; null when absent or null.
     */
    @JsonProperty("@odata.context")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getOdataContext() {
        return odataContext;
    }

    /**
     * How many jobs there are on all pages.
     *
     * <p>{@code Edm.Int64}; null when absent or null. It is there only when the request asks for it.
     */
    @JsonProperty("@odata.count")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Long getOdataCount() {
        return odataCount;
    }

    /**
     * The URL of the next page.
     *
     * <p>{@code Edm.String}; null when absent or null. Absent on the last page.
     */
    @JsonProperty("@odata.nextLink")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getOdataNextLink() {
        return odataNextLink;
    }

    /**
     * The jobs on this page.
     *
     * <p>{@code Collection(microsoft.graph.synchronizationJob)}; empty when absent, null or empty, unmodifiable. An
     * element that is null in the JSON is null.
     */
    @JsonProperty("value")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = AbsentCollection.class)
    public List<@Nullable SynchronizationJob> getValue() {
        return AbsentCollection.ifNull(value);
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
        return Arrays.asList(getOdataType(), odataContext, odataCount, odataNextLink, value);
    }

    /** Builds a {@link SynchronizationJobCollectionResponse}; see {@link GraphObject.Builder}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationJobCollectionResponse, Builder> {

        private static final long serialVersionUID = 1L;

        private @Nullable String odataContext;
        private @Nullable Long odataCount;
        private @Nullable String odataNextLink;
        private @Nullable SynchronizationJob @Nullable [] value;

        /** For Jackson; others call {@link SynchronizationJobCollectionResponse#builder()}. */
        public Builder() {}

        private Builder(SynchronizationJobCollectionResponse source) {
            super(source);
            odataContext = source.odataContext;
            odataCount = source.odataCount;
            odataNextLink = source.odataNextLink;
            value = arrayOf(source.value, new SynchronizationJob[0]);
        }

        /**
         * Sets {@link SynchronizationJobCollectionResponse#getOdataContext() @odata.context}; null makes it an explicit
         * null.
         */
        @JsonSetter(value = "@odata.context", nulls = Nulls.SET)
        public Builder odataContext(@Nullable String odataContext) {
            this.odataContext = member("@odata.context", odataContext);
            return this;
        }

        /**
         * Sets {@link SynchronizationJobCollectionResponse#getOdataCount() @odata.count}; null makes it an explicit
         * null.
         *
         * @throws IllegalArgumentException if the number is no Int64: a fraction, or too large
         */
        public Builder odataCount(@Nullable Number odataCount) {
            return odataCountFromJson(odataCount);
        }

        /**
         * Sets {@link SynchronizationJobCollectionResponse#getOdataCount() @odata.count} from its JSON: a whole number,
         * or its digits as text.
         *
         * @throws IllegalArgumentException if it is neither, or too large
         */
        @JsonSetter(value = "@odata.count", nulls = Nulls.SET)
        public Builder odataCountFromJson(@Nullable Object json) {
            this.odataCount = member("@odata.count", Edm.int64(json));
            return this;
        }

        /**
         * Sets {@link SynchronizationJobCollectionResponse#getOdataNextLink() @odata.nextLink}; null makes it an
         * explicit null.
         */
        @JsonSetter(value = "@odata.nextLink", nulls = Nulls.SET)
        public Builder odataNextLink(@Nullable String odataNextLink) {
            this.odataNextLink = member("@odata.nextLink", odataNextLink);
            return this;
        }

        /** Sets {@link SynchronizationJobCollectionResponse#getValue() value}; null makes it an explicit null. */
        @JsonSetter(value = "value", nulls = Nulls.SET, contentNulls = Nulls.SET)
        public Builder value(@Nullable List<? extends @Nullable SynchronizationJob> value) {
            this.value = member("value", arrayOf(value, new SynchronizationJob[0]));
            return this;
        }

        @Override
        public SynchronizationJobCollectionResponse build() {
            return new SynchronizationJobCollectionResponse(this);
        }

        @Override
        List<String> memberNames() {
            return MEMBER_NAMES;
        }
    }
}
