package io.github.graphmodel.synchronization.support;

import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A property as {@code metadata.xml} declares it. While a class lacks one, all tests that go by it fail and name it.
 */
public record DeclaredProperty(Class<? extends GraphObject> type, String name, String edmType) {

    private static final ServiceMetadata METADATA = ServiceMetadata.read(
            Path.of("src/test/resources/io/github/graphmodel/synchronization/support/metadata.xml"));

    /** The values of the enumerations, in the documented order. */
    public static final Map<String, List<String>> ENUMERATIONS = METADATA.enumerations();

    private static final List<DeclaredProperty> ALL = parse();

    private static final List<String> MISSING =
            ALL.stream().flatMap(DeclaredProperty::missingMethods).toList();

    /** Returns every property of every type, including {@code @odata.type}. */
    public static List<DeclaredProperty> all() {
        if (!MISSING.isEmpty()) {
            throw new AssertionError(String.join(", ", MISSING)
                    + " missing: see \"Adding a property\" in src/site/markdown/contributing.md");
        }
        return ALL;
    }

    public static List<Class<? extends GraphObject>> types() {
        return all().stream().map(DeclaredProperty::type).distinct().collect(Collectors.toList());
    }

    public static List<DeclaredProperty> of(Class<? extends GraphObject> type) {
        return all().stream().filter(property -> property.type == type).toList();
    }

    private Stream<String> missingMethods() {
        String rawValue = hasRawValue() ? "AsString" : "";
        Stream<String> getters = Stream.of(getterName(), getterName() + rawValue)
                .filter(getter -> !hasMethod(type, getter))
                .map(getter -> type.getSimpleName() + "." + getter + "()");
        Class<?> builder = Arrays.stream(type.getClasses()).findFirst().orElseThrow();
        Stream<String> setters = Stream.of(javaName(), javaName() + rawValue)
                .filter(setter -> !hasMethod(builder, setter))
                .map(setter -> type.getSimpleName() + ".Builder." + setter + "(…)");
        return Stream.concat(getters, setters).distinct();
    }

    private static boolean hasMethod(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(name));
    }

    /** Returns a document with this property and otherwise only what its type requires. */
    public String document(String json) {
        String required = required(type);
        return "{\"" + name + "\":" + json + (isRequired() || required.equals("{}") ? "}" : required.replace('{', ','));
    }

    /** Returns a document with only the required property of the type, if there is one. */
    public static String required(Class<?> type) {
        return type == SynchronizationJobCollectionResponse.class ? "{\"value\":[]}" : "{}";
    }

    /** Returns whether a document without this property is rejected. */
    public boolean isRequired() {
        return type == SynchronizationJobCollectionResponse.class && name.equals("value");
    }

    /** Returns a builder with the required property of the type, if there is one. */
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
        return isEnumeration()
                ? '"' + ENUMERATIONS.get(edmType).get(0) + '"'
                : samples().get(0);
    }

    /** Returns another valid value as JSON. */
    public String otherSample() {
        return isEnumeration() ? "\"SomethingNew\"" : samples().get(1);
    }

    private List<String> samples() {
        if (isCollection()) {
            return List.of("[{\"@odata.type\":\"#a\"},null,{}]", "[]");
        }
        return switch (edmType) {
            case "Edm.String" -> List.of("\"Zoë 🙂\"", "\"\"");
            case "Edm.Boolean" -> List.of("true", "false");
            case "Edm.Int64" -> List.of("9007199254740993", "-9223372036854775808");
            case "Edm.DateTimeOffset" -> List.of("\"2017-07-19T14:55:58.543444700+03:00\"", "\"0001-01-01T00:00:00Z\"");
            case "Edm.Duration" -> List.of("\"P10675199DT2H48M5.4775807S\"", "\"PT40M\"");
            case "synchronizationSchema" -> List.of("{\"version\":null,\"directories\":[{\"name\":\"a\"}]}", "{}");
            default -> List.of("{\"@odata.type\":\"#a\"}", "{}");
        };
    }

    /** Returns the getter's value for {@link #sample()}, or null for an object or a collection. */
    public Object sampleValue() {
        if (isEnumeration()) {
            return enumeration().getEnumConstants()[0];
        }
        return switch (edmType) {
            case "Edm.String" -> "Zoë 🙂";
            case "Edm.Boolean" -> true;
            case "Edm.Int64" -> 9007199254740993L;
            case "Edm.DateTimeOffset" -> OffsetDateTime.parse("2017-07-19T14:55:58.5434447+03:00");
            case "Edm.Duration" ->
                Duration.ofDays(10675199).plusHours(2).plusMinutes(48).plusNanos(5_477_580_700L);
            default -> null;
        };
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
        if (isCollection()) {
            return List.class;
        }
        return switch (edmType) {
            case "Edm.String" -> String.class;
            case "Edm.Boolean" -> Boolean.class;
            case "Edm.Int64" -> Long.class;
            case "Edm.DateTimeOffset" -> OffsetDateTime.class;
            case "Edm.Duration" -> Duration.class;
            case "synchronizationSchema" -> Map.class;
            default -> classOf(edmType);
        };
    }

    public String genericTypeName() {
        if (isCollection()) {
            return "java.util.List<" + elementType().getName() + ">";
        }
        return javaType() == Map.class
                ? "java.util.Map<java.lang.String, java.lang.Object>"
                : javaType().getName();
    }

    private Class<? extends Enum<?>> enumeration() {
        @SuppressWarnings("unchecked") // called for enumerations only
        Class<? extends Enum<?>> enumeration = (Class<? extends Enum<?>>) classOf(edmType);
        return enumeration;
    }

    /** Returns the class of a collection's elements. */
    public Class<?> elementType() {
        return classOf(edmType.substring("Collection(".length(), edmType.length() - 1));
    }

    @Override
    public String toString() {
        return type.getSimpleName() + "." + name;
    }

    private static List<DeclaredProperty> parse() {
        List<DeclaredProperty> properties = new ArrayList<>();
        METADATA.structures().forEach((name, members) -> {
            Class<? extends GraphObject> type = classOf(name).asSubclass(GraphObject.class);
            properties.add(new DeclaredProperty(type, "@odata.type", "Edm.String"));
            members.forEach((property, edmType) -> properties.add(new DeclaredProperty(type, property, edmType)));
        });
        return List.copyOf(properties);
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
}
