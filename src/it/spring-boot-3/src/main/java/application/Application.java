package application;

import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;

/**
 * Reads and writes in a client and in a controller that Spring Boot configures, with Jackson 2 in Spring Boot 3, and
 * with Jackson 3 in Spring Boot 4.
 */
@SpringBootApplication
@RestController
public class Application {

    private final String json;

    Application(@Value("${document}") Path document) throws IOException {
        json = Files.readString(document);
    }

    @GetMapping(path = "/", produces = MediaType.APPLICATION_JSON_VALUE)
    String document() {
        return json;
    }

    @PostMapping("/")
    SynchronizationJobCollectionResponse echo(@RequestBody SynchronizationJobCollectionResponse jobs) {
        return jobs;
    }

    public static void main(String[] args) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .properties("server.address=127.0.0.1", "server.port=0", "document=" + args[0])
                .run()) {
            RestClient client = context.getBean(RestClient.Builder.class)
                    .baseUrl("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"))
                    .build();
            SynchronizationJobCollectionResponse jobs =
                    client.get().retrieve().body(SynchronizationJobCollectionResponse.class);
            Map<?, ?> echoed = client.post()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(jobs)
                    .retrieve()
                    .body(Map.class);
            if (!echoed.equals(client.get().retrieve().body(Map.class))) {
                throw new AssertionError("wrote " + echoed);
            }
        }
    }
}
