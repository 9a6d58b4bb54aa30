package io.github.graphmodel.synchronization.example;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationQuarantine;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A complete application that reads the jobs from Graph, page by page, and reports those that are in quarantine.
 *
 * <p>The argument is the URL of the jobs, such as
 * {@code https://graph.microsoft.com/v1.0/servicePrincipals/<id>/synchronization/jobs}; the access token is in the
 * environment variable {@code GRAPH_TOKEN}.
 */
public final class QuarantineReport {

    private static final System.Logger LOG = System.getLogger(QuarantineReport.class.getName());
    private static final Set<Integer> TRANSIENT = Set.of(429, 500, 502, 503, 504);
    private static final int ATTEMPTS = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper(); // any mapper works
    private final Supplier<String> token;
    private final Duration timeout;
    private final Duration firstWait;

    /** Each request takes a new token, since one may expire while pages are read. The wait doubles with each retry. */
    public QuarantineReport(Supplier<String> token, Duration timeout, Duration firstWait) {
        this.token = token;
        this.timeout = timeout;
        this.firstWait = firstWait;
    }

    /** Prints a line for each job in quarantine. Exits with 1, and an error message, if not all could be read. */
    public static void main(String[] args) throws InterruptedException {
        System.exit(run(List.of(args), System.getenv("GRAPH_TOKEN"), System.out, System.err));
    }

    static int run(List<String> args, String token, PrintStream out, PrintStream err) throws InterruptedException {
        if (args.size() != 1 || token == null || token.isBlank()) {
            err.println("Expected the URL of the jobs as the argument,"
                    + " and an access token in the environment variable GRAPH_TOKEN");
            return 1;
        }
        List<SynchronizationJob> jobs = new ArrayList<>();
        try {
            new QuarantineReport(token::strip, Duration.ofSeconds(30), Duration.ofSeconds(1))
                    .forEachJob(URI.create(args.get(0)), jobs::add);
            report(jobs, out);
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            if (!jobs.isEmpty()) {
                report(jobs, out);
            }
            err.println(printable(e.getMessage()));
            return 1;
        }
    }

    private static void report(List<SynchronizationJob> jobs, PrintStream out) {
        int inQuarantine = 0;
        for (SynchronizationJob job : jobs) {
            SynchronizationStatus status = job.getStatus();
            if (status == null) {
                out.println(printable(job.getId() + ": no status returned"));
            } else if (status.inQuarantine()) {
                out.println(printable(job.getId() + ": " + reason(status.getQuarantine())));
                inQuarantine++;
            }
        }
        out.println("In quarantine: " + inQuarantine + " of " + jobs.size() + " jobs read");
    }

    private static String reason(SynchronizationQuarantine quarantine) {
        if (quarantine == null) {
            return "in quarantine";
        }
        String reason = quarantine.getReasonAsString();
        reason = reason == null || reason.isEmpty() ? "in quarantine" : reason;
        try {
            return GraphObject.isNever(quarantine.getSeriesBegan())
                    ? reason
                    : reason + " since " + quarantine.getSeriesBeganAsString();
        } catch (DateTimeException e) {
            return reason + ", " + e.getMessage();
        }
    }

    /** Passes each job to the action. If a page cannot be read, the jobs of the pages before it have been passed. */
    public void forEachJob(URI jobs, Consumer<SynchronizationJob> action) throws IOException, InterruptedException {
        // Only to a server on this machine may the token be sent unencrypted.
        if (!jobs.toString().matches("(?i)https://.*|http://(localhost|127[.]0[.]0[.]1|\\[::1])(:\\d+)?/.*")) {
            throw new IllegalArgumentException("The token is not sent to " + jobs + ", which is not an https URL");
        }
        Set<URI> read = new HashSet<>();
        for (URI next = jobs; next != null; ) {
            if (!read.add(next)) {
                throw new IOException("The links from page to page are a cycle: " + next + " was already read");
            }
            SynchronizationJobCollectionResponse page = page(next);
            page.getValue().stream().filter(Objects::nonNull).forEach(action);
            next = page.getOdataNextLink() == null ? null : follow(next, page.getOdataNextLink());
        }
    }

    private static URI follow(URI page, String link) throws IOException {
        try {
            URI next = page.resolve(new URI(link));
            if (next.resolve("/").equals(page.resolve("/"))) {
                return next;
            }
            throw new IOException(page + " returned a link to another server, which must not get the token: " + link);
        } catch (URISyntaxException e) {
            throw new IOException(page + " returned a link that is not a URL: " + link, e);
        }
    }

    private SynchronizationJobCollectionResponse page(URI uri) throws IOException, InterruptedException {
        HttpResponse<String> response = get(uri);
        if (response.statusCode() != 200) {
            throw new IOException(describe(response));
        }
        try {
            return Optional.ofNullable(mapper.readValue(response.body(), SynchronizationJobCollectionResponse.class))
                    .orElseThrow(() -> new IOException(describe(response) + ", not a page of jobs: null"));
        } catch (JsonProcessingException e) {
            // The cause has the model's own message.
            String reason = e.getCause() instanceof IllegalArgumentException
                    ? e.getCause().getMessage()
                    : e.getOriginalMessage();
            throw new IOException(describe(response) + ", not a page of jobs: " + reason, e);
        }
    }

    /** Requests again after what usually passes: a timeout, a connection error, or a {@link #TRANSIENT} status code. */
    private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Duration wait = firstWait.multipliedBy(1L << (attempt - 1));
            IOException problem;
            Future<HttpResponse<String>> exchange = client.sendAsync(request(uri), BodyHandlers.ofString());
            try {
                // Unlike the timeout of a request, this one includes the body.
                HttpResponse<String> response = exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
                if (!TRANSIENT.contains(response.statusCode())) {
                    return response;
                }
                problem = new IOException(describe(response));
                wait = Collections.max(List.of(wait, retryAfter(response)));
            } catch (TimeoutException e) {
                problem = new IOException(
                        uri + " did not return a complete response within " + timeout.toMillis() + " ms", e);
            } catch (ExecutionException e) {
                // The message of the cause may be null.
                problem = new IOException(uri + " did not return a complete response: " + e.getCause(), e);
            } finally {
                exchange.cancel(true);
            }
            if (attempt == ATTEMPTS) {
                throw problem;
            }
            String retry = problem.getMessage() + ", to be requested again in " + wait.toSeconds() + " s";
            if (wait.compareTo(LONGEST_WAIT) > 0) {
                throw new IOException(retry + ", which is longer than " + LONGEST_WAIT.toSeconds() + " s", problem);
            }
            LOG.log(System.Logger.Level.WARNING, printable(retry));
            Thread.sleep(wait.toMillis());
        }
    }

    private HttpRequest request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Accept", "application/json")
                .header("Prefer", "include-unknown-enum-members");
        String authorization = "Bearer " + token.get();
        try {
            return request.header("Authorization", authorization).build();
        } catch (IllegalArgumentException e) {
            // Its message has the token.
            throw new IllegalArgumentException("The token has a character that is not allowed in a header");
        }
    }

    /** Returns the value of {@code Retry-After}, which is a number of seconds or a date. */
    private static Duration retryAfter(HttpResponse<?> response) {
        String value = response.headers().firstValue("Retry-After").orElse("0");
        try {
            return value.matches("\\d+")
                    ? Duration.parse("PT" + value + "S")
                    : Duration.between(Instant.now(), RFC_1123_DATE_TIME.parse(value, Instant::from));
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }

    /** Returns the error in the response, and the identifier by which Microsoft's support finds the request. */
    private String describe(HttpResponse<String> response) {
        JsonNode error;
        try {
            error = mapper.readTree(response.body()).path("error");
        } catch (JsonProcessingException e) {
            error = TextNode.valueOf("a body that is not JSON");
        }
        String id = error.path("innerError").path("request-id").asText("unknown");
        return response.uri() + " returned " + response.statusCode()
                + (error.isObject()
                        ? ", " + error.path("code").asText() + ": "
                                + error.path("message").asText()
                        : "")
                + (error.isTextual() ? ", " + error.asText() : "")
                + ", request-id " + response.headers().firstValue("request-id").orElse(id);
    }

    /** Control characters of a response must not reach the terminal. */
    private static String printable(String line) {
        return line.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
    }
}
