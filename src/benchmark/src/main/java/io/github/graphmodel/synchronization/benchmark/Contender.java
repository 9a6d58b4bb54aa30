package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.microsoft.kiota.serialization.Parsable;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** The implementations that are compared by reading and writing the same JSON. */
enum Contender {
    LIBRARY("library") {
        @Override
        Object read(byte[] json, Document document) throws IOException {
            return MAPPER.readValue(json, document.type);
        }
    },
    BEANS("beans") {
        @Override
        Object read(byte[] json, Document document) throws IOException {
            return MAPPER.readValue(json, document.bean);
        }
    },
    BEANS_IGNORING_UNKNOWN("beans that ignore unknown properties") {
        private final ObjectMapper mapper = new ObjectMapper()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                    @Override
                    public Boolean hasAnySetter(Annotated annotated) {
                        return false;
                    }
                });

        @Override
        Object read(byte[] json, Document document) throws IOException {
            return mapper.readValue(json, document.bean);
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
    };

    static final Set<Contender> OTHERS = EnumSet.range(BEANS, SDK);

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
