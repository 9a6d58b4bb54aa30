package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The metadata that makes a native image keep the code that Jackson calls by reflection. */
class NativeImageTest {

    private static final String METADATA =
            "/META-INF/native-image/io.github.graphmodel/graph-synchronization-model/reflect-config.json";

    @Test
    void listsEveryClassThatJacksonUses() throws Exception {
        JsonNode metadata = new ObjectMapper().readTree(NativeImageTest.class.getResourceAsStream(METADATA));

        assertThat(metadata)
                .allSatisfy(entry -> assertThat(List.of(
                                entry.get("allDeclaredConstructors"),
                                entry.get("allDeclaredMethods"),
                                entry.get("allDeclaredFields")))
                        .as("%s", entry)
                        .allMatch(JsonNode::booleanValue));
        assertThat(metadata)
                .as("classes in %s", METADATA)
                .extracting(entry -> entry.get("name").textValue())
                .containsExactlyInAnyOrderElementsOf(
                        classes().stream().map(Class::getName).toList());
    }

    private static List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>(List.of(GraphObject.class));
        classes.addAll(Arrays.asList(GraphObject.class.getDeclaredClasses()));
        DeclaredProperty.ENUMERATIONS.keySet().forEach(name -> classes.add(DeclaredProperty.classOf(name)));
        for (Class<?> type : DeclaredProperty.types()) {
            classes.add(type);
            classes.addAll(Arrays.asList(type.getDeclaredClasses()));
        }
        return classes;
    }
}
