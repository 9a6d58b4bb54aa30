package application;

import static application.Application.requireSame;

import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.springframework.kafka.support.serializer.JacksonJsonDeserializer;
import org.springframework.kafka.support.serializer.JacksonJsonSerializer;
import org.springframework.kafka.support.serializer.JsonDeserializer;
import org.springframework.kafka.support.serializer.JsonSerializer;

/** Spring Kafka's serializers write the name of the class to the record's headers. */
final class Kafka {

    private static final String TOPIC = "jobs";

    private static final String PACKAGE = SynchronizationJobCollectionResponse.class.getPackageName();

    private Kafka() {}

    @SuppressWarnings("removal") // many applications still use the ones for Jackson 2
    static void verify(SynchronizationJobCollectionResponse jobs) {
        JsonDeserializer<SynchronizationJobCollectionResponse> deserializer2 = new JsonDeserializer<>();
        deserializer2.addTrustedPackages(PACKAGE);
        send(new JsonSerializer<>(), deserializer2, jobs);

        JacksonJsonDeserializer<SynchronizationJobCollectionResponse> deserializer3 = new JacksonJsonDeserializer<>();
        deserializer3.addTrustedPackages(PACKAGE);
        send(new JacksonJsonSerializer<>(), deserializer3, jobs);
    }

    private static void send(
            Serializer<SynchronizationJobCollectionResponse> serializer,
            Deserializer<SynchronizationJobCollectionResponse> deserializer,
            SynchronizationJobCollectionResponse jobs) {
        Headers headers = new RecordHeaders();
        byte[] value = serializer.serialize(TOPIC, headers, jobs);
        SynchronizationJobCollectionResponse received = deserializer.deserialize(TOPIC, headers, value);
        requireSame(new String(value, StandardCharsets.UTF_8), received, jobs);
    }
}
