package application;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpMethod;
import com.azure.core.http.HttpPipeline;
import com.azure.core.http.HttpPipelineBuilder;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.policy.BearerTokenAuthenticationPolicy;
import com.azure.core.http.policy.RetryPolicy;
import com.azure.core.util.Context;
import com.azure.identity.DefaultAzureCredentialBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationQuarantine;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Prints the provisioning jobs in quarantine. The argument is the URL of the jobs; the access token is that of the
 * environment variable {@code GRAPH_TOKEN}, or else {@code DefaultAzureCredential} signs in.
 */
public final class QuarantineReport {

    private static final JsonMapper MAPPER = GraphJson.newMapper();

    private int jobs;
    private int inQuarantine;
    private int withoutStatus;

    public static void main(String[] args) {
        if (args.length != 1 || !args[0].startsWith("https://")) {
            System.err.println("Expected the URL of the jobs, https://..., as the argument");
            System.exit(1);
        }
        System.exit(new QuarantineReport().run(URI.create(args[0]), System.getenv("GRAPH_TOKEN")));
    }

    /** Returns the exit code, which is 1 if anything could not be read or printed. */
    int run(URI url, String token) {
        boolean isComplete = readAll(signIn(url, token), url);
        String rest = withoutStatus == 0 ? "" : ", " + withoutStatus + " without a status";
        System.out.println("In quarantine: " + inQuarantine + " of " + jobs + " jobs" + rest);
        return isComplete && !System.out.checkError() ? 0 : 1;
    }

    /** Retries and timeouts are set by environment variables such as {@code AZURE_REQUEST_READ_TIMEOUT}. */
    private static HttpPipeline signIn(URI url, String token) {
        TokenCredential credential = token == null || token.isBlank()
                ? new DefaultAzureCredentialBuilder().build()
                // Only what a header can have: the exception about any other character would print the token.
                : request -> Mono.just(new AccessToken(token.replaceAll("[^!-~]", ""), OffsetDateTime.MAX));
        String scope = url.resolve("/.default").toString();
        return new HttpPipelineBuilder()
                .policies(new BearerTokenAuthenticationPolicy(credential, scope), new RetryPolicy())
                .build();
    }

    private boolean readAll(HttpPipeline graph, URI first) {
        Set<URI> read = new HashSet<>(Set.of(first));
        for (URI url = first; url != null; ) {
            String context = url + ": ";
            HttpRequest request = new HttpRequest(HttpMethod.GET, url.toString())
                    .setHeader(HttpHeaderName.PREFER, "include-unknown-enum-members");
            try (HttpResponse response = graph.sendSync(request, Context.NONE)) {
                String id = response.getHeaderValue(HttpHeaderName.fromString("request-id"));
                context += "status " + response.getStatusCode() + ", request-id " + id + ": ";
                String body = response.getBodyAsBinaryData().toString();
                if (response.getStatusCode() != 200) {
                    throw new IOException(body);
                }
                var page = MAPPER.readValue(body, SynchronizationJobCollectionResponse.class);
                page.getValue().stream().filter(Objects::nonNull).forEach(this::print);
                String link = page.getOdataNextLink();
                url = link == null || link.isEmpty() ? null : url.resolve(link);
                if (url != null && (!read.add(url) || !url.resolve("/").equals(first.resolve("/")))) {
                    throw new IOException("the next page is on another host, or was already read: " + url);
                }
            } catch (IOException | RuntimeException e) {
                System.err.println(context + e.getMessage());
                return false;
            }
        }
        return true;
    }

    private void print(SynchronizationJob job) {
        jobs++;
        if (job.getStatus() == null) {
            withoutStatus++;
        } else if (job.getStatus().inQuarantine()) {
            inQuarantine++;
            SynchronizationQuarantine quarantine = Objects.requireNonNullElse(
                    job.getStatus().getQuarantine(),
                    SynchronizationQuarantine.builder().build());
            String reason = quarantine.getReason() == null ? "reason unknown" : quarantine.getReasonAsString();
            String since = quarantine.getSeriesBegan() == null ? "" : " since " + quarantine.getSeriesBegan();
            System.out.println(job.getId() + ": " + reason + since);
        }
    }
}
