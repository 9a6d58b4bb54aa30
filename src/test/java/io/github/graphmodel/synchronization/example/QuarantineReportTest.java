package io.github.graphmodel.synchronization.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the application with a local HTTP server. */
class QuarantineReportTest {

    private record Reply(int code, String retryAfter, String body) {}

    private final Map<String, Queue<Reply>> replies = new ConcurrentHashMap<>();

    private final List<String> requests = new CopyOnWriteArrayList<>();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::reply);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void reportsTheJobsInQuarantineOfAllPages() throws Exception {
        respond("/jobs", 200, """
                {"@odata.nextLink": "%s", "value": [
                  {"id": "a", "status": {"code": "Active"}},
                  {"id": "b", "status": {"code": "Quarantine", "quarantine": {
                    "reason": "TooManyDeletes", "seriesBegan": "2026-11-19T06:56:58Z"}}},
                  {"id": "c"},
                  null
                ]}""".formatted(uri("/jobs?$skiptoken=2")));
        respond("/jobs?$skiptoken=2", 200, """
                {"value": [{"id": "d", "status": {"code": "Quarantine"}}]}""");

        List<SynchronizationJob> jobs = new QuarantineReport("secret").jobsInQuarantine(uri("/jobs"));

        assertThat(jobs)
                .extracting(QuarantineReport::describe)
                .containsExactly(
                        "b: TooManyDeletes since 2026-11-19T06:56:58Z", "d: in quarantine, no reason returned");
        assertThat(requests).containsExactly("/jobs Bearer secret", "/jobs?$skiptoken=2 Bearer secret");
    }

    @Test
    void waitsForTheTimeInRetryAfter() throws Exception {
        replies.put(
                "/jobs",
                new ArrayDeque<>(List.of(
                        new Reply(429, "1", "{\"error\": {\"code\": \"TooManyRequests\", \"message\": \"Slow down\"}}"),
                        new Reply(
                                200, null, "{\"value\": [{\"id\": \"a\", \"status\": {\"code\": \"Quarantine\"}}]}"))));

        Instant before = Instant.now();
        List<SynchronizationJob> jobs = new QuarantineReport("secret").jobsInQuarantine(uri("/jobs"));

        assertThat(jobs)
                .extracting(SynchronizationJob::getStatus)
                .containsExactly(SynchronizationStatus.builder()
                        .codeAsString("Quarantine")
                        .build());
        assertThat(requests).hasSize(2);
        assertThat(Duration.between(before, Instant.now())).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void stopsAfterFiveAttempts() {
        Queue<Reply> busy = new ArrayDeque<>();
        for (int i = 0; i < 5; i++) {
            busy.add(new Reply(429, "0", "{\"error\": {\"code\": \"TooManyRequests\", \"message\": \"Slow down\"}}"));
        }
        replies.put("/jobs", busy);

        assertThatThrownBy(() -> new QuarantineReport("secret").jobsInQuarantine(uri("/jobs")))
                .isInstanceOf(IOException.class)
                .hasMessage(uri("/jobs") + " returned 429, TooManyRequests: Slow down");
        assertThat(busy).isEmpty();
    }

    @Test
    void reportsAnErrorResponse() {
        respond(
                "/jobs",
                403,
                "{\"error\": {\"code\": \"Authorization_RequestDenied\", \"message\": \"Insufficient privileges\"}}");

        assertThatThrownBy(() -> new QuarantineReport("secret").jobsInQuarantine(uri("/jobs")))
                .isInstanceOf(IOException.class)
                .hasMessage(uri("/jobs") + " returned 403, Authorization_RequestDenied: Insufficient privileges");
    }

    @Test
    void reportsAnErrorThatIsNotJson() {
        respond("/jobs", 502, "<html>Bad gateway</html>");

        assertThatThrownBy(() -> new QuarantineReport("secret").jobsInQuarantine(uri("/jobs")))
                .hasMessage(uri("/jobs") + " returned 502 and a body that is not JSON");
    }

    @Test
    void doesNotSendTheTokenToAnotherHost() {
        respond("/jobs", 200, "{\"@odata.nextLink\": \"http://elsewhere.example/jobs\", \"value\": []}");

        assertThatThrownBy(() -> new QuarantineReport("secret").jobsInQuarantine(uri("/jobs")))
                .isInstanceOf(IOException.class)
                .hasMessage(uri("/jobs") + " returned a link to another host: http://elsewhere.example/jobs");
        assertThat(requests).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\": {\"code\": \"Forbidden\", \"message\": \"No\\u001b[31m\\nway\"}} | : The response is an OData error: Forbidden: No\ufffd[31m\ufffdway",
                "{\"error\": \"invalid_client\"} | : The response is an error: invalid_client",
                "{} | : The response has no value: it is not a collection of jobs",
                "<html> | : Unexpected character ('<' (code 60)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            })
    void reportsAResponseThatIsNotAPageOfJobsInOneLine(String body, String problem) throws Exception {
        respond("/jobs", 200, body);

        assertThat(run("secret", uri("/jobs").toString())).isEqualTo(1);
        assertThat(string(err)).isEqualTo(uri("/jobs") + " did not return a page of jobs" + problem + "\n");
    }

    @Test
    void printsALineForEachJobInQuarantine() throws Exception {
        respond("/jobs", 200, """
                {"value": [{"id": "a\\u001b[31m", "status": {"code": "Quarantine"}}]}""");

        assertThat(run(" secret\n", uri("/jobs").toString())).isZero();
        assertThat(string(out)).isEqualTo("a [31m: in quarantine, no reason returned\n");
        assertThat(string(err)).isEmpty();
    }

    @Test
    void waitsAlsoIfRetryAfterIsADate() throws Exception {
        replies.put(
                "/jobs",
                new ArrayDeque<>(List.of(
                        new Reply(503, "Fri, 20 Nov 2026 14:55:58 GMT", ""), new Reply(200, null, "{\"value\": []}"))));

        assertThat(run("secret", uri("/jobs").toString())).isZero();
        assertThat(requests).hasSize(2);
    }

    @Test
    void rejectsMissingArguments() throws Exception {
        String expected =
                "Expected the URL of the jobs as the argument, and an access token in the environment variable GRAPH_TOKEN\n";

        assertThat(run("secret")).isEqualTo(1);
        assertThat(run(null, "http://localhost/jobs")).isEqualTo(1);
        assertThat(run(" ", "http://localhost/jobs")).isEqualTo(1);
        assertThat(string(err)).isEqualTo(expected.repeat(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs", "not a URL", "ftp://localhost/jobs"})
    void rejectsAnInvalidUrl(String url) throws Exception {
        assertThat(run("secret", url)).isEqualTo(1);
        assertThat(string(err)).isEqualTo("The URL or the token is not valid\n");
    }

    @Test
    void doesNotPrintAnInvalidToken() throws Exception {
        assertThat(run("sec\nret", uri("/jobs").toString())).isEqualTo(1);
        assertThat(string(err)).isEqualTo("The URL or the token is not valid\n");
    }

    @Test
    void reportsThatItCannotConnect() throws Exception {
        URI jobs = uri("/jobs");
        server.stop(0);

        assertThat(run("secret", jobs.toString())).isEqualTo(1);
        assertThat(string(err)).isEqualTo("Cannot connect to " + jobs.getAuthority() + "\n");
    }

    private int run(String token, String... args) throws InterruptedException {
        return QuarantineReport.run(
                List.of(args),
                token,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String string(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private void respond(String path, int code, String body) {
        replies.put(path, new ArrayDeque<>(List.of(new Reply(code, null, body))));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private void reply(HttpExchange exchange) {
        String request = exchange.getRequestURI().toString();
        requests.add(request + " " + exchange.getRequestHeaders().getFirst("Authorization"));
        Reply reply = replies.get(request).remove();
        byte[] body = reply.body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            if (reply.retryAfter != null) {
                exchange.getResponseHeaders().set("Retry-After", reply.retryAfter);
            }
            exchange.sendResponseHeaders(reply.code, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
