package io.github.graphmodel.synchronization;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the JSON of OData's primitive types becomes a Java type: the types of the Entity Data Model (EDM). */
final class Edm {

    private static final Pattern INT64 = Pattern.compile("[+-]?[0-9]{1,19}");

    private static final Pattern BEYOND_NANOSECONDS = Pattern.compile("([.][0-9]{9})[0-9]+");

    private static final int EXCERPT_LENGTH = 100;

    private Edm() {}

    /** An Int64; OData writes it as text for clients that ask for {@code IEEE754Compatible}. */
    static @Nullable Long int64(@Nullable Object json) {
        if (json == null || json instanceof Long) {
            return (Long) json;
        }
        if (json instanceof Integer) {
            return ((Integer) json).longValue();
        }
        if (json instanceof Number || json instanceof String) {
            String digits = json.toString();
            if (INT64.matcher(digits).matches()) {
                BigInteger number = new BigInteger(digits);
                if (number.bitLength() < Long.SIZE) {
                    return number.longValue();
                }
            }
        }
        throw notA("Int64: a whole number of 64 bits", json);
    }

    static @Nullable Boolean bool(@Nullable Object json) {
        if (json == null || json instanceof Boolean) {
            return (Boolean) json;
        }
        throw notA("Boolean", json);
    }

    static @Nullable OffsetDateTime dateTimeOffset(String member, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return DateTimeOffsetParser.parse(text);
        } catch (DateTimeException e) {
            throw notA("DateTimeOffset", member, text, e);
        }
    }

    /** Null for a time in year 1, which the service writes where something has never happened. */
    static @Nullable OffsetDateTime unlessNever(@Nullable OffsetDateTime time) {
        return time == null || time.getYear() <= 1 ? null : time;
    }

    static @Nullable String text(@Nullable OffsetDateTime dateTimeOffset) {
        if (dateTimeOffset == null) {
            return null;
        }
        String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTimeOffset);
        // OData writes years beyond 9999 without a plus sign.
        return text.startsWith("+") ? text.substring(1) : text;
    }

    static @Nullable Duration duration(String member, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return Duration.parse(toNanoseconds(text));
        } catch (DateTimeException e) {
            throw notA("Duration", member, text, e);
        }
    }

    static @Nullable String text(@Nullable Duration duration) {
        return duration == null ? null : duration.toString();
    }

    /** As much of a JSON value as a message or a log may show. */
    static String excerpt(@Nullable Object json) {
        if (json instanceof Map) {
            return "{…}";
        }
        if (json instanceof Collection || json instanceof Object[]) {
            return "[…]";
        }
        String text = String.valueOf(json);
        return text.length() <= EXCERPT_LENGTH ? text : text.substring(0, EXCERPT_LENGTH) + '…';
    }

    /** OData allows more digits of a second than java.time has. */
    private static String toNanoseconds(String text) {
        return BEYOND_NANOSECONDS.matcher(text).replaceFirst("$1");
    }

    private static IllegalArgumentException notA(String type, Object json) {
        String quote = json instanceof String ? "\"" : "";
        return new IllegalArgumentException(quote + excerpt(json) + quote + " is no Edm." + type);
    }

    private static DateTimeException notA(String type, String member, String text, DateTimeException cause) {
        return new DateTimeException(member + ": \"" + excerpt(text) + "\" is no Edm." + type, cause);
    }
}
