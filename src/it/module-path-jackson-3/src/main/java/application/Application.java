package application;

import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.io.File;
import tools.jackson.databind.ObjectMapper;

/** Reads and writes on a module path without Jackson 2 except for its annotations. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        File document = new File(args[0]);
        ObjectMapper mapper = new ObjectMapper();
        SynchronizationJobCollectionResponse jobs =
                mapper.readValue(document, SynchronizationJobCollectionResponse.class);
        String written = mapper.writeValueAsString(jobs);
        if (!mapper.readTree(written).equals(mapper.readTree(document))) {
            throw new AssertionError("wrote " + written);
        }
    }
}
