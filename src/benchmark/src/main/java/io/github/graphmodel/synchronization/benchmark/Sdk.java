package io.github.graphmodel.synchronization.benchmark;

import com.microsoft.kiota.serialization.JsonParseNodeFactory;
import com.microsoft.kiota.serialization.JsonSerializationWriter;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ParsableFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The JSON parser and writer of Microsoft's SDK. */
final class Sdk {

    private static final JsonParseNodeFactory FACTORY = new JsonParseNodeFactory();

    private Sdk() {}

    static <T extends Parsable> T read(byte[] json, ParsableFactory<T> type) {
        return FACTORY.getParseNode("application/json", new ByteArrayInputStream(json))
                .getObjectValue(type);
    }

    static byte[] write(Parsable object) throws IOException {
        try (JsonSerializationWriter writer = new JsonSerializationWriter()) {
            writer.writeObjectValue(null, object);
            try (InputStream content = writer.getSerializedContent()) {
                return content.readAllBytes();
            }
        }
    }
}
