package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

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

    private static void assertUnmodifiable(Object value) {
        if (value instanceof Map<?, ?> map) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            map.values().forEach(AdditionalDataTest::assertUnmodifiable);
        } else if (value instanceof Collection<?> collection) {
            assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
            collection.forEach(AdditionalDataTest::assertUnmodifiable);
        } else {
            assertThat(value).isNull();
        }
    }

    @Test
    void integersHaveTheSmallestTypeThatHoldsThem() {
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
        numbers.forEach((number, kept) -> assertThat(SynchronizationError.builder()
                        .additionalData("x", number)
                        .build()
                        .getAdditionalData())
                .as("%s %s", number.getClass(), number)
                .containsExactly(entry("x", kept)));
    }

    @Test
    void isEqualWhicheverIntegerTypeTheMapperReads() throws Exception {
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
                    .hasMessageMatching("x: .* is no JSON value");
        }
        assertThatThrownBy(() -> SynchronizationError.builder().additionalData("x", Map.of(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x: the name of a member is text, not 1");
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
}
