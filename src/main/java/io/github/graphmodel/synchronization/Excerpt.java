package io.github.graphmodel.synchronization;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A short form of a JSON value for logs and messages, on one line. */
final class Excerpt {

    private static final int OBJECT_LIMIT = 500;

    /**
     * Small enough that the code, the quarantine's reason and the last run's state of any status are within the limit.
     */
    private static final int NESTED_LIMIT = 180;

    private static final int VALUE_LIMIT = 100;

    /** Control and format characters, line separators and unpaired surrogates. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Excerpt() {}

    static String of(@Nullable Object json) {
        if (json instanceof Map) {
            return "{…}";
        }
        if (json instanceof Collection || json instanceof Object[]) {
            return "[…]";
        }
        if (json != null && (!UnknownValue.SCALARS.contains(json.getClass()) || isLong(json))) {
            // A Java serialization stream can contain any object, whose methods should not be called.
            return json.getClass().getTypeName();
        }
        return UNPRINTABLE.matcher(truncated(String.valueOf(json), VALUE_LIMIT)).replaceAll("\uFFFD");
    }

    /** A number of very many digits takes seconds to print. */
    private static boolean isLong(Object json) {
        BigInteger digits = json instanceof BigDecimal
                ? ((BigDecimal) json).unscaledValue()
                : json instanceof BigInteger ? (BigInteger) json : BigInteger.ZERO;
        return digits.bitLength() > 4 * VALUE_LIMIT;
    }

    static String of(String type, GraphObject.Builder<?, ?> builder) {
        return truncated(type + properties(builder, OBJECT_LIMIT), OBJECT_LIMIT);
    }

    private static String properties(GraphObject.Builder<?, ?> builder, int limit) {
        StringBuilder excerpt = new StringBuilder();
        builder.forEachValue((name, value) -> {
            if (value != null && excerpt.length() <= limit) {
                excerpt.append(", ").append(name).append('=').append(ofProperty(value));
            }
        });
        for (String name : builder.otherProperties().keySet()) {
            if (excerpt.length() > limit) {
                break;
            }
            excerpt.append(", ").append(of(name)).append(builder.names().contains(name) ? "=null" : "=…");
        }
        return excerpt.length() == 0 ? "{}" : "{" + excerpt.substring(2) + "}";
    }

    private static String ofProperty(@Nullable Object value) {
        if (value instanceof GraphObject) {
            return truncated(properties(((GraphObject) value).sealedBuilder(), NESTED_LIMIT), NESTED_LIMIT);
        }
        return value instanceof List ? truncated(elements((List<?>) value), NESTED_LIMIT) : of(value);
    }

    private static String elements(List<?> list) {
        StringBuilder excerpt = new StringBuilder();
        for (Object element : list) {
            if (excerpt.length() > NESTED_LIMIT) {
                break;
            }
            excerpt.append(", ").append(ofProperty(element));
        }
        return excerpt.length() == 0 ? "[]" : "[" + excerpt.substring(2) + "]";
    }

    private static String truncated(String excerpt, int limit) {
        if (excerpt.length() <= limit) {
            return excerpt;
        }
        return excerpt.substring(0, Character.isHighSurrogate(excerpt.charAt(limit - 1)) ? limit - 1 : limit) + '…';
    }
}
