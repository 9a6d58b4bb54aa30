package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.jdk.javaapi.CollectionConverters;

class AdditionalDataTest {

    @Test
    void isUnmodifiableWhenTheMapperReadsArraysAsJavaArrays() throws Exception {
        Map<String, Object> data = new ObjectMapper()
                .enable(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY)
                .readValue("{\"a\":{\"b\":[{\"c\":[]}]}}", SynchronizationError.class)
                .getAdditionalData();

        assertUnmodifiable(data);
        assertThat(data).isEqualTo(Map.of("a", Map.of("b", List.of(Map.of("c", List.of())))));
    }

    /** Only by calls that would change the value, because the JDK's empty collections accept all others. */
    private static void assertUnmodifiable(Object value) {
        if (value instanceof Map<?, ?> map) {
            assertThatThrownBy(() -> unchecked(map).put("new", 1)).isInstanceOf(UnsupportedOperationException.class);
            map.values().forEach(AdditionalDataTest::assertUnmodifiable);
        } else if (value instanceof List<?> list) {
            assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
            list.forEach(AdditionalDataTest::assertUnmodifiable);
        } else {
            assertThat(value).isNull();
        }
    }

    @SuppressWarnings("unchecked") // every call must throw
    private static Map<Object, Object> unchecked(Map<?, ?> map) {
        return (Map<Object, Object>) map;
    }

    @Test
    void numbersAreConvertedToTheTypesThatJacksonReads() {
        Map<Number, Number> numbers = new LinkedHashMap<>();
        numbers.put((byte) 1, 1);
        numbers.put((short) 2, 2);
        numbers.put(3L, 3);
        numbers.put(BigInteger.valueOf(4), 4);
        numbers.put(5, 5);
        numbers.put((long) Integer.MIN_VALUE, Integer.MIN_VALUE);
        numbers.put(Integer.MAX_VALUE + 1L, 2147483648L);
        numbers.put(BigInteger.valueOf(Long.MIN_VALUE), Long.MIN_VALUE);
        numbers.put(BigInteger.ONE.shiftLeft(63), BigInteger.ONE.shiftLeft(63));
        numbers.put(BigInteger.ONE.shiftLeft(200), BigInteger.ONE.shiftLeft(200));
        numbers.put(0.1f, 0.1);
        numbers.put(1.0, 1.0);
        numbers.put(new BigDecimal("1.10"), new BigDecimal("1.10"));
        numbers.forEach((number, expected) -> assertThat(SynchronizationError.builder()
                        .additionalData("x", number)
                        .build()
                        .getAdditionalData())
                .as("%s %s", number.getClass(), number)
                .containsExactly(entry("x", expected)));
    }

    @Test
    void isEqualForEveryIntegerTypeThatAMapperReads() throws Exception {
        String document = "{\"x\":[1,{\"y\":2}],\"value\":3}";
        StringKeyLongValuePair plain = new ObjectMapper().readValue(document, StringKeyLongValuePair.class);

        for (DeserializationFeature feature :
                List.of(DeserializationFeature.USE_LONG_FOR_INTS, DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)) {
            StringKeyLongValuePair read =
                    new ObjectMapper().enable(feature).readValue(document, StringKeyLongValuePair.class);
            assertThat(read).as("%s", feature).isEqualTo(plain).hasSameHashCodeAs(plain);
        }
    }

