package io.github.graphmodel.synchronization;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
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
        GraphObject.Builder<?, ?> builder = object.sealedBuilder();
        List<@Nullable Object> values = builder.values();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                json.put(builder.names().get(i), plain(values.get(i)));
            }
        }
        builder.otherProperties().forEach((name, value) -> json.put(name, plain(value)));
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
            String propertyPath = path + "." + name;
            if (builder.names().contains(name)) {
                Object value = convert(JsonSetters.type(builder, name), property.getValue(), propertyPath);
                try {
                    JsonSetters.set(builder, name, value);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(propertyPath + ": " + e.getMessage(), e);
                }
            } else {
                builder.putAdditionalData(name, UnknownValue.copy(propertyPath, property.getValue()));
            }
        }
        return builder.build();
    }

    /** Returns the argument of a setter whose parameter has this type. */
    private static @Nullable Object convert(Type type, @Nullable Object json, String path)
            throws ReflectiveOperationException {
        if (json == null) {
            return null;
        }
        if (type instanceof ParameterizedType && ((ParameterizedType) type).getRawType() == List.class) {
            // The parameter is List<? extends element>.
            Type element = ((WildcardType) ((ParameterizedType) type).getActualTypeArguments()[0]).getUpperBounds()[0];
            List<@Nullable Object> list = new ArrayList<>();
            for (Object value : require(List.class, json, path)) {
                list.add(convert(element, value, path + "[" + list.size() + "]"));
            }
            return list;
        }
        Class<?> required = type instanceof Class ? (Class<?>) type : Map.class;
        return GraphObject.class.isAssignableFrom(required)
                ? read(required.asSubclass(GraphObject.class), json, path)
                : require(required, json, path);
    }

    private static <T> T require(Class<T> type, @Nullable Object json, String path) {
        if (!type.isInstance(json)) {
            String expected = type == Map.class ? "an object" : type == List.class ? "an array" : "a string";
            throw new IllegalArgumentException(path + ": " + Excerpt.of(json) + " is not " + expected);
        }
        return type.cast(json);
    }
}
