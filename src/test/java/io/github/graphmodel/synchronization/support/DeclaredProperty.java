package io.github.graphmodel.synchronization.support;

import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A property that {@code metadata.xml} declares, or {@code @odata.type}, which every type has. */
public record DeclaredProperty(Class<? extends GraphObject> type, String name, String edmType) {

    public static final Map<String, Map<String, String>> ENUMERATIONS = ServiceMetadata.MODEL.enumerations();

    private static final List<DeclaredProperty> ALL = ServiceMetadata.MODEL.structures().entrySet().stream()
            .flatMap(type -> allOf(classOf(type.getKey()).asSubclass(GraphObject.class), type.getValue()))
            .toList();

    private static Stream<DeclaredProperty> allOf(Class<? extends GraphObject> type, Map<String, String> declared) {
        return Stream.concat(
                Stream.of(new DeclaredProperty(type, "@odata.type", "Edm.String")),
                declared.entrySet().stream()
                        .map(property -> new DeclaredProperty(type, property.getKey(), property.getValue())));
    }

    /** The Java type of an EDM type, and two valid values as JSON, the first also as Java's unless it is an object. */
    private record Kind(Class<?> javaType, String sample, Object sampleValue, String otherSample) {}

    private static final Map<String, Kind> KINDS = Map.of(
            "Edm.String",
            new Kind(String.class, "\"Zoë 🙂\"", "Zoë 🙂", "\"\""),
            "Edm.Boolean",
            new Kind(Boolean.class, "true", true, "false"),
            "Edm.Int64",
            new Kind(Long.class, "9007199254740993", 9007199254740993L, "-9223372036854775808"),
            "Edm.DateTimeOffset",
            new Kind(
                    OffsetDateTime.class,
                    "\"2017-07-19T14:55:58.543444700+03:00\"",
                    OffsetDateTime.parse("2017-07-19T14:55:58.5434447+03:00"),
                    "\"0001-01-01T00:00:00Z\""),
            "Edm.Duration",
            new Kind(
                    Duration.class,
                    "\"P10675199DT2H48M5.4775807S\"",
                    Duration.ofDays(10675199).plusHours(2).plusMinutes(48).plusNanos(5_477_580_700L),
                    "\"PT40M\""),
            "synchronizationSchema",
            new Kind(Map.class, "{\"version\":null,\"directories\":[{\"name\":\"a\"}]}", null, "{}"));

    private Kind kind() {
        if (isCollection()) {
            return new Kind(List.class, "[{\"@odata.type\":\"#a\"},null,{}]", null, "[]");
        }
        if (isEnumeration()) {
            String value = ENUMERATIONS.get(edmType).keySet().iterator().next();
            Class<?> enumeration = classOf(edmType);
            return new Kind(enumeration, '"' + value + '"', enumeration.getEnumConstants()[0], "\"SomethingNew\"");
        }
        Kind kind = KINDS.get(edmType);
        return kind == null ? new Kind(classOf(edmType), "{\"@odata.type\":\"#a\"}", null, "{}") : kind;
    }

    /** Returns every property of every type. */
    public static List<DeclaredProperty> all() {
        return ALL;
    }

    public static List<Class<? extends GraphObject>> types() {
        return ALL.stream().map(DeclaredProperty::type).distinct().collect(Collectors.toList());
    }

    public static List<DeclaredProperty> of(Class<? extends GraphObject> type) {
        return ALL.stream().filter(property -> property.type == type).toList();
    }

    /** Returns a document with this property and otherwise only what its type requires. */
    public String document(String json) {
        String property = '"' + name + "\":" + json;
        return type == SynchronizationJobCollectionResponse.class && !isRequired()
                ? "{" + property + ",\"value\":[]}"
                : "{" + property + "}";
    }

    /** Returns a document with only what the type requires. */
    public static String required(Class<?> type) {
        return type == SynchronizationJobCollectionResponse.class ? "{\"value\":[]}" : "{}";
    }

    /** Returns whether a document without this property is rejected. */
    public boolean isRequired() {
        return type == SynchronizationJobCollectionResponse.class && name.equals("value");
    }

    /** Returns a builder with only what the type requires. */
    public static GraphObject.Builder<?, ?> builder(Class<? extends GraphObject> type) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            return builder instanceof SynchronizationJobCollectionResponse.Builder page
                    ? page.value(List.of())
                    : (GraphObject.Builder<?, ?>) builder;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Returns a valid value as JSON. */
    public String sample() {
        return kind().sample;
    }

    /** Returns another valid value as JSON. */
    public String otherSample() {
        return kind().otherSample;
    }

    /** Returns the getter's value for {@link #sample()}, or null for an object or a collection. */
    public Object sampleValue() {
        return kind().sampleValue;
    }

    public boolean isCollection() {
        return edmType.startsWith("Collection(");
    }

    public boolean isEnumeration() {
        return ENUMERATIONS.containsKey(edmType);
    }

    /** Returns whether the property has a getter {@code get…AsString()}. */
    public boolean hasRawValue() {
        return isEnumeration() || edmType.equals("Edm.DateTimeOffset") || edmType.equals("Edm.Duration");
    }

    /** Returns the name of the builder's setter, and of the getter after {@code get}. */
    public String javaName() {
        return name.startsWith("@odata.") ? "odata" + capitalized(name.substring("@odata.".length())) : name;
    }

    public String getterName() {
        return "get" + capitalized(javaName());
    }

    public Class<?> javaType() {
        return kind().javaType;
    }

    public String genericTypeName() {
        if (isCollection()) {
            return "java.util.List<" + elementType().getName() + ">";
        }
        return javaType() == Map.class
                ? "java.util.Map<java.lang.String, java.lang.Object>"
                : javaType().getName();
    }

    /** Returns the class of a collection's elements. */
    public Class<?> elementType() {
        return classOf(edmType.substring("Collection(".length(), edmType.length() - 1));
    }

    public static Class<?> classOf(String edmType) {
        try {
            return Class.forName(GraphObject.class.getPackageName() + "." + capitalized(edmType));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no class for " + edmType, e);
        }
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    public String toString() {
        return type.getSimpleName() + "." + name;
    }
}
