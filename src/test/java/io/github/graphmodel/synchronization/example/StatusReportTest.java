package io.github.graphmodel.synchronization.example;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.graphmodel.synchronization.support.Fixture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusReportTest {

    private static final String LOSSLESS =
            "Round trip        lossless: the same JSON document when it is serialized again\n";

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsTheSampleAsOfItsTime() {
        assertThat(run("")).isZero();
        assertThat(string(out)).isEqualTo("""
                From the sample, as of 2026-11-20 18:00:00 UTC:

                Job               box.7f1e0000000040008000000000000001.c0ffee00000040008000000000000001
                Template          box
                Schedule          Active, every 40 min
                State             Quarantine
                Quarantine        EncounteredQuarantineException, evaluations: 6
                                  since 2026-11-19 06:56:58 UTC (35 h ago)
                                  next attempt 2026-11-21 12:35:27 UTC (in 18 h)
                                  error InvalidCredentials: The credentials for the target directory are no longer valid. (tenant-actionable)
                Failures          6 in a row
                Last run          Failed, ended 2026-11-20 14:57:01 UTC (3 h ago), took 1 min 2 s
                                  activity 6c1f5a0e-3d0b-4f53-9d3a-0f6a1f1f1c01
                                  error InvalidCredentials: The credentials for the target directory are no longer valid. (tenant-actionable)
                Last successful   EntryLevelErrors, ended 2026-11-19 02:48:41 UTC (39 h ago), took 38 min 41 s
                                  activity 6c1f5a0e-3d0b-4f53-9d3a-0f6a1f1f1c00
                Last with exports the same run
                Progress          1025 of 3024 pages (33 %), observed 2026-11-20 14:57:00 UTC (3 h ago)
                Entries           1298 user to User, 12 group to Group
                Steady state      first 2026-03-02 08:00:12 UTC (263 days ago), last 2026-11-19 02:48:41 UTC (39 h ago)
                Settings          QuarantineTooManyDeletesThreshold: 500
                                  AzureIngestionAttributeOptimization: False
                                  Notifications: {"enabled":true}

                """ + LOSSLESS);
    }

    @Test
    void printsThatAJobHasNeverRunForNull() throws Exception {
        assertThat(run(Fixture.json("job/never-run.json"), "-")).isZero();
        assertThat(string(out)).isEqualTo("""
                From standard input, as of 2026-11-22 12:00:00 UTC:

                Job               scim.7f1e0000000040008000000000000001
                Template          scim
                Schedule          Disabled, not scheduled
                State             NotConfigured
                Last run          none, the job has never run

                """ + LOSSLESS);
    }

    @Test
    void printsThatAJobHasNeverRunForThePlaceholder() throws Exception {
        assertThat(run(Fixture.json("job/never-run-with-placeholder.json"), "-"))
                .isZero();
        assertThat(string(out)).isEqualTo("""
                From standard input, as of 2026-11-22 12:00:00 UTC:

                Job               Azure2Azure.7f1e0000000040008000000000000003
                Template          Azure2Azure
                Schedule          Active, every 40 min
                State             NotRun
                Last run          none, the job has never run
                Settings          QuarantineTooManyDeletes: False

                """ + LOSSLESS);
    }

    @Test
    void doesNotPrintThatAJobHasNeverRunIfItHasReachedSteadyState() {
        assertThat(run("{\"lastExecution\":null,\"steadyStateFirstAchievedTime\":\"2026-11-20T00:00:00Z\"}", "-"))
                .isZero();
        assertThat(string(out)).doesNotContain("never");
    }

    @Test
    void printsARunningJobAndTheNumberOfItsUnknownProperties() {
        String run = """
                {"state": "Succeeded", "timeBegan": "2026-11-22T14:20:00+03:00", "timeEnded": "2026-11-22T11:48:59.9Z",
                  "activityIdentifier": "c0ffee", "error": null, "new": {"a": {"b": 1}}, "new@odata.type": "x"}""";
        String status = """
                {"code": "Active", "escrowsPruned": true, "quarantine": {"newCount": 0}, "countSuccessiveCompleteFailures": 0,
                  "lastExecution": RUN, "lastSuccessfulExecution": RUN, "lastSuccessfulExecutionWithExports": null,
                  "progress": [null, {"completedUnits": 0, "totalUnits": 7, "units": "pages"}, {"totalUnits": 9}],
                  "synchronizedEntryCountByType": [{"key": "user to User", "value": 3}, {"key": "a", "value": 0}]}
                """.replace("RUN", run);

        assertThat(run(status, "-")).isZero();
        assertThat(string(out)).isEqualTo("""
                From standard input, as of 2026-11-22 12:00:00 UTC:

                State             Active
                Escrows           pruned
                Last run          Succeeded, ended 2026-11-22 11:48:59 UTC (11 min ago), took 28 min 59 s
                                  activity c0ffee
                Last successful   the same run
                Progress          0 of 7 pages (0 %)
                                  of 9
                Entries           3 user to User, 0 a
                Unknown           properties: 3

                """ + LOSSLESS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"code":"Paused","quarantine":{"reason":"a"}}                    | State             Paused, in quarantine
            {"code":"SomethingNew"}                                          | State             SomethingNew
            {"code":"","quarantine":null}                                    | State             unknown
            {"quarantine":{"nextAttempt":"2026-11-22T07:00:00Z"}}            | Quarantine        next attempt overdue since 2026-11-22 07:00:00 UTC (5 h ago)
            {"quarantine":{"nextAttempt":"2026-11-24T12:00:01Z"}}            | Quarantine        next attempt 2026-11-24 12:00:01 UTC (in 2 days)
            {"quarantine":{"seriesBegan":"soon"}}                            | Quarantine        seriesBegan: "soon" is not a valid Edm.DateTimeOffset
            {"lastExecution":{"timeEnded":"soon"}}                           | Last run          timeEnded: "soon" is not a valid Edm.DateTimeOffset
            {"lastExecution":{"timeBegan":"2026-11-22T11:59:15Z"}}           | Last run          started 2026-11-22 11:59:15 UTC (45 s ago)
            {"lastExecution":{"state":"Failed","error":{"code":"None"}}}     | Last run          Failed
            {"lastExecution":{"timeEnded":null,"error":{"message":"m"}}}     | Last run          error m
            {"synchronizedEntryCountByType":[{"key":"a","value":9223372036854775807},{"key":"a","value":1}]} | Entries           long overflow
            {"troubleshootingUrl":"https://aka.ms/x\\u001b[31m\\u009b1m\\u202e\\u2028"} | Troubleshooting   https://aka.ms/x [31m 1m
            {"schedule":{"interval":"P1DT2H0.5S"}}                           | Schedule          every 26 h
            {"schedule":{"interval":"-PT5M"}}                                | Schedule          every -5 min
            {"schedule":{"interval":"daily"}}                                | Schedule          interval: "daily" is not a valid Edm.Duration
            {"synchronizationJobSettings":[null,{},{"name":"a","value":"1"},{"name":"a","value":"2"}]} | Settings          a: 1
            {"id":"a","value":"x","code":"b"}                                | Job               a
            {"code":"b","id":"a","error":null}                               | Job               a
            {"lastExecution":{},"error":{}}                                  | State             unknown
            {"id":"a","value":[]}                                            | 0 jobs
            {"value":null}                                                   | 0 jobs
            {"@odata.count":5,"value":[{}]}                                  | 1 of 5 jobs: 1 unknown
            {"countSuccessiveCompleteFailures":"5"}                          | Round trip        not lossless: not the same JSON document when it is serialized again
            """)
    void printsTheValue(String response, String line) {
        assertThat(run(response, "-")).as(string(err)).isZero();
        assertThat(string(out).lines().map(String::stripTrailing)).contains(line);
    }

    @Test
    void printsALineForEachJobOfAPageAndTheTotal() {
        String page = """
                {"value": [
                  {"id": "box.7f1e0000000040008000000000000001.c0ffee00000040008000000000000001", "status": {"code": "Active",
                    "lastExecution": {"state": "Succeeded", "timeEnded": "2026-11-22T11:20:00Z"}}},
                  {"id": "同期.日本語", "status": {"code": "NotRun", "lastExecution": null}},
                  null,
                  {"id": "e\u0301.😀", "status": {"code": "Active", "lastExecution":
                    {"state": "Failed", "timeEnded": "2026-11-22T09:00:00Z", "error": {"code": "InvalidCredentials"}}}},
                  {"id": "c", "status": {"code": "SomethingNewThatIsLong日本語日本語"}},
                  {"id": "d", "status": {"code": "Paused", "quarantine": {"reason": "EncounteredEscrowProportionThreshold"}}}
                ], "@odata.nextLink": "https://graph.microsoft.com/next"}
                """;

        assertThat(run(page, "-")).isZero();
        assertThat(string(out)).isEqualTo("""
                        From standard input, as of 2026-11-22 12:00:00 UTC:

                        State                     Last run              Reason                     Job
                        Paused, in quarantine                           EncounteredE…onThreshold   d
                        Active                    Failed 3 h ago        InvalidCredentials         é.😀
                        Active                    Succeeded 40 min ago                             box.7f1e0000…00000000001
                        NotRun                    never                                            同期.日本語
                        unknown
                        SomethingNew…本語日本語                                                    c

                        6 jobs: 1 in quarantine, 1 unknown, 1 not run, 2 active, 1 SomethingNewThatIsLong日本語日本語
                        Next page         https://graph.microsoft.com/next

                        """ + LOSSLESS);
        assertThat(string(out).lines()).allMatch(line -> new AttributedString(line).columnLength() <= 100);
    }

    @Test
    void countsTheJobsOfAPageByState() {
        String jobs = "{\"status\":{\"code\":\"Active\"}},".repeat(32)
                + "{\"status\":{\"code\":\"Paused\"}},".repeat(2)
                + "{\"status\":{\"code\":\"Quarantine\"}},".repeat(9);

        assertThat(run("{\"value\":[" + jobs.substring(0, jobs.length() - 1) + "]}", "-"))
                .isZero();
        assertThat(string(out).lines()).contains("43 jobs: 9 in quarantine, 2 paused, 32 active");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsEveryUnicodeEncoding(String encoding) {
        for (String bom : List.of("", "\ufeff")) {
            out.reset();
            assertThat(run((bom + "{\"code\":\"Äctive 😀\"}").getBytes(Charset.forName(encoding)), UTF_8, "-"))
                    .isZero();
            assertThat(string(out)).contains("Äctive 😀").endsWith(LOSSLESS);
        }
    }

    @Test
    void printsAQuestionMarkForACharacterThatTheTerminalDoesNotHave() {
        String jobs = "{\"id\":\"a\",\"status\":{\"code\":\"日本😀\"}},{\"id\":\"b\",\"status\":{\"code\":\"New\"}}";

        assertThat(run(("{\"value\":[" + jobs + "]}").getBytes(UTF_8), US_ASCII, "-"))
                .isZero();
        assertThat(string(out).lines()).contains("???                      a", "New                      b");
    }

    /** The JVM cannot represent the name in this locale; nor might the one that runs the test. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void opensAFileWhoseNameTheLocaleCannotRepresent(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.json"), "{\"code\":\"Active\"}");
        String name = "$(printf '\\303\\204\\346\\227\\245')";
        ProcessBuilder shell = new ProcessBuilder(
                "sh",
                "-ec",
                "mkdir \"%1$s\"; mv a.json \"%1$s/%1$s.json\"; \"$JAVA\" -cp \"$CLASSPATH\" %2$s \"%1$s/%1$s.json\""
                        .formatted(name, StatusReport.class.getName()));
        shell.environment().put("LC_ALL", "C");
        shell.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        shell.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process =
                shell.directory(folder.toFile()).redirectErrorStream(true).start();

        assertThat(new String(process.getInputStream().readAllBytes(), US_ASCII))
                .contains("State             Active");
        assertThat(process.waitFor()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{"id":"a"}] | is not a JSON object, so not a job, a page of jobs or a status
            null         | is not a JSON object, so not a job, a page of jobs or a status
            <!DOCTYPE html> | Unexpected character ('<' (code 60)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false') (line 1, column 1)
            no JSON      | Unrecognized token 'no': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') (line 1, column 1)
            {"id":"a"} {"id":"b"}                    | has more than one JSON document (line 1, column 13)
            {"id":"a","status":{"code":              | /status/code: Unexpected end-of-input within/between Object entries (line 1, column 28)
            {"value":[{"id":                         | /value/0/id: Unexpected end-of-input within/between Object entries (line 1, column 17)
            {"id":"a"                                | /id: Unexpected end-of-input: expected close marker for Object (start marker at line: 1, column: 1) (line 1, column 10)
            {"countSuccessiveCompleteFailures":1e99999999999} | /countSuccessiveCompleteFailures: the number is out of range (line 1, column 49)
            {"error":{"code":"Forbidden","message":"No\\u001b[31m\\nway","innerError":{}}} | is an error response: Forbidden: No [31m way
            {"error":"invalid_client","error_description":"Wrong secret.\\r\\nTrace ID: 1"} | is an error response: invalid_client: Wrong secret.  Trace ID: 1
            {"error":{"code":401,"message":{"value":"No"}}} | is an error response: 401: {"value":"No"}
            {"error":{"a":1}}                        | is an error response: {"a":1}
            {"error":[{}]}                           | is an error response: [{}]
            {"error":null}                           | is an error response: null
            {"code":"Unauthorized","message":"No."}  | is an error response: Unauthorized: No.
            {"state":"Failed","timeBegan":"","error":{}} | is a run, not a job, a page of jobs or a status
            {"reason":"a","error":{"code":"b"}}      | is a quarantine, not a job, a page of jobs or a status
            {"state":"Active","interval":"PT40M"}    | is a schedule, not a job, a page of jobs or a status
            {"units":"pages"}                        | is the progress of a job, not a job, a page of jobs or a status
            {"value":[{"error":{"code":"a","message":"b"}}]} | /value/0: The response is an OData error: a: b (line 1, column 46)
            {}                                       | has no property of a job, a page of jobs or a status
            {"name":"a"}                             | has no property of a job, a page of jobs or a status
            {"@odata.context":"a"}                   | has no property of a job, a page of jobs or a status
            {"@odata.nextLink":"a"}                  | has no property of a job, a page of jobs or a status
            {"progress":[{},{"totalUnits":1.5}]}     | /progress/1/totalUnits: 1.5 is not a valid Edm.Int64 (64-bit integer) (line 1, column 31)
            {"@odata.count":1.5,"value":[]}          | /@odata.count: 1.5 is not a valid Edm.Int64 (64-bit integer) (line 1, column 17)
            {"status":"Active"}                      | /status: expected: object, found: string (line 1, column 11)
            {"status":[]}                            | /status: expected: object, found: array (line 1, column 11)
            {"id":5}                                 | /id: expected: string, found: number (line 1, column 7)
            {"progress":{}}                          | /progress: expected: array, found: object (line 1, column 13)
            {"value":true}                           | /value: expected: array, found: true (line 1, column 10)
            {"value":[5]}                            | /value/0: expected: object, found: number (line 1, column 11)
            {"code":"a","code":"b"}                  | /code: Duplicate field 'code' (line 1, column 19)
            {"x":NaN}                                | /x: Non-standard token 'NaN' (line 1, column 9)
            HTTP/1.1 200 OK                          | starts with HTTP headers: save the body alone, without curl -i
            """)
    void rejectsOtherJson(String response, String message) {
        assertThat(run(response, "-")).isEqualTo(1);
        assertThat(string(err)).isEqualTo("standard input: " + message + "\n");
        assertThat(string(out)).isEmpty();
    }

    static List<Arguments> otherInput() {
        String nested = "[".repeat(2_000) + "]".repeat(2_000);
        return List.of(
                arguments("empty", "".getBytes(UTF_8), "contains no JSON"),
                arguments("blank", " \n\t ".getBytes(UTF_8), "contains no JSON"),
                arguments("UTF-8 byte order mark", "\ufeff".getBytes(UTF_8), "contains no JSON"),
                arguments("UTF-16 byte order mark", "\ufeff".getBytes(UTF_16LE), "contains no JSON"),
                arguments("blank, UTF-16", "\ufeff\r\n".getBytes(UTF_16LE), "contains no JSON"),
                arguments(
                        "2,000 levels",
                        ("{\"x\":" + nested + "}").getBytes(UTF_8),
                        "/x" + "/0".repeat(49)
                                + "…: Document nesting depth (1001) exceeds the maximum allowed (1000) (line 1, column 1006)"),
                arguments(
                        "integer of 1,001 digits",
                        ("{\"countSuccessiveCompleteFailures\":" + "1".repeat(1_001) + "}").getBytes(UTF_8),
                        "/countSuccessiveCompleteFailures: Number value length (1001) exceeds the maximum allowed (1000) (line 1, column 1037)"),
                arguments(
                        "string of 50 MB",
                        ("{\"code\":\"" + "a".repeat(50_000_000) + "\"}").getBytes(UTF_8),
                        "/code: String value length (20051112) exceeds the maximum allowed (20000000) (line 1, column 20051122)"),
                arguments(
                        "property name of 60,000 characters",
                        ("{\"" + "n".repeat(60_000) + "\":1}").getBytes(UTF_8),
                        "Name length (60000) exceeds the maximum allowed (50000) (line 1, column 60004)"),
                arguments(
                        "long path",
                        ("{\"" + "n".repeat(40_000) + "\":1e99999999999}").getBytes(UTF_8),
                        "/" + "n".repeat(99) + "…: the number is out of range (line 1, column 40018)"),
                arguments(
                        "Latin-1",
                        "{\"code\":\"Äctive\"}".getBytes(ISO_8859_1),
                        "/code: Invalid UTF-8 middle byte 0x63 (line 1, column 12)"),
                arguments(
                        "PNG",
                        "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1),
                        "Invalid UTF-8 start byte 0x89 (line 1, column 2)"),
                arguments(
                        "gzip",
                        "\u001f\u008b\b\0".getBytes(ISO_8859_1),
                        "is compressed with gzip: decompress it, or use curl --compressed"),
                arguments(
                        "invalid UTF-32",
                        "\0\0\0{\0\u00ff\u00ff\u00ff".getBytes(ISO_8859_1),
                        "Invalid UTF-32 character 0xfeffff (above 0x0010ffff) at char #1, byte #7)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherInput")
    void rejectsOtherInput(String name, byte[] response, String message, @TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("response.json"), response);

        assertThat(run("", file.toString())).isEqualTo(1);
        assertThat(string(err)).isEqualTo(file + ": " + message + "\n");
        assertThat(string(out)).isEmpty();
    }

    @Test
    void readsAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a status.json"), "{\"code\":\"Active\"}");

        assertThat(run("", file.toString())).isZero();
        assertThat(string(out)).startsWith("From " + file + ", as of ").endsWith(LOSSLESS);
    }

    @Test
    void rejectsWhatIsNotAFile(@TempDir Path folder) {
        assertThat(run("", folder.resolve("none.json").toString())).isEqualTo(1);
        assertThat(run("", folder.toString())).isEqualTo(1);
        assertThat(run("", "a\0\u001b[31m")).isEqualTo(1);
        assertThat(string(err)).isEqualTo("""
                %1$s/none.json: does not exist
                %1$s: Is a directory
                a  [31m: is not a valid file name in this locale
                """.formatted(folder));
    }

    @Test
    void explainsItsArguments() {
        String usage =
                "Expected one file, - for standard input, or nothing for a sample; quote a path that contains spaces\n";

        assertThat(run("", "--help")).isZero();
        assertThat(string(out)).isEqualTo(usage);
        assertThat(run("", "")).isEqualTo(1);
        assertThat(run("", "my", "status.json")).isEqualTo(1);
        assertThat(string(err)).isEqualTo(usage + usage);
    }

    private int run(String input, String... args) {
        return run(input.getBytes(UTF_8), UTF_8, args);
    }

    private int run(byte[] input, Charset charset, String... args) {
        return StatusReport.run(
                List.of(args),
                new ByteArrayInputStream(input),
                new PrintStream(out, true, charset),
                new PrintStream(err, true, charset),
                charset,
                NOW);
    }

    private static String string(ByteArrayOutputStream stream) {
        return stream.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
