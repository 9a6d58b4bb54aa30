package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.io.IOException;
import java.io.InputStream;

/** Reads a first status. Does not use {@link Contender}, which would load the classes of all of them. */
final class ColdStart {

    private ColdStart() {}

    public static void main(String[] args) throws IOException {
        byte[] json;
        try (InputStream status = ColdStart.class.getResourceAsStream("status.json")) {
            json = status.readAllBytes();
        }
        Object read = switch (args[0]) {
            case "LIBRARY" -> new ObjectMapper().readValue(json, SynchronizationStatus.class);
            case "BEANS" -> new ObjectMapper().readValue(json, Beans.Status.class);
            case "TREE" -> new ObjectMapper().readTree(json);
            case "SDK" ->
                Sdk.read(json, com.microsoft.graph.models.SynchronizationStatus::createFromDiscriminatorValue);
            default -> throw new IllegalArgumentException(args[0]);
        };
        System.out.println(read != null);
        // The CPU time can be read as long as the process lives.
        System.in.read();
    }
}
