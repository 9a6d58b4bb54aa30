package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.management.ThreadMXBean;
import io.github.graphmodel.synchronization.json.GraphJson;
import io.github.graphmodel.synchronization.support.JavaSerialization;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.jdk.javaapi.CollectionConverters;

class AdditionalDataTest {

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
        numbers.put(new BigDecimal(5), 5);
        // A subclass can be mutable.
        numbers.put(new BigDecimal("2.20") {}, new BigDecimal("2.20"));
        numbers.put(new BigInteger("9".repeat(30)) {}, new BigInteger("9".repeat(30)));
        numbers.forEach((number, expected) -> assertThat(SynchronizationError.builder()
                        .putAdditionalData("x", number)
                        .build()
                        .getAdditionalData()
                        .get("x"))
                .as("%s %s", number.getClass(), number)
                .isEqualTo(expected)
                .hasSameClassAs(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5e0", "1.5e1", "-0e0", "9223372036854775807e0", "9284613534324662264e0"})
    void aDecimalThatIsWrittenAsAnIntegerIsEqualToThatInteger(String number) throws Exception {
        ObjectMapper mapper = GraphJson.newMapper();
        SynchronizationError error = mapper.readValue("{\"new\":[" + number + "]}", SynchronizationError.class);

        String written = mapper.writeValueAsString(error);

        assertThat(mapper.readValue(written, SynchronizationError.class))
                .as(written)
                .isEqualTo(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "[1e400]", "{\"a\":[1e400]}"})
    void aNumberThatThePlainMapperReadsAsInfinityIsRejected(String json) {
        assertThatThrownBy(() -> new ObjectMapper().readValue("{\"new\":" + json + "}", SynchronizationError.class))
                .isInstanceOfSatisfying(JsonMappingException.class, e -> {
                    assertThat(e.getPath())
                            .extracting(JsonMappingException.Reference::getFieldName)
                            .containsExactly("new");
                })
                .hasMessageContaining("Infinity is not a JSON value");
    }

    @Test
    void theBuilderRejectsNaNAndInfinity() {
        SynchronizationJob.Builder builder = SynchronizationJob.builder();
        for (Number number : List.of(Double.NaN, Double.NEGATIVE_INFINITY, Float.NaN, Float.POSITIVE_INFINITY)) {
            assertThatThrownBy(() -> builder.putAdditionalData("new", number))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("new: " + number + " is not a JSON value");
            assertThatThrownBy(() -> builder.schema(Map.of("new", List.of(number))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("schema: " + number + " is not a JSON value");
        }
    }

    @Test
    void rejectsAValueThatIsNotJson() {
        for (Object value : List.of(
                'c', new BitSet(), new AtomicInteger(1), new int[] {1}, Map.of("a", List.of(Thread.State.NEW)))) {
            assertThatThrownBy(() -> SynchronizationError.builder().putAdditionalData("x", value))
                    .as("%s", value.getClass())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("x: .* is not a JSON value: expected .*");
        }
        assertThatThrownBy(() -> SynchronizationError.builder().putAdditionalData("x", Map.of(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x: a property name must be a string, not 1");
    }

    /** Jackson then passes the name of a declared property as an unknown one. */
    @Test
    void isNotADeclaredPropertyThatTheMapperRenames() {
        ObjectMapper mapper = JsonMapper.builder()
                .enable(MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING)
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .build();

        assertThatThrownBy(() -> mapper.readValue("{\"code\":\"a\"}", SynchronizationError.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("code is a declared property");
    }

    @Test
    void acceptsAnyCollectionOrArrayAsAList() {
        List<Object> list = Arrays.asList("b", null, "a");

        assertThat(SynchronizationError.builder()
                        .putAdditionalData("x", new LinkedHashSet<>(list))
                        .putAdditionalData("y", list.toArray())
                        .build()
                        .getAdditionalData())
                .isEqualTo(Map.of("x", list, "y", list));
    }

    @Test
    void isReplacedAsAWholeAndExplicitNullsArePreserved() {
        SynchronizationError error = SynchronizationError.builder()
                .message(null)
                .odataType(null)
                .putAdditionalData("old", 1)
                .putAdditionalData("kept", 1)
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
    void isUnchangedWhenItsReplacementIsRejected() {
        SynchronizationError.Builder builder =
                SynchronizationError.builder().message(null).putAdditionalData("old", 1);
        Map<String, Object> replacement = new LinkedHashMap<>();
        replacement.put("new", 1);
        replacement.put("wrong", new BitSet());

        assertThatThrownBy(() -> builder.additionalData(replacement)).hasMessageStartingWith("wrong: ");

        assertThat(builder.build())
                .isEqualTo(SynchronizationError.builder()
                        .message(null)
                        .putAdditionalData("old", 1)
                        .build());
    }

    @Test
    void aCharSequenceIsAString() {
        assertThat(SynchronizationError.builder()
                        .putAdditionalData("x", CharBuffer.wrap("a"))
                        .build()
                        .getAdditionalData())
                .isEqualTo(Map.of("x", "a"));
    }

    @Test
    void theMessageNamesTheTypeOfARejectedValueAsInJavaAndTheConversion() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode node = mapper.readTree("{\"a\":[1,null]}");
        SynchronizationError.Builder builder = SynchronizationError.builder();

        assertThatThrownBy(() -> builder.putAdditionalData("x", new byte[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("x: byte[] is not a JSON value: ");
        assertThatThrownBy(() -> builder.putAdditionalData("x", node))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x: com.fasterxml.jackson.databind.node.ObjectNode is not a JSON value: expected a string,"
                        + " Boolean, number, collection, object array or map, or null. Jackson's convertValue(…,"
                        + " Object.class) makes one of a JsonNode or an application's own class");
        assertThat(builder.putAdditionalData("x", mapper.convertValue(node, Object.class))
                        .build())
                .isEqualTo(mapper.readValue("{\"x\":{\"a\":[1,null]}}", SynchronizationError.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "{\"a\":{\"b\":[1,null,\"x\",[]],\"c\":{}}}", "[]", "{}", "[[{}]]"})
    void acceptsScalaCollectionsAsJavaCollections(String json) throws Exception {
        Object value = new ObjectMapper().readValue(json, Object.class);

        assertThat(SynchronizationJob.builder()
                        .putAdditionalData("x", scalaCollection(value))
                        .schema(Map.of("x", scalaCollection(value)))
                        .build())
                .isEqualTo(SynchronizationJob.builder()
                        .putAdditionalData("x", value)
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
            assertThatThrownBy(() -> SynchronizationError.builder().putAdditionalData("x", value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("x: scala[.].* is not a JSON value: expected .*");
        }
    }

    @Test
    void isAViewOfAnyNumberOfPropertiesWithoutExplicitNulls() {
        Map<String, Object> many = new LinkedHashMap<>();
        for (int i = 0; i < 100_000; i++) {
            many.put("new" + i, i);
        }
        many.put("new", null);
        SynchronizationError error = SynchronizationError.builder()
                .code(null)
                .additionalData(many)
                .message(null)
                .build();
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();

        Map<String, Object> data = error.getAdditionalData();

        assertThat(thread.getCurrentThreadAllocatedBytes() - before)
                .as("allocated bytes")
                .isLessThan(10_000);
        assertThat(data).isEqualTo(many).hasSize(100_001).doesNotContainKeys("code", "message");
        assertThat(data.containsKey("code")).isFalse();
        assertThat(data.containsKey("new")).isTrue();
        assertThat(data.containsKey("absent")).isFalse();
        assertThat(data.get("code")).isNull();
        assertThat(data.getOrDefault("code", "default")).isEqualTo("default");
        assertThat(data.keySet()).containsExactlyElementsOf(many.keySet());
        assertThatThrownBy(SynchronizationError.builder()
                        .build()
                        .getAdditionalData()
                        .entrySet()
                        .iterator()::next)
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void hasNoMoreElementsAfterTheLast() {
        Iterator<?> entries = SynchronizationError.builder()
                .putAdditionalData("new", 1)
                .code(null)
                .build()
                .getAdditionalData()
                .entrySet()
                .iterator();
        entries.next();

        assertThat(entries.hasNext()).isFalse();
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void isSerializable() throws Exception {
        SynchronizationError error = SynchronizationError.builder()
                .code(null)
                .putAdditionalData("new", Map.of("a", List.of(1)))
                .build();

        assertThat(JavaSerialization.copy(error.getAdditionalData())).isEqualTo(error.getAdditionalData());
    }

    @Test
    void aCyclicValueIsRejected() {
        List<Object> cyclic = new ArrayList<>();
        cyclic.add(cyclic);

        assertThatThrownBy(() -> SynchronizationError.builder().putAdditionalData("x", cyclic))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x: the value is cyclic or nested too deeply");
    }

    @Test
    void aNameInAMessageIsShortAndOnOneLine() {
        assertThatThrownBy(
                        () -> SynchronizationError.builder().putAdditionalData("a\n" + "x".repeat(1_000), new BitSet()))
                .hasMessageStartingWith("a\ufffd" + "x".repeat(98) + "…: java.util.BitSet is not a JSON value");
    }

    /** A value's own code can build an object of the builder to which it is added. */
    @Test
    void aValueThatBuildsAnObjectWhileItIsCopiedDoesNotChangeIt() {
        SynchronizationError.Builder builder = SynchronizationError.builder();
        List<SynchronizationError> built = new ArrayList<>();
        CharSequence value = new CharSequence() {

            @Override
            public int length() {
                return 0;
            }

            @Override
            public char charAt(int index) {
                throw new AssertionError();
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                throw new AssertionError();
            }

            @Override
            public String toString() {
                built.add(sealed(builder));
                return "x";
            }
        };

        assertThatThrownBy(() -> builder.putAdditionalData("new", value)).isInstanceOf(IllegalStateException.class);
        assertThat(built).containsExactly(SynchronizationError.builder().build());
    }

    /** Makes the builder itself part of an object, as Jackson does. */
    private static SynchronizationError sealed(SynchronizationError.Builder builder) {
        ObjectMapper mapper = new ObjectMapper();
        try {
            return mapper.treeToValue(mapper.getNodeFactory().pojoNode(builder), SynchronizationError.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
