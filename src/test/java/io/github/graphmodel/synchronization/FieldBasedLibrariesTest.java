package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.lang.reflect.Type;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gson and Moshi, which go by fields, reject the types instead of creating broken objects and other JSON. */
@SuppressWarnings("UnusedMethod") // a method source
class FieldBasedLibrariesTest {

    private static List<Class<? extends GraphObject>> types() {
        return DeclaredProperty.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void gsonRejectsTheType(Class<? extends GraphObject> type) {
        Gson gson = new Gson();
        GraphObject object = DeclaredProperty.builder(type).build();
        Type holder = TypeToken.getParameterized(Holder.class, type).getType();

        assertRejected(() -> gson.fromJson(DeclaredProperty.required(type), type));
        assertRejected(() -> gson.toJson(object));
        assertRejected(() -> gson.fromJson("{}", holder));
        assertRejected(() -> gson.toJson(new Holder<>(object), holder));
        assertRejected(() -> gson.toJson(List.of(object)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void moshiRejectsTheType(Class<? extends GraphObject> type) {
        Moshi moshi = new Moshi.Builder().build();

        // An adapter both reads and writes.
        assertRejected(() -> moshi.adapter(type));
        assertRejected(() ->
                moshi.adapter(Types.newParameterizedTypeWithOwner(FieldBasedLibrariesTest.class, Holder.class, type)));
    }

    private static void assertRejected(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("builder")
                .hasMessageContaining(GraphObject.class.getName());
    }

    /** A class of an application. */
    private static final class Holder<T> {

        @SuppressWarnings("unused") // Gson and Moshi read it
        private final T object;

        private Holder(T object) {
            this.object = object;
        }
    }
}
