package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonSetter;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object in a Java serialization stream: the name of its class, and its JSON as maps, lists, strings, numbers and
 * Booleans. It is read with the setters that Jackson calls, so a stream cannot create an object that JSON could not.
 */
final class SerializedForm implements Serializable {

    private static final long serialVersionUID = 1L;

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

    private final String type;

    private final LinkedHashMap<String, @Nullable Object> json;

    SerializedForm(GraphObject object) {
        this(object.getClass().getSimpleName(), propertiesOf(object));
    }

    SerializedForm(String type, Map<String, ? extends @Nullable Object> json) {
        this.type = type;
        this.json = new LinkedHashMap<>(json);
    }

    private static Map<String, @Nullable Object> propertiesOf(GraphObject object) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        List<String> names = object.sealedBuilder().names();
        List<@Nullable Object> values = object.sealedBuilder().values();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                json.put(names.get(i), plain(values.get(i)));
            }
        }
        object.sealedBuilder().otherProperties().forEach((name, value) -> json.put(name, plain(value)));
        return json;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof GraphObject) {
            return propertiesOf((GraphObject) value);
        }
        if (value instanceof List) {
            List<@Nullable Object> list = new ArrayList<>();
            ((List<?>) value).forEach(element -> list.add(plain(element)));
            return list;
        }
        if (value instanceof Map) {
            Map<Object, @Nullable Object> map = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((name, nested) -> map.put(name, plain(nested)));
            return map;
        }
        return value;
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            Class<?> named = Class.forName(GraphObject.class.getPackageName() + "." + type);
            return read(named.asSubclass(GraphObject.class), json, type);
        } catch (RuntimeException | ReflectiveOperationException e) {
            InvalidObjectException invalid = new InvalidObjectException(e.toString());
            invalid.initCause(e);
            throw invalid;
        }
    }

    private static GraphObject read(Class<? extends GraphObject> type, Object json, String path)
            throws ReflectiveOperationException {
        GraphObject.Builder<?, ?> builder =
                (GraphObject.Builder<?, ?>) type.getMethod("builder").invoke(null);
        Map<?, ?> properties = require(Map.class, json, path);
        for (Map.Entry<?, ?> property : properties.entrySet()) {
            String name = require(String.class, property.getKey(), path);
            Method setter = SETTERS.get(builder.getClass()).get(name);
            if (setter == null) {
                builder.additionalData(name, UnknownValue.copy(path + "." + name, property.getValue()));
            } else {
                set(builder, setter, property.getValue(), path + "." + name);
            }
        }
        return builder.build();
    }

    private static void set(GraphObject.Builder<?, ?> builder, Method setter, @Nullable Object json, String path)
            throws ReflectiveOperationException {
        Object value = convert(setter.getGenericParameterTypes()[0], json, path);
        try {
            setter.invoke(builder, value);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    path + ": " + e.getTargetException().getMessage(), e);
        }
    }

    private static @Nullable Object convert(Type type, @Nullable Object json, String path)
            throws ReflectiveOperationException {
        if (json == null) {
            return null;
        }
        if (type instanceof WildcardType) {
            return convert(((WildcardType) type).getUpperBounds()[0], json, path);
        }
        if (type instanceof ParameterizedType) {
            return convert((ParameterizedType) type, json, path);
        }
        Class<?> parameter = (Class<?>) type;
        return GraphObject.class.isAssignableFrom(parameter)
                ? read(parameter.asSubclass(GraphObject.class), json, path)
                : require(parameter, json, path);
    }

    private static Object convert(ParameterizedType type, Object json, String path)
            throws ReflectiveOperationException {
        if (type.getRawType() == Map.class) {
            return require(Map.class, json, path);
        }
        List<@Nullable Object> list = new ArrayList<>();
        for (Object element : require(List.class, json, path)) {
            list.add(convert(type.getActualTypeArguments()[0], element, path + "[" + list.size() + "]"));
        }
        return list;
    }

    private static <T> T require(Class<T> type, @Nullable Object json, String path) {
        if (!type.isInstance(json)) {
            String expected = type == Map.class ? "an object" : type == List.class ? "an array" : "a string";
            throw new IllegalArgumentException(path + ": " + Excerpt.of(json) + " is not " + expected);
        }
        return type.cast(json);
    }
}
