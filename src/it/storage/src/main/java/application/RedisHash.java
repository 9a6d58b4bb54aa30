package application;

import static application.Application.requireSame;

import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.redis.core.convert.MappingRedisConverter;
import org.springframework.data.redis.core.convert.RedisCustomConversions;
import org.springframework.data.redis.core.convert.RedisData;
import org.springframework.data.redis.core.mapping.RedisMappingContext;
import tools.jackson.databind.ObjectMapper;

/** Spring Data Redis goes by fields to store an entity as a hash, unless it has converters. */
final class RedisHash {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RedisHash() {}

    static void verify(SynchronizationJobCollectionResponse jobs) {
        MappingRedisConverter converter = converter();
        List<SynchronizationJob> read = new ArrayList<>();
        for (SynchronizationJob job : jobs.getValue()) {
            RedisData hash = new RedisData();
            converter.write(new Entity("1", job), hash);
            read.add(converter.read(Entity.class, hash).job);
        }
        requireSame("a Redis hash", jobs.toBuilder().value(read).build(), jobs);
    }

    private static MappingRedisConverter converter() {
        RedisCustomConversions conversions = conversions();
        RedisMappingContext context = new RedisMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        MappingRedisConverter converter = new MappingRedisConverter(context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return converter;
    }

    private static RedisCustomConversions conversions() {
        var converters = ConverterBuilder.writing(SynchronizationJob.class, byte[].class, MAPPER::writeValueAsBytes)
                .andReading(json -> MAPPER.readValue(json, SynchronizationJob.class));
        return new RedisCustomConversions(List.copyOf(converters.getConverters()));
    }

    record Entity(String id, SynchronizationJob job) {}
}
