package io.github.graphmodel.synchronization.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.json.GraphJson;

/** The mappers for which the guarantees are documented. */
public enum ApplicationMapper {
    PLAIN,
    GRAPH_JSON;

    private static final ObjectMapper PLAIN_MAPPER = new ObjectMapper();

    private static final ObjectMapper GRAPH_JSON_MAPPER = GraphJson.newMapper();

    public ObjectMapper objectMapper() {
        return this == PLAIN ? PLAIN_MAPPER : GRAPH_JSON_MAPPER;
    }
}
