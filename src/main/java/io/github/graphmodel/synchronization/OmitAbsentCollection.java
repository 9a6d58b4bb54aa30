package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Like {@link OmitNull} for a collection, whose getter returns an empty list for null. */
@JacksonAnnotationsInside
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = OmitAbsentCollection.Filter.class)
@JsonMerge(OptBoolean.FALSE)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface OmitAbsentCollection {

    /** A filter that equals only the list for an absent collection, so that Jackson does not omit an empty one. */
    final class Filter {

        @Override
        @SuppressWarnings("ReferenceEquality") // every empty list is equal, but only this one is not in the JSON
        public boolean equals(@Nullable Object collection) {
            return collection == GraphObject.ABSENT_COLLECTION;
        }

        @Override
        public int hashCode() {
            return GraphObject.ABSENT_COLLECTION.hashCode();
        }
    }
}
