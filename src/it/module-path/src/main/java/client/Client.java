package client;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatusCode;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes on the module path, with a mapper of its own and with the ready one. */
public final class Client {

    private Client() {}

    public static void main(String[] args) throws Exception {
        String json = Files.readString(Path.of(args[0]));
        for (ObjectMapper mapper : List.of(new ObjectMapper(), GraphJson.mapper())) {
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
        System.out.println("held: a client on the module path, Jackson " + new ObjectMapper().version());
    }
}
