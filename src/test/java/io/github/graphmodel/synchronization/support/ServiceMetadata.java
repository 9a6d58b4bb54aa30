package io.github.graphmodel.synchronization.support;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The types in a CSDL document. A type is a map of its members: from the name of a property to its EDM type, or from
 * the name of an enum value to {@link #ENUM_VALUE}. The names of types omit the namespace {@code microsoft.graph}.
 */
public final class ServiceMetadata {

    public static final String ENUM_VALUE = "enum value";

    /** Represents values that are added later, as UNRECOGNIZED does in the model. */
    private static final String SENTINEL = "unknownFutureValue";

    private static final String GRAPH = "microsoft.graph";

    private static final Pattern REFERENCE = Pattern.compile("(|Collection\\()([\\w.]+)\\.(\\w+\\)?)");

    private final Map<String, Map<String, String>> ownMembers = new HashMap<>();

    private final Map<String, String> baseTypes = new HashMap<>();

    private final Path file;

    private final Map<String, String> namespacesByAlias = new HashMap<>();

    private ServiceMetadata(Path file) {
        this.file = file;
    }

    public static ServiceMetadata read(Path file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        ServiceMetadata metadata = new ServiceMetadata(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            metadata.read(factory.createXMLStreamReader(in));
        } catch (IOException | XMLStreamException e) {
            throw new AssertionError(
                    file + " cannot be read as a CSDL document: "
                            + e.getMessage().replaceAll("\\s+", " "),
                    e);
        }
        return metadata;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        xml.nextTag();
        if (!xml.getLocalName().equals("Edmx")) {
            throw new XMLStreamException("the root element is " + xml.getLocalName() + ", not Edmx");
        }
        String namespace = "";
        String type = "";
        String member = ENUM_VALUE;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String name = xml.getAttributeValue(null, "Name");
            switch (xml.getLocalName()) {
                case "Schema" -> {
                    namespace = xml.getAttributeValue(null, "Namespace");
                    namespacesByAlias.put(xml.getAttributeValue(null, "Alias"), namespace);
                }
                case "EntityType", "ComplexType", "EnumType" -> {
                    type = name(namespace, name);
                    ownMembers.put(type, new TreeMap<>());
                    baseTypes.put(type, xml.getAttributeValue(null, "BaseType"));
                    // One raw value can combine several flags.
                    member = "true".equals(xml.getAttributeValue(null, "IsFlags")) ? "flag" : ENUM_VALUE;
                }
                case "Property", "NavigationProperty" ->
                    ownMembers.get(type).put(name, xml.getAttributeValue(null, "Type"));
                case "Member" -> {
                    if (!name.equalsIgnoreCase(SENTINEL)) {
                        ownMembers.get(type).put(name, member);
                    }
                }
                default -> {}
            }
        }
    }

    /** Returns the members of a type and of its base types, or empty if the document does not define the type. */
    public Optional<Map<String, String>> members(String type) {
        if (!ownMembers.containsKey(type)) {
            return Optional.empty();
        }
        Map<String, String> members = new TreeMap<>(ownMembers.get(type));
        members.replaceAll((name, reference) -> local(reference));
        String baseType = baseType(type);
        if (baseType != null) {
            members.putAll(members(baseType)
                    .orElseThrow(() -> new AssertionError(
                            file + " defines " + type + ", but not " + baseType + ", which it extends")));
        }
        return Optional.of(members);
    }

    /** Returns the types that directly extend a type. */
    public List<String> derivedTypes(String type) {
        return ownMembers.keySet().stream()
                .filter(derived -> type.equals(baseType(derived)))
                .sorted()
                .toList();
    }

    private String baseType(String type) {
        String baseType = baseTypes.get(type);
        return baseType == null ? null : local(baseType);
    }

    /** Returns the name in a reference to a type, such as {@code Collection(graph.keyValuePair)}. */
    private String local(String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            return reference;
        }
        String qualifier = parts.group(2);
        return parts.group(1) + name(namespacesByAlias.getOrDefault(qualifier, qualifier), parts.group(3));
    }

    private static String name(String namespace, String name) {
        return namespace.equals(GRAPH) ? name : namespace + "." + name;
    }
}
