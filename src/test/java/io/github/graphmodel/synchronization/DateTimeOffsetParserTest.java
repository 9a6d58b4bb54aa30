package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The parser returns and rejects the same as a formatter of {@code java.time}, but is faster. */
class DateTimeOffsetParserTest {

    private static final String[] VALID = {
        "2017-07-19T14:55:58.5434447Z",
        "2017-07-19T14:55:58.123456789+03:00",
        "2016-02-29T23:59:59-11:30",
        "2017-12-31T14:55+18:00",
        "0001-01-01T00:00:00",
        "-0044-03-15t12:00:00.5z",
        "999999999-01-01T00:00:00Z",
        "2017-07-19T14:55:58+03:00:15",
    };

    private static final String CHARACTERS = "000112345678999-+:.,TtZz /٢";

    private static final DateTimeFormatter FORMATTER = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendValue(ChronoField.YEAR, 4, 10, SignStyle.NORMAL)
            .appendPattern("-MM-dd'T'HH:mm")
            .optionalStart()
            .appendPattern(":ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    @Test
    void returnsAndRejectsTheSameAsJavaTime() {
        RandomGenerator random = new Random(1);
        int parsed = 0;
        for (int i = 0; i < 20_000; i++) {
            String string = corrupted(VALID[random.nextInt(VALID.length)], random);
            Optional<OffsetDateTime> expected = byFormatter(string);
            assertThat(byParser(string)).as(string).isEqualTo(expected);
            parsed += expected.isPresent() ? 1 : 0;
        }
        assertThat(parsed).isBetween(1_000, 19_000);
    }

    private static String corrupted(String string, RandomGenerator random) {
        StringBuilder corrupted = new StringBuilder(string);
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            int position = random.nextInt(corrupted.length());
            char character = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            switch (random.nextInt(4)) {
                case 0 -> corrupted.deleteCharAt(position);
                case 1 -> corrupted.insert(position, character);
                default -> corrupted.setCharAt(position, character);
            }
        }
        return corrupted.toString();
    }

    private static Optional<OffsetDateTime> byParser(String string) {
        try {
            return Optional.of(DateTimeOffsetParser.parse(string));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> byFormatter(String string) {
        try {
            // A formatter accepts at most nine fractional digits.
            return Optional.of(FORMATTER.parse(string.replaceAll("([.][0-9]{9})[0-9]+", "$1"), OffsetDateTime::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
