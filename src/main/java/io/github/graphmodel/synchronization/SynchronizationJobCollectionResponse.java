package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A page of provisioning jobs, as returned by the list operation.
 *
 * <p>The jobs are of the <a
 * href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjob">Graph type</a>
 * {@code microsoft.graph.synchronizationJob}. See {@link GraphObject} for what all types have in common.
 */
@JsonRootName("") // see GraphObject
public final class SynchronizationJobCollectionResponse extends GraphObject {

    private final Builder builder;

    private SynchronizationJobCollectionResponse(Builder builder) {
        super(builder);
        this.builder = builder;
        builder.rejectOtherResponse();
        if (!builder.has("value")) {
            throw new IllegalArgumentException(
                    "The response has no value: it is not a page of jobs. Read a job as a SynchronizationJob");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static @Nullable SynchronizationJobCollectionResponse fromJson(@Nullable Builder builder) {
        return builder == null ? null : new SynchronizationJobCollectionResponse(builder);
    }

    /**
     * Returns a builder without properties, whose {@code build()} requires that {@code value} is set, if only to null.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the URL of the metadata that describes the response. */
    @JsonProperty("@odata.context")
    @OmitNull
    public @Nullable String getOdataContext() {
        return builder.odataContext;
    }

    /** Returns the number of jobs on all pages; absent unless the request has {@code $count}. */
    @JsonProperty("@odata.count")
    @OmitNull
    public @Nullable Long getOdataCount() {
        return builder.odataCount;
    }

    /** Returns the URL of the next page; absent on the last page. */
    @JsonProperty("@odata.nextLink")
    @OmitNull
    public @Nullable String getOdataNextLink() {
        return builder.odataNextLink;
    }

    /** Returns the jobs on this page. */
    public List<@Nullable SynchronizationJob> getValue() {
        return unmodifiable(builder.value);
    }

    @JsonProperty("value")
    @OmitNull
    private @Nullable List<@Nullable SynchronizationJob> valueJson() {
        return builder.value == null ? null : getValue();
    }

    @JsonSetter(value = "value", nulls = Nulls.SET)
    private void rejectValue(@Nullable Object unused) {
        throw immutable();
    }

    @Override
    public Builder toBuilder() {
        return builder.copy();
    }

    /** Builds a {@link SynchronizationJobCollectionResponse}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationJobCollectionResponse, Builder> {

        private @Nullable String odataContext;
        private @Nullable Long odataCount;
        private @Nullable String odataNextLink;
        private @Nullable List<@Nullable SynchronizationJob> value;

        private Builder() {}

        /** Sets {@link SynchronizationJobCollectionResponse#getOdataContext() @odata.context}. */
        @JsonSetter(value = "@odata.context", nulls = Nulls.SET)
        public Builder odataContext(@Nullable String odataContext) {
            this.odataContext = recordIfNull("@odata.context", odataContext);
            return this;
        }

        /** Sets {@link SynchronizationJobCollectionResponse#getOdataCount() @odata.count}. */
        public Builder odataCount(@Nullable Long odataCount) {
            this.odataCount = recordIfNull("@odata.count", odataCount);
            return this;
        }

        @JsonSetter(value = "@odata.count", nulls = Nulls.SET)
        private void odataCountJson(@Nullable Object json) {
            odataCount(Edm.int64(json));
        }

        /** Sets {@link SynchronizationJobCollectionResponse#getOdataNextLink() @odata.nextLink}. */
        @JsonSetter(value = "@odata.nextLink", nulls = Nulls.SET)
        public Builder odataNextLink(@Nullable String odataNextLink) {
            this.odataNextLink = recordIfNull("@odata.nextLink", odataNextLink);
            return this;
        }

        /** Sets {@link SynchronizationJobCollectionResponse#getValue() value}. */
        @JsonSetter(value = "value", nulls = Nulls.SET, contentNulls = Nulls.SET)
        @JsonFormat(without = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        public Builder value(@Nullable List<? extends @Nullable SynchronizationJob> value) {
            this.value = recordIfNull("value", copy(value));
            return this;
        }

        /**
         * {@inheritDoc}
         *
         * @throws IllegalArgumentException if {@code value} is not set; null counts as set
         */
        @Override
        public SynchronizationJobCollectionResponse build() {
            return new SynchronizationJobCollectionResponse(copy());
        }

        @Override
        void forEachDeclared(BiConsumer<String, @Nullable Object> action) {
            action.accept("value", value);
            action.accept("@odata.context", odataContext);
            action.accept("@odata.count", odataCount);
            action.accept("@odata.nextLink", odataNextLink);
        }
    }
}
