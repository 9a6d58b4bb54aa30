package application;

import static application.Application.requireSame;

import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.data.redis.serializer.GenericJackson2JsonRedisSerializer;
import org.springframework.data.redis.serializer.GenericJacksonJsonRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializer;

/** Spring Data Redis's generic serializers write the name of the class into the value, by default typing. */
final class Redis {

    private Redis() {}

    @SuppressWarnings("removal") // many applications still use the one for Jackson 2
    static void verify(SynchronizationJobCollectionResponse jobs) {
        for (RedisSerializer<Object> serializer : List.of(
                new GenericJackson2JsonRedisSerializer(),
                GenericJacksonJsonRedisSerializer.builder()
                        .enableUnsafeDefaultTyping()
                        .build())) {
            byte[] cached = serializer.serialize(jobs);
            requireSame(new String(cached, StandardCharsets.UTF_8), serializer.deserialize(cached), jobs);
        }
    }
}
