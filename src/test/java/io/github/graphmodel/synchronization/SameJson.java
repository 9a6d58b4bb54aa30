package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;

/** What the same document is: Jackson's tree of it tells, which does not know the classes. */
final class SameJson {

    private SameJson() {}

    /** The document as text that is the same whatever the order of its members was. */
    static String canonical(ObjectMapper mapper, JsonNode document) throws JsonProcessingException {
        return mapper.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED).writeValueAsString(document);
    }

    /** What has to be written for what was read: the same, but for an Int64 that came as text. */
    static JsonNode written(JsonNode read, Class<?> type) {
        if (!(read instanceof ObjectNode)) {
            return read;
        }
        ObjectNode written = read.deepCopy();
        for (DocumentedMember member : DocumentedMember.of(type.asSubclass(GraphObject.class))) {
            JsonNode value = written.get(member.name());
            if (value == null) {
                continue;
            }
            if (member.isCollection()) {
                ArrayNode elements = JsonNodeFactory.instance.arrayNode();
                value.forEach(element -> elements.add(written(element, member.elementType())));
                written.set(member.name(), value.isArray() ? elements : value);
            } else if (GraphObject.class.isAssignableFrom(member.javaType())) {
                written.set(member.name(), written(value, member.javaType()));
            } else if (member.edmType().equals("Edm.Int64") && value.isTextual()) {
                written.put(member.name(), new BigInteger(value.textValue()));
            }
        }
        return written;
    }
}
