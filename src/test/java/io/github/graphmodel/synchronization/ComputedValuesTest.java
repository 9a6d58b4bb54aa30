package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.Fixture;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Computed values, even if the properties that they are computed from contradict each other. */
class ComputedValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"Quarantine\"}",
                "{\"code\":\"quarantine\",\"quarantine\":null}",
                "{\"code\":\"Quarantine\",\"quarantine\":{}}",
            })
    void aJobIsInQuarantineIfItsCodeSaysSo(String document) throws Exception {
        assertThat(read(document).inQuarantine()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "reason":"TooManyDeletes"                             | true
            "reason":"SomethingNew"                               | true
            "reason":"Unknown"                                    | true
            "reason":""                                           | false
            "reason":null                                         | false
            "seriesCount":1                                       | true
            "seriesCount":0                                       | false
            "seriesCount":-1                                      | false
            "currentBegan":"2026-11-20T14:55:58Z"                 | true
            "nextAttempt":"2026-11-20T14:55:58Z"                  | true
            "seriesBegan":"2026-11-20T14:55:58Z"                  | true
            "nextAttempt":"soon"                                  | true
            "currentBegan":"0001-01-01T00:00:00Z"                 | false
            "nextAttempt":"0001-01-01T00:00:00+00:00"             | false
            "seriesBegan":"0001-01-01T00:00:00.000Z"              | false
            "seriesBegan":""                                      | false
            "error":{"code":"Quarantine"}                         | true
            "error":{"code":"none"}                               | true
            "error":{"code":"None","message":"x"}                 | false
            "error":{"code":""}                                   | false
            "error":{"code":null,"message":"x"}                   | false
            "error":{"message":"x","tenantActionable":false}      | false
            "error":{"code@odata.type":"#String","newError":true} | false
            "error":{}                                            | false
            "newCount":0                                          | false
            "newCount":7                                          | false
            "newFlag":true                                        | false
            "newList":[]                                          | false
            "newTime":"2026-11-20T14:55:58Z"                      | false
            "@odata.type":"#microsoft.graph.synchronizationQuarantine" | false
            "reason@odata.type":"#microsoft.graph.quarantineReason" | false
            """)
    void aQuarantineIsEvidenceByItsKnownProperties(String property, boolean inQuarantine) throws Exception {
        for (String code : List.of("\"Active\"", "\"Paused\"", "\"SomethingNew\"", "null")) {
            assertThat(read("{\"code\":" + code + ",\"quarantine\":{" + property + "}}")
                            .inQuarantine())
                    .as("%s beside %s", property, code)
                    .isEqualTo(inQuarantine);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"code\":\"Active\",\"quarantine\":null}", "{\"code\":\"\",\"quarantine\":{}}"})
    void aJobIsNotInQuarantineWithoutAnyProperty(String document) throws Exception {
        assertThat(read(document).inQuarantine()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T14:55:58Z, 2026-11-20T14:55:58Z",
        "2026-11-20T14:55:58Z, 0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00Z, 2026-11-20T14:55:58Z",
        ",                     0002-01-01T00:00:00Z",
        "2026-11-20T14:55:58Z, ''",
    })
    void steadyStateWasReachedIfEitherTimestampIndicatesIt(String first, String last) {
        assertThat(steadyState(first, last).steadyStateReached()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({", ", "0001-01-01T00:00:00Z, 0001-12-31T23:59:59+03:00", "'', ''", "0000-01-01T00:00:00Z, "})
    void steadyStateWasNeverReachedIfNoTimestampIndicatesIt(String first, String last) {
        assertThat(steadyState(first, last).steadyStateReached()).isFalse();
    }

    @Test
    void steadyStateCannotBeDeterminedFromAStringThatIsNotATimestamp() {
        assertThatThrownBy(steadyState("String (timestamp)", null)::steadyStateReached)
                .isInstanceOf(DateTimeException.class)
                .hasMessageStartingWith("steadyStateFirstAchievedTime: ");
    }

    @ParameterizedTest
    @CsvSource({", ", "'', ''", "0001-01-01T00:00:00Z, 0001-12-31T23:59:59+03:00"})
    void aRunThatNeverTookPlaceHasNeitherStartNorEnd(String start, String end) {
        assertThat(run(start, end).began()).isEmpty();
        assertThat(run(start, end).ended()).isEmpty();
    }

    @Test
    void aRunCanHaveAnEndWithoutAStart() {
        SynchronizationTaskExecution run = run("0001-01-01T00:00:00Z", "2026-11-20T17:57:01.5+03:00");

        assertThat(run.began()).isEmpty();
        assertThat(run.ended()).contains(OffsetDateTime.parse("2026-11-20T17:57:01.5+03:00"));
        assertThat(run("2026-11-20T14:55:58Z", null).began()).contains(OffsetDateTime.parse("2026-11-20T14:55:58Z"));
    }

    @Test
    void theStartAndEndOfARunCannotBeDeterminedFromAStringThatIsNotATimestamp() {
        SynchronizationTaskExecution run = run("soon", "later");

        assertThatThrownBy(run::began)
                .isInstanceOf(DateTimeException.class)
                .hasMessageStartingWith("timeBegan: \"soon\"");
        assertThatThrownBy(run::ended)
                .isInstanceOf(DateTimeException.class)
                .hasMessageStartingWith("timeEnded: \"later\"");
        assertThatThrownBy(run("", "later")::duration).hasMessageStartingWith("timeEnded: \"later\"");
    }

    @Test
    void theDurationOfARunIsTheTimeFromItsStartToItsEnd() {
        assertThat(run("2026-11-20T14:55:58.5434447Z", "2026-11-20T17:57:01.2570274+03:00")
                        .duration())
                .contains(Duration.parse("PT1M2.7135827S"));
        assertThat(run("2026-11-20T14:55:58Z", "2026-11-20T14:55:58Z").duration())
                .contains(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        ",                     2026-11-20T14:55:58Z",
        "2026-11-20T14:55:58Z, ",
        "'',                   2026-11-20T14:55:58Z",
        "0001-01-01T00:00:00Z, 2026-11-20T14:55:58Z",
        "2026-11-20T14:55:58Z, 0001-01-01T00:00:00Z",
        "2026-11-20T14:55:58Z, 2026-11-20T14:55:57Z",
    })
    void aRunHasNoDurationUnlessBothTimesArePresentAndInOrder(String start, String end) {
        assertThat(run(start, end).duration()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 7, 0",
        "7, 7, 1",
        "1, 4, 0.25",
        "12, 7, 1",
        "-1, 7, 0",
        "9223372036854775807, 9223372036854775807, 1",
    })
    void progressIsAFractionFromZeroToOne(long completed, long total, double fraction) {
        assertThat(progress(completed, total)).hasValue(fraction);
    }

    @ParameterizedTest
    @CsvSource({"1, ", ", 7", "1, 0", "0, 0", "1, -7", ", "})
    void progressHasNoFractionWithoutCompletedUnitsAndATotal(Long completed, Long total) {
        assertThat(progress(completed, total)).isEmpty();
    }

    @Test
    void entryCountsAreReturnedByTypeInDocumentOrder() throws Exception {
        assertThat(Fixture.status("in-quarantine.json").entryCounts())
                .containsExactly(entry("user to User", 1298L), entry("group to Group", 12L));
        assertThat(read("{}").entryCounts()).isEmpty();
        assertThatThrownBy(read("{}").entryCounts()::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void entryCountsOfTheSameTypeAreAddedAndIncompletePairsOmitted() {
        assertThat(counts(pair("b", 1L), pair("a", 5L), null, pair(null, 7L), pair("c", null), pair("b", 2L))
                        .entryCounts())
                .containsExactly(entry("b", 3L), entry("a", 5L));
    }

    @Test
    void entryCountsThrowsIfASumOverflows() {
        assertThatThrownBy(counts(pair("a", Long.MAX_VALUE), pair("a", 1L))::entryCounts)
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aSettingIsFoundByItsName() throws Exception {
        SynchronizationJob job = Fixture.job("in-quarantine.json");

        assertThat(job.setting("QuarantineTooManyDeletesThreshold")).contains("500");
        assertThat(job.setting("Owner")).isEmpty();
        assertThat(job.setting("owner")).isEmpty();
        assertThat(job.setting("Nothing")).isEmpty();
        assertThat(SynchronizationJob.builder()
                        .synchronizationJobSettings(Arrays.asList(
                                null,
                                KeyValuePair.builder().value("nameless").build(),
                                KeyValuePair.builder().name("a").value("1").build(),
                                KeyValuePair.builder().name("a").value("2").build()))
                        .build()
                        .setting("a"))
                .contains("1");
        assertThatThrownBy(() -> SynchronizationJob.builder().build().setting(null))
                .isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01T00:00:00Z,          true",
        "0001-12-31T23:59:59.999+14:00, true",
        "0000-12-31T21:00:00-03:00,     true",
        "0002-01-01T00:00:00Z,          false",
        "2026-11-20T14:55:58Z,          false",
        ",                              true",
    })
    void aTimestampThatIsNullOrInYearOneIsNever(OffsetDateTime timestamp, boolean never) {
        assertThat(GraphObject.isNever(timestamp)).isEqualTo(never);
    }

    private static SynchronizationStatus read(String document) throws Exception {
        return new ObjectMapper().readValue(document, SynchronizationStatus.class);
    }

    private static SynchronizationStatus steadyState(String first, String last) {
        return SynchronizationStatus.builder()
                .steadyStateFirstAchievedTimeAsString(first)
                .steadyStateLastAchievedTimeAsString(last)
                .build();
    }

    private static SynchronizationTaskExecution run(String start, String end) {
        return SynchronizationTaskExecution.builder()
                .timeBeganAsString(start)
                .timeEndedAsString(end)
                .build();
    }

    private static OptionalDouble progress(Long completed, Long total) {
        return SynchronizationProgress.builder()
                .completedUnits(completed)
                .totalUnits(total)
                .build()
                .fraction();
    }

    private static SynchronizationStatus counts(StringKeyLongValuePair... pairs) {
        return SynchronizationStatus.builder()
                .synchronizedEntryCountByType(Arrays.asList(pairs))
                .build();
    }

    private static StringKeyLongValuePair pair(String key, Long value) {
        return StringKeyLongValuePair.builder().key(key).value(value).build();
    }
}
