package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.ApplicationMapper;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import io.github.graphmodel.synchronization.support.Getters;
import io.github.graphmodel.synchronization.support.RandomJson;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImmutabilityTest {

    private static final Set<Class<?>> IMMUTABLE = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class,
            OffsetDateTime.class,
            Duration.class,
            Optional.class,
            OptionalDouble.class);

    static List<Class<? extends GraphObject>> types() {
        return DeclaredProperty.types();
    }

    @Test
    void nothingReachableFromAnObjectCanBeChanged() throws Exception {
        AtomicInteger collections = new AtomicInteger();
        for (RandomJson json : (Iterable<RandomJson>) RandomJson.documents(200)::iterator) {
            Class<? extends GraphObject> type = json.type();
            String document = json.document(type);
            GraphObject object = ApplicationMapper.GRAPH_JSON.objectMapper().readValue(document, type);

            Getters.visit(object, value -> {
                if (value instanceof Collection || value instanceof Map) {
                    collections.incrementAndGet();
                    mutationsOf(value).forEach(mutation -> assertRejected(mutation, value, document));
                } else {
                    assertThat(IMMUTABLE.contains(value.getClass())
                                    || value instanceof GraphObject
                                    || value instanceof Enum)
                            .as("%s is known to be immutable", value.getClass())
                            .isTrue();
                }
            });

            assertThat(object)
                    .isEqualTo(ApplicationMapper.GRAPH_JSON.objectMapper().readValue(document, type));
        }
        assertThat(collections).hasPositiveValue();
    }

    private static void assertRejected(ThrowingCallable mutation, Object value, String document) {
        if (value instanceof Map<?, ?> map ? map.isEmpty() : ((Collection<?>) value).isEmpty()) {
            // The JDK's empty collections and maps accept calls that change nothing.
            assertThat(catchThrowable(mutation))
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown).isNull(),
                            thrown -> assertThat(thrown).isInstanceOf(UnsupportedOperationException.class));
            assertThat(value instanceof Map<?, ?> map ? map.isEmpty() : ((Collection<?>) value).isEmpty())
                    .as("%s is empty, in %s", value, document)
                    .isTrue();
        } else {
            assertThatThrownBy(mutation)
                    .as("%s in %s", value, document)
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFieldIsFinalSoThatAnObjectIsSafelyPublished(Class<? extends GraphObject> type) {
        assertThat(type).isFinal();
        for (Class<?> declaring : List.of(type, GraphObject.class)) {
            for (Field field : declaring.getDeclaredFields()) {
                if (field.isSynthetic()) {
                    continue; // added by JaCoCo
                }
                assertThat(Modifier.isFinal(field.getModifiers()))
                        .as("%s", field)
                        .isTrue();
                assertThat(field.getType().isArray()).as("%s", field).isFalse();
            }
        }
    }

    @Test
    void reusingABuilderDoesNotChangeTheObjectsThatItHasBuilt() throws Exception {
        for (RandomJson json : (Iterable<RandomJson>) RandomJson.documents(200)::iterator) {
            Class<? extends GraphObject> type = json.type();
            ObjectMapper mapper = ApplicationMapper.GRAPH_JSON.objectMapper();
            String document = json.document(type);
            GraphObject object = mapper.readValue(document, type);
            GraphObject.Builder<?, ?> builder = object.toBuilder();
            GraphObject copy = builder.build();

            mapper.readerForUpdating(builder).readValue(json.document(type));
            builder.additionalData(Map.of()).odataType("changed");

            assertThat(object).isEqualTo(mapper.readValue(document, type));
            assertThat(copy).isEqualTo(object);
            assertThat(builder.build()).isNotEqualTo(object);
        }
    }

    @Test
    void collectionsAndMapsPassedToABuilderAreCopied() {
        List<SynchronizationProgress> progress =
                new ArrayList<>(List.of(SynchronizationProgress.builder().build()));
        List<Object> inner = new ArrayList<>(List.of("a"));
        Map<String, Object> map = new HashMap<>(Map.of("list", inner));
        Object[] array = {inner, "b"};
        SynchronizationStatus.Builder status =
                SynchronizationStatus.builder().progress(progress).putAdditionalData("map", map);
        status.putAdditionalData("array", array);
        SynchronizationJob.Builder job = SynchronizationJob.builder().schema(map);
        SynchronizationStatus statusBefore = status.build();
        SynchronizationJob jobBefore = job.build();
        String before =
                statusBefore.getProgress() + " " + statusBefore.getAdditionalData() + " " + jobBefore.getSchema();

        progress.clear();
        inner.add("more");
        map.put("more", "more");
        array[1] = "more";

        assertThat(statusBefore.getProgress() + " " + statusBefore.getAdditionalData() + " " + jobBefore.getSchema())
                .isEqualTo(before);
        assertThat(status.build()).isEqualTo(statusBefore);
        assertThat(job.build()).isEqualTo(jobBefore);
    }

    private static List<ThrowingCallable> mutationsOf(Object value) {
        return value instanceof Map<?, ?> map ? mutationsOf(map) : mutationsOf((Collection<?>) value);
    }

    private static List<ThrowingCallable> mutationsOf(Map<?, ?> original) {
        @SuppressWarnings("unchecked") // every call must throw
        Map<Object, Object> map = (Map<Object, Object>) original;
        List<ThrowingCallable> mutations = new ArrayList<>(List.of(
                () -> map.put("new", "new"),
                () -> map.merge("new", "new", (a, b) -> b),
                () -> map.keySet().clear()));
        map.entrySet().forEach(entry -> mutations.add(() -> entry.setValue("new")));
        return mutations;
    }

    private static List<ThrowingCallable> mutationsOf(Collection<?> original) {
        @SuppressWarnings("unchecked") // every call must throw
        Collection<Object> collection = (Collection<Object>) original;
        List<ThrowingCallable> mutations = new ArrayList<>(
                List.of(collection::clear, () -> collection.add(null), () -> collection.removeIf(element -> true)));
        if (!collection.isEmpty()) {
            mutations.add(() -> removeFirst(collection.iterator()));
            if (collection instanceof List<Object> list) {
                mutations.add(() -> list.set(0, null));
                mutations.add(() -> list.subList(0, 1).clear());
            }
        }
        return mutations;
    }

    private static void removeFirst(Iterator<?> iterator) {
        iterator.next();
        iterator.remove();
    }
}
