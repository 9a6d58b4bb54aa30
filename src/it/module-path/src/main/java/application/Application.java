package application;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.io.File;
import java.util.List;

/** Reads and writes on the module path, with its own mapper and with GraphJson's. */
public final class Application {

    private Application() {}

    public static void main(String[] args) throws Exception {
        File document = new File(args[0]);
        for (ObjectMapper mapper : List.of(new ObjectMapper(), GraphJson.newMapper())) {
            SynchronizationJobCollectionResponse jobs =
                    mapper.readValue(document, SynchronizationJobCollectionResponse.class);
            String written = mapper.writeValueAsString(jobs);
            if (!mapper.readTree(written).equals(mapper.readTree(document))) {
                throw new AssertionError("wrote " + written);
            }
        }
    }
}
