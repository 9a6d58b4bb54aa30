package application;

import static application.Application.requireSame;

import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.data.redis.serializer.GenericJackson2JsonRedisSerializer;
import org.springframework.data.redis.serializer.GenericJacksonJsonRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Spring Data Redis's generic serializers write the name of the class into the value, by default typing. */
final class Redis {

    private Redis() {}

    @SuppressWarnings("removal") // many applications still use the one for Jackson 2
    static void verify(SynchronizationJobCollectionResponse jobs) {
        PolymorphicTypeValidator validator = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType(GraphObject.class)
                .allowIfSubType(List.class)
                .allowIfSubType(Map.class)
                .allowIfSubType(Number.class)
                .build();
        for (RedisSerializer<Object> serializer : List.of(
                new GenericJackson2JsonRedisSerializer(),
                GenericJacksonJsonRedisSerializer.builder()
                        .enableDefaultTyping(validator)
                        .build())) {
            byte[] cached = serializer.serialize(jobs);
            requireSame(new String(cached, StandardCharsets.UTF_8), serializer.deserialize(cached), jobs);
        }
    }
}
