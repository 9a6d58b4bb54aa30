package io.github.graphmodel.synchronization.example;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.graphmodel.synchronization.SynchronizationJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the application with a local HTTP server. */
class QuarantineReportTest {

    private interface Reply {
        void send(HttpExchange exchange) throws Exception;
    }

    private static final Reply NO_JOBS = reply(200, "{\"value\": []}");

    private static final Duration FIRST_WAIT = Duration.ofMillis(1);

    /** By path and query; the last reply is repeated. */
    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();

    private final List<String> requests = new CopyOnWriteArrayList<>();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final List<SynchronizationJob> jobs = new ArrayList<>();

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void reportsTheJobsInQuarantineOfAllPages() throws Exception {
        respond("/jobs", reply(200, """
                {"@odata.nextLink": "%s", "value": [
                  {"id": "a", "status": {"code": "Active"}},
                  {"id": "b", "status": {"code": "Quarantine", "quarantine": {
                    "reason": "TooManyDeletes", "seriesBegan": "2026-11-19T06:56:58Z"}}}
                ]}""".formatted(uri("/jobs?$skiptoken=2"))));
        respond("/jobs?$skiptoken=2", reply(200, """
                {"value": [{"id": "c", "status": {"code": "Quarantine"}}]}"""));

        assertThat(run(" secret\n", uri("/jobs").toString())).isZero();
        assertThat(string(out)).isEqualTo("""
                b: TooManyDeletes since 2026-11-19T06:56:58Z
                c: in quarantine
                In quarantine: 2 of 3 jobs read
                """);
        assertThat(string(err)).isEmpty();
    }

    @Test
    void saysThatNoJobIsInQuarantine() throws Exception {
        respond("/jobs", reply(200, """
                {"value": [{"id": "a", "status": {"code": "Active"}}, {"id": "b", "status": {"code": "Paused"}}]}"""));

        assertThat(run("secret", uri("/jobs").toString())).isZero();
        assertThat(string(out)).isEqualTo("In quarantine: 0 of 2 jobs read\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'reason': 'TooManyDeletes', 'seriesBegan': '2026-11-19T06:56:58.1234567Z'} | TooManyDeletes since 2026-11-19T06:56:58.1234567Z",
                "{'reason': 'TooManyDeletes', 'seriesBegan': '0001-01-01T00:00:00Z'} | TooManyDeletes",
                "{'reason': 'TooManyDeletes', 'seriesBegan': ''} | TooManyDeletes",
                "{'reason': 'TooManyDeletes', 'seriesBegan': null} | TooManyDeletes",
                "{'reason': 'TooManyDeletes'} | TooManyDeletes",
                "{'reason': 'TooManyDeletes', 'seriesBegan': 'today'} | TooManyDeletes, seriesBegan: \"today\" is not a valid Edm.DateTimeOffset",
                "{'reason': 'SomethingNew'} | SomethingNew",
                "{'reason': ''} | in quarantine",
                "{'seriesBegan': '2026-11-19T06:56:58Z'} | in quarantine since 2026-11-19T06:56:58Z",
                "null | in quarantine",
            })
    void printsSinceOnlyWithATime(String quarantine, String printed) throws Exception {
        respond("/jobs", reply(200, """
                {"value": [{"id": "a", "status": {"code": "Quarantine", "quarantine": %s}}]}""".formatted(quarantine.replace('\'', '"'))));

        assertThat(run("secret", uri("/jobs").toString())).isZero();
        assertThat(string(out)).startsWith("a: " + printed + "\n");
    }

    @Test
    void saysThatAJobHasNoStatus() throws Exception {
        respond("/jobs", reply(200, "{\"value\": [{\"id\": \"a\"}, null, {\"id\": \"b\", \"status\": null}]}"));

        assertThat(run("secret", uri("/jobs").toString())).isZero();
        assertThat(string(out)).isEqualTo("""
                a: no status returned
                b: no status returned
                In quarantine: 0 of 2 jobs read
                """);
    }

    @Test
    void printsNoControlCharacters() throws Exception {
        respond("/jobs", reply(200, """
                {"@odata.nextLink": "\\u001b[32m", "value": [{"id": "a\\u001b[31m", "status": {"code": "Quarantine"}}]}"""));

        assertThat(run("secret", uri("/jobs").toString())).isEqualTo(1);
        assertThat(string(out)).startsWith("a [31m: in quarantine\n");
        assertThat(string(err)).isEqualTo(uri("/jobs") + " returned a link that is not a URL:  [32m\n");
    }

