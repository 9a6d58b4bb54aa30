package client;

import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatusCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.data.redis.serializer.GenericJackson2JsonRedisSerializer;
import org.springframework.data.redis.serializer.GenericJacksonJsonRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializer;
import tools.jackson.databind.ObjectMapper;

/** Writes to a cache whose serializers put the class beside the value, and reads it back. */
public final class Client {

    private Client() {}

    @SuppressWarnings("removal") // many have the serializer of Jackson 2 still
    public static void main(String[] args) throws Exception {
        String json = Files.readString(Path.of(args[0]));
        cache(new GenericJackson2JsonRedisSerializer(), json);
        cache(
                GenericJacksonJsonRedisSerializer.builder()
                        .enableUnsafeDefaultTyping()
                        .build(),
                json);
        System.out.println("held: Spring Data Redis's generic serializers, of Jackson 2 and of Jackson 3");
    }

    private static void cache(RedisSerializer<Object> serializer, String json) throws Exception {
        ObjectMapper plain = new ObjectMapper();
        SynchronizationJobCollectionResponse jobs =
                plain.readValue(json, SynchronizationJobCollectionResponse.class);

        byte[] cached = serializer.serialize(jobs);
        SynchronizationJobCollectionResponse back =
                (SynchronizationJobCollectionResponse) serializer.deserialize(cached);

        SynchronizationStatusCode code = back.getValue().get(0).getStatus().getCode();
        if (code != SynchronizationStatusCode.QUARANTINE) {
            throw new AssertionError("read " + code);
        }
        if (!back.equals(jobs)) {
            throw new AssertionError("cached " + new String(cached, StandardCharsets.UTF_8));
        }
        String written = plain.writeValueAsString(back);
        if (!plain.readTree(written).equals(plain.readTree(json))) {
            throw new AssertionError("wrote " + written);
        }
    }
}
