package io.github.graphmodel.synchronization;

import static io.github.graphmodel.synchronization.support.ServiceMetadata.ENUM_VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.graphmodel.synchronization.support.ServiceMetadata;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares the annotations and getters of the classes with the service's metadata, except for the page of jobs, which
 * the metadata does not define.
 */
class ServiceMetadataTest {

    private static final String ABSENT = "absent";

    /**
     * Intended differences and the reasons for them. The metadata of v1.0, beta and the sovereign clouds differ, so
     * none has all of them.
     */
    private static final Map<Difference, String> KNOWN_DIFFERENCES = Map.of(
            new Difference("synchronizationJob.metadata", ABSENT, "Collection(metadataEntry)"),
            "only the older documentation has it",
            new Difference("metadataEntry", ABSENT, "{key=Edm.String, value=Edm.String}"),
            "only the older documentation and beta have it",
            new Difference("synchronizationJob.schema", "synchronizationSchema", "Map"),
            "returned only when expanded, and not about the status: preserved as JSON instead of thirty more types",
            new Difference("synchronizationJob.bulkUpload", "bulkUpload", ABSENT),
            "returned only when expanded, and not about the status: an entity with a stream and no property but its id,"
                    + " preserved as additional data",
            new Difference("quarantineReason.IngestionInterrupted", ABSENT, ENUM_VALUE),
            "sovereign clouds lag",
            new Difference("synchronizationScheduleState.Paused", ABSENT, ENUM_VALUE),
            "sovereign clouds lag");

    private static final Map<Type, String> EDM_TYPES = Map.of(
            String.class, "Edm.String",
            Boolean.class, "Edm.Boolean",
            Long.class, "Edm.Int64",
            OffsetDateTime.class, "Edm.DateTimeOffset",
            Duration.class, "Edm.Duration");

    @TempDir
    private Path folder;

    @Test
    void theModelMatchesTheMetadata() {
        Path file = Path.of(System.getProperty(
                "metadata", "src/test/resources/io/github/graphmodel/synchronization/metadata-excerpt.xml"));

        assertNoDifferences(SynchronizationJob.class, file, KNOWN_DIFFERENCES);
    }

    @Test
    void everyKnownDifferenceCanOccur() {
        assertKnownDifferencesCanOccur(SynchronizationJob.class, KNOWN_DIFFERENCES.keySet());
    }

    /** A document need not have a known difference, but the model must have its side of it. */
    private static void assertKnownDifferencesCanOccur(Class<?> root, Set<Difference> known) {
        Map<String, Map<String, String>> model = typesIn(root);
        assertThat(known)
                .as("known differences that can no longer occur, because the model has changed")
                .filteredOn(difference -> !difference.inModel.equals(member(model, difference.path)))
                .isEmpty();
    }

    private static String member(Map<String, Map<String, String>> model, String path) {
        String[] names = path.split("[.]", -1);
        Map<String, String> type = model.getOrDefault(names[0], Map.of());
        return names.length > 1
                ? type.getOrDefault(names[1], ABSENT)
                : model.containsKey(path) ? type.toString() : ABSENT;
    }

    private static void assertNoDifferences(Class<?> root, Path file, Map<Difference, String> known) {
        ServiceMetadata metadata = ServiceMetadata.read(file);
        Map<String, Map<String, String>> inModel = typesIn(root);
        Map<String, Map<String, String>> inMetadata = typesIn(metadata, inModel.keySet(), known.keySet());
        if (inMetadata.isEmpty()) {
            fail("%s defines none of the model's types: %s", file, String.join(", ", inModel.keySet()));
        }
        List<Difference> differences = new ArrayList<>();
        addDifferences(differences, "", inMetadata, inModel);

        differences.removeAll(known.keySet());
        if (!differences.isEmpty()) {
            fail("The model differs from %s:%n%s", file, lines(differences));
        }
    }

    private static String lines(List<Difference> differences) {
        return differences.stream().map(Difference::toString).collect(Collectors.joining(System.lineSeparator()));
    }

    private record Difference(String path, String inMetadata, String inModel) {

