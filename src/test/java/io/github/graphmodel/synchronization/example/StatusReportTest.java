package io.github.graphmodel.synchronization.example;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusReportTest {

    private static final String LOSSLESS = "Round trip      lossless: serialized again, it is the same JSON document\n";

    private static final int HEAP_IN_MEBIBYTES = 64;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsTheSampleInDetail() {
        assertThat(run("")).isZero();
        assertThat(string(out)).isEqualTo("""
                        From the sample response:

                        Job             box.7f1e0000000040008000000000000001.c0ffee00000040008000000000000001
                        Template        box
                        Schedule        Active, every 40 min
                        State           Quarantine
                        Failures        6 in a row
                        Last run        Failed, started 2026-11-20 14:55:58 +00:00, ended 2026-11-20 14:57:01 +00:00 (1 min 2 s)
                                        0 imported, 0 changes imported, 0 entitled, 0 to export, 0 exported, 0 escrowed
                                        error InvalidCredentials: The credentials for the target directory are no longer valid. (tenant-actionable)
                        Last completed  EntryLevelErrors, started 2026-11-19 02:10:00 +00:00, ended 2026-11-19 02:48:41 +00:00 (38 min 41 s)
                                        1310 imported, 220 changes imported, 1310 entitled, 216 to export, 212 exported, 4 escrowed
                        Quarantine      EncounteredQuarantineException
                                        since 2026-11-19 06:56:58 +00:00, next attempt 2026-11-21 12:35:27 +00:00
                                        error InvalidCredentials: The credentials for the target directory are no longer valid. (tenant-actionable)
                        Progress        1025 of 3024 pages (34 %)
                        Entries         1298 user to User
                        Entries         12 group to Group
                        Steady state    first 2026-03-02 08:00:12 +00:00, last 2026-11-19 02:48:41 +00:00
                        Troubleshooting ""

                        """ + LOSSLESS);
    }

    @Test
    void printsALineForEachJobOfAPage() {
        String page = """
                {"@odata.count": 9, "value": [
                  {"id": "a", "status": {"code": "Active", "quarantine": null, "lastExecution": {
                    "state": "Succeeded", "timeBegan": "2026-11-20T14:55:58Z"}}},
                  {"id": "b", "status": {"code": "Quarantine", "lastExecution": null, "quarantine": {"reason": ""}}},
                  {"id": null, "status": null},
                  {},
                  null], "@odata.nextLink": "https://graph.microsoft.com/next"}
                """;

        assertThat(run(page, "-")).isZero();
        assertThat(string(out)).isEqualTo("""
                        From standard input:

                        State         Last run         Started                    Quarantine                           Job
                        Active        Succeeded        2026-11-20 14:55:58 +00:00 none                                 a
                        Quarantine    none                                        ""                                   b
                        none                                                                                           none
                        not returned                                                                                   not returned
                        none                                                                                           none
                        Jobs            5 of 9, more at https://graph.microsoft.com/next

                        """ + LOSSLESS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\":\"Paused\",\"quarantine\":{\"reason\":\"a\"}} | State           Paused, in quarantine",
                "{\"code\":null}                                          | State           none",
                "{\"code\":\"\"}                                        | State           \"\"",
                "{\"quarantine\":null}                                    | State           not returned",
                "{\"quarantine\":null}                                    | Quarantine      none",
                "{\"code\":\"Active\"}                                  | Quarantine      not returned",
                "{\"countSuccessiveCompleteFailures\":0}                  | Failures        0 in a row",
                "{\"countSuccessiveCompleteFailures\":null}               | Failures        none",
                "{\"lastExecution\":{\"timeBegan\":\"soon\"}}         | Last run        not returned, started \"soon\", ended not returned",
                "{\"lastExecution\":null}                                 | Last run        none",
                "{\"lastExecution\":null}                                 | Last completed  not returned",
                "{\"lastSuccessfulExecution\":{\"state\":\"EntryLevelErrors\",\"timeBegan\":null,\"timeEnded\":\"\"}} | Last completed  EntryLevelErrors, started none, ended \"\"",
                "{\"progress\":[null,{\"units\":\"pages\",\"totalUnits\":7}]} | Progress        not returned of 7 pages",
                "{\"progress\":[null]}                                    | Progress        none",
                "{\"progress\":[]}                                        | Progress        none",
                "{\"progress\":[]}                                        | Entries         not returned",
                "{\"synchronizedEntryCountByType\":[{\"value\":1}]}     | Entries         1 not returned",
                "{\"steadyStateFirstAchievedTime\":\"0001-01-01T00:00:00Z\"} | Steady state    first never, last not returned",
                "{\"steadyStateLastAchievedTime\":\"\",\"steadyStateFirstAchievedTime\":null} | Steady state    first none, last \"\"",
                "{\"troubleshootingUrl\":\"https://aka.ms/x\\u001b[31m\\u009b1m\\u202e\\u2028\"} | Troubleshooting https://aka.ms/x [31m 1m",
                "{\"schedule\":{\"interval\":\"P1DT2H0.5S\"}}         | Schedule        not returned, every 1 d 2 h",
                "{\"schedule\":{\"interval\":\"daily\"}}              | Schedule        not returned, every \"daily\"",
                "{\"schedule\":{\"interval\":\"PT0.5S\"}}             | Schedule        not returned, every less than 1 s",
                "{\"schedule\":{\"interval\":\"PT0S\"}}               | Schedule        not returned, every 0 s",
                "{\"schedule\":{\"interval\":\"-PT5M\"}}              | Schedule        not returned, every PT-5M",
                "{\"id\":\"a\"}                                         | Schedule        not returned",
                "{\"id\":\"a\"}                                         | Status          not returned",
                "{\"status\":null}                                        | Status          none",
                "{\"value\":[]}                                           | Jobs            0, the last page",
                "{\"value\":null}                                         | Jobs            0, the last page",
                "{\"id\":\"a\",\"value\":\"x\",\"code\":\"b\"}     | Job             a",
                "{\"code\":\"b\",\"id\":\"a\",\"error\":null}        | Job             a",
                "{\"id\":\"a\",\"value\":[]}                            | Jobs            0, the last page",
                "{\"x\":1.10,\"code\":null,\"countSuccessiveCompleteFailures\":\"5\"} | Round trip      differs at /countSuccessiveCompleteFailures",
                "{\"@odata.count\":\"1\",\"value\":[null,{\"x\":1.10,\"status\":{\"countSuccessiveCompleteFailures\":\"5\"}}]} | Round trip      differs at /value/1/status/countSuccessiveCompleteFailures, /@odata.count",
            })
    void printsTheValuesOfTheResponse(String response, String line) {
        assertThat(run(response, "-")).as(string(err)).isZero();
        assertThat(string(out).lines().map(String::stripTrailing)).contains(line);
    }

    @Test
    void limitsTheNumberOfDifferences() {
        String job = "{\"status\":{\"countSuccessiveCompleteFailures\":\"5\"}}";

        assertThat(run("{\"value\":[" + (job + ",").repeat(99) + job + "]}", "-"))
                .isZero();
        assertThat(string(out))
                .contains("/value/4/status/countSuccessiveCompleteFailures and 95 more\n")
                .doesNotContain("/value/5/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsEveryUnicodeEncoding(String encoding) throws Exception {
        for (String bom : List.of("", "\ufeff")) {
            for (String response :
                    List.of("{\"code\":\"Äctive 😀\"}", "{\"value\":[{\"status\":{\"code\":\"Äctive 😀\"}}]}")) {
                out.reset();
                assertThat(run((bom + response).getBytes(Charset.forName(encoding)), "-"))
                        .as(string(err))
                        .isZero();
                assertThat(string(out)).contains("Äctive 😀").endsWith(LOSSLESS);
            }
        }
    }

    static List<Arguments> rejected() {
        String notAnObject = "is not a JSON object, so not a job, a page of jobs or a status";
        String noProperty = "has no property of a job, a page of jobs or a status";
        String expectedValue =
                "(JSON String, Number, Array, Object or token 'null', 'true' or 'false') (line 1, column 1)";
        return List.of(
                rejected("empty", "", "contains no JSON"),
                rejected("blank", " \n\t ", "contains no JSON"),
                rejected("UTF-8 byte order mark", "\ufeff", "contains no JSON"),
                rejected("UTF-16 byte order mark", "\u00ff\u00fe".getBytes(ISO_8859_1), "contains no JSON"),
                rejected("blank, UTF-16", "\ufeff\r\n".getBytes(UTF_16LE), "contains no JSON"),
                rejected("array", "[{\"id\":\"a\"}]", notAnObject),
                rejected("null", "null", notAnObject),
                rejected(
                        "HTML",
                        "<!DOCTYPE html>\n<html></html>",
                        "Unexpected character ('<' (code 60)): expected a valid value " + expectedValue),
                rejected("plain text", "no JSON", "Unrecognized token 'no': was expecting " + expectedValue),
                rejected(
                        "two documents",
                        "{\"id\":\"a\"}\n{\"id\":\"b\"}",
                        "has more than one JSON document (line 2, column 1)"),
                rejected(
                        "two pages",
                        "{\"value\":[]} {\"value\":[]}",
                        "has more than one JSON document (line 1, column 14)"),
                rejected(
                        "truncated job",
                        "{\"id\":\"a\",\"status\":{\"code\":",
                        "status: Unexpected end-of-input within/between Object entries (line 1, column 28)"),
                rejected(
                        "truncated page",
                        "{\"value\":[{\"id\":",
                        "value[0]: Unexpected end-of-input within/between Object entries (line 1, column 17)"),
                rejected(
                        "unclosed object",
                        "{\"id\":\"a\"",
                        "Unexpected end-of-input: expected close marker for Object (start marker at line: 1, column: 1) (line 1, column 10)"),
                rejected(
                        "2,000 levels",
                        "{\"code\":\"a\",\"x\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}",
                        "x: Document nesting depth (1001) exceeds the maximum allowed (1000) (line 1, column 1017)"),
                rejected(
                        "2,000 levels in a page",
                        "{\"value\":[{\"x\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}]}",
                        "value[0].x: Document nesting depth (1001) exceeds the maximum allowed (1000) (line 1, column 1014)"),
                rejected(
                        "integer of 1,001 digits",
                        "{\"countSuccessiveCompleteFailures\":" + "1".repeat(1_001) + "}",
                        "Number value length (1001) exceeds the maximum allowed (1000) (line 1, column 1037)"),
                rejected(
                        "integer of 1,001 digits in a page",
                        "{\"value\":[{\"status\":{\"countSuccessiveCompleteFailures\":" + "1".repeat(1_001) + "}}]}",
                        "value[0].status: Number value length (1001) exceeds the maximum allowed (1000) (line 1, column 1057)"),
                rejected(
                        "number out of range",
                        "{\"countSuccessiveCompleteFailures\":1e99999999999}",
                        "countSuccessiveCompleteFailures: the number is out of range (line 1, column 49)"),
                rejected(
                        "number out of range in a page",
                        "{\"value\":[{\"x\":1e99999999999}]}",
                        "value[0].x: the number is out of range (line 1, column 29)"),
                rejected(
                        "string of 50 MB",
                        "{\"code\":\"" + "a".repeat(50_000_000) + "\"}",
                        "code: String value length (20051112) exceeds the maximum allowed (20000000) (line 1, column 20051122)"),
                rejected(
                        "property name of 60,000 characters",
                        "{\"code\":\"a\",\"" + "n".repeat(60_000) + "\":1}",
                        "Name length (60000) exceeds the maximum allowed (50000) (line 1, column 60015)"),
                rejected(
                        "Graph error",
                        "{\"error\":{\"code\":\"Forbidden\",\"message\":\"No\\u001b[31m\\nway\",\"innerError\":{}}}",
                        "is an error response: Forbidden: No [31m way"),
                rejected(
                        "OAuth error",
                        "{\"error\":\"invalid_client\",\"error_description\":\"Wrong secret.\\r\\nTrace ID: 1\"}",
                        "is an error response: invalid_client: Wrong secret.  Trace ID: 1"),
                rejected(
                        "error with a number and an object",
                        "{\"error\":{\"code\":401,\"message\":{\"value\":\"No\"}}}",
                        "is an error response: 401: {\"value\":\"No\"}"),
                rejected("error without code", "{\"error\":{\"a\":1}}", "is an error response: {\"a\":1}"),
                rejected("error that is an array", "{\"error\":[{}]}", "is an error response: [{}]"),
                rejected("error that is null", "{\"error\":null}", "is an error response: null"),
                rejected(
                        "Graph error instead of a job",
                        "{\"value\":[{\"error\":{\"code\":\"a\",\"message\":\"b\"}}]}",
                        "value[0]: The response is an OData error: a: b (line 1, column 46)"),
                rejected("empty object", "{}", noProperty),
                rejected("unrelated object", "{\"name\":\"a\"}", noProperty),
                rejected("only an annotation", "{\"@odata.context\":\"a\"}", noProperty),
                rejected("next page without a page", "{\"@odata.nextLink\":\"a\"}", noProperty),
                rejected(
                        "fraction for an Int64 in a page",
                        "{\"value\":[{\"status\":{\"progress\":[{},{\"totalUnits\":1.5}]}}]}",
                        "value[0].status.progress[1].totalUnits: 1.5 is not a valid Edm.Int64 (64-bit integer) (line 1, column 51)"),
                rejected(
                        "fraction for an Int64 in a status",
                        "{\n\"progress\":[{},\n{\"totalUnits\":1.5}]}",
                        "progress[1].totalUnits: 1.5 is not a valid Edm.Int64 (64-bit integer) (line 3, column 15)"),
                rejected(
                        "fraction for an Int64 of a page",
                        "{\"@odata.count\":1.5,\"value\":[]}",
                        "@odata.count: 1.5 is not a valid Edm.Int64 (64-bit integer)"),
                rejected(
                        "string for an object",
                        "{\"status\":\"Active\"}",
                        "status: expected an object but found a string (line 1, column 11)"),
                rejected(
                        "array for an object",
                        "{\"status\":[]}",
                        "status: expected an object but found an array (line 1, column 11)"),
                rejected(
                        "number for a string",
                        "{\"id\":5}",
                        "id: expected a string but found a number (line 1, column 7)"),
                rejected(
                        "object for an array",
                        "{\"progress\":{}}",
                        "progress: expected an array but found an object (line 1, column 13)"),
                rejected(
                        "Boolean for the jobs",
                        "{\"value\":true}",
                        "value: expected an array but found a Boolean (line 1, column 10)"),
                rejected(
                        "number for a job",
                        "{\"value\":[5]}",
                        "value[0]: expected an object but found a number (line 1, column 11)"),
                rejected(
                        "duplicate property",
                        "{\"code\":\"a\",\"code\":\"b\"}",
                        "Duplicate field 'code' (line 1, column 19)"),
                rejected("NaN", "{\"x\":NaN}", "Non-standard token 'NaN' (line 1, column 9)"),
                rejected(
                        "long path",
                        "{\"value\":[{\"" + "n".repeat(40_000) + "\":1e99999999999}]}",
                        "value[0]." + "n".repeat(291) + "… (line 1, column 40028)"),
                rejected(
                        "Latin-1",
                        "{\"code\":\"Äctive\"}".getBytes(ISO_8859_1),
                        "code: Invalid UTF-8 middle byte 0x63 (line 1, column 12)"),
                rejected(
                        "PNG",
                        "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(ISO_8859_1),
                        "Invalid UTF-8 start byte 0x89 (line 1, column 2)"),
                rejected(
                        "gzip",
                        "\u001f\u008b\b\0\0\0\0\0".getBytes(ISO_8859_1),
                        "Illegal character ((CTRL-CHAR, code 31)): only regular white space (\\r, \\n, \\t) is allowed between tokens (line 1, column 2)"),
                rejected(
                        "invalid UTF-32",
                        "\0\0\0{\0\u00ff\u00ff\u00ff".getBytes(ISO_8859_1),
                        "cannot be read: Invalid UTF-32 character 0xfeffff (above 0x0010ffff) at char #1, byte #7)"));
    }

    private static Arguments rejected(String name, String response, String message) {
        return rejected(name, response.getBytes(UTF_8), message);
    }

    private static Arguments rejected(String name, byte[] response, String message) {
        return arguments(name, response, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejected")
    void rejectsTheInputWithAOneLineMessage(String name, byte[] response, String message, @TempDir Path folder)
            throws Exception {
        Path file = Files.write(folder.resolve("response.json"), response);

        assertThat(run(response, "-")).isEqualTo(1);
        assertThat(run("", file.toString())).isEqualTo(1);
        assertThat(string(err)).isEqualTo("standard input: " + message + "\n" + file + ": " + message + "\n");
        assertThat(string(out)).isEmpty();
    }

    @Test
    void printsTheJobsBeforeARejectedOne() {
        assertThat(run("{\"value\":[{\"id\":\"a\"},{\"id\":5}]}", "-")).isEqualTo(1);
        assertThat(string(out).lines()).last().asString().endsWith(" a");
        assertThat(string(err))
                .isEqualTo("standard input: value[1].id: expected a string but found a number (line 1, column 28)\n");
    }

    @Test
    void readsAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a status.json"), "{\"code\":\"Active\"}");

        assertThat(run("", file.toString())).isZero();
        assertThat(string(out))
                .startsWith("From " + file + ":\n\nState           Active\n")
                .endsWith(LOSSLESS);
    }

    @Test
    void rejectsAMissingFile(@TempDir Path folder) {
        assertThat(run("", folder.resolve("none.json").toString())).isEqualTo(1);
        assertThat(string(err)).isEqualTo(folder.resolve("none.json") + ": does not exist\n");
    }

    @Test
    void rejectsADirectory(@TempDir Path folder) {
        assertThat(run("", folder.toString())).isEqualTo(1);
        assertThat(string(err)).isEqualTo(folder + ": is a directory\n");
    }

    @Test
    void rejectsAnInvalidFileName() {
        assertThat(run("", "a\0\u001b[31m")).isEqualTo(1);
        assertThat(string(err)).isEqualTo("a  [31m: is not a valid file name\n");
    }

    @Test
    void rejectsMoreThanOneFile() {
        assertThat(run("", "my", "status.json")).isEqualTo(1);
        assertThat(string(err))
                .isEqualTo(
                        "Expected one file, - for standard input, or nothing for a sample; quote a path that contains spaces\n");
    }

    @Test
    void readsAPageThatIsLargerThanTheHeap(@TempDir Path folder) throws Exception {
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_IN_MEBIBYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargePage.class.getName())
                .redirectError(errors.toFile())
                .start();
        int rows = 0;
        Deque<String> end = new ArrayDeque<>();
        try (BufferedReader reader = process.inputReader(UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("Quarantine    Failed ")) {
                    rows++;
                } else {
                    end.add(line);
                }
            }
        }

        assertThat(process.waitFor()).as(() -> contents(errors)).isZero();
        assertThat(rows).as("jobs printed").isEqualTo(LargePage.JOBS);
        assertThat(end)
                .endsWith("Jobs            100000, more at https://graph.microsoft.com/next", "", LOSSLESS.strip());
        long[] figures = Arrays.stream(contents(errors).strip().split(" ", -1))
                .mapToLong(Long::parseLong)
                .toArray();
        Files.writeString(
                Path.of("target", "large-page.txt"),
                String.format(
                        "Page of %,d jobs, %,d bytes, reported in a heap of %,d bytes; peak use %,d bytes%n",
                        rows, figures[0], figures[1], figures[2]));
        // The strings of the jobs alone are more than a tenth of the page, so the heap could not hold the jobs either.
        assertThat(figures[0]).as("bytes of the page").isGreaterThan(5 * figures[1]);
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run(String input, String... args) {
        return run(input.getBytes(UTF_8), args);
    }

    private int run(byte[] input, String... args) {
        return StatusReport.run(
                List.of(args),
                new ByteArrayInputStream(input),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    private static String string(ByteArrayOutputStream stream) {
        return stream.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
