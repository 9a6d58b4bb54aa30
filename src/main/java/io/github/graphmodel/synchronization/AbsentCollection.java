package io.github.graphmodel.synchronization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Equal to the empty list that stands for a collection which is null or absent in the JSON, and to nothing else.
 *
 * <p>Jackson asks it which collections to leave out, so that {@code []} is written as {@code []}, and an absent
 * collection is not, though the getter gives an empty list for both. (An explicit null is written by
 * {@link GraphObject#nullsAndAdditionalData()}.) It is public for Jackson only.
 */
public final class AbsentCollection {

    private static final List<?> LIST = Collections.unmodifiableList(new ArrayList<>(0));

    /** For Jackson. */
    public AbsentCollection() {}

    @SuppressWarnings("unchecked") // it has no element that could be of another type
    static <E extends @Nullable Object> List<E> ifNull(@Nullable List<E> collection) {
        return collection == null ? (List<E>) LIST : collection;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // every empty list is equal, but only this one is not in the JSON
    public boolean equals(@Nullable Object collection) {
        return collection == LIST;
    }

    @Override
    public int hashCode() {
        return LIST.hashCode();
    }
}
