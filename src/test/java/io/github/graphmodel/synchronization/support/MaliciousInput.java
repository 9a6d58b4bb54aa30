package io.github.graphmodel.synchronization.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Malicious documents, and a program that reads, uses and writes them in a JVM with little memory. */
public enum MaliciousInput {
    NESTED_ARRAYS(() -> "{\"new\":" + "[".repeat(999) + "]".repeat(999) + "}"),
    NESTED_OBJECTS(() -> "{\"new\":" + "{\"a\":".repeat(999) + "1" + "}".repeat(1_000)),
    TOO_DEEPLY_NESTED(() -> "{\"new\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
    TOO_DEEPLY_NESTED_IN_A_PROPERTY(() -> "{\"progress\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
    LONG_STRING(() -> "{\"code\":\"" + "x".repeat(20_000_000) + "\"}"),
    LONG_UNKNOWN_STRING(() -> "{\"new\":\"" + "x".repeat(20_000_000) + "\"}"),
    LONG_TIMESTAMP(() -> "{\"steadyStateFirstAchievedTime\":\"2017-07-19T14:55:58." + "1".repeat(19_000_000) + "Z\"}"),
    LONG_INVALID_TIMESTAMP(() -> "{\"steadyStateLastAchievedTime\":\"" + ".111111111".repeat(1_900_000) + "\"}"),
    LONG_INT64_STRING(() -> "{\"countSuccessiveCompleteFailures\":\"" + "9".repeat(19_000_000) + "\"}"),
    LONG_NUMBER(() -> "{\"countSuccessiveCompleteFailures\":" + "9".repeat(10_000) + "}"),
    LONG_UNKNOWN_NUMBER(() -> "{\"new\":" + "9".repeat(10_000) + "}"),
    LONG_UNKNOWN_DECIMAL(() -> "{\"new\":0." + "9".repeat(10_000) + "}"),
    LARGE_EXPONENT(() -> "{\"countSuccessiveCompleteFailures\":1e999999999}"),
    LARGE_UNKNOWN_EXPONENTS(() -> "{\"new\":[1e999999999,-1e-999999999]}"),
    DUPLICATE_PROPERTIES(() -> properties(i -> "\"code\":\"" + i + "\"")),
    DUPLICATE_OBJECTS(() -> properties(i -> "\"quarantine\":{\"seriesCount\":" + i + "}")),
    DUPLICATE_UNKNOWN_PROPERTIES(() -> properties(i -> "\"new\":" + i)),
    MANY_UNKNOWN_PROPERTIES(() -> properties(i -> "\"new" + i + "\":" + i)),
    UNKNOWN_PROPERTIES_WITH_THE_SAME_HASH_CODE(() -> withTheSameHashCode()),
    NESTED_PROPERTIES_WITH_THE_SAME_HASH_CODE(() -> "{\"new\":" + withTheSameHashCode() + "}"),
    LONG_NAME(() -> "{\"" + "x".repeat(40_000) + "\":1}"),
    LONG_COLLECTION(() -> "{\"progress\":["
            + IntStream.range(0, 100_000).mapToObj(i -> "{}").collect(Collectors.joining(",")) + "]}");

    @SuppressWarnings("ImmutableEnumChecker") // each call returns the same string
    private final Supplier<String> document;

    MaliciousInput(Supplier<String> document) {
        this.document = document;
    }

    public static void main(String[] arguments) throws Exception {
        for (MaliciousInput input : values()) {
            for (ApplicationMapper application : ApplicationMapper.values()) {
                long start = System.nanoTime();
                String outcome = input.outcome(application.objectMapper());
                System.out.printf(
                        "malicious input %s, mapper %s: %s, %.2f s%n",
                        input, application, outcome, (System.nanoTime() - start) / 1e9);
            }
        }
    }

    private String outcome(ObjectMapper mapper) throws Exception {
        byte[] bytes = document.get().getBytes(StandardCharsets.UTF_8);
        SynchronizationStatus status;
        try {
            status = mapper.readValue(bytes, SynchronizationStatus.class);
        } catch (JsonProcessingException e) {
            return "rejected, " + e.getClass().getSimpleName();
        }
        Getters.visit(status, value -> {});
        if (status.toString().length() > 501) {
            throw new AssertionError("toString() is too long");
        }
        byte[] written = mapper.writeValueAsBytes(status);
        if (!Arrays.equals(written, bytes) && !mapper.readTree(written).equals(mapper.readTree(bytes))) {
            throw new AssertionError("wrote a different document");
        }
        if (!status.toBuilder().build().equals(status)) {
            throw new AssertionError("not equal to its copy");
        }
        return "preserved";
    }

    private static String properties(IntFunction<String> property) {
        return IntStream.range(0, 100_000).mapToObj(property).collect(Collectors.joining(",", "{", "}"));
    }

    /** "Aa" and "BB" have the same hash code, and so do all strings composed of the same number of them. */
    private static String withTheSameHashCode() {
        return IntStream.range(0, 1 << 13)
                .mapToObj(number -> IntStream.range(0, 13)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":" + number)))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
