package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.kiota.serialization.Parsable;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** The implementations that are compared by reading and writing the same JSON. */
public enum Contender {
    LIBRARY("library") {
        @Override
        Object read(byte[] json, Document document) throws IOException {
            return MAPPER.readValue(json, document.type);
        }
    },
    BEANS("beans by setters") {
        @Override
        Object read(byte[] json, Document document) throws IOException {
            return MAPPER.readValue(json, document.bean);
        }
    },
    TREE("tree") {
        @Override
        Object read(byte[] json, Document document) throws IOException {
            return MAPPER.readTree(json);
        }
    },
    SDK("Microsoft's SDK") {
        @Override
        Object read(byte[] json, Document document) {
            return Sdk.read(json, document.sdkType);
        }

        @Override
        byte[] write(Object object) throws IOException {
            return Sdk.write((Parsable) object);
        }
    },
    /** Only visits the tokens. */
    SCAN("token scan") {
        @Override
        Object read(byte[] json, Document document) throws IOException {
            int tokens = 0;
            try (JsonParser parser = MAPPER.createParser(json)) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            }
            return tokens;
        }
    };

    static final Set<Contender> OTHERS = EnumSet.range(BEANS, SCAN);

    /** All but {@link #SCAN}, which keeps nothing of the document. */
    static final Set<Contender> READERS = EnumSet.range(LIBRARY, SDK);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    abstract Object read(byte[] json, Document document) throws IOException;

    byte[] write(Object object) throws IOException {
        return MAPPER.writeValueAsBytes(object);
    }

    @Override
    public String toString() {
        return title;
    }
}
