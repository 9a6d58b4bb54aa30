package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonSetter;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The setters of builders that Jackson calls, by the names of the declared properties. */
final class JsonSetters {

    /** By the classes of the builders, which are this package's own: the map does not keep any other class in use. */
    private static final Map<Class<?>, Map<String, Method>> SETTERS = new ConcurrentHashMap<>();

    private JsonSetters() {}

    private static Map<String, Method> of(GraphObject.Builder<?, ?> builder) {
        return SETTERS.computeIfAbsent(builder.getClass(), JsonSetters::find);
    }

    private static Map<String, Method> find(Class<?> builder) {
        Map<String, Method> setters = new HashMap<>();
        for (Class<?> declaring : List.of(builder, GraphObject.Builder.class)) {
            for (Method method : declaring.getDeclaredMethods()) {
                JsonSetter setter = method.getAnnotation(JsonSetter.class);
                if (setter != null && !setter.value().isEmpty()) {
                    method.setAccessible(true);
                    setters.put(setter.value(), method);
                }
            }
        }
        return setters;
    }

    /** Returns the names of the declared properties, {@code @odata.type} among them. */
    static Set<String> names(GraphObject.Builder<?, ?> builder) {
        return of(builder).keySet();
    }

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
            if (rejection instanceof Error) {
                throw (Error) rejection;
            }
            throw new IllegalArgumentException(rejection.getMessage(), rejection);
        }
    }

    private static Method setter(GraphObject.Builder<?, ?> builder, String name) {
        return Objects.requireNonNull(of(builder).get(name), name);
    }
}
