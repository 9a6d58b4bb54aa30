package io.github.graphmodel.synchronization;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts between JSON and Java types, according to the primitive types of OData's Entity Data Model (EDM). */
final class Edm {

    /** What OData writes: Long.parseLong also accepts other signs, leading zeros and non-ASCII digits. */
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");

    private Edm() {}

    /** Returns an Int64, which OData writes as a string for applications that ask for {@code IEEE754Compatible}. */
    static @Nullable Long int64(@Nullable Object json) {
        if (json == null || json instanceof Long) {
            return (Long) json;
        }
        if (json instanceof Integer || json instanceof Short || json instanceof Byte) {
            return ((Number) json).longValue();
        }
        if (json instanceof BigInteger && ((BigInteger) json).bitLength() < Long.SIZE) {
            return ((BigInteger) json).longValue();
        }
        if (json instanceof String && INTEGER.matcher((String) json).matches()) {
            try {
                return Long.parseLong((String) json);
            } catch (NumberFormatException e) {
                throw invalid("Int64 (64-bit integer)", json);
            }
        }
        throw invalid("Int64 (64-bit integer)", json);
    }

    static @Nullable Boolean bool(@Nullable Object json) {
        if (json == null || json instanceof Boolean) {
            return (Boolean) json;
        }
        throw invalid("Boolean", json);
    }

    /** Returns null in year 1, too, which Graph writes where something has never happened. */
    static @Nullable OffsetDateTime dateTimeOffset(String property, @Nullable String rawValue) {
        if (rawValue == null || rawValue.isEmpty()) {
            return null;
        }
        try {
            OffsetDateTime timestamp = DateTimeOffsetParser.parse(rawValue);
            return timestamp.getYear() <= 1 ? null : timestamp;
        } catch (DateTimeException e) {
            throw invalid("DateTimeOffset", property, rawValue, e);
        }
    }

    /** Returns whether one of the raw values is a time; a string that is not a timestamp counts as one. */
    static boolean anyTime(@Nullable String... rawValues) {
        return Stream.of(rawValues).anyMatch(rawValue -> {
            try {
                return dateTimeOffset("", rawValue) != null;
            } catch (DateTimeException e) {
                return true;
            }
        });
    }

    static boolean isEmpty(@Nullable String string) {
        return string == null || string.isEmpty();
    }

    static boolean anyAboveZero(@Nullable Long... counts) {
        return Stream.of(counts).anyMatch(count -> count != null && count > 0);
    }

    static @Nullable String rawValue(@Nullable OffsetDateTime dateTimeOffset) {
        if (dateTimeOffset == null) {
            return null;
        }
        String rawValue = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTimeOffset);
        // OData writes years beyond 9999 without a plus sign.
        return rawValue.startsWith("+") ? rawValue.substring(1) : rawValue;
    }

    static @Nullable Duration duration(String property, @Nullable String rawValue) {
        if (rawValue == null || rawValue.isEmpty()) {
            return null;
        }
        try {
            // OData allows more fractional digits than java.time.
            return Duration.parse(rawValue.replaceFirst("([.][0-9]{9})[0-9]+", "$1"));
        } catch (DateTimeException e) {
            throw invalid("Duration", property, rawValue, e);
        }
    }

    /** @throws ArithmeticException for the only duration that cannot be negated, and so not be read back */
    static @Nullable String rawValue(@Nullable Duration duration) {
        if (duration == null) {
            return null;
        }
        // OData has a single sign, java.time one for each part.
        return duration.isNegative() ? "-" + duration.negated() : duration.toString();
    }

    /** Returns the constant for a raw value, or the last one if the value is unknown; null for the empty string. */
    static <E> @Nullable E enumValue(E[] constants, Function<E, String> toRawValue, @Nullable String rawValue) {
        if (rawValue == null || rawValue.isEmpty()) {
            return null;
        }
        for (E constant : constants) {
            if (toRawValue.apply(constant).equals(rawValue)) {
                return constant;
            }
        }
        // Case is ignored for ASCII only, because some non-ASCII letters have ASCII letters as their other case.
        if (isAscii(rawValue)) {
            for (E constant : constants) {
                if (toRawValue.apply(constant).equalsIgnoreCase(rawValue)) {
                    return constant;
                }
            }
        }
        return constants[constants.length - 1];
    }

    static <E extends Enum<E>> @Nullable String rawValue(
            String property, @Nullable E constant, Function<E, String> toRawValue) {
        if (constant == null) {
            return null;
        }
        if (constant.name().equals("UNRECOGNIZED")) {
            throw new IllegalArgumentException(
                    property + ": UNRECOGNIZED has no raw value: set one with " + property + "AsString");
        }
        return toRawValue.apply(constant);
    }

    private static boolean isAscii(String string) {
        return string.chars().allMatch(character -> character < 128);
    }

    private static IllegalArgumentException invalid(String type, Object json) {
        String quote = json instanceof String ? "\"" : "";
        // 5e0 prints as 5.
        String decimal = json instanceof BigDecimal && ((BigDecimal) json).scale() == 0 ? "the decimal " : "";
        return new IllegalArgumentException(decimal + quote + Excerpt.of(json) + quote + " is not a valid Edm." + type);
    }

    private static DateTimeException invalid(String type, String property, String rawValue, DateTimeException cause) {
        return new DateTimeException(property + ": \"" + Excerpt.of(rawValue) + "\" is not a valid Edm." + type, cause);
    }
}