    @Test
    void rejectsAValueThatIsNotJson() {
        for (Object value : List.of(
                'c', new BitSet(), new AtomicInteger(1), new int[] {1}, Map.of("a", List.of(Thread.State.NEW)))) {
            assertThatThrownBy(() -> SynchronizationError.builder().additionalData("x", value))
                    .as("%s", value.getClass())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("x: .* is not a JSON value");
        }
        assertThatThrownBy(() -> SynchronizationError.builder().additionalData("x", Map.of(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x: a property name must be a string, not 1");
    }

    @Test
    void acceptsAnyCollectionAsAList() {
        assertThat(SynchronizationError.builder()
                        .additionalData("x", new LinkedHashSet<>(Arrays.asList("b", null, "a")))
                        .build()
                        .getAdditionalData())
                .isEqualTo(Map.of("x", Arrays.asList("b", null, "a")));
    }

    @Test
    void isReplacedAsAWholeAndExplicitNullsArePreserved() {
        SynchronizationError error = SynchronizationError.builder()
                .message(null)
                .odataType(null)
                .additionalData("old", 1)
                .additionalData("kept", 1)
                .build();

        SynchronizationError replaced =
                error.toBuilder().additionalData(Map.of("kept", 2)).build();

        assertThat(replaced.getAdditionalData()).containsExactly(entry("kept", 2));
        assertThat(replaced.has("message")).isTrue();
        assertThat(replaced.has("@odata.type")).isTrue();
        assertThat(replaced.has("old")).isFalse();
        assertThatThrownBy(() -> error.toBuilder().additionalData(Map.of("code", 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasReturnsWhetherAnUnknownPropertyIsPresent() {
        SynchronizationError error =
                SynchronizationError.builder().additionalData("x", null).build();

        assertThat(error.has("x")).isTrue();
        assertThat(error.has("y")).isFalse();
    }

    @Test
    void aListThatCallsBuildWhileItIsCopiedDoesNotChangeTheBuiltObject() {
        SynchronizationError.Builder builder = SynchronizationError.builder().additionalData("a", 1);
        List<SynchronizationError> built = new ArrayList<>();
        List<Object> buildsOnAccess = new AbstractList<>() {

            @Override
            public Object get(int index) {
                built.add(builder.build());
                return "x";
            }

            @Override
            public int size() {
                return 1;
            }
        };

        builder.additionalData("b", buildsOnAccess);

        assertThat(built.get(0).getAdditionalData()).isEqualTo(Map.of("a", 1));
        assertThat(builder.build().getAdditionalData()).isEqualTo(Map.of("a", 1, "b", List.of("x")));
    }

    @Test
    void aNumberOfAMutableSubclassIsCopied() {
        AtomicInteger calls = new AtomicInteger();
        BigInteger integer = new BigInteger("36893488147419103232") {

            private static final long serialVersionUID = 1L;

            @Override
            public String toString() {
                return String.valueOf(calls.incrementAndGet());
            }
        };
        BigDecimal decimal = new BigDecimal("1.50") {

            private static final long serialVersionUID = 1L;

            @Override
            public String toString() {
                return String.valueOf(calls.incrementAndGet());
            }
        };

        Map<String, Object> data = SynchronizationError.builder()
                .additionalData("integer", integer)
                .additionalData("decimal", decimal)
                .build()
                .getAdditionalData();

        assertThat(data.get("integer")).isExactlyInstanceOf(BigInteger.class).hasToString("36893488147419103232");
        assertThat(data.get("decimal")).isExactlyInstanceOf(BigDecimal.class).hasToString("1.50");
    }

    @Test
    void isUnchangedWhenItsReplacementIsRejected() {
        SynchronizationError.Builder builder =
                SynchronizationError.builder().message(null).additionalData("old", 1);
        Map<String, Object> replacement = new LinkedHashMap<>();
        replacement.put("new", 1);
        replacement.put("wrong", new BitSet());

        assertThatThrownBy(() -> builder.additionalData(replacement)).hasMessageStartingWith("wrong: ");

        assertThat(builder.build())
                .isEqualTo(SynchronizationError.builder()
                        .message(null)
                        .additionalData("old", 1)
                        .build());
    }

    @Test
    void aNameThatChangesWhileItIsReadIsThatOfTheFirstTime() {
        Iterator<String> names = List.of("new", "code").iterator();
        Map<String, Object> changing = new AbstractMap<>() {

            @Override
            public Set<Entry<String, Object>> entrySet() {
                return Set.of(new SimpleEntry<>("", 1) {

                    private static final long serialVersionUID = 1L;

                    @Override
                    public String getKey() {
                        return names.next();
                    }

                    @Override
                    public int hashCode() {
                        return 0;
                    }
                });
            }
        };

        assertThat(SynchronizationError.builder()
                        .additionalData(changing)
                        .build()
                        .getAdditionalData())
                .containsOnlyKeys("new");
    }

    @Test
    void aCharSequenceIsAString() {
        assertThat(SynchronizationError.builder()
                        .additionalData("x", CharBuffer.wrap("a"))
                        .build()
                        .getAdditionalData())
                .isEqualTo(Map.of("x", "a"));
    }

    @Test
    void theMessageNamesTheTypeOfARejectedValueAsInJava() {
        assertThatThrownBy(() -> SynchronizationError.builder().additionalData("x", new byte[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x: byte[] is not a JSON value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "{\"a\":{\"b\":[1,null,\"x\",[]],\"c\":{}}}", "[]", "{}", "[[{}]]"})
    void acceptsScalaCollectionsAsJavaCollections(String json) throws Exception {
        Object value = new ObjectMapper().readValue(json, Object.class);

        assertThat(SynchronizationJob.builder()
                        .additionalData("x", scalaCollection(value))
                        .schema(Map.of("x", scalaCollection(value)))
                        .build())
                .isEqualTo(SynchronizationJob.builder()
                        .additionalData("x", value)
                        .schema(Map.of("x", value))
                        .build());
    }

    private static Object scalaCollection(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> nested = new LinkedHashMap<>();
            map.forEach((name, element) -> nested.put(name, scalaCollection(element)));
            return scala.collection.immutable.Map.from(CollectionConverters.asScala(nested));
        }
        if (value instanceof List<?> list) {
            return CollectionConverters.asScala(list.stream()
                            .map(AdditionalDataTest::scalaCollection)
                            .iterator())
                    .toList();
        }
        return value;
    }

    @Test
    void aScalaValueThatIsNotACollectionIsRejected() {
        for (Object value : List.of(
                new scala.Tuple2<>(1, 2),
                scala.collection.immutable.Set.from(scala.collection.immutable.Nil$.MODULE$))) {
            assertThatThrownBy(() -> SynchronizationError.builder().additionalData("x", value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("x: scala[.].* is not a JSON value");
        }
    }
}
