package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.Fixture;
import java.time.DateTimeException;
import java.time.Duration;
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
    @ValueSource(strings = {"{}", "{\"code\":\"Active\",\"quarantine\":null}", "{\"code\":\"\",\"quarantine\":{}}"})
    void aJobIsNotInQuarantineWithoutAnyProperty(String document) throws Exception {
        assertThat(read(document).inQuarantine()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "code":"None"                                 | true
            "code":"None","message":"x"                   | true
            "code":"None","tenantActionable":true         | true
            "code":"","message":"","tenantActionable":false | true
            "code":null,"message":null                    | true
            "message":""                                  | true
            "tenantActionable":null                       | true
            "code@odata.type":"#String","newFlag":true    | true
            "code":"none"                                 | false
            "code":"Quarantine"                           | false
            "code":"","message":"x"                       | false
            "message":"x"                                 | false
            "tenantActionable":true                       | false
            """)
    void anErrorIsAPlaceholderUnlessItSaysWhatIsWrong(String properties, boolean placeholder) throws Exception {
        assertThat(read("{" + properties + "}", SynchronizationError.class).isPlaceholder())
                .isEqualTo(placeholder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "reason":"TooManyDeletes"                             | false
            "reason":"SomethingNew"                               | false
            "reason":"Unknown"                                    | false
            "reason":""                                           | true
            "reason":null                                         | true
            "seriesCount":1                                       | false
            "seriesCount":0                                       | true
            "seriesCount":-1                                      | true
            "currentBegan":"2026-11-20T14:55:58Z"                 | false
            "nextAttempt":"2026-11-20T14:55:58Z"                  | false
            "seriesBegan":"2026-11-20T14:55:58Z"                  | false
            "nextAttempt":"soon"                                  | false
            "currentBegan":"0001-01-01T00:00:00Z"                 | true
            "nextAttempt":"0001-01-01T00:00:00+00:00"             | true
            "seriesBegan":"0001-01-01T00:00:00.000Z"              | true
            "seriesBegan":""                                      | true
            "error":{"code":"InvalidCredentials"}                 | false
            "error":{"message":"x"}                               | false
            "error":{"code":"None"}                               | true
            "error":{"newFlag":true}                              | true
            "newCount":7                                          | true
            "newList":[]                                          | true
            "newTime":"2026-11-20T14:55:58Z"                      | true
            "@odata.type":"#microsoft.graph.synchronizationQuarantine" | true
            "reason@odata.type":"#microsoft.graph.quarantineReason" | true
            """)
    void aQuarantineIsAPlaceholderUnlessAKnownPropertySaysOtherwise(String property, boolean placeholder)
            throws Exception {
        assertThat(read("{" + property + "}", SynchronizationQuarantine.class).isPlaceholder())
                .isEqualTo(placeholder);
        for (String code : List.of("\"Active\"", "\"Paused\"", "\"SomethingNew\"", "null")) {
            assertThat(read("{\"code\":" + code + ",\"quarantine\":{" + property + "}}")
                            .inQuarantine())
                    .as("%s beside %s", property, code)
                    .isEqualTo(!placeholder);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "newCount":7                                                    | true
            "state":null                                                    | true
            "state":""                                                      | true
            "state":"Failed","timeBegan":null                               | true
            "state":"failed","timeEnded":""                                 | true
            "state":"Failed","timeBegan":"0001-01-01T00:00:00Z"             | true
            "state":"Failed"                                                | false
            "state":"Succeeded"                                             | false
            "state":"EntryLevelErrors","timeBegan":null                     | false
            "state":"SomethingNew","timeEnded":"0001-01-01T00:00:00Z"       | false
            "timeBegan":"2026-11-20T14:55:58Z"                              | false
            "timeEnded":"2026-11-20T14:55:58Z"                              | false
            "timeEnded":"soon"                                              | false
            "timeBegan":"0001-01-01T00:00:00Z","timeEnded":""               | true
            "activityIdentifier":""                                         | true
            "activityIdentifier":"a"                                        | false
            "error":{"code":"None","message":""}                            | true
            "error":null                                                    | true
            "error":{"code":"x"}                                            | false
            "countEntitled":1                                               | false
            "countEntitledForProvisioning":1                                | false
            "countEscrowed":1                                               | false
            "countEscrowedRaw":1                                            | false
            "countExported":1                                               | false
            "countExports":1                                                | false
            "countImported":1                                               | false
            "countImportedDeltas":1                                         | false
            "countImportedReferenceDeltas":1                                | false
            "countExported":0,"countImported":-1                            | true
            """)
    void aRunIsAPlaceholderUnlessAKnownPropertySaysThatItTookPlace(String properties, boolean placeholder)
            throws Exception {
        assertThat(read("{" + properties + "}", SynchronizationTaskExecution.class)
                        .isPlaceholder())
                .isEqualTo(placeholder);
    }

    @Test
    void anEmptyObjectIsAPlaceholder() {
        assertThat(SynchronizationError.builder().build().isPlaceholder()).isTrue();
        assertThat(SynchronizationQuarantine.builder().build().isPlaceholder()).isTrue();
        assertThat(SynchronizationTaskExecution.builder().build().isPlaceholder())
                .isTrue();
    }

    @Test
    void theRunOfAJobThatNeverRanIsAPlaceholderWithoutTimes() throws Exception {
        SynchronizationTaskExecution run =
                Fixture.job("never-run-with-placeholder.json").getStatus().getLastExecution();

        assertThat(run.isPlaceholder()).isTrue();
        assertThat(run.getError().isPlaceholder()).isTrue();
        assertThat(run.getTimeEnded()).isNull();
        assertThat(run.getTimeEndedAsString()).isEqualTo("0001-01-01T00:00:00Z");
        assertThat(run.duration()).isEmpty();
    }

    @Test
    void theDurationOfARunCannotBeDeterminedFromAStringThatIsNotATimestamp() {
        assertThatThrownBy(run("", "later")::duration)
                .isInstanceOf(DateTimeException.class)
                .hasMessageStartingWith("timeEnded: \"later\"");
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

    private static SynchronizationStatus read(String document) throws Exception {
        return read(document, SynchronizationStatus.class);
    }

    private static <T> T read(String document, Class<T> type) throws Exception {
        return new ObjectMapper().readValue(document, type);
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
