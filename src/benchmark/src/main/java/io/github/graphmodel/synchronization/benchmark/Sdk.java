package io.github.graphmodel.synchronization.benchmark;

import com.microsoft.graph.models.SynchronizationJobCollectionResponse;
import com.microsoft.graph.models.SynchronizationStatus;
import com.microsoft.kiota.serialization.JsonParseNodeFactory;
import com.microsoft.kiota.serialization.JsonSerializationWriter;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ParsableFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The JSON parser and writer of Microsoft's SDK. */
final class Sdk {

    private static final JsonParseNodeFactory FACTORY = new JsonParseNodeFactory();

    static Parsable read(byte[] json, Document document) {
        ParsableFactory<?> type = document == Document.PAGE
                ? SynchronizationJobCollectionResponse::createFromDiscriminatorValue
                : SynchronizationStatus::createFromDiscriminatorValue;
        return FACTORY.getParseNode("application/json", new ByteArrayInputStream(json))
                .getObjectValue(type);
    }

    static byte[] write(Parsable object) throws IOException {
        try (JsonSerializationWriter writer = new JsonSerializationWriter()) {
            writer.writeObjectValue(null, object);
            return writer.getSerializedContent().readAllBytes();
        }
    }
}
