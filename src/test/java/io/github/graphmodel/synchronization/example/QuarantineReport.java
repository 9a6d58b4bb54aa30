package io.github.graphmodel.synchronization.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationQuarantine;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A complete application that requests the jobs from Graph, page by page, and reports those that are in quarantine.
 *
 * <p>The argument is the URL of the jobs, such as
 * {@code https://graph.microsoft.com/v1.0/servicePrincipals/<id>/synchronization/jobs}; the access token is in the
 * environment variable {@code GRAPH_TOKEN}.
 */
public final class QuarantineReport {

    private static final int ATTEMPTS = 5;

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    // Any mapper works.
    private final ObjectMapper mapper = new ObjectMapper();

    private final String token;

    QuarantineReport(String token) {
        this.token = token;
    }

    /**
     * Prints a line for each job in quarantine, and exits with 0, or with 1 and a line on standard error if the jobs
     * cannot be retrieved.
     */
    public static void main(String[] args) throws InterruptedException {
        System.exit(run(List.of(args), System.getenv("GRAPH_TOKEN"), System.out, System.err));
    }

    static int run(List<String> args, String token, PrintStream out, PrintStream err) throws InterruptedException {
        if (args.size() != 1 || token == null || token.isBlank()) {
            err.println("Expected the URL of the jobs as the argument,"
                    + " and an access token in the environment variable GRAPH_TOKEN");
            return 1;
        }
        try {
            for (SynchronizationJob job :
                    new QuarantineReport(token.strip()).jobsInQuarantine(URI.create(args.get(0)))) {
                out.println(printable(describe(job)));
            }
            return 0;
        } catch (IOException e) {
            err.println(printable(e.getMessage()));
        } catch (IllegalArgumentException e) {
            // The message may contain the token.
            err.println("The URL or the token is not valid");
        }
        return 1;
    }

    static String describe(SynchronizationJob job) {
        SynchronizationQuarantine quarantine = job.getStatus().getQuarantine();
        return job.getId() + ": "
                + (quarantine == null || quarantine.getReasonAsString() == null
                        ? "in quarantine, no reason returned"
                        : quarantine.getReasonAsString() + " since " + quarantine.getSeriesBeganAsString());
    }

    List<SynchronizationJob> jobsInQuarantine(URI jobs) throws IOException, InterruptedException {
        List<SynchronizationJob> inQuarantine = new ArrayList<>();
        URI next = jobs;
        while (next != null) {
            // The token must not follow a link to another host.
            if (!Objects.equals(next.getScheme(), jobs.getScheme())
                    || !Objects.equals(next.getAuthority(), jobs.getAuthority())) {
                throw new IOException(jobs + " returned a link to another host: " + next);
            }
            SynchronizationJobCollectionResponse page = page(next);
            for (SynchronizationJob job : page.getValue()) {
                if (job != null && job.getStatus() != null && job.getStatus().inQuarantine()) {
                    inQuarantine.add(job);
                }
            }
            next = page.getOdataNextLink() == null ? null : next.resolve(page.getOdataNextLink());
        }
        return inQuarantine;
    }

    private SynchronizationJobCollectionResponse page(URI uri) throws IOException, InterruptedException {
        String body = get(uri);
        try {
            return mapper.readValue(body, SynchronizationJobCollectionResponse.class);
        } catch (JsonProcessingException e) {
            // The cause has the model's own message, such as the error that Graph returned instead of a page.
            String reason = e.getCause() instanceof IllegalArgumentException
                    ? e.getCause().getMessage()
                    : e.getOriginalMessage();
            throw new IOException(uri + " did not return a page of jobs: " + reason, e);
        }
    }

    private String get(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .timeout(TIMEOUT)
                .build();
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = send(request);
            int code = response.statusCode();
            if (code == 200) {
                return response.body();
            }
            if ((code != 429 && code != 503) || attempt == ATTEMPTS) {
                throw new IOException(uri + " returned " + code + error(response.body()));
            }
            // Graph returns the delay in seconds.
            String retryAfter = response.headers().firstValue("Retry-After").orElse("");
            Thread.sleep(1000L * (retryAfter.matches("\\d{1,6}") ? Integer.parseInt(retryAfter) : attempt));
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException e) {
            // Its message is null.
            throw new IOException("Cannot connect to " + request.uri().getAuthority(), e);
        }
    }

    /** Returns {@code , <code>: <message>} for an error body, or the whole error if it has no code. */
    private String error(String body) {
        try {
            JsonNode error = mapper.readTree(body).path("error");
            return error.isMissingNode()
                    ? ""
                    : ", "
                            + (error.has("code")
                                    ? error.path("code").asText() + ": "
                                            + error.path("message").asText()
                                    : error);
        } catch (JsonProcessingException notJson) {
            return " and a body that is not JSON";
        }
    }

    /** Control characters of a response must not reach the terminal. */
    private static String printable(String line) {
        return line.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
    }
}
