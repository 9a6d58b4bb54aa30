package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.ApplicationMapper;
import io.github.graphmodel.synchronization.support.ComprehensiveDocument;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

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

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<Class<? extends GraphObject>> types() {
        return DeclaredProperty.types();
    }

    @Test
    void nothingReachableFromAnObjectCanBeChanged() throws Exception {
        GraphObject page = MAPPER.readValue(ComprehensiveDocument.JSON, SynchronizationJobCollectionResponse.class);
        List<Object> collections = new ArrayList<>();

        Getters.visit(page, value -> {
            if (value instanceof GraphObject object) {
                // An application's serializer or filter gets these.
                Stream.of(object.getClass(), GraphObject.class)
                        .flatMap(declaring -> Arrays.stream(declaring.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(JsonProperty.class)
                                || method.isAnnotationPresent(JsonAnyGetter.class))
                        .map(method -> ReflectionSupport.invokeMethod(method, object))
                        .filter(json -> json instanceof Collection || json instanceof Map)
                        .forEach(collections::add);
            } else if (value instanceof Collection || value instanceof Map) {
                collections.add(value);
            } else {
                assertThat(IMMUTABLE.contains(value.getClass()) || value instanceof Enum)
                        .as("%s is known to be immutable", value.getClass())
                        .isTrue();
            }
        });

        assertThat(collections).hasSizeGreaterThan(100);
        for (Object collection : collections) {
            assertUnmodifiable(collection);
        }
        assertThat(page)
                .isEqualTo(MAPPER.readValue(ComprehensiveDocument.JSON, SynchronizationJobCollectionResponse.class));
    }

    private static void assertUnmodifiable(Object collection) {
        Object before = copy(collection);
        List<ThrowingCallable> mutations =
                collection instanceof Map<?, ?> map ? mutationsOf(map) : mutationsOf((Collection<?>) collection);
        for (ThrowingCallable mutation : mutations) {
            // A call that would change nothing, such as removing an element that is absent, need not throw.
            Throwable thrown = catchThrowable(mutation);
            assertThat(thrown == null || thrown instanceof UnsupportedOperationException)
                    .as("%s of %s", thrown, collection)
                    .isTrue();
            assertThat(copy(collection)).isEqualTo(before);
        }
    }

    private static Object copy(Object collection) {
        return collection instanceof Map<?, ?> map
                ? new LinkedHashMap<>(map)
                : new ArrayList<>((Collection<?>) collection);
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

    private static List<ThrowingCallable> mutationsOf(Map<?, ?> original) {
        @SuppressWarnings("unchecked") // every call must throw
        Map<Object, Object> map = (Map<Object, Object>) original;
        Object key = first(map.keySet());
        Object value = map.get(key);
        List<ThrowingCallable> mutations = new ArrayList<>(List.of(
                map::clear,
                () -> map.compute(key, (k, v) -> "new"),
                () -> map.computeIfAbsent("new", k -> "new"),
                () -> map.computeIfPresent(key, (k, v) -> "new"),
                () -> map.merge(key, "new", (a, b) -> b),
                () -> map.put(key, "new"),
                () -> map.putAll(Map.of(key, "new")),
                () -> map.putIfAbsent("new", "new"),
                () -> map.remove(key),
                () -> map.remove(key, value),
                () -> map.replace(key, "new"),
                () -> map.replace(key, value, "new"),
                () -> map.replaceAll((k, v) -> "new")));
        mutations.addAll(mutationsOf(map.keySet()));
        mutations.addAll(mutationsOf(map.values()));
        Set<Map.Entry<Object, Object>> entries = map.entrySet();
        mutations.addAll(mutationsOf(entries));
        List<Map.Entry<Object, Object>> eachWay = new ArrayList<>(entries);
        entries.forEach(eachWay::add);
        entries.spliterator().forEachRemaining(eachWay::add);
        entries.iterator().forEachRemaining(eachWay::add);
        entries.stream().forEach(eachWay::add);
        entries.parallelStream().forEachOrdered(eachWay::add);
        for (Object[] array : List.of(
                entries.toArray(),
                entries.toArray(new Map.Entry<?, ?>[0]),
                entries.toArray(new Map.Entry<?, ?>[entries.size()]),
                entries.toArray(Map.Entry<?, ?>[]::new))) {
            Stream.of(array).forEach(entry -> eachWay.add(unchecked(entry)));
        }
        eachWay.forEach(entry -> mutations.add(() -> entry.setValue("new")));
        return mutations;
    }

    private static List<ThrowingCallable> mutationsOf(Collection<?> original) {
        @SuppressWarnings("unchecked") // every call must throw
        Collection<Object> collection = (Collection<Object>) original;
        List<ThrowingCallable> mutations = new ArrayList<>(List.of(
                collection::clear,
                () -> collection.add("new"),
                () -> collection.addAll(List.of("new")),
                () -> collection.removeAll(Collections.singleton(first(collection))),
                () -> collection.removeIf(element -> true),
                () -> collection.retainAll(Collections.emptyList())));
        if (!collection.isEmpty()) {
            mutations.add(() -> collection.remove(first(collection)));
            mutations.add(() -> removeFirst(collection.iterator()));
        }
        if (collection instanceof List<Object> list && !list.isEmpty()) {
            mutations.addAll(List.of(
                    () -> list.add(0, "new"),
                    () -> list.addAll(0, List.of("new")),
                    () -> list.remove(0),
                    () -> list.replaceAll(element -> "new"),
                    () -> list.set(0, "new"),
                    () -> list.sort(Comparator.comparing(String::valueOf)),
                    () -> list.subList(0, 1).clear(),
                    () -> removeFirst(list.listIterator()),
                    () -> list.listIterator().add("new")));
        }
        return mutations;
    }

    private static Object first(Collection<?> collection) {
        return collection.isEmpty() ? "new" : collection.iterator().next();
    }

    private static void removeFirst(Iterator<?> iterator) {
        iterator.next();
        iterator.remove();
    }

    @SuppressWarnings("unchecked") // an entry of a map
    private static Map.Entry<Object, Object> unchecked(Object entry) {
        return (Map.Entry<Object, Object>) entry;
    }
}
