package application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Posts documents to the resource. */
@QuarkusMain
public class Application implements QuarkusApplication {

    @Inject
    ObjectMapper mapper;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @Override
    public int run(String... args) throws Exception {
        JsonNode page = mapper.readTree(Files.readString(Path.of(args[0])));
        JsonNode job = page.get("value").get(0);
        verify("status", job.get("status"));
        verify("page", page);
        verify("record", mapper.createObjectNode().put("name", "contoso").set("job", job));
        System.out.println("passed: a status, a page and a record that holds a job, Quarkus " + args[1] + ", Jackson "
                + mapper.version());
        return 0;
    }

    private void verify(String path, JsonNode json) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json.toString()))
                                .build(),
                        BodyHandlers.ofString());
        if (response.statusCode() != 200 || !mapper.readTree(response.body()).equals(json)) {
            throw new AssertionError(path + ": HTTP " + response.statusCode() + " with " + response.body());
        }
    }
}
