package application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Posts a record that holds a page of jobs to the resource. */
@QuarkusMain
public class Application implements QuarkusApplication {

    @Inject
    ObjectMapper mapper;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @Override
    public int run(String... args) throws Exception {
        JsonNode tenant =
                mapper.createObjectNode().put("name", "contoso").set("jobs", mapper.readTree(new File(args[0])));
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(tenant.toString()))
                                .build(),
                        BodyHandlers.ofString());
        if (response.statusCode() != 200 || !mapper.readTree(response.body()).equals(tenant)) {
            throw new AssertionError("HTTP " + response.statusCode() + " with " + response.body());
        }
        return 0;
    }
}
