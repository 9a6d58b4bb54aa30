package application;

import static application.Application.require;
import static application.Application.requireSame;

import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import tools.jackson.databind.ObjectMapper;

/** Spring Data MongoDB goes by fields, unless it has converters. */
final class Mongo {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Mongo() {}

    static void verify(SynchronizationJobCollectionResponse jobs) {
        MappingMongoConverter converter = converter();
        SynchronizationJob first = jobs.getValue().get(0);
        try {
            store(first, converter);
            require(false, "stored an integer of more than 64 bits, which BSON does not have");
        } catch (CodecConfigurationException e) {
            require(e.getMessage().contains("java.math.BigInteger"), e.getMessage());
        }

        List<SynchronizationJob> storable = new ArrayList<>(jobs.getValue());
        storable.set(0, first.toBuilder().remove("unknown").build());
        List<SynchronizationJob> read = new ArrayList<>();
        for (SynchronizationJob job : storable) {
            Document document = store(job, converter).decode(new DocumentCodec());
            read.add(converter.read(Entity.class, document).job);
        }
        requireSame(
                "MongoDB",
                jobs.toBuilder().value(read).build(),
                jobs.toBuilder().value(storable).build());
    }

    private static MappingMongoConverter converter() {
        MongoCustomConversions conversions = conversions();
        MongoMappingContext context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        MappingMongoConverter converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return converter;
    }

    private static MongoCustomConversions conversions() {
        var converters = ConverterBuilder.writing(
                        SynchronizationJob.class, Document.class, job -> MAPPER.convertValue(job, Document.class))
                .andReading(document -> MAPPER.convertValue(document, SynchronizationJob.class));
        return new MongoCustomConversions(List.copyOf(converters.getConverters()));
    }

    private static RawBsonDocument store(SynchronizationJob job, MappingMongoConverter converter) {
        Document document = new Document();
        converter.write(new Entity("1", job), document);
        return new RawBsonDocument(document, new DocumentCodec());
    }

    record Entity(String id, SynchronizationJob job) {}
}
