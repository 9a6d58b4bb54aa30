package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each class has exactly the declared properties, and all classes follow one pattern. */
@SuppressWarnings("UnusedMethod") // a method source
class TypeTest {

    private static List<Class<? extends GraphObject>> types() {
        return DeclaredProperty.types();
    }

    @Test
    void everyClassOfTheModelIsDeclared() throws Exception {
        Path classes = Path.of(GraphObject.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        String folder = GraphObject.class.getPackageName().replace('.', '/');
        try (Stream<Path> files = Files.list(classes.resolve(folder))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .map(name -> GraphObject.class.getPackageName() + "." + name.substring(0, name.length() - 6))
                    .toList();
            assertThat(names)
                    .filteredOn(TypeTest::isModelClass)
                    .containsExactlyInAnyOrderElementsOf(
                            types().stream().map(Class::getName).toList());
        }
    }

    /** Compilers infer it for an expression such as {@code List.of(job, status)}. */
    @Test
    void whatClassesHaveInCommonIsPublic() {
        assertThat(types())
                .allSatisfy(type -> assertThat(type.getSuperclass()).isEqualTo(GraphObject.class))
                .allSatisfy(type -> assertThat(type.getInterfaces()).isEmpty());
        assertThat(DeclaredProperty.ENUMERATIONS.keySet())
                .allSatisfy(name -> assertThat(DeclaredProperty.classOf(name).getInterfaces())
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("types")
    void propertyNamesAreTheDeclaredOnes(Class<? extends GraphObject> type) throws Exception {
        GraphObject.Builder<?, ?> builder =
                (GraphObject.Builder<?, ?>) type.getMethod("builder").invoke(null);

        assertThat(builder.names()).containsExactlyInAnyOrderElementsOf(names(type));
        assertThat(builder.properties()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void gettersAreTheDeclaredOnes(Class<? extends GraphObject> type) {
        assertThat(publicMethods(type).filter(method -> method.getName().startsWith("get")))
                .extracting(Method::getName)
                .containsExactlyInAnyOrderElementsOf(DeclaredProperty.of(type).stream()
                        .filter(property -> !property.name().equals("@odata.type"))
                        .flatMap(property -> property.hasRawValue()
                                ? Stream.of(property.getterName(), property.getterName() + "AsString")
                                : Stream.of(property.getterName()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void serializedPropertiesAreTheDeclaredOnes(Class<? extends GraphObject> type) {
        assertThat(Stream.of(type, GraphObject.class)
                        .flatMap(declaring -> Arrays.stream(declaring.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(JsonProperty.class)))
                .extracting(method -> method.getAnnotation(JsonProperty.class).value())
                .containsExactlyInAnyOrderElementsOf(names(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void deserializedPropertiesAreTheDeclaredOnes(Class<? extends GraphObject> type) throws Exception {
        Class<?> builder = type.getMethod("builder").getReturnType();

        assertThat(Stream.of(builder, GraphObject.Builder.class)
                        .flatMap(declaring -> Arrays.stream(declaring.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(JsonSetter.class)
                                && !method.isAnnotationPresent(JsonAnySetter.class)))
                .extracting(method -> method.getAnnotation(JsonSetter.class).value())
                .containsExactlyInAnyOrderElementsOf(names(type));
    }

    /** Template engines and Kotlin would take such a method for the property. */
    @ParameterizedTest
    @MethodSource("types")
    void noMethodHasTheNameOfAProperty(Class<? extends GraphObject> type) {
        assertThat(type.getMethods())
                .extracting(Method::getName)
                .doesNotContainAnyElementsOf(DeclaredProperty.all().stream()
                        .map(DeclaredProperty::name)
                        .toList());
    }

    @Test
    void theTypesThatGraphNamesHaveAConstantWithThatName() throws Exception {
        for (Class<? extends GraphObject> type : types()) {
            if (type != SynchronizationJobCollectionResponse.class) {
                String name = type.getSimpleName();
                assertThat(type.getField("ODATA_TYPE").get(null))
                        .isEqualTo("#microsoft.graph." + name.substring(0, 1).toLowerCase(Locale.ROOT)
                                + name.substring(1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasNoPublicConstructor(Class<? extends GraphObject> type) {
        assertThat(type.getConstructors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasAnAnnotationForWhichQuarkusLeavesItToJackson(Class<? extends GraphObject> type) {
        assertThat(type).hasAnnotation(JsonRootName.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void anEmptyStringInPlaceOfTheObjectIsNullIfTheMapperAcceptsIt(Class<? extends GraphObject> type) throws Exception {
        ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT);

        assertThat(mapper.readValue("\"\"", type)).isNull();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everySetterReturnsTheBuilderItself(Class<? extends GraphObject> type) throws Exception {
        GraphObject.Builder<?, ?> builder =
                (GraphObject.Builder<?, ?>) type.getMethod("builder").invoke(null);
        List<Method> setters = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> GraphObject.Builder.class.isAssignableFrom(method.getReturnType()))
                .toList();
        for (Method setter : setters) {
            Object[] arguments = new Object[setter.getParameterCount()];
            if (setter.getName().equals("additionalData")) {
                arguments[0] = Map.of();
            } else if (setter.getName().matches("putAdditionalData|remove")) {
                arguments[0] = "new";
            }
            assertThat(setter.invoke(builder, arguments)).as("%s", setter).isSameAs(builder);
        }
        assertThat(setters).hasSizeGreaterThan(DeclaredProperty.of(type).size());
    }

    private static boolean isModelClass(String name) {
        try {
            Class<?> type = Class.forName(name);
            return GraphObject.class.isAssignableFrom(type) && Modifier.isFinal(type.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> names(Class<? extends GraphObject> type) {
        return DeclaredProperty.of(type).stream().map(DeclaredProperty::name).toList();
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge());
    }
}
