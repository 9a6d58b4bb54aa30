package io.github.graphmodel.synchronization.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A page of jobs that has every property with a value and as null, and every peculiarity of real responses. */
public final class ComprehensiveDocument {

    public static final String JSON = Fixture.json("comprehensive.json");

    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private ComprehensiveDocument() {}

    /** Returns the JSON for comparison, with every digit. */
    public static JsonNode tree(String json) {
        try {
            return EXACT.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + json, e);
        }
    }
}
