package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import io.github.graphmodel.synchronization.support.ApplicationMapper;
import io.github.graphmodel.synchronization.support.Getters;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A malicious document of about a megabyte is preserved or rejected in bounded time, memory and stack. The time is the
 * thread's CPU time, which does not depend on what else the machine does.
 */
@SuppressWarnings("UnusedMethod") // a method source
class MaliciousInputTest {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static Stream<Arguments> documents() {
        return Stream.of(
                arguments("nested arrays", "{\"new\":" + "[".repeat(999) + "]".repeat(999) + "}"),
                arguments("nested objects", "{\"new\":" + "{\"a\":".repeat(998) + "1" + "}".repeat(999)),
                arguments("long enum value", "{\"status\":{\"code\":\"" + "x".repeat(1_000_000) + "\"}}"),
                arguments("long timestamp", timestamp("2017-07-19T14:55:58." + "1".repeat(1_000_000) + "Z")),
                arguments("long invalid timestamp", timestamp(".111111111".repeat(100_000))),
                arguments("long duration", duration("P" + "1".repeat(1_000_000) + "D")),
                arguments("long invalid duration", duration(".1111111111".repeat(100_000))),
                arguments("long Int64", "{\"status\":" + int64('"' + "9".repeat(1_000_000) + '"') + "}"),
                arguments("large exponent", "{\"status\":" + int64("1e999999999") + "}"),
                arguments("large unknown exponents", "{\"new\":[1e999999999,-1e-999999999]}"),
                arguments("duplicate properties", object(i -> "\"id\":\"" + i + "\"")),
                arguments("duplicate objects", object(i -> "\"status\":" + int64(String.valueOf(i)))),
                arguments("unknown properties", object(i -> "\"new" + i + "\":" + i)),
                arguments("unknown properties with the same hash code", withTheSameHashCode()),
                arguments("nested properties with the same hash code", "{\"new\":" + withTheSameHashCode() + "}"),
                arguments(
                        "long collection",
                        IntStream.range(0, 100_000)
                                .mapToObj(i -> "{}")
                                .collect(Collectors.joining(",", "{\"status\":{\"progress\":[", "]}}"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isPreservedOrRejectedAtABoundedCost(String name, String document) throws Exception {
        for (ApplicationMapper application : ApplicationMapper.values()) {
            long cpuTime = THREAD.getCurrentThreadCpuTime();
            long allocated = THREAD.getCurrentThreadAllocatedBytes();

            assertPreservedOrRejected(application.objectMapper(), document);

            assertThat(Duration.ofNanos(THREAD.getCurrentThreadCpuTime() - cpuTime))
                    .as("CPU time for %s", name)
                    .isLessThan(Duration.ofSeconds(10));
            assertThat((THREAD.getCurrentThreadAllocatedBytes() - allocated) >> 20)
                    .as("megabytes allocated for %s", name)
                    .isLessThan(500);
        }
    }

    private static void assertPreservedOrRejected(ObjectMapper mapper, String document) throws Exception {
        SynchronizationJob job;
        try {
            job = mapper.readValue(document, SynchronizationJob.class);
        } catch (JsonProcessingException e) {
            return;
        }
        Getters.visit(job, value -> {});
        assertThat(job.toString()).hasSizeLessThanOrEqualTo(501);
        assertThat(job.toBuilder().build()).isEqualTo(job).hasSameHashCodeAs(job);
        assertThat(mapper.readTree(mapper.writeValueAsString(job)).equals(mapper.readTree(document)))
                .as("the same JSON")
                .isTrue();
    }

    private static String timestamp(String value) {
        return "{\"status\":{\"steadyStateFirstAchievedTime\":\"" + value + "\"}}";
    }

    private static String duration(String value) {
        return "{\"schedule\":{\"interval\":\"" + value + "\"}}";
    }

    private static String int64(String value) {
        return "{\"countSuccessiveCompleteFailures\":" + value + "}";
    }

    private static String object(IntFunction<String> property) {
        return IntStream.range(0, 100_000).mapToObj(property).collect(Collectors.joining(",", "{", "}"));
    }

    /** "Aa" and "BB" have the same hash code, and so do all strings composed of the same number of them. */
    private static String withTheSameHashCode() {
        return IntStream.range(0, 1 << 14)
                .mapToObj(number -> IntStream.range(0, 14)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":" + number)))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
