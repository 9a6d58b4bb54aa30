package io.github.graphmodel.synchronization;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the JSON value of an unknown property immutable. */
final class UnknownValue {

    /** The classes of the values that are not null, an array or an object. */
    static final Set<Class<?>> SCALARS = Set.of(
            String.class, Boolean.class, Integer.class, Long.class, BigInteger.class, Double.class, BigDecimal.class);

    private UnknownValue() {}

    /** @throws IllegalArgumentException if the value is not a JSON value; the message names the property */
    static @Nullable Object copy(String property, @Nullable Object value) {
        try {
            return copy(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Excerpt.of(property) + ": " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException(Excerpt.of(property) + ": the value is cyclic or nested too deeply", e);
        }
    }

    @SuppressWarnings("unchecked") // the copy of a map has strings as keys
    static @Nullable Map<String, @Nullable Object> copy(String property, @Nullable Map<String, ?> value) {
        return (Map<String, @Nullable Object>) copy(property, (Object) value);
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number) {
            return number((Number) value);
        }
        if (value instanceof CharSequence) {
            return value.toString();
        }
        if (value instanceof Map) {
            return object((Map<?, ?>) value);
        }
        if (value instanceof Collection) {
            return array((Collection<?>) value);
        }
        if (value instanceof Object[]) {
            return array(Arrays.asList((Object[]) value));
        }
        if (value.getClass().getName().startsWith("scala.collection.")) {
            return copy(javaCollection(value));
        }
        throw notJson(value);
    }

    private static Map<String, @Nullable Object> object(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(map.size() * 4 / 3 + 1);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String)) {
                throw new IllegalArgumentException(
                        "a property name must be a string, not " + Excerpt.of(entry.getKey()));
            }
            copy.put((String) entry.getKey(), copy(entry.getValue()));
        }
        // Kryo restores the JDK's empty collections, but makes a broken object of an unmodifiable view of one.
        return copy.isEmpty() ? Collections.emptyMap() : UnmodifiableMap.of(copy, Collections.emptySet());
    }

    private static List<@Nullable Object> array(Collection<?> collection) {
        List<@Nullable Object> copy = new ArrayList<>(collection.size());
        for (Object element : collection) {
            copy.add(copy(element));
        }
        return copy.isEmpty() ? Collections.emptyList() : Collections.unmodifiableList(copy);
    }

    /**
     * Returns the number as the type that Jackson reads it as, because 1 and 1L are the same JSON and have to be equal.
     */
    private static Number number(Number number) {
        if (number instanceof BigDecimal) {
            // A subclass can be mutable.
            BigDecimal decimal =
                    number.getClass() == BigDecimal.class ? (BigDecimal) number : new BigDecimal(number.toString());
            // With scale zero, it is written as an integer and read back as one.
            return decimal.scale() == 0 ? smallest(decimal.unscaledValue()) : decimal;
        }
        if (number instanceof BigInteger) {
            return smallest(
                    number.getClass() == BigInteger.class ? (BigInteger) number : new BigInteger(number.toString()));
        }
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return smallest(number.longValue());
        }
        if (number instanceof Double || number instanceof Float) {
            // JSON has no infinity: Jackson would write it as a string.
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException(number + " is not a JSON value");
            }
            return number instanceof Double ? number : Double.valueOf(number.toString());
        }
        throw notJson(number);
    }

    private static Number smallest(BigInteger integer) {
        return integer.bitLength() < Long.SIZE ? smallest(integer.longValue()) : integer;
    }

    private static Number smallest(long integer) {
        if (integer == (int) integer) {
            return (int) integer;
        }
        return integer;
    }

    /** Jackson's Scala module reads arrays and objects of unknown types as Scala's collections. */
    private static Object javaCollection(Object scalaCollection) {
        try {
            ClassLoader scala = scalaCollection.getClass().getClassLoader();
            Class<?> map = Class.forName("scala.collection.Map", false, scala);
            boolean isMap = map.isInstance(scalaCollection);
            Method conversion = Class.forName("scala.collection.JavaConverters", true, scala)
                    .getMethod(
                            isMap ? "mapAsJavaMap" : "seqAsJavaList",
                            isMap ? map : Class.forName("scala.collection.Seq", false, scala));
            return conversion.invoke(null, scalaCollection);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw notJson(scalaCollection);
        }
    }

    private static IllegalArgumentException notJson(Object value) {
        return new IllegalArgumentException(value.getClass().getTypeName()
                + " is not a JSON value: expected a string, Boolean, number, collection, object array or map, or null."
                + " Jackson's convertValue(…, Object.class) makes one of a JsonNode or an application's own class");
    }
}
