package application;

import com.fasterxml.jackson.annotation.JsonView;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Calls a controller, whose view is active both when it reads and when it writes, through the HTTP clients that Spring
 * Boot configures. The mapper is that of Jackson 2 with Spring Boot 3, and that of Jackson 3 with Spring Boot 4.
 */
@SpringBootApplication
@RestController
public class Application {

    interface Summary {}

    private final String json;

    Application(@Value("${document}") Path document) throws IOException {
        json = Files.readString(document);
    }

    @GetMapping(path = "/", produces = MediaType.APPLICATION_JSON_VALUE)
    String document() {
        return json;
    }

    @PostMapping("/")
    @JsonView(Summary.class)
    SynchronizationJobCollectionResponse echo(
            @JsonView(Summary.class) @RequestBody SynchronizationJobCollectionResponse jobs) {
        return jobs;
    }

    public static void main(String[] args) throws Exception {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .bannerMode(Banner.Mode.OFF)
                .properties("server.address=127.0.0.1", "server.port=0", "document=" + args[0])
                .run()) {
            Application application = context.getBean(Application.class);
            Object mapper =
                    context.getBean(context.containsBean("jacksonJsonMapper") ? "jacksonJsonMapper" : "jacksonObjectMapper");
            String url = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
            application.verifyRestClient(
                    context.getBean(RestClient.Builder.class).baseUrl(url).build(), mapper);
            application.verifyWebClient(
                    context.getBean(WebClient.Builder.class).baseUrl(url).build(), mapper);
            System.out.println("passed: RestClient, WebClient and a controller with @JsonView, Spring Boot "
                    + SpringBootVersion.getVersion() + ", Jackson "
                    + mapper.getClass().getMethod("version").invoke(mapper));
        }
    }

    private void verifyRestClient(RestClient client, Object mapper) throws ReflectiveOperationException {
        SynchronizationJobCollectionResponse jobs =
                client.get().retrieve().body(SynchronizationJobCollectionResponse.class);
        requireSame("RestClient reads", write(mapper, jobs), mapper);
        String echoed = client.post()
                .contentType(MediaType.APPLICATION_JSON)
                .body(jobs)
                .retrieve()
                .body(String.class);
        requireSame("RestClient posts, and the controller returns", echoed, mapper);
    }

    private void verifyWebClient(WebClient client, Object mapper) throws ReflectiveOperationException {
        SynchronizationJobCollectionResponse jobs = client.get()
                .retrieve()
                .bodyToMono(SynchronizationJobCollectionResponse.class)
                .block();
        requireSame("WebClient reads", write(mapper, jobs), mapper);
        String echoed = client.post()
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(jobs)
                .retrieve()
                .bodyToMono(String.class)
                .block();
        requireSame("WebClient posts, and the controller returns", echoed, mapper);
    }

    private void requireSame(String what, String actual, Object mapper) throws ReflectiveOperationException {
        if (!tree(mapper, actual).equals(tree(mapper, json))) {
            throw new AssertionError(what + " " + actual);
        }
    }

    private static String write(Object mapper, Object value) throws ReflectiveOperationException {
        return (String)
                mapper.getClass().getMethod("writeValueAsString", Object.class).invoke(mapper, value);
    }

    private static Object tree(Object mapper, String json) throws ReflectiveOperationException {
        return mapper.getClass().getMethod("readTree", String.class).invoke(mapper, json);
    }
}
