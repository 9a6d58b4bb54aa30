package io.github.graphmodel.synchronization.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationQuarantine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole client: asks the service for the jobs, page after page, and reports those that are in quarantine.
 *
 * <p>The jobs' URL is the first argument, such as
 * {@code https://graph.microsoft.com/v1.0/servicePrincipals/<id>/synchronization/jobs}; the access token is in the
 * environment variable {@code GRAPH_TOKEN}.
 */
public final class QuarantineReport {

    private static final int ATTEMPTS = 5;

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    // Any mapper does.
    private final ObjectMapper mapper = new ObjectMapper();

    private final String token;

    QuarantineReport(String token) {
        this.token = token;
    }

    /** Prints a line for each job in quarantine. */
    public static void main(String[] args) throws IOException, InterruptedException {
        QuarantineReport report = new QuarantineReport(System.getenv("GRAPH_TOKEN"));
        for (SynchronizationJob job : report.jobsInQuarantine(URI.create(args[0]))) {
            System.out.println(describe(job));
        }
    }

    static String describe(SynchronizationJob job) {
        SynchronizationQuarantine quarantine = job.getStatus().getQuarantine();
        return job.getId() + ": "
                + (quarantine == null
                        ? "in quarantine, the service does not say why"
                        : quarantine.getReasonAsString() + " since " + quarantine.getSeriesBegan());
    }

    List<SynchronizationJob> jobsInQuarantine(URI jobs) throws IOException, InterruptedException {
        List<SynchronizationJob> inQuarantine = new ArrayList<>();
        URI next = jobs;
        while (next != null) {
            // The token must not follow a link to another place.
            if (!next.getScheme().equals(jobs.getScheme())
                    || !next.getAuthority().equals(jobs.getAuthority())) {
                throw new IOException("The next page of " + jobs + " is said to be elsewhere, at " + next);
            }
            SynchronizationJobCollectionResponse page =
                    mapper.readValue(get(next), SynchronizationJobCollectionResponse.class);
            for (SynchronizationJob job : page.getValue()) {
                if (job != null && job.getStatus() != null && job.getStatus().inQuarantine()) {
                    inQuarantine.add(job);
                }
            }
            next = page.getOdataNextLink() == null ? null : URI.create(page.getOdataNextLink());
        }
        return inQuarantine;
    }

    private String get(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .timeout(TIMEOUT)
                .build();
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            int code = response.statusCode();
            if (code == 200) {
                return response.body();
            }
            if ((code != 429 && code != 503) || attempt == ATTEMPTS) {
                throw new IOException(uri + " answered " + code + error(response.body()));
            }
            // The service says in seconds when it may be asked again.
            Thread.sleep(
                    1000 * response.headers().firstValueAsLong("Retry-After").orElse(attempt));
        }
    }

    /** {@code , <code>: <message>} of an error body. */
    private String error(String body) {
        try {
            JsonNode error = mapper.readTree(body).path("error");
            return error.isMissingNode()
                    ? ""
                    : ", " + error.path("code").asText() + ": "
                            + error.path("message").asText();
        } catch (JsonProcessingException notJson) {
            return ", and not in JSON";
        }
    }
}
