package client;

import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatusCode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.ObjectMapper;

/** Reads and writes with the RestClient that Spring Boot has configured. */
@SpringBootApplication
public class Client {

    public static void main(String[] args) throws Exception {
        String json = Files.readString(Path.of(args[0]));
        try (EchoServer server = new EchoServer(json);
                ConfigurableApplicationContext application = new SpringApplicationBuilder(Client.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .run()) {
            RestClient client = application
                    .getBean(RestClient.Builder.class)
                    .baseUrl(server.url())
                    .build();
            SynchronizationJobCollectionResponse jobs =
                    client.get().retrieve().body(SynchronizationJobCollectionResponse.class);

            SynchronizationStatusCode code = jobs.getValue().get(0).getStatus().getCode();
            if (code != SynchronizationStatusCode.QUARANTINE) {
                throw new AssertionError("read " + code);
            }
            String written = client.post()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(jobs)
                    .retrieve()
                    .body(String.class);
            ObjectMapper mapper = application.getBean(ObjectMapper.class);
            if (!mapper.readTree(written).equals(mapper.readTree(json))) {
                throw new AssertionError("wrote " + written);
            }
            System.out.println("held: RestClient of Spring Boot " + SpringBootVersion.getVersion() + ", Jackson "
                    + mapper.version());
        }
    }
}