    @Test
    void reportsTheJobsBeforeAFailingPage() throws Exception {
        respond("/jobs", reply(200, """
                {"@odata.nextLink": "%s", "value": [{"id": "a", "status": {"code": "Quarantine"}}]}""".formatted(uri("/jobs?$skiptoken=2"))));
        respond("/jobs?$skiptoken=2", reply(410, "{\"error\": {\"code\": \"Gone\", \"message\": \"Too late\"}}"));

        assertThat(run("secret", uri("/jobs").toString())).isEqualTo(1);
        assertThat(string(out)).isEqualTo("a: in quarantine\nIn quarantine: 1 of 1 jobs read\n");
        assertThat(string(err))
                .isEqualTo(uri("/jobs?$skiptoken=2") + " returned 410, Gone: Too late, request-id unknown\n");
    }

    @Test
    void requestsAJsonPageWithTheTokenAndUnknownEnumMembers() throws Exception {
        respond("/jobs", NO_JOBS);

        report().forEachJob(uri("/jobs"), jobs::add);

        assertThat(requests).containsExactly("/jobs, Bearer secret, application/json, include-unknown-enum-members");
    }

    @Test
    void suppliesTheTokenAnewForEachPage() throws Exception {
        respond("/jobs", reply(200, "{\"@odata.nextLink\": \"/jobs?page=2\", \"value\": []}"));
        respond("/jobs?page=2", NO_JOBS);
        Deque<String> tokens = new ArrayDeque<>(List.of("first", "second"));

        report(tokens::remove, Duration.ofSeconds(30)).forEachJob(uri("/jobs"), jobs::add);

        assertThat(requests)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("/jobs, Bearer first, "),
                        second -> assertThat(second).startsWith("/jobs?page=2, Bearer second, "));
    }

    @Test
    void theTimeoutIncludesTheBodyAndClosesTheConnection() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        respond(
                "/jobs",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try {
                        while (true) {
                            exchange.getResponseBody().write(' ');
                            exchange.getResponseBody().flush();
                            Thread.sleep(10);
                        }
                    } catch (IOException e) {
                        closed.countDown();
                    }
                },
                reply(200, "{\"value\": [{\"id\": \"a\"}]}"));

        report(() -> "secret", Duration.ofMillis(500)).forEachJob(uri("/jobs"), jobs::add);

        assertThat(jobs).extracting(SynchronizationJob::getId).containsExactly("a");
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aTimeoutNamesTheUrl() {
        respond("/jobs", exchange -> Thread.sleep(10_000));

        assertThatThrownBy(() -> report(() -> "secret", Duration.ofMillis(50)).forEachJob(uri("/jobs"), jobs::add))
                .isInstanceOf(IOException.class)
                .hasMessage(uri("/jobs") + " did not return a complete response within 50 ms");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void retriesATransientError(int code) throws Exception {
        respond("/jobs", reply(code, "{\"error\": {}}"), reply(code, "<html>"), NO_JOBS);

        report().forEachJob(uri("/jobs"), jobs::add);

        assertThat(requests).hasSize(3);
    }

    @Test
    void retriesWhenTheConnectionIsClosed() throws Exception {
        Reply truncated = exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
        };
        respond("/jobs", HttpExchange::close, truncated, reply(200, "{\"value\": [{\"id\": \"a\"}]}"));

        report().forEachJob(uri("/jobs"), jobs::add);

        assertThat(jobs).extracting(SynchronizationJob::getId).containsExactly("a");
    }

    @Test
    void stopsAfterFiveAttempts() {
        respond("/jobs", reply(503, "{\"error\": {\"code\": \"ServiceUnavailable\", \"message\": \"Try later\"}}"));

        assertThatThrownBy(() -> report().forEachJob(uri("/jobs"), jobs::add))
                .isInstanceOf(IOException.class)
                .hasMessage(uri("/jobs") + " returned 503, ServiceUnavailable: Try later, request-id unknown");
        assertThat(requests).hasSize(5);
    }

    @Test
    void reportsThatItCannotConnect() {
        URI jobs = uri("/jobs");
        server.stop(0);

        assertThatThrownBy(() -> report().forEachJob(jobs, this.jobs::add))
                .isInstanceOf(IOException.class)
                .hasMessage(jobs + " did not return a complete response: java.net.ConnectException");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 403, 404})
    void doesNotRetryAnotherError(int code) {
        respond("/jobs", reply(code, "{\"error\": {\"code\": \"No\", \"message\": \"Not you\"}}"));

        assertThatThrownBy(() -> report().forEachJob(uri("/jobs"), jobs::add))
                .isInstanceOf(IOException.class)
                .hasMessage(uri("/jobs") + " returned " + code + ", No: Not you, request-id unknown");
        assertThat(requests).hasSize(1);
    }

    @Test
    void waitsForTheSecondsInRetryAfter() throws Exception {
        respond("/jobs", retryAfter("1"), NO_JOBS);
        long start = System.nanoTime();

        report().forEachJob(uri("/jobs"), jobs::add);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void waitsForTheDateInRetryAfter() throws Exception {
        // Without fractions of a second, it is one to two seconds from now.
        ZonedDateTime date = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2).truncatedTo(ChronoUnit.SECONDS);
        respond("/jobs", retryAfter(RFC_1123_DATE_TIME.format(date)), NO_JOBS);

        report().forEachJob(uri("/jobs"), jobs::add);

        assertThat(ZonedDateTime.now(ZoneOffset.UTC)).isAfterOrEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "soon", "99999999999999999999", "Fri, 31 Dec 1999 23:59:59 GMT"})
    void retriesAsWithoutARetryAfterThatIsNoWait(String value) throws Exception {
        respond("/jobs", retryAfter(value), NO_JOBS);

        report().forEachJob(uri("/jobs"), jobs::add);

        assertThat(requests).hasSize(2);
    }

    @Test
    void doesNotWaitForDays() {
        respond("/seconds", retryAfter("999999"));
        respond("/date", retryAfter("Fri, 31 Dec 9999 23:59:59 GMT"));

        assertThatThrownBy(() -> report().forEachJob(uri("/seconds"), jobs::add))
                .isInstanceOf(IOException.class)
                .hasMessage(uri("/seconds") + " returned 429, TooManyRequests: Slow down, request-id unknown,"
                        + " to be requested again in 999999 s, which is longer than 180 s");
        assertThatThrownBy(() -> report().forEachJob(uri("/date"), jobs::add))
                .isInstanceOf(IOException.class)
                .hasMessageMatching(".* to be requested again in \\d{12} s, which is longer than 180 s");
        assertThat(requests).hasSize(2);
    }

    @Test
    void isInterruptedWhileItWaits() {
        respond("/jobs", exchange -> Thread.sleep(10_000));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> report().forEachJob(uri("/jobs"), jobs::add)).isInstanceOf(InterruptedException.class);
    }

    @Test
    void namesTheRequestIdOfTheHeaderOrOfTheError() {
        String error = """
                {"error": {"code": "No", "message": "Not you", "innerError": {"request-id": "of the error"}}}""";
        respond("/error", reply(403, error));
        respond("/header", exchange -> {
            exchange.getResponseHeaders().set("request-id", "of the header");
            reply(403, error).send(exchange);
        });

        assertThatThrownBy(() -> report().forEachJob(uri("/error"), jobs::add))
                .hasMessage(uri("/error") + " returned 403, No: Not you, request-id of the error");
        assertThatThrownBy(() -> report().forEachJob(uri("/header"), jobs::add))
                .hasMessage(uri("/header") + " returned 403, No: Not you, request-id of the header");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\": \"invalid_client\"} | , invalid_client",
                "<html>Forbidden</html> | , a body that is not JSON",
                "[] | ''",
                "'' | ''",
            })
    void reportsAnErrorThatIsNotOfOData(String body, String problem) {
        respond("/jobs", reply(403, body));

        assertThatThrownBy(() -> report().forEachJob(uri("/jobs"), jobs::add))
                .isInstanceOf(IOException.class)
                .hasMessage(uri("/jobs") + " returned 403" + problem + ", request-id unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\": {\"code\": \"No\", \"message\": \"Not you\"}} | , No: Not you | The response is an OData error: No: Not you",
                "{} | '' | The response has no value: it is not a collection of jobs",
                "null | '' | null",
                "'' | '' | No content to map due to end-of-input",
                "{\"value\": [{\"status\": {\"countSuccessiveCompleteFailures\": 1.5}}]} | '' | 1.5 is not a valid Edm.Int64 (64-bit integer)",
                "<html> | , a body that is not JSON | Unexpected character ('<' (code 60)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            })
    void reportsAResponseThatIsNotAPageOfJobs(String body, String error, String problem) {
        respond("/jobs", reply(200, body));

        assertThatThrownBy(() -> report().forEachJob(uri("/jobs"), jobs::add))
                .isInstanceOf(IOException.class)
                .hasMessage(uri("/jobs") + " returned 200" + error + ", request-id unknown, not a page of jobs: "
                        + problem);
    }

    @Test
    void endsWhenTheLinksAreACycle() {
        respond("/jobs", reply(200, "{\"@odata.nextLink\": \"/jobs?page=2\", \"value\": [{\"id\": \"a\"}]}"));
        respond("/jobs?page=2", reply(200, "{\"@odata.nextLink\": \"/jobs\", \"value\": [{\"id\": \"b\"}]}"));
        respond("/self", reply(200, "{\"@odata.nextLink\": \"/self\", \"value\": [{\"id\": \"c\"}]}"));

        assertThatThrownBy(() -> report().forEachJob(uri("/jobs"), jobs::add))
                .isInstanceOf(IOException.class)
                .hasMessage("The links from page to page are a cycle: " + uri("/jobs") + " was already read");
        assertThatThrownBy(() -> report().forEachJob(uri("/self"), jobs::add))
                .isInstanceOf(IOException.class)
                .hasMessage("The links from page to page are a cycle: " + uri("/self") + " was already read");
        assertThat(jobs).extracting(SynchronizationJob::getId).containsExactly("a", "b", "c");
    }

    @Test
    void reportsALinkWithASpace() {
        respond("/jobs", reply(200, "{\"@odata.nextLink\": \"%s\", \"value\": []}".formatted(uri("/") + "my jobs")));

        assertThatThrownBy(() -> report().forEachJob(uri("/jobs"), jobs::add))
                .isInstanceOf(IOException.class)
                .hasMessage(uri("/jobs") + " returned a link that is not a URL: " + uri("/") + "my jobs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://graph.example/jobs",
                "//graph.example/jobs",
                "https://localhost/jobs",
                "http://localhost:1/jobs",
                "http://localhost@graph.example/jobs",
                "mailto:localhost"
            })
    void doesNotSendTheTokenToTheServerOfALink(String link) {
        respond("/jobs", reply(200, "{\"@odata.nextLink\": \"%s\", \"value\": []}".formatted(link)));

        assertThatThrownBy(() -> report().forEachJob(uri("/jobs"), jobs::add))
                .isInstanceOf(IOException.class)
                .hasMessage(uri("/jobs") + " returned a link to another server, which must not get the token: " + link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://graph.microsoft.com/v1.0/jobs",
                "http://localhost.example/jobs",
                "http://localhost@graph.example/jobs",
                "http://localhost:80@graph.example/jobs",
                "ftp://localhost/jobs",
                "jobs"
            })
    void doesNotSendTheTokenUnencrypted(String url) throws Exception {
        assertThat(run("secret", url)).isEqualTo(1);
        assertThat(string(err)).isEqualTo("The token is not sent to " + url + ", which is not an https URL\n");
    }

    @Test
    void rejectsAnInvalidUrl() throws Exception {
        assertThat(run("secret", "not a URL")).isEqualTo(1);
        assertThat(run("secret", "https:///jobs")).isEqualTo(1);
        assertThat(string(err)).isEqualTo("""
                Illegal character in path at index 3: not a URL
                unsupported URI https:///jobs
                """);
    }

    @Test
    void doesNotPrintAnInvalidToken() throws Exception {
        assertThat(run("sec\nret", uri("/jobs").toString())).isEqualTo(1);
        assertThat(string(err)).isEqualTo("The token has a character that is not allowed in a header\n");
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

    private static QuarantineReport report() {
        return report(() -> "secret", Duration.ofSeconds(30));
    }

    private static QuarantineReport report(Supplier<String> token, Duration timeout) {
        return new QuarantineReport(token, timeout, FIRST_WAIT);
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

    private URI uri(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private static Reply reply(int code, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private static Reply retryAfter(String value) {
        return exchange -> {
            exchange.getResponseHeaders().set("Retry-After", value);
            reply(429, "{\"error\": {\"code\": \"TooManyRequests\", \"message\": \"Slow down\"}}")
                    .send(exchange);
        };
    }

    private void respond(String path, Reply... inOrder) {
        replies.put(path, new ArrayDeque<>(List.of(inOrder)));
    }

    private void handle(HttpExchange exchange) {
        String path = exchange.getRequestURI().toString();
        Headers headers = exchange.getRequestHeaders();
        requests.add(path + ", " + headers.getFirst("Authorization") + ", " + headers.getFirst("Accept") + ", "
                + headers.getFirst("Prefer"));
        Deque<Reply> remaining = replies.get(path);
        Reply reply = remaining.size() == 1 ? remaining.element() : remaining.remove();
        try (exchange) {
            reply.send(exchange);
        } catch (Exception e) {
            // The client has closed the connection, or the test has ended.
        }
    }
}
