package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.ComprehensiveDocument;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import io.github.graphmodel.synchronization.support.JavaSerialization;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every version reads what earlier releases have written. The folder of a release contains objects of each type, as
 * JSON and as a Java serialization stream; {@code -Drelease=VERSION} writes the folder of this version.
 */
@SuppressWarnings("UnusedMethod") // a method source
class ReleaseTest {

    private static final Path RELEASES =
            Path.of("src/test/resources", ReleaseTest.class.getPackageName().replace('.', '/'), "release");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Additional data whose name has another prefix used to be a declared property. */
    private static final String UNKNOWN_PREFIX = "unknown";

    @BeforeAll
    static void writeTheFolderOfThisVersion() throws Exception {
        String version = System.getProperty("release");
        if (version == null) {
            return;
        }
        Path folder = RELEASES.resolve(version);
        assertThat(folder).as("the files of a release never change").doesNotExist();
        Files.createDirectories(folder);
        for (Class<? extends GraphObject> type : DeclaredProperty.types()) {
            List<GraphObject> objects = read(type, MAPPER.readTree(documents(type)));
            Files.writeString(
                    folder.resolve(type.getSimpleName() + ".json"),
                    MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(objects) + "\n");
            Files.write(folder.resolve(type.getSimpleName() + ".ser"), JavaSerialization.write(objects));
        }
    }

    /** The first object has a value for each property. */
    private static String documents(Class<? extends GraphObject> type) {
        String page = type == SynchronizationJobCollectionResponse.class ? "," + ComprehensiveDocument.JSON : "";
        return Stream.<Function<DeclaredProperty, String>>of(
                        DeclaredProperty::sample, DeclaredProperty::otherSample, property -> "null")
                .map(value -> DeclaredProperty.of(type).stream()
                        .map(property -> '"' + property.name() + "\":" + value.apply(property) + ",")
                        .collect(Collectors.joining("", "{", """
                                "unknown":{"a":[1,{"b":null,"c":[],"d":{}},"",2.5,true,18446744073709551616]},
                                "unknownNull":null,
                                "unknown@odata.type":"#a"}""")))
                .collect(Collectors.joining(",", "[", page + "]"));
    }

    /** Returns the paths of the files without {@code .json} or {@code .ser}. */
    private static List<Path> objectsOfReleases() throws Exception {
        try (Stream<Path> files = Files.walk(RELEASES)) {
            return files.filter(Files::isRegularFile)
                    .map(file ->
                            file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z]+$", "")))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("objectsOfReleases")
    void objectsOfReleasesRoundTripLosslessly(Path file) throws Exception {
        JsonNode json = MAPPER.readTree(Files.readString(Path.of(file + ".json")));
        List<GraphObject> objects = read(typeOf(file), json);

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(objects)))
                .as("%s.json", file)
                .isEqualTo(json);
        assertThat(JavaSerialization.read(Files.readAllBytes(Path.of(file + ".ser"))))
                .as("%s.ser", file)
                .isEqualTo(objects);
    }

    @ParameterizedTest
    @MethodSource("objectsOfReleases")
    void declaredPropertiesOfReleasesAreStillDeclared(Path file) throws Exception {
        JsonNode json = MAPPER.readTree(Files.readString(Path.of(file + ".json")));
        GraphObject first = read(typeOf(file), json).get(0);

        assertThat(first.getAdditionalData().keySet())
                .as("additional data of %s", file)
                .allMatch(name -> name.startsWith(UNKNOWN_PREFIX));
        for (DeclaredProperty property : DeclaredProperty.of(typeOf(file))) {
            if (json.get(0).has(property.name())) {
                assertThat(first.getClass().getMethod(property.getterName()).invoke(first))
                        .as("%s of %s", property, file)
                        .isNotNull();
            }
        }
    }

    private static Class<? extends GraphObject> typeOf(Path file) {
        return DeclaredProperty.classOf(file.getFileName().toString()).asSubclass(GraphObject.class);
    }

    private static List<GraphObject> read(Class<? extends GraphObject> type, JsonNode documents) throws Exception {
        List<GraphObject> objects = new ArrayList<>();
        for (JsonNode document : documents) {
            objects.add(MAPPER.treeToValue(document, type));
        }
        return objects;
    }
}
