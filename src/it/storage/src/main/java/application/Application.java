package application;

import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.Version;
import tools.jackson.databind.ObjectMapper;

/** Stores a page of jobs in Redis, MongoDB, Kafka and a database, and reads it back. */
public final class Application {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private Application() {}

    public static void main(String[] args) throws Exception {
        String json = Files.readString(Path.of(args[0]));
        SynchronizationJobCollectionResponse jobs = PLAIN.readValue(json, SynchronizationJobCollectionResponse.class);
        Redis.verify(jobs);
        RedisHash.verify(jobs);
        Mongo.verify(jobs);
        Kafka.verify(jobs);
        Database.verify(jobs);
        System.out.println(
                "passed: Redis and Kafka serializers of Spring with Jackson 2 and 3, Redis hashes and MongoDB documents of "
                        + "Spring Data, and a JSON column of Hibernate "
                        + Version.getVersionString());
    }

    static void requireSame(String store, Object read, SynchronizationJobCollectionResponse jobs) {
        require(read.equals(jobs), store + " is not equal: " + read);
        String written = PLAIN.writeValueAsString(read);
        require(
                PLAIN.readTree(written).equals(PLAIN.readTree(PLAIN.writeValueAsString(jobs))),
                store + " is not the same JSON: " + written);
    }

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
