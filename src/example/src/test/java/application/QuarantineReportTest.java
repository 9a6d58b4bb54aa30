package application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the report with an https server on this machine, whose certificate the test makes and trusts. */
class QuarantineReportTest {

    private static final Path BIN = Path.of(System.getProperty("java.home"), "bin");
    private static final PrintStream STDOUT = System.out;
    private static final PrintStream STDERR = System.err;

    @TempDir
    private static Path folder;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpsServer server;
    private String url;

    @BeforeAll
    static void makeCertificate() throws Exception {
        String store = folder.resolve("store.p12").toString();
        String options =
                "-genkeypair -keyalg EC -dname CN=localhost -ext san=dns:localhost,ip:127.0.0.1 -storepass password";
        List<String> command = new ArrayList<>(List.of(BIN.resolve("keytool").toString(), "-keystore", store));
        Collections.addAll(command, options.split(" "));
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
        for (String kind : List.of("keyStore", "trustStore")) {
            System.setProperty("javax.net.ssl." + kind, store);
            System.setProperty("javax.net.ssl." + kind + "Password", "password");
        }
    }

    @BeforeEach
    void start() throws Exception {
        server = HttpsServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(SSLContext.getDefault()));
        server.start();
        url = "https://localhost:" + server.getAddress().getPort() + "/jobs";
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
    }

    @AfterEach
    void stop() {
        System.setOut(STDOUT);
        System.setErr(STDERR);
        server.stop(0);
        assertFalse((out + "" + err).contains("secr"), "never prints the token");
    }

    @Test
    void printsTheJobsInQuarantineOfAllPages() {
        respond("/jobs", reply(429, ""), reply(200, """
                {"@odata.nextLink": "%s/2", "value": [
                  {"id": "a", "status": {"code": "Active"}},
                  {"id": "b", "status": {"code": "Quarantine", "quarantine": {
                    "reason": "TooManyDeletes", "seriesBegan": "2026-11-19T06:56:58Z"}}}]}""".formatted(url)));
        respond("/jobs/2", reply(200, "{'@odata.nextLink': '', 'value': [null, {'id': 'c'}]}"));

        assertEquals(0, run());
        assertEquals("", err.toString(UTF_8));
        assertEquals("""
                b: TooManyDeletes since 2026-11-19T06:56:58Z
                In quarantine: 1 of 3 jobs, 1 without a status
                """, out.toString(UTF_8));
        String headers = " Bearer secret include-unknown-enum-members";
        assertEquals(List.of("/jobs" + headers, "/jobs" + headers, "/jobs/2" + headers), requests);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'reason': 'SomethingNew', 'seriesBegan': '0001-01-01T00:00:00Z'} | SomethingNew
            {'reason': '', 'seriesBegan': '2026-11-19T06:56:58+03:00'}        | reason unknown since 2026-11-19T06:56:58+03:00
            null                                                              | reason unknown
            """)
    void printsWhatIsKnownOfAQuarantine(String quarantine, String printed) {
        respond("/jobs", reply(200, """
                {"value": [{"id": "a", "status": {"code": "Quarantine", "quarantine": %s}}]}""".formatted(quarantine)));

        assertEquals(0, run());
        assertEquals("a: " + printed + "\nIn quarantine: 1 of 1 jobs\n", out.toString(UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            200 | <html/>                                                      | Unexpected character ('<' (code 60))
            200 | {'error': {'code': 'Gone', 'message': 'Too late'}}           | The response is an OData error: Gone: Too late
            200 | {'value': [{'status': {'progress': [{'totalUnits': 1.5}]}}]} | ["totalUnits"]
            200 | {'@odata.nextLink': 'a b', 'value': []}                      | Illegal character in path at index 1: a b
            403 | {'error': {'code': 'Forbidden', 'message': 'No'}}            | {"error": {"code": "Forbidden", "message": "No"}}
            503 | <html/>                                                      | <html/>
            """)
    void reportsTheJobsBeforeAPageThatFails(int status, String body, String message) {
        respond("/jobs", reply(200, """
                {"value": [{"id": "a", "status": {"code": "Quarantine"}}], "@odata.nextLink": "jobs/2"}"""));
        respond("/jobs/2", reply(status, body));

        assertEquals(1, run());
        assertEquals("a: reason unknown\nIn quarantine: 1 of 1 jobs\n", out.toString(UTF_8));
        assertError("/2: status " + status + ", request-id r1: ", message);
    }

    @ParameterizedTest
    @CsvSource({"/jobs", "https://127.0.0.1:PORT/jobs", "https://localhost/jobs", "http://localhost:PORT/jobs"})
    void followsNoLinkToAnotherHostOrBack(String link) {
        String next = link.replace("PORT", String.valueOf(server.getAddress().getPort()));
        respond("/jobs", reply(200, "{'@odata.nextLink': '" + next + "', 'value': []}"));

        assertEquals(1, run());
        assertError(": status 200, request-id r1: the next page is on another host, or was already read: ");
        assertEquals(1, requests.size());
    }

    @Test
    void failsIfTheReportCannotBePrinted() {
        respond("/jobs", reply(200, "{'value': []}"));
        System.out.close();

        assertEquals(1, run());
    }

    /** In a JVM of its own, whose short timeout no other test has. */
    @Test
    void aStalledBodyEndsWithATimeout() throws Exception {
        respond("/jobs", exchange -> exchange.sendResponseHeaders(200, 1));
        ProcessBuilder java = new ProcessBuilder(BIN.resolve("java").toString(), "application.QuarantineReport", url);
        String trust = "-Djavax.net.ssl.trustStorePassword=password -Djavax.net.ssl.trustStore=";
        java.environment().put("JDK_JAVA_OPTIONS", trust + folder.resolve("store.p12"));
        java.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        java.environment().put("GRAPH_TOKEN", "secret");
        java.environment().put("AZURE_REQUEST_READ_TIMEOUT", "1");
        Process process = java.start();
        process.getErrorStream().transferTo(err);

        assertEquals(1, process.waitFor());
        assertError(
                ": status 200, request-id null: java.net.http.HttpTimeoutException: Timeout reading response body.");
        assertEquals(List.of("/jobs Bearer secret include-unknown-enum-members"), requests);
    }

    private int run() {
        return new QuarantineReport().run(URI.create(url), "secr\net…");
    }

    private void assertError(String afterTheUrl, String... parts) {
        assertTrue(err.toString(UTF_8).contains(url + afterTheUrl), err.toString(UTF_8));
        Stream.of(parts).forEach(part -> assertTrue(err.toString(UTF_8).contains(part), err.toString(UTF_8)));
    }

    /** Each request gets the next response, or the only one. */
    private void respond(String path, HttpHandler... responses) {
        Iterator<HttpHandler> iterator = List.of(responses).iterator();
        server.createContext(path, exchange -> {
            Headers headers = exchange.getRequestHeaders();
            requests.add(exchange.getRequestURI() + " " + headers.getFirst("Authorization") + " "
                    + headers.getFirst("Prefer"));
            (responses.length == 1 ? responses[0] : iterator.next()).handle(exchange);
        });
    }

    private static HttpHandler reply(int status, String json) {
        byte[] body = json.replace('\'', '"').getBytes(UTF_8);
        return exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "0");
            exchange.getResponseHeaders().set("request-id", "r1");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
    }
}
