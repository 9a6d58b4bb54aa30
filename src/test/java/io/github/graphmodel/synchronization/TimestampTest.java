package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The return values of timestamp and duration getters for valid and invalid raw values. */
class TimestampTest {

    @ParameterizedTest
    @CsvSource({
        "2017-07-19T14:55:58Z,                   2017-07-19T14:55:58Z",
        "2017-07-19T14:55:58.5434447Z,           2017-07-19T14:55:58.5434447Z",
        "2017-07-19T14:55:58.123456789Z,         2017-07-19T14:55:58.123456789Z",
        "2017-07-19T14:55:58.123456789012+03:00, 2017-07-19T14:55:58.123456789+03:00",
        "2017-07-19T14:55:58+03:00,              2017-07-19T14:55:58+03:00",
        "2017-07-19T14:55:58+14:00,              2017-07-19T14:55:58+14:00",
        "2017-07-19T14:55:58-00:00,              2017-07-19T14:55:58Z",
        "2017-07-19T14:55Z,                      2017-07-19T14:55:00Z",
        "2017-07-19T14:55:58,                    2017-07-19T14:55:58Z",
        "2017-07-19T14:55,                       2017-07-19T14:55:00Z",
        "2017-07-19t14:55:58z,                   2017-07-19T14:55:58Z",
        "0002-01-01T00:00:00Z,                   0002-01-01T00:00:00Z",
        "9999-12-31T23:59:59.9999999Z,           9999-12-31T23:59:59.9999999Z",
        "12345-01-01T00:00:00Z,                  +12345-01-01T00:00:00Z",
        "0000002017-07-19T14:55:58Z,             2017-07-19T14:55:58Z",
    })
    void aTimestampIsReturnedWithItsNanosecondsAndOffset(String string, OffsetDateTime time) {
        assertThat(progress(string).getProgressObservationDateTime()).isEqualTo(time);
        assertThat(progress(string).getProgressObservationDateTimeAsString()).isEqualTo(string);
    }

    /** Graph writes year 1 where something has never happened. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00Z",
                "0001-01-01T00:00:00.0000000+00:00",
                "0001-12-31T23:59:59.999+14:00",
                "0000-12-31T21:00:00-03:00",
                "-0044-03-15T12:00:00Z",
                "-9999-01-01T00:00:00.123456789012Z",
            })
    void aTimestampInYearOneOrBeforeIsNull(String string) {
        assertThat(progress(string).getProgressObservationDateTime()).isNull();
        assertThat(progress(string).getProgressObservationDateTimeAsString()).isEqualTo(string);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String (timestamp)",
                " 2017-07-19T14:55:58Z",
                "2017-07-19",
                "000000201707-19T14:55:58Z",
                "2017-07-19 14:55:58Z",
                "+2017-07-19T14:55:58Z",
                "2017-13-19T14:55:58Z",
                "2017-02-29T14:55:58Z",
                "2017-07-19T24:00:00Z",
                "2017-07-19T14:55:60Z",
                "2017-7-19T14:55:58Z",
                "2017-07-19T14:55:58,5Z",
                "2017-07-19T14:55:58.12345678901x2Z",
                "2017-07-19T14:55:58.-5Z",
                "2017-07-19T14:55:58ZZ",
                "2017-07-19T14:55:58+19:00",
                "2017-07-19T14:55:58+03:60",
                "2017-07-19T14:55:58+0300",
                "2017-07-19T14:55:58 03:00",
                "2017-07-19T14.55.58Z",
                "٢٠١٧-07-19T14:55:58Z",
                "99999999999-01-01T00:00:00Z",
                "-0000-01-01T00:00:00Z",
                "-",
            })
    void anInvalidTimestampThrowsAnExceptionThatNamesTheProperty(String string) {
        assertThatThrownBy(() -> progress(string).getProgressObservationDateTime())
                .isInstanceOf(DateTimeException.class)
                .hasMessage("progressObservationDateTime: \"" + string + "\" is not a valid Edm.DateTimeOffset");
    }

    @Test
    void aMessageTruncatesALongString() {
        assertThatThrownBy(() -> progress("x".repeat(1000)).getProgressObservationDateTime())
                .hasMessage(
                        "progressObservationDateTime: \"" + "x".repeat(100) + "…\" is not a valid Edm.DateTimeOffset");
    }

    @ParameterizedTest
    @CsvSource({
        "PT40M,                        PT40M",
        "P10675199DT2H48M5.4775807S,   PT256204778H48M5.4775807S",
        "-P1DT2H,                      PT-26H",
        "PT0.1234567890123S,           PT0.123456789S",
        "P1D,                          PT24H",
    })
    void aDurationIsReturnedWithItsNanoseconds(String string, Duration duration) {
        assertThat(schedule(string).getInterval()).isEqualTo(duration);
        assertThat(schedule(string).getIntervalAsString()).isEqualTo(string);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT", "40 minutes", "P1Y", "PT1.5M", "P99999999999999999999D"})
    void anInvalidDurationThrowsAnExceptionThatNamesTheProperty(String string) {
        assertThatThrownBy(() -> schedule(string).getInterval())
                .isInstanceOf(DateTimeException.class)
                .hasMessage("interval: \"" + string + "\" is not a valid Edm.Duration");
    }

    /** As Graph returns it in places. */
    @Test
    void anEmptyStringIsNull() {
        assertThat(progress("").getProgressObservationDateTime()).isNull();
        assertThat(progress("").getProgressObservationDateTimeAsString()).isEmpty();
        assertThat(schedule("").getInterval()).isNull();
        assertThat(schedule("").getIntervalAsString()).isEmpty();
    }

    private static SynchronizationSchedule schedule(String string) {
        return SynchronizationSchedule.builder().intervalAsString(string).build();
    }

    private static SynchronizationProgress progress(String string) {
        return SynchronizationProgress.builder()
                .progressObservationDateTimeAsString(string)
                .build();
    }
}
