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

/** Compares documents as Jackson's trees, independently of the model. */
public final class JsonComparison {

    private JsonComparison() {}

    /** Returns the document as a string with its properties sorted. */
    public static String canonical(ObjectMapper mapper, JsonNode document) throws JsonProcessingException {
        return mapper.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED).writeValueAsString(document);
    }

    /** Returns the document that must be written for the one read: the same, but with an Int64 string as a number. */
    public static JsonNode expected(JsonNode read, Class<?> type) {
        if (!(read instanceof ObjectNode)) {
            return read;
        }
        ObjectNode expected = read.deepCopy();
        for (DeclaredProperty property : DeclaredProperty.of(type.asSubclass(GraphObject.class))) {
            JsonNode value = expected.get(property.name());
            if (value == null) {
                continue;
            }
            if (property.isCollection()) {
                ArrayNode elements = JsonNodeFactory.instance.arrayNode();
                value.forEach(element -> elements.add(expected(element, property.elementType())));
                expected.set(property.name(), value.isArray() ? elements : value);
            } else if (GraphObject.class.isAssignableFrom(property.javaType())) {
                expected.set(property.name(), expected(value, property.javaType()));
            } else if (property.edmType().equals("Edm.Int64") && value.isTextual()) {
                expected.put(property.name(), new BigInteger(value.textValue()));
            }
        }
        return expected;
    }
}
