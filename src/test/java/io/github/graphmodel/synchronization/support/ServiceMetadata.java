package io.github.graphmodel.synchronization.support;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The types of {@code microsoft.graph} in a CSDL document, in its order and without that namespace in their names.
 *
 * @param structures the types of the properties, inherited ones included, by the names of the types
 * @param enumerations the values by the names of the enumerations
 * @param baseTypes the names of the types that types extend
 */
public record ServiceMetadata(
        Map<String, Map<String, String>> structures,
        Map<String, Map<String, String>> enumerations,
        Map<String, String> baseTypes) {

    /** What the model declares. */
    public static final ServiceMetadata MODEL = read(Fixture.json("metadata.xml"));

    public static ServiceMetadata read(String csdl) {
        ServiceMetadata metadata =
                new ServiceMetadata(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        try {
            metadata.read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(csdl)));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not a CSDL document", e);
        }
        metadata.structures.forEach((type, properties) -> {
            for (String base = metadata.baseTypes.get(type); base != null; base = metadata.baseTypes.get(base)) {
                metadata.structures.getOrDefault(base, Map.of()).forEach(properties::putIfAbsent);
            }
        });
        return metadata;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String namespace = "";
        Map<String, String> members = new LinkedHashMap<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getAttributeValue(null, "Name");
            switch (xml.getLocalName()) {
                case "Schema" -> namespace = xml.getAttributeValue(null, "Namespace") + ".";
                case "EntityType", "ComplexType" -> {
                    members = structures.computeIfAbsent(local(namespace + name), type -> new LinkedHashMap<>());
                    String base = xml.getAttributeValue(null, "BaseType");
                    if (base != null) {
                        baseTypes.put(local(namespace + name), local(base));
                    }
                }
                case "EnumType" ->
                    members = enumerations.computeIfAbsent(local(namespace + name), type -> new LinkedHashMap<>());
                case "Property", "NavigationProperty" -> members.put(name, local(xml.getAttributeValue(null, "Type")));
                case "Member" -> members.put(name, "enum value");
                default -> {}
            }
        }
        // What Graph returns in place of newer values: UNRECOGNIZED in the model.
        enumerations.values().forEach(values -> values.remove("unknownFutureValue"));
    }

    private static String local(String type) {
        return type.replaceAll("(microsoft[.])?graph[.](?=\\w+\\)?$)", "");
    }
}
