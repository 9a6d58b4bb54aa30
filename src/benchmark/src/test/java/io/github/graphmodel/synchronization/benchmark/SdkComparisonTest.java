package io.github.graphmodel.synchronization.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.graph.models.SynchronizationJob;
import com.microsoft.kiota.PeriodAndDuration;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ValuedEnum;
import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Code can migrate from Microsoft's SDK by changing its imports, because the getters return the same values. */
class SdkComparisonTest {

    /** For the SDK's runtime, or of properties that are only returned when expanded, which have no type here. */
    private static final Set<String> NOT_COMPARED =
            Set.of("getBackingStore", "getFieldDeserializers", "getBulkUpload", "getSchema");

    private final ObjectMapper mapper = new ObjectMapper();

    private int count;

    @Test
    void eachGetterOfTheSdkReturnsTheSameValue() throws Exception {
        Class<?> page = com.microsoft.graph.models.SynchronizationJobCollectionResponse.class;
        assertThat(compared(json(page, 0)).toString()).doesNotContain("=null"); // each getter returns a value
        for (int variant = 1; variant < 12; variant++) {
            compared(json(page, variant));
        }
        compared("{\"value\":[{\"status\":{\"quarantine\":{}}},{},null]}");
    }

    /** Returns what both return, also for what the other writes. */
    private Object compared(String json) throws Exception {
        Parsable sdkPage = Sdk.read(json.getBytes(UTF_8), Document.PAGE);
        GraphObject page = mapper.readValue(json, SynchronizationJobCollectionResponse.class);
        GraphObject written = mapper.readValue(Sdk.write(sdkPage), SynchronizationJobCollectionResponse.class);
        Object expected = returned(sdkPage);
        for (Object other : List.of(page, written, Sdk.read(mapper.writeValueAsBytes(page), Document.PAGE))) {
            assertThat(returned(other)).as(json).usingRecursiveComparison().isEqualTo(expected);
        }
        return expected;
    }

    /** Returns a value without the classes of either side: an object is a map of what the SDK's getters return. */
    private static Object returned(Object value) throws ReflectiveOperationException {
        if (value instanceof Parsable || value instanceof GraphObject) {
            Map<String, Object> object = new HashMap<>();
            String sdkType = "com.microsoft.graph.models." + value.getClass().getSimpleName();
            for (Method sdkGetter : getters(Class.forName(sdkType))) {
                Method getter = value.getClass().getMethod(sdkGetter.getName());
                assertThat(typeName(getter.getGenericReturnType()))
                        .as(getter.toString())
                        .isEqualTo(typeName(sdkGetter.getGenericReturnType()));
                Object result = getter.invoke(value);
                // Graph writes a timestamp in year 1 for "never", which this library returns as null.
                boolean never =
                        value instanceof Parsable && result instanceof OffsetDateTime time && time.getYear() <= 1;
                object.put(getter.getName(), never ? null : returned(result));
            }
            return object;
        }
        if (value instanceof Map<?, ?> additionalData) {
            return Set.copyOf(additionalData.keySet());
        }
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            for (Object element : list) {
                // The SDK reads null as an object without properties.
                elements.add(element == null ? returned(new SynchronizationJob()) : returned(element));
            }
            // The SDK returns null for an absent list.
            return elements.isEmpty() ? null : elements;
        }
        if (value instanceof Enum) {
            Object rawValue = value.getClass().getMethod("getValue").invoke(value);
            // The SDK returns null for an unknown enum value.
            return Set.of("UNRECOGNIZED", "unknownFutureValue").contains(rawValue) ? null : rawValue;
        }
        return value instanceof PeriodAndDuration sum
                ? Duration.ofDays(sum.getPeriod().getDays()).plus(sum.getDuration())
                : value;
    }

    private static List<Method> getters(Class<?> sdkType) {
        return Arrays.stream(sdkType.getMethods())
                .filter(method -> method.getName().startsWith("get"))
                .filter(method -> Parsable.class.isAssignableFrom(method.getDeclaringClass()))
                .filter(method -> method.getParameterCount() == 0 && !NOT_COMPARED.contains(method.getName()))
                .toList();
    }

    private static String typeName(Type type) {
        // The SDK's type has years and months, which an Edm.Duration cannot have.
        return type.getTypeName().replaceAll("[\\w.]+\\.(\\w+)", "$1").replace("PeriodAndDuration", "Duration");
    }

    /** Returns an object with all properties, or another value that a getter returns. */
    private String json(Type sdkType, int variant) {
        if (sdkType instanceof ParameterizedType list && list.getRawType() == List.class) {
            return "[" + json(list.getActualTypeArguments()[0], variant) + "]";
        }
        if (sdkType instanceof Class<?> type && Parsable.class.isAssignableFrom(type)) {
            return getters(type).stream()
                    .map(getter -> jsonName(getter) + ":" + json(getter.getGenericReturnType(), variant))
                    .collect(joining(",", "{", "}"));
        }
        if (sdkType instanceof Class<?> type && type.isEnum()) {
            Object[] values = type.getEnumConstants();
            return '"' + (variant < values.length ? ((ValuedEnum) values[variant]).getValue() : "SomethingNew") + '"';
        }
        count++; // so that properties of the same type have different values
        List<String> values = switch (typeName(sdkType)) {
            case "String" -> List.of("\"Zoë 🙂 " + count + "\"", "\"\"", "null");
            case "Boolean" -> List.of("true", "false", "null");
            case "Long" -> List.of("900719925474099" + count, "-1", "null");
            case "OffsetDateTime" ->
                List.of("\"2026-11-20T14:55:58.5434" + count + "+03:00\"", "\"0001-01-01T00:00:00Z\"", "null");
            case "Duration" -> List.of("\"P1DT2H48M5.4775807S\"", "\"PT40M\"", "null");
            case "Map<String, Object>" -> List.of("{\"a\":[1.5]}", "\"\"", "false");
            default -> throw new AssertionError(sdkType);
        };
        return values.get(variant % 3);
    }

    private static String jsonName(Method getter) {
        String name = getter.getName().substring("get".length());
        return name.startsWith("Odata")
                ? "\"@odata." + Introspector.decapitalize(name.substring("Odata".length())) + '"'
                : '"' + Introspector.decapitalize(name) + '"';
    }
}
