package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonSetter;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The setters of builders that Jackson calls, by the names of the declared properties. */
final class JsonSetters {

    private static final ClassValue<Map<String, Method>> SETTERS = new ClassValue<>() {

        @Override
        protected Map<String, Method> computeValue(Class<?> builder) {
            Map<String, Method> setters = new HashMap<>();
            for (Class<?> declaring : List.of(builder, GraphObject.Builder.class)) {
                for (Method method : declaring.getDeclaredMethods()) {
                    JsonSetter setter = method.getAnnotation(JsonSetter.class);
                    if (setter != null) {
                        method.setAccessible(true);
                        setters.put(setter.value(), method);
                    }
                }
            }
            return setters;
        }
    };

    private JsonSetters() {}

    /** Returns the type of the setter's parameter. */
    static Type type(GraphObject.Builder<?, ?> builder, String name) {
        return setter(builder, name).getGenericParameterTypes()[0];
    }

    /** @throws IllegalArgumentException if the setter rejects the value */
    static void set(GraphObject.Builder<?, ?> builder, String name, @Nullable Object value) {
        try {
            setter(builder, name).invoke(builder, value);
        } catch (ReflectiveOperationException e) {
            Throwable rejection = Objects.requireNonNull(e.getCause(), "setters are accessible");
            throw new IllegalArgumentException(rejection.getMessage(), rejection);
        }
    }

    private static Method setter(GraphObject.Builder<?, ?> builder, String name) {
        return Objects.requireNonNull(SETTERS.get(builder.getClass()).get(name), name);
    }
}
