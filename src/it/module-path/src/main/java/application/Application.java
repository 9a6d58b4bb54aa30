package application;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatusCode;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes on the module path, with its own mapper and with GraphJson's. */
public final class Application {

    private Application() {}

    public static void main(String[] args) throws Exception {
        String json = Files.readString(Path.of(args[0]));
        for (ObjectMapper mapper : List.of(new ObjectMapper(), GraphJson.newMapper())) {
            SynchronizationJobCollectionResponse jobs =
                    mapper.readValue(json, SynchronizationJobCollectionResponse.class);

            SynchronizationStatusCode code = jobs.getValue().get(0).getStatus().getCode();
            if (code != SynchronizationStatusCode.QUARANTINE) {
                throw new AssertionError("read " + code);
            }
            String written = mapper.writeValueAsString(jobs);
            if (!mapper.readTree(written).equals(mapper.readTree(json))) {
                throw new AssertionError("wrote " + written);
            }
        }
        System.out.println("passed: an application on the module path, Jackson " + new ObjectMapper().version());
    }
}
