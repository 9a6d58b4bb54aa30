package application;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatusCode;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most common application: on the class path, with the library's own dependencies. */
public final class Application {

    private Application() {}

    public static void main(String[] args) throws Exception {
        String json = Files.readString(Path.of(args[0]));
        ObjectMapper mapper = new ObjectMapper();
        SynchronizationJobCollectionResponse jobs = mapper.readValue(json, SynchronizationJobCollectionResponse.class);

        SynchronizationStatusCode code = jobs.getValue().get(0).getStatus().getCode();
        if (code != SynchronizationStatusCode.QUARANTINE) {
            throw new AssertionError("read " + code);
        }
        String written = mapper.writeValueAsString(jobs);
        if (!mapper.readTree(written).equals(mapper.readTree(json))) {
            throw new AssertionError("wrote " + written);
        }
        System.out.println("passed: a plain application, -Xlint:all -Werror, Jackson " + mapper.version());
    }
}
