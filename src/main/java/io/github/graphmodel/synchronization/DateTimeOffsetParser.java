package io.github.graphmodel.synchronization;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/**
 * Parses an Edm.DateTimeOffset, whose seconds are optional. The offset is optional, too, because other parts of Graph
 * have omitted it.
 *
 * <p>A formatter of java.time would take longer than reading the JSON.
 */
final class DateTimeOffsetParser {

    private static final int NANOSECOND_DIGITS = 9;

    private final String rawValue;

    private int position;

    private DateTimeOffsetParser(String rawValue) {
        this.rawValue = rawValue;
    }

    /** @throws DateTimeException if the raw value is not a valid timestamp */
    static OffsetDateTime parse(String rawValue) {
        return new DateTimeOffsetParser(rawValue).dateTimeOffset();
    }

    private OffsetDateTime dateTimeOffset() {
        int year = year();
        require(skip('-'));
        int month = (int) digits(2, 2);
        require(skip('-'));
        int day = (int) digits(2, 2);
        require(skip('T') || skip('t'));
        int hour = (int) digits(2, 2);
        require(skip(':'));
        int minute = (int) digits(2, 2);
        int second = 0;
        int nanosecond = 0;
        if (skip(':')) {
            second = (int) digits(2, 2);
            nanosecond = skip('.') ? fraction() : 0;
        }
        return OffsetDateTime.of(year, month, day, hour, minute, second, nanosecond, offset());
    }

    private int year() {
        boolean negative = skip('-');
        long year = digits(4, 10);
        require(!negative || year > 0);
        return ChronoField.YEAR.checkValidIntValue(negative ? -year : year);
    }

    /** OData allows more fractional digits than java.time: they are truncated. */
    private int fraction() {
        int start = position;
        long nanosecond = digits(0, NANOSECOND_DIGITS);
        for (int i = position - start; i < NANOSECOND_DIGITS; i++) {
            nanosecond *= 10;
        }
        digits(0, Integer.MAX_VALUE);
        return (int) nanosecond;
    }

    private ZoneOffset offset() {
        int left = rawValue.length() - position;
        if (left == 0 || (left == 1 && (skip('Z') || skip('z')))) {
            return ZoneOffset.UTC;
        }
        // Only the formats of ZoneOffset with a colon: +03:00, and +03:00:15, which java.time can write.
        require(left == 6 || left == 9);
        return ZoneOffset.of(rawValue.substring(position));
    }

    private long digits(int atLeast, int atMost) {
        int start = position;
        long number = 0;
        while (position < rawValue.length() && position - start < atMost) {
            int digit = rawValue.charAt(position) - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            number = number * 10 + digit;
            position++;
        }
        require(position - start >= atLeast);
        return number;
    }

    private boolean skip(char expected) {
        if (position < rawValue.length() && rawValue.charAt(position) == expected) {
            position++;
            return true;
        }
        return false;
    }

    private void require(boolean expected) {
        if (!expected) {
            throw new DateTimeException("Unexpected character at index " + position);
        }
    }
}