        @Override
        public String toString() {
            return path + ": " + inMetadata + " in the metadata, " + inModel + " in the model";
        }
    }

    /** Adds the entries that differ or are in only one of the maps; two types are compared by their members. */
    private static void addDifferences(List<Difference> differences, String path, Map<?, ?> metadata, Map<?, ?> model) {
        Set<Object> names = new TreeSet<>(metadata.keySet());
        names.addAll(model.keySet());
        for (Object name : names) {
            Object inMetadata = metadata.containsKey(name) ? metadata.get(name) : ABSENT;
            Object inModel = model.containsKey(name) ? model.get(name) : ABSENT;
            if (inMetadata instanceof Map<?, ?> metadataType && inModel instanceof Map<?, ?> modelType) {
                addDifferences(differences, path + name + ".", metadataType, modelType);
            } else if (!inMetadata.equals(inModel)) {
                differences.add(new Difference(path + name, inMetadata.toString(), inModel.toString()));
            }
        }
    }

    /** Returns the types of the model, those derived from them, and those of their properties. */
    private static Map<String, Map<String, String>> typesIn(
            ServiceMetadata metadata, Set<String> model, Set<Difference> known) {
        Set<String> knownPaths = known.stream().map(Difference::path).collect(Collectors.toSet());
        Map<String, Map<String, String>> types = new TreeMap<>();
        Deque<String> names = new ArrayDeque<>(model);
        while (!names.isEmpty()) {
            String type = names.remove();
            if (types.containsKey(type)) {
                continue;
            }
            metadata.members(type).ifPresent(members -> {
                types.put(type, members);
                names.addAll(metadata.derivedTypes(type));
                members.forEach((name, memberType) -> {
                    if (!knownPaths.contains(type + "." + name)) {
                        names.add(memberType.replaceFirst("^Collection\\((.+)\\)$", "$1"));
                    }
                });
            });
        }
        return types;
    }

    private static Map<String, Map<String, String>> typesIn(Class<?> root) {
        Map<String, Map<String, String>> types = new TreeMap<>();
        addTypes(types, root);
        return types;
    }

    private static void addTypes(Map<String, Map<String, String>> types, Class<?> type) {
        Map<String, String> members = new TreeMap<>();
        if ((!GraphObject.class.isAssignableFrom(type) && !type.isEnum())
                || types.putIfAbsent(edmType(type), members) != null) {
            return;
        }
        for (Object constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
            if (!((Enum<?>) constant).name().equals("UNRECOGNIZED")) {
                members.put(((EnumValue) constant).getValue(), ENUM_VALUE);
            }
        }
        for (Method getter : type.getDeclaredMethods()) {
            JsonProperty property = getter.getAnnotation(JsonProperty.class);
            // The metadata does not list the OData control information that every type has.
            if (property != null && !property.value().startsWith("@")) {
                Type javaType = typedGetter(getter).getGenericReturnType();
                members.put(property.value(), edmType(javaType));
                addTypes(types, contentType(javaType));
            }
        }
    }

    /** The raw value of a property has a getter of its own, and the raw list of a collection a private one. */
    private static Method typedGetter(Method getter) {
        if (!getter.getName().endsWith("AsString")) {
            return getter;
        }
        try {
            return getter.getDeclaringClass().getMethod(getter.getName().replaceFirst("AsString$", ""));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(getter + " has no typed getter", e);
        }
    }

