package io.github.graphmodel.synchronization.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusReportTest {

    private static final String EQUAL = "Round trip     equal: written back, it is the same document\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void tellsTheSampleInDetail() {
        assertThat(run("")).isZero();
        assertThat(text(out)).isEqualTo("""
                        From the sample answer:

                        Job            box.7f1e0000000040008000000000000001.c0ffee00000040008000000000000001
                        Template       box
                        Schedule       Active, every 40 min
                        State          Quarantine
                        Failures       6 in a row
                        Last run       Failed, began 2026-11-20 14:55:58 +00:00, took 1 min 2 s
                                       0 imported, 0 changes imported, 0 entitled, 0 to export, 0 exported, 0 set aside
                                       error InvalidCredentials: The credentials for the target directory are no longer valid. (the tenant can mend it)
                        Last success   EntryLevelErrors, began 2026-11-19 02:10:00 +00:00, took 38 min 41 s
                                       1310 imported, 220 changes imported, 1310 entitled, 216 to export, 212 exported, 4 set aside
                        Quarantine     for EncounteredQuarantineException
                                       since 2026-11-19 06:56:58 +00:00, next attempt 2026-11-21 12:35:27 +00:00
                                       error InvalidCredentials: The credentials for the target directory are no longer valid. (the tenant can mend it)
                        Progress       pages 1025 of 3024 (34 %)
                        Entries        1298 user to User
                        Entries        12 group to Group
                        Steady state   first 2026-03-02 08:00:12 +00:00, last 2026-11-19 02:48:41 +00:00

                        """ + EQUAL);
    }

    @Test
    void tellsAPageInALineForEachJob() {
        String page = """
                {"@odata.count": 9, "@odata.nextLink": "https://graph.microsoft.com/next", "value": [
                  {"id": "a", "status": {"code": "Active", "lastExecution": {
                    "state": "Succeeded", "timeBegan": "2026-11-20T14:55:58Z"}}},
                  {"id": "b", "status": {"code": "Quarantine", "quarantine": {"reason": "TooManyDeletes"}}},
                  {"id": "c"},
                  null]}
                """;

        assertThat(run(page, "-")).isZero();
        assertThat(text(out)).isEqualTo("""
                        From standard input:

                        Active         Succeeded  2026-11-20 14:55:58 +00:00                                  a
                        Quarantine     never run                             TooManyDeletes                   b
                        no status      never run                                                              c
                        no status      never run                                                              ?
                        Jobs           4 of 9, more at https://graph.microsoft.com/next

                        """ + EQUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                            | State          ?",
                "{\"code\":\"Paused\",\"quarantine\":{\"reason\":\"\"}}        | State          Paused, in quarantine",
                "{\"quarantine\":{\"reason\":\"\",\"nextAttempt\":\"\"}}       | Quarantine     for \"\"",
                "{\"lastExecution\":{\"timeBegan\":\"soon\"}}                  | Last run       ?, began \"soon\", took ?",
                "{\"lastExecution\":{}}                                        | Last run       ?, began ?, took ?",
                "{\"progress\":[null,{\"units\":\"pages\",\"totalUnits\":7}]}  | Progress       pages null of 7",
                "{\"steadyStateFirstAchievedTime\":\"0001-01-01T00:00:00Z\"}   | Steady state   first never, last ?",
                "{\"troubleshootingUrl\":\"https://aka.ms/x\\u001b[31m\"}      | More           https://aka.ms/x [31m",
                "{\"schedule\":{\"interval\":\"P1DT2H0.5S\"}}                  | Schedule       ?, every 1 d 2 h",
                "{\"schedule\":{\"interval\":\"daily\"}}                       | Schedule       ?, every \"daily\"",
                "{\"schedule\":{\"interval\":\"PT0.5S\"}}                      | Schedule       ?, every less than 1 s",
                "{\"id\":\"a\"}                                                | State          no status in the answer",
                "{\"value\":[]}                                                | Jobs           0, the last page",
                "{\"countSuccessiveCompleteFailures\":\"5\"}                   | Round trip     differs at [/countSuccessiveCompleteFailures]",
            })
    void tellsWhatTheAnswerSays(String answer, String line) {
        assertThat(run(answer, "-")).isZero();
        assertThat(text(out).lines()).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no JSON     | Unrecognized token 'no': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') (line 1, column 1)",
                "{\"code\":  | Unexpected end-of-input within/between Object entries (line 1, column 9)",
                "''          | is no JSON object, so neither a job nor a page of jobs nor a status",
                "[]          | is no JSON object, so neither a job nor a page of jobs nor a status",
                "{\"value\":[{\"status\":{\"progress\":[{},{\"totalUnits\":1.5}]}}]} | value[0].status.progress[1].totalUnits: 1.5 is no Edm.Int64: a whole number of 64 bits (line 1, column 51)",
                "{\"error\":{\"code\":\"Forbidden\",\"message\":\"No way\"}} | is an error of the service: Forbidden, No way",
                "{\"code\":\"a\",\"code\":\"b\"} | Duplicate field 'code' (line 1, column 19)",
            })
    void refusesInOneLineWhatIsNoAnswer(String answer, String message) {
        assertThat(run(answer, "-")).isEqualTo(1);
        assertThat(text(err)).isEqualTo("standard input: " + message + "\n");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void readsAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("status.json"), "{\"code\":\"Active\"}");

        assertThat(run("", file.toString())).isZero();
        assertThat(text(out))
                .startsWith("From " + file + ":\n\nState          Active\n")
                .endsWith(EQUAL);
    }

    @Test
    void saysThatAFileIsNotThere(@TempDir Path folder) {
        assertThat(run("", folder.resolve("none.json").toString())).isEqualTo(1);
        assertThat(text(err)).isEqualTo(folder.resolve("none.json") + ": there is no such file\n");
    }

    @Test
    void saysThatAFileCannotBeRead(@TempDir Path folder) {
        assertThat(run("", folder.toString())).isEqualTo(1);
        assertThat(text(err)).startsWith(folder + ": cannot be read: ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = "a.json b.json")
    void takesOneFileOnly(String files) {
        assertThat(run("", files.split(" ", -1))).isEqualTo(1);
        assertThat(text(err)).isEqualTo("Give one file, - for standard input, or nothing for a sample\n");
    }

    private int run(String input, String... args) {
        return StatusReport.run(
                List.of(args),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
