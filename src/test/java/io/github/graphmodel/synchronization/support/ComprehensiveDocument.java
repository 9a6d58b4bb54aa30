package io.github.graphmodel.synchronization.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** A page of jobs that has every property with a value and as null, and every peculiarity of real responses. */
public final class ComprehensiveDocument {

    public static final String JSON = read();

    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Set<String> LEAVES = leaves(JSON);

    private ComprehensiveDocument() {}

    /** Returns the leaves that only the comprehensive document ({@code -}) or only the given one ({@code +}) has. */
    public static Set<String> differences(String json) {
        Set<String> actual = leaves(json);
        Set<String> differences = new TreeSet<>();
        LEAVES.stream().filter(leaf -> !actual.contains(leaf)).forEach(leaf -> differences.add("-" + leaf));
        actual.stream().filter(leaf -> !LEAVES.contains(leaf)).forEach(leaf -> differences.add("+" + leaf));
        return differences;
    }

    private static Set<String> leaves(String json) {
        Set<String> leaves = new TreeSet<>();
        addLeaves(leaves, "", tree(json));
        return leaves;
    }

    private static void addLeaves(Set<String> leaves, String path, JsonNode node) {
        if (node.isEmpty()) {
            leaves.add(path + " " + node);
        }
        node.properties().forEach(property -> addLeaves(leaves, path + "/" + property.getKey(), property.getValue()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            addLeaves(leaves, path + "/" + i, node.get(i));
        }
    }

    public static JsonNode tree(String json) {
        try {
            return EXACT.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + json, e);
        }
    }

    private static String read() {
        try (InputStream file = ComprehensiveDocument.class.getResourceAsStream("comprehensive.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
