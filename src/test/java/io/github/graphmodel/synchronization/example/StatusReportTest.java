package io.github.graphmodel.synchronization.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusReportTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsTheSample() {
        assertThat(run()).isZero();
        assertThat(out.toString(UTF_8)).isEqualToNormalizingNewlines("""
                Job           box.7f1e0000000040008000000000000001.c0ffee00000040008000000000000001
                State         Quarantine
                Quarantine    EncounteredQuarantineException since 2026-11-19T06:56:58.246401100Z
                Last run      Failed, ended 2026-11-20T14:57:01.257027400Z, InvalidCredentials
                Last success  EntryLevelErrors, ended 2026-11-19T02:48:41.120Z
                Entries       {user to User=1298, group to Group=12}

                Round-trips losslessly
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"lastExecution": {"state": "Failed", "error": {"code": "None"}, "timeEnded": "0001-01-01T00:00:00Z"}} | Last run      none
            {"quarantine": {"reason": "", "seriesBegan": "2026-11-19T06:56:58Z"}}                                  | Quarantine    reason unknown since 2026-11-19T06:56:58Z
            {"code": "Quarantine"}                                                                                 | Quarantine    reason unknown
            {"code": "SomethingNew", "unknown": 1.50}                                                              | Round-trips losslessly
            {"countSuccessiveCompleteFailures": "1"}                                                               | Does not round-trip losslessly
            {"value": [{"id": "a", "status": {}}, null, {"id": "b"}]}                                              | Job           b
            """)
    void printsTheLine(String response, String line) throws Exception {
        assertThat(report(response)).isZero();
        assertThat(out.toString(UTF_8).lines()).contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <html/>                                                      | Unexpected character ('<' (code 60))
            null                                                         | has no property of a page of jobs, a job or a status
            {"@odata.context": "a", "name": "b"}                         | has no property of a page of jobs, a job or a status
            {"error": {"code": "Forbidden", "message": "No"}}            | The response is an OData error: Forbidden: No
            {"unknown": 1e99999999999}                                   | Value "1e99999999999"
            {"lastExecution": {"state": "Failed", "timeEnded": "today"}} | timeEnded: "today" is not a valid Edm.DateTimeOffset
            """)
    void saysInOneLineWhyItIsNotAResponse(String response, String message) throws Exception {
        assertThat(report(response)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains(message).containsOnlyOnce("\n");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThat(run("none.json")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).startsWith("none.json (");
    }

    private int report(String response) throws Exception {
        return run(Files.writeString(folder.resolve("response.json"), response).toString());
    }

    private int run(String... args) {
        return StatusReport.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
