package io.github.graphmodel.synchronization;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object in a Java serialization stream: the name of its class, and its JSON as a tree of arrays, lists, strings,
 * numbers and Booleans. It is read with the setters that Jackson calls, so a stream cannot create an object that JSON
 * could not.
 */
final class SerializedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String type;

    /** The names and values of the properties in turn. A map would call {@code hashCode} of any object in a stream. */
    private final @Nullable Object[] json;

    SerializedForm(GraphObject object) {
        this(
                object.getClass().getSimpleName(),
                namesAndValues(object.sealedBuilder().properties()));
    }

    SerializedForm(String type, @Nullable Object[] json) {
        this.type = type;
        this.json = json;
    }

    private static @Nullable Object[] namesAndValues(Map<?, ?> properties) {
        List<@Nullable Object> namesAndValues = new ArrayList<>();
        properties.forEach((name, value) -> Collections.addAll(namesAndValues, name, tree(value)));
        return namesAndValues.toArray();
    }

    private static @Nullable Object tree(@Nullable Object value) {
        if (value instanceof GraphObject) {
            return namesAndValues(((GraphObject) value).sealedBuilder().properties());
        }
        if (value instanceof List) {
            List<@Nullable Object> list = new ArrayList<>();
            ((List<?>) value).forEach(element -> list.add(tree(element)));
            return list;
        }
        return value instanceof Map ? namesAndValues((Map<?, ?>) value) : value;
    }

    private Object readResolve() throws InvalidObjectException {
        String name = Excerpt.of(type); // it can be any string, and becomes part of messages
        try {
            Object value = json(json, () -> name, Collections.newSetFromMap(new IdentityHashMap<>()));
            Class<?> named = Class.forName(
                    GraphObject.class.getPackageName() + "." + name, false, GraphObject.class.getClassLoader());
            return read(named.asSubclass(GraphObject.class), value, () -> name);
        } catch (RuntimeException | ReflectiveOperationException e) {
            InvalidObjectException invalid = new InvalidObjectException(e.toString());
            invalid.initCause(e);
            throw invalid;
        }
    }

    /**
     * Returns a value of the tree with its objects as maps. Rejects what is not such a tree, before it calls a method
     * of it: an object of another class, or a list or array that occurs twice, of which a short stream could make an
     * object that fills the memory.
     */
    private static @Nullable Object json(@Nullable Object tree, Supplier<String> path, Set<Object> containers) {
        if (tree == null || UnknownValue.SCALARS.contains(tree.getClass())) {
            return tree;
        }
        boolean isObject = tree.getClass() == Object[].class;
        if (!isObject && tree.getClass() != ArrayList.class) {
            throw new IllegalArgumentException(
                    path.get() + ": " + tree.getClass().getTypeName() + " is not a JSON value");
        }
        if (!containers.add(tree)) {
            throw new IllegalArgumentException(path.get() + " occurs twice");
        }
        if (isObject) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            @Nullable Object[] namesAndValues = (Object[]) tree;
            for (int i = 0; i < namesAndValues.length; i += 2) {
                String name = require(String.class, namesAndValues[i], path);
                object.put(name, json(namesAndValues[i + 1], property(path, name), containers));
            }
            return object;
        }
        List<@Nullable Object> list = new ArrayList<>();
        for (Object element : (List<?>) tree) {
            list.add(json(element, element(path, list.size()), containers));
        }
        return list;
    }

    private static GraphObject read(Class<? extends GraphObject> type, @Nullable Object json, Supplier<String> path)
            throws ReflectiveOperationException {
        GraphObject.Builder<?, ?> builder =
                (GraphObject.Builder<?, ?>) type.getMethod("builder").invoke(null);
        Map<?, ?> properties = require(Map.class, json, path);
        for (Map.Entry<?, ?> property : properties.entrySet()) {
            String name = (String) property.getKey();
            Object value = property.getValue();
            boolean isDeclared = builder.names().contains(name);
            if (isDeclared) {
                value = convert(JsonSetters.type(builder, name), value, property(path, name));
            }
            try {
                if (isDeclared) {
                    JsonSetters.set(builder, name, value);
                } else {
                    builder.putAdditionalData(name, value);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(path.get() + "." + Excerpt.of(name) + ": " + e.getMessage(), e);
            }
        }
        return builder.build();
    }

    /** Returns the argument of a setter whose parameter has this type. */
    private static @Nullable Object convert(Type type, @Nullable Object json, Supplier<String> path)
            throws ReflectiveOperationException {
        if (json == null) {
            return null;
        }
        if (type instanceof ParameterizedType && ((ParameterizedType) type).getRawType() == List.class) {
            // The parameter is List<? extends element>.
            Type element = ((WildcardType) ((ParameterizedType) type).getActualTypeArguments()[0]).getUpperBounds()[0];
            List<@Nullable Object> list = new ArrayList<>();
            for (Object value : require(List.class, json, path)) {
                list.add(convert(element, value, element(path, list.size())));
            }
            return list;
        }
        Class<?> required = type instanceof Class ? (Class<?>) type : Map.class;
        return GraphObject.class.isAssignableFrom(required)
                ? read(required.asSubclass(GraphObject.class), json, path)
                : require(required, json, path);
    }

    private static <T> T require(Class<T> type, @Nullable Object json, Supplier<String> path) {
        if (!type.isInstance(json)) {
            String expected = type == Map.class ? "an object" : type == List.class ? "an array" : "a string";
            throw new IllegalArgumentException(path.get() + ": " + Excerpt.of(json) + " is not " + expected);
        }
        return type.cast(json);
    }

    // The path of a value is a string in messages alone: in a deep tree, each is long.

    private static Supplier<String> property(Supplier<String> path, String name) {
        return () -> path.get() + "." + Excerpt.of(name);
    }

    private static Supplier<String> element(Supplier<String> path, int index) {
        return () -> path.get() + "[" + index + "]";
    }
}
