package io.github.graphmodel.synchronization.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.kiota.PeriodAndDuration;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ParsableFactory;
import com.microsoft.kiota.serialization.UntypedNode;
import com.microsoft.kiota.serialization.ValuedEnum;
import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.MetadataEntry;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import io.github.graphmodel.synchronization.support.RandomJson;
import io.github.graphmodel.synchronization.support.RandomizedSearch;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code can migrate from Microsoft's SDK by changing its imports, because the getters return the same values. */
class SdkComparisonTest {

    /** Getters of the SDK that this library does not have, or has with a type that cannot be compared. */
    private static final Set<String> NOT_COMPARED = Set.of(
            // For the SDK's runtime.
            "getBackingStore",
            "getFieldDeserializers",
            // Returned only when expanded; additional data in this library.
            "getBulkUpload",
            // Returned only when expanded; a map in this library.
            "getSchema");

    private final ObjectMapper mapper = new ObjectMapper();

    /** The number of values compared, by type and getter. */
    private final Map<String, Integer> compared = new HashMap<>();

    /** Returns all types but the one of a property that only older documentation has. */
    static List<Class<? extends GraphObject>> types() {
        return DeclaredProperty.types().stream()
                .filter(type -> type != MetadataEntry.class)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachGetterOfTheSdkExistsWithTheSameType(Class<? extends GraphObject> type) throws Exception {
        for (Method getter : getters(sdkClass(type))) {
            String sdkType = simpleName(getter.getGenericReturnType());
            assertThat(simpleName(type.getMethod(getter.getName()).getGenericReturnType()))
                    .as(getter.toString())
                    // The SDK's type has years and months, which an Edm.Duration cannot have.
                    .isEqualTo(sdkType.equals("PeriodAndDuration") ? "Duration" : sdkType);
        }
    }

    @Test
    void theSdkReadsTheSameValuesAndEachReadsWhatTheOtherWrites() throws Exception {
        RandomizedSearch.search("compared with Microsoft's SDK", 3_000, random -> {
            RandomJson json = new RandomJson(random);
            Class<? extends GraphObject> type = json.oneOf(types());
            byte[] document = acceptedBySdk(json.document(type), type);

            GraphObject object = mapper.readValue(document, type);
            Parsable sdkObject = Sdk.read(document, factory(type));

            compare(object, sdkObject);
            compare(object, Sdk.read(mapper.writeValueAsBytes(object), factory(type)));
            compare(mapper.readValue(Sdk.write(sdkObject), type), sdkObject);
            return "the same";
        });

        for (Class<? extends GraphObject> type : types()) {
            for (Method getter : getters(sdkClass(type))) {
                assertThat(compared.getOrDefault(name(type, getter), 0))
                        .as("values of %s compared (with the default number of trials)", name(type, getter))
                        .isGreaterThan(100);
            }
        }
    }

    /** Compares the return values of the SDK's getters, including those of nested objects. */
    private void compare(GraphObject object, Parsable sdkObject) throws ReflectiveOperationException, IOException {
        for (Method sdkGetter : getters(sdkObject.getClass())) {
            Object expected = sdkGetter.invoke(sdkObject);
            Object actual = object.getClass().getMethod(sdkGetter.getName()).invoke(object);
            String name = name(object.getClass(), sdkGetter);
            if (expected != null && !expected.equals(Map.of()) && !expected.equals(List.of())) {
                compared.merge(name, 1, Integer::sum);
            }
            if (sdkGetter.getName().equals("getAdditionalData")) {
                assertThat(additionalData(object, sdkObject)).as(name).isEqualTo(plain(expected));
            } else if (ValuedEnum.class.isAssignableFrom(sdkGetter.getReturnType())) {
                Object rawValue = object.getClass()
                        .getMethod(sdkGetter.getName() + "AsString")
                        .invoke(object);
                if (expected != null) {
                    assertThat(actual).as(name).hasFieldOrPropertyWithValue("value", rawValue);
                }
                // The SDK returns null for an unknown enum value.
                assertThat(rawValue == null ? null : sdkValue(sdkGetter.getReturnType(), rawValue))
                        .as(name)
                        .isEqualTo(expected);
            } else if (sdkGetter.getReturnType() == List.class) {
                // The SDK returns null for an absent list.
                compare(name, (List<?>) actual, expected == null ? List.of() : (List<?>) expected);
            } else if (actual instanceof GraphObject child && expected instanceof Parsable sdkChild) {
                compare(child, sdkChild);
            } else if (expected instanceof PeriodAndDuration sum) {
                Duration days = Duration.ofDays(sum.getPeriod().getDays());
                assertThat(actual).as(name).isEqualTo(days.plus(sum.getDuration()));
            } else {
                assertThat(actual).as(name).isEqualTo(expected);
            }
        }
    }

    private void compare(String name, List<?> list, List<?> sdkList) throws ReflectiveOperationException, IOException {
        assertThat(list).as(name).hasSameSizeAs(sdkList);
        for (int i = 0; i < list.size(); i++) {
            Parsable sdkElement = (Parsable) sdkList.get(i);
            if (list.get(i) == null) {
                // The SDK reads null as an object without properties.
                assertThat(new String(Sdk.write(sdkElement), UTF_8)).as(name).isEqualTo("{}");
            } else {
                compare((GraphObject) list.get(i), sdkElement);
            }
        }
    }

    /**
     * Returns the additional data as the SDK has it: without nulls, and with properties that only this library
     * declares.
     */
    private Object additionalData(GraphObject object, Parsable sdkObject) {
        Map<String, Object> data = mapper.convertValue(object, new TypeReference<>() {});
        data.keySet()
                .retainAll(DeclaredProperty.of(object.getClass()).stream()
                        .map(DeclaredProperty::name)
                        .toList());
        data.putAll(object.getAdditionalData());
        data.keySet().removeAll(sdkObject.getFieldDeserializers().keySet());
        data.values().removeIf(Objects::isNull);
        return plain(data);
    }

    /** Unwraps a JSON value from the SDK's classes; the SDK reads every number as a double. */
    private static Object plain(Object value) {
        if (value instanceof UntypedNode node) {
            return plain(node.getValue());
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new HashMap<>();
            map.forEach((name, child) -> plain.put(name, plain(child)));
            return plain;
        }
        if (value instanceof Iterable<?> elements) {
            List<Object> plain = new ArrayList<>();
            elements.forEach(element -> plain.add(plain(element)));
            return plain;
        }
        return value instanceof Number number ? number.doubleValue() : value;
    }

    /** Returns the document without what the SDK rejects or changes, which other tests cover. */
    private byte[] acceptedBySdk(String document, Class<? extends GraphObject> type) throws JsonProcessingException {
        ObjectNode tree = (ObjectNode) mapper.readTree(document);
        removeNotAcceptedBySdk(tree);
        // The SDK omits nulls and unknown enum values. What remains must not be an error response, nor a page without
        // value.
        if (DeclaredProperty.of(type).stream()
                .noneMatch(property -> property.name().equals("error"))) {
            removeUnknownErrors(tree);
        }
        if (type == SynchronizationJobCollectionResponse.class
                && !tree.path("value").isArray()) {
            tree.putArray("value");
        }
        // Java encodes an unpaired surrogate as a question mark, as the SDK does.
        return tree.toString().getBytes(UTF_8);
    }

    private static void removeUnknownErrors(JsonNode response) {
        if (response instanceof ObjectNode object) {
            object.remove("error");
            removeUnknownErrors(object.path("status"));
            object.path("value").forEach(SdkComparisonTest::removeUnknownErrors);
        }
    }

    private static void removeNotAcceptedBySdk(JsonNode node) {
        if (node instanceof ObjectNode object) {
            // The SDK writes a property with an empty name as a value without a name.
            object.remove("");
            object.remove(DeclaredProperty.all().stream()
                    .filter(property -> !isAcceptedBySdk(
                            property.edmType(), object.path(property.name()).textValue()))
                    .map(DeclaredProperty::name)
                    .toList());
        }
        node.forEach(SdkComparisonTest::removeNotAcceptedBySdk);
    }

    /** The SDK rejects a document with any other timestamp or duration, including {@code ""}. */
    private static boolean isAcceptedBySdk(String edmType, String value) {
        try {
            if (value != null && edmType.equals("Edm.DateTimeOffset")) {
                OffsetDateTime.parse(value);
            } else if (value != null && edmType.equals("Edm.Duration")) {
                PeriodAndDuration.parse(value);
                // Kiota also reads years, months and weeks, which OData does not have.
                Duration.parse(value);
            }
            return true;
        } catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
            return false;
        }
    }

    private static List<Method> getters(Class<?> sdkClass) {
        return Arrays.stream(sdkClass.getMethods())
                .filter(method -> method.getName().startsWith("get"))
                .filter(method -> Parsable.class.isAssignableFrom(method.getDeclaringClass()))
                .filter(method -> method.getParameterCount() == 0 && !NOT_COMPARED.contains(method.getName()))
                .toList();
    }

    private static Class<?> sdkClass(Class<? extends GraphObject> type) throws ClassNotFoundException {
        return Class.forName("com.microsoft.graph.models." + type.getSimpleName());
    }

    private static ParsableFactory<Parsable> factory(Class<? extends GraphObject> type) throws Exception {
        Parsable object = (Parsable) sdkClass(type).getConstructor().newInstance();
        return node -> object;
    }

    private static Object sdkValue(Class<?> sdkEnum, Object rawValue) throws ReflectiveOperationException {
        return sdkEnum.getMethod("forValue", String.class).invoke(null, rawValue);
    }

    private static String name(Class<?> type, Method getter) {
        return type.getSimpleName() + "." + getter.getName();
    }

    private static String simpleName(Type type) {
        return type.getTypeName().replaceAll("[\\w.]+\\.(\\w+)", "$1");
    }
}
