package application;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.module.scala.DefaultScalaModule;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes with Jackson's Scala module, which reads untyped JSON as Scala collections: unknown properties and
 * the schema of a job.
 */
public final class Application {

    private Application() {}

    public static void main(String[] args) throws Exception {
        String json = Files.readString(Path.of(args[0]));
        SynchronizationJobCollectionResponse expected =
                new ObjectMapper().readValue(json, SynchronizationJobCollectionResponse.class);

        ObjectMapper jackson2 = new ObjectMapper().registerModule(new DefaultScalaModule());
        requireScala(jackson2.readValue("{}", Object.class));
        SynchronizationJobCollectionResponse read =
                jackson2.readValue(json, SynchronizationJobCollectionResponse.class);
        requireEqual(read, expected);
        requireEqual(jackson2.readTree(jackson2.writeValueAsString(read)), jackson2.readTree(json));

        JsonMapper jackson3 = JsonMapper.builder()
                .addModule(new tools.jackson.module.scala.DefaultScalaModule())
                .build();
        requireScala(jackson3.readValue("{}", Object.class));
        read = jackson3.readValue(json, SynchronizationJobCollectionResponse.class);
        requireEqual(read, expected);
        requireEqual(jackson3.readTree(jackson3.writeValueAsString(read)), jackson3.readTree(json));
    }

    private static void requireScala(Object untyped) {
        if (!(untyped instanceof scala.collection.Map)) {
            throw new AssertionError("not of Scala: " + untyped.getClass());
        }
    }

    private static void requireEqual(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError(actual + "\nexpected:\n" + expected);
        }
    }
}
