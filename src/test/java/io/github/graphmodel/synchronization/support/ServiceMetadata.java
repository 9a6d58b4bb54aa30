package io.github.graphmodel.synchronization.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The types of {@code microsoft.graph} in a CSDL document, in its order; names omit that namespace.
 *
 * @param structures the types of the properties by their names, by the names of the types
 * @param enumerations the values by the names of the enumerations
 * @param baseTypes the names of the types that types extend
 */
public record ServiceMetadata(
        Map<String, Map<String, String>> structures,
        Map<String, List<String>> enumerations,
        Map<String, String> baseTypes) {

    public static ServiceMetadata read(Path file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        ServiceMetadata metadata =
                new ServiceMetadata(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        try (InputStream in = Files.newInputStream(file)) {
            metadata.read(factory.createXMLStreamReader(in));
        } catch (IOException | XMLStreamException e) {
            throw new AssertionError(file + " cannot be read as a CSDL document", e);
        }
        // What all entities have in common, such as the id, is of each; no class represents it.
        Map<String, String> entity = metadata.structures.remove("entity");
        metadata.structures.forEach((name, members) -> {
            if ("entity".equals(metadata.baseTypes.get(name)) && entity != null) {
                members.putAll(entity);
            }
        });
        return metadata;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String prefix = "";
        Map<String, String> members = new LinkedHashMap<>();
        List<String> values = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getAttributeValue(null, "Name");
            switch (xml.getLocalName()) {
                case "Schema" -> {
                    String namespace = xml.getAttributeValue(null, "Namespace");
                    prefix = namespace.equals("microsoft.graph") ? "" : namespace + ".";
                }
                case "EntityType", "ComplexType" -> {
                    members = structures.computeIfAbsent(prefix + name, type -> new LinkedHashMap<>());
                    baseTypes.put(prefix + name, local(xml.getAttributeValue(null, "BaseType")));
                }
                case "Property", "NavigationProperty" -> members.put(name, local(xml.getAttributeValue(null, "Type")));
                case "EnumType" -> values = enumerations.computeIfAbsent(prefix + name, type -> new ArrayList<>());
                case "Member" -> values.add(name);
                default -> {}
            }
        }
        // In the model, that is UNRECOGNIZED.
        enumerations.values().forEach(names -> names.remove("unknownFutureValue"));
    }

    private static String local(String type) {
        return type == null ? null : type.replaceAll("(microsoft[.])?graph[.](?=\\w+\\)?$)", "");
    }
}