    private static String edmType(Type javaType) {
        if (javaType instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? "Collection(" + edmType(contentType(generic)) + ")"
                    : ((Class<?>) generic.getRawType()).getSimpleName();
        }
        String name = ((Class<?>) javaType).getSimpleName();
        return EDM_TYPES.getOrDefault(javaType, Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    private static Class<?> contentType(Type javaType) {
        return (Class<?>)
                (javaType instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : javaType);
    }

    /** A property of each kind. */
    @SuppressWarnings("serial") // never instantiated
    abstract static class Sample extends GraphObject {

        Sample() {
            super(SynchronizationError.builder());
        }

        @JsonProperty("id")
        public abstract String getId();

        @JsonProperty("on")
        public abstract Boolean getOn();

        @JsonProperty("count")
        public abstract Long getCount();

        public abstract OffsetDateTime getSince();

        @JsonProperty("since")
        public abstract String getSinceAsString();

        public abstract Duration getWait();

        @JsonProperty("wait")
        public abstract String getWaitAsString();

        public abstract State getState();

        @JsonProperty("state")
        public abstract String getStateAsString();

        @JsonProperty("part")
        public abstract Part getPart();

        @JsonProperty("parts")
        public abstract List<Part> getParts();

        @JsonProperty("names")
        public abstract List<String> getNames();

        @JsonProperty("older")
        public abstract String getOlder();
    }

    @SuppressWarnings("serial") // never instantiated
    abstract static class Part extends GraphObject {

        Part() {
            super(SynchronizationError.builder());
        }
    }

    enum State implements EnumValue {
        GOOD("Good"),
        LATE("Late"),
        UNRECOGNIZED("UNRECOGNIZED");

        private final String value;

        State(String value) {
            this.value = value;
        }

        @Override
        public String getValue() {
            return value;
        }
    }

    private static final String METADATA = """
            <?xml version="1.0" encoding="utf-8"?>
            <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
              <edmx:DataServices>
                <Schema Namespace="microsoft.graph.other" Alias="other" xmlns="http://docs.oasis-open.org/odata/ns/edm">
                  <ComplexType Name="part"><Property Name="of" Type="graph.sample"/></ComplexType>
                </Schema>
                <Schema Namespace="microsoft.graph" Alias="graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
                  <EnumType Name="state">
                    <Member Name="Good" Value="0"/>
                    <Member Name="Late" Value="2"/>
                    <Member Name="unknownFutureValue" Value="1"/>
                  </EnumType>
                  <ComplexType Name="part"/>
                  <ComplexType Name="unrelated"><Property Name="at" Type="Edm.TimeOfDay"/></ComplexType>
                  <EntityType Name="entity" Abstract="true">
                    <Key><PropertyRef Name="id"/></Key>
                    <Property Name="id" Type="Edm.String" Nullable="false"/>
                  </EntityType>
                  <EntityType Name="sample" BaseType="graph.entity" OpenType="true">
                    <Property Name="on" Type="Edm.Boolean"><Annotation Term="Core.Description" String="a"/></Property>
                    <Property Name="count" Type="Edm.Int64"/>
                    <Property Name="since" Type="Edm.DateTimeOffset"/>
                    <Property Name="wait" Type="Edm.Duration"/>
                    <Property Name="state" Type="graph.state"/>
                    <Property Name="part" Type="microsoft.graph.part"/>
                    <Property Name="names" Type="Collection(Edm.String)"/>
                    <NavigationProperty Name="parts" Type="Collection(graph.part)" ContainsTarget="true"/>
                    <NavigationProperty Name="file" Type="graph.file" ContainsTarget="true"/>
                  </EntityType>
                  <EntityType Name="file" HasStream="true"/>
                </Schema>
              </edmx:DataServices>
            </edmx:Edmx>
            """;

    private static final Map<Difference, String> KNOWN_IN_SAMPLE = Map.of(
            new Difference("sample.older", ABSENT, "Edm.String"), "it is old",
            new Difference("sample.file", "file", ABSENT), "it is a file",
            new Difference("state.Late", ABSENT, ENUM_VALUE), "some clouds lag");

    /** As beta defines a type that v1.0 does not, and sovereign clouds lack what the others define. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                                            | ''
            <Property Name="on"                                                           | <Property Name="older" Type="Edm.String"/><Property Name="on"
            <NavigationProperty Name="file" Type="graph.file" ContainsTarget="true"/>     | ''
            <Member Name="Late" Value="2"/>                                               | ''
            """)
    void metadataWithAnyOfTheKnownDifferencesPasses(String target, String replacement) throws Exception {
        assertNoDifferences(Sample.class, file(METADATA.replace(target, replacement)), KNOWN_IN_SAMPLE);
    }

    @Test
    void aKnownDifferenceThatCanNoLongerOccurIsReported() {
        assertKnownDifferencesCanOccur(Sample.class, KNOWN_IN_SAMPLE.keySet());
        for (Difference impossible : List.of(
                new Difference("sample.on", "Edm.String", ABSENT),
                new Difference("sample.gone", ABSENT, "Edm.String"),
                new Difference("gone", ABSENT, "{}"),
                new Difference("part", ABSENT, "{key=Edm.String}"))) {
            assertThatThrownBy(() -> assertKnownDifferencesCanOccur(Sample.class, Set.of(impossible)))
                    .hasMessageContaining("can no longer occur")
                    .hasMessageContaining(impossible.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Property Name="on" | <Property Name="new" Type="Edm.Guid"/><Property Name="on" | sample.new: Edm.Guid in the metadata, absent in the model
            <PropertyRef | <Property Name="new" Type="Edm.Guid"/><PropertyRef | sample.new: Edm.Guid in the metadata, absent in the model
            "Edm.Boolean" | "Edm.String" | sample.on: Edm.String in the metadata, Edm.Boolean in the model
            Collection(graph.part) | graph.part | sample.parts: part in the metadata, Collection(part) in the model
            "microsoft.graph.part" | "other.part" | microsoft.graph.other.part: {of=sample} in the metadata, absent in the model & sample.part: microsoft.graph.other.part in the metadata, part in the model
            <Property Name="wait" Type="Edm.Duration"/> | '' | sample.wait: absent in the metadata, Edm.Duration in the model
            <Member Name="Good" | <Member Name="Bad"/><Member Name="Good" | state.Bad: enum value in the metadata, absent in the model
            <Member Name="Good" | <Member Name="UnknownFutureValue" | state.Good: absent in the metadata, enum value in the model
            <EnumType Name="state" | <EnumType Name="state" IsFlags="true" | state.Good: flag in the metadata, enum value in the model & state.Late: flag in the metadata, enum value in the model
            <ComplexType Name="part"/> | '' | part: absent in the metadata, {} in the model
            <ComplexType Name="part"/> | <ComplexType Name="part"/><ComplexType Name="wheel" BaseType="graph.part"/> | wheel: {} in the metadata, absent in the model
            <ComplexType Name="part"/> | <ComplexType Name="part"><Property Name="in" Type="graph.file"/></ComplexType> | file: {} in the metadata, absent in the model & part.in: file in the metadata, absent in the model
            Type="graph.file" | Type="graph.part" | sample.file: part in the metadata, absent in the model
            """)
    void everyDifferenceIsReportedOnItsOwnLine(String target, String replacement, String lines) throws Exception {
        Path file = file(METADATA.replace(target, replacement));

        assertThatThrownBy(() -> assertNoDifferences(Sample.class, file, KNOWN_IN_SAMPLE))
                .hasMessage("The model differs from %s:%n%s", file, lines.replace(" & ", System.lineSeparator()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                            | cannot be read as a CSDL document: ParseError at [row,col]:[1,1]
            {"@odata.context": "$metadata"}               | cannot be read as a CSDL document: ParseError at [row,col]:[1,1]
            <html/>                                       | cannot be read as a CSDL document: the root element is html, not Edmx
            <!DOCTYPE Edmx SYSTEM "file:/edmx.dtd"><Edmx/> | cannot be read as a CSDL document: ParseError at [row,col]:[1,40] Message: found: DTD
            <Edmx/>                                       | defines none of the model's types: part, sample, state
            """)
    void aFileThatIsNotTheMetadataIsRejectedWithAOneLineMessage(String content, String message) throws Exception {
        Path file = file(content);

        assertThatThrownBy(() -> assertNoDifferences(Sample.class, file, KNOWN_IN_SAMPLE))
                .hasMessageMatching(Pattern.quote(file + " " + message) + ".*");
    }

    private Path file(String content) throws Exception {
        return Files.writeString(folder.resolve("metadata.xml"), content);
    }
}
