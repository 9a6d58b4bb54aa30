package io.github.graphmodel.synchronization.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.graphmodel.synchronization.GraphObject;
import java.math.BigInteger;

/** Compares documents by Jackson's trees, independently of the model. */
public final class JsonComparison {

    private JsonComparison() {}

    /** The document as a string, its properties sorted. */
    public static String canonical(ObjectMapper mapper, JsonNode document) throws JsonProcessingException {
        return mapper.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED).writeValueAsString(document);
    }

    /** The document that must be written for the one read: the same, with an Int64 string as a number. */
    public static JsonNode written(JsonNode read, Class<?> type) {
        if (!(read instanceof ObjectNode)) {
            return read;
        }
        ObjectNode written = read.deepCopy();
        for (DeclaredProperty property : DeclaredProperty.of(type.asSubclass(GraphObject.class))) {
            JsonNode value = written.get(property.name());
            if (value == null) {
                continue;
            }
            if (property.isCollection()) {
                ArrayNode elements = JsonNodeFactory.instance.arrayNode();
                value.forEach(element -> elements.add(written(element, property.elementType())));
                written.set(property.name(), value.isArray() ? elements : value);
            } else if (GraphObject.class.isAssignableFrom(property.javaType())) {
                written.set(property.name(), written(value, property.javaType()));
            } else if (property.edmType().equals("Edm.Int64") && value.isTextual()) {
                written.put(property.name(), new BigInteger(value.textValue()));
            }
        }
        return written;
    }
}
