package io.github.graphmodel.synchronization;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON values of members that the documentation does not name, made immutable. */
final class AdditionalData {

    private AdditionalData() {}

    static @Nullable Object immutable(String member, @Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number) {
            return number(member, (Number) value);
        }
        if (value instanceof Map) {
            return immutableMap(member, (Map<?, ?>) value);
        }
        if (value instanceof Collection) {
            return immutableList(member, (Collection<?>) value);
        }
        if (value instanceof Object[]) {
            return immutableList(member, Arrays.asList((Object[]) value));
        }
        throw notJson(member, value);
    }

    static Map<String, @Nullable Object> immutableMap(String member, Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String)) {
                throw new IllegalArgumentException(member + ": the name of a member is text, not " + entry.getKey());
            }
            copy.put((String) entry.getKey(), immutable(member, entry.getValue()));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static List<@Nullable Object> immutableList(String member, Collection<?> collection) {
        List<@Nullable Object> copy = new ArrayList<>(collection.size());
        for (Object element : collection) {
            copy.add(immutable(member, element));
        }
        return Collections.unmodifiableList(copy);
    }

    /** The type that Jackson gives the number, because 1 and 1L are the same JSON and so must be equal. */
    private static Number number(String member, Number number) {
        if (number instanceof BigDecimal) {
            BigDecimal decimal = (BigDecimal) number;
            // Without a scale it is written as a whole number, which is then read as one.
            return decimal.scale() == 0 ? number(member, decimal.unscaledValue()) : decimal;
        }
        if (number instanceof BigInteger && ((BigInteger) number).bitLength() >= Long.SIZE) {
            return number;
        }
        if (number instanceof Integer
                || number instanceof Long
                || number instanceof BigInteger
                || number instanceof Short
                || number instanceof Byte) {
            long value = number.longValue();
            if (value == (int) value) {
                return (int) value;
            }
            return value;
        }
        if (number instanceof Double || number instanceof Float) {
            // JSON has no infinity: Jackson would write it as text.
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException(member + ": " + number + " is no JSON value");
            }
            return number instanceof Double ? number : Double.valueOf(number.toString());
        }
        throw notJson(member, number);
    }

    private static IllegalArgumentException notJson(String member, Object value) {
        return new IllegalArgumentException(member + ": " + value.getClass().getName() + " is no JSON value");
    }
}
