package io.github.graphmodel.synchronization.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.io.IOException;
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

/** The client against a real server on this machine. */
class QuarantineReportTest {

    private record Reply(int code, String retryAfter, String body) {}

    private final Map<String, Queue<Reply>> replies = new ConcurrentHashMap<>();

    private final List<String> requests = new CopyOnWriteArrayList<>();

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
    void followsThePagesAndReportsTheJobsInQuarantine() throws Exception {
        on("/jobs", 200, """
                {"@odata.nextLink": "%s", "value": [
                  {"id": "a", "status": {"code": "Active"}},
                  {"id": "b", "status": {"code": "Quarantine", "quarantine": {
                    "reason": "TooManyDeletes", "seriesBegan": "2026-11-19T06:56:58Z"}}},
                  {"id": "c"},
                  null
                ]}""".formatted(uri("/jobs?$skiptoken=2")));
        on("/jobs?$skiptoken=2", 200, """
                {"value": [{"id": "d", "status": {"code": "Quarantine"}}]}""");

        List<SynchronizationJob> jobs = new QuarantineReport("secret").jobsInQuarantine(uri("/jobs"));

        assertThat(jobs)
                .extracting(QuarantineReport::describe)
                .containsExactly(
                        "b: TooManyDeletes since 2026-11-19T06:56:58Z",
                        "d: in quarantine, the service does not say why");
        assertThat(requests).containsExactly("/jobs Bearer secret", "/jobs?$skiptoken=2 Bearer secret");
    }

    @Test
    void waitsAsLongAsTheServiceAsks() throws Exception {
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
    void givesUpWhenTheServiceStaysBusy() {
        Queue<Reply> busy = new ArrayDeque<>();
        for (int i = 0; i < 5; i++) {
            busy.add(new Reply(429, "0", "{\"error\": {\"code\": \"TooManyRequests\", \"message\": \"Slow down\"}}"));
        }
        replies.put("/jobs", busy);

        assertThatThrownBy(() -> new QuarantineReport("secret").jobsInQuarantine(uri("/jobs")))
                .isInstanceOf(IOException.class)
                .hasMessage(uri("/jobs") + " answered 429, TooManyRequests: Slow down");
        assertThat(busy).isEmpty();
    }

    @Test
    void tellsTheErrorOfTheService() {
        on(
                "/jobs",
                403,
                "{\"error\": {\"code\": \"Authorization_RequestDenied\", \"message\": \"Insufficient privileges\"}}");

        assertThatThrownBy(() -> new QuarantineReport("secret").jobsInQuarantine(uri("/jobs")))
                .isInstanceOf(IOException.class)
                .hasMessage(uri("/jobs") + " answered 403, Authorization_RequestDenied: Insufficient privileges");
    }

    @Test
    void tellsAnErrorThatIsNotInJson() {
        on("/jobs", 502, "<html>Bad gateway</html>");

        assertThatThrownBy(() -> new QuarantineReport("secret").jobsInQuarantine(uri("/jobs")))
                .hasMessage(uri("/jobs") + " answered 502, and not in JSON");
    }

    @Test
    void doesNotSendTheTokenElsewhere() {
        on("/jobs", 200, "{\"@odata.nextLink\": \"http://elsewhere.example/jobs\", \"value\": []}");

        assertThatThrownBy(() -> new QuarantineReport("secret").jobsInQuarantine(uri("/jobs")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("elsewhere, at http://elsewhere.example/jobs");
        assertThat(requests).hasSize(1);
    }

    private void on(String path, int code, String body) {
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
