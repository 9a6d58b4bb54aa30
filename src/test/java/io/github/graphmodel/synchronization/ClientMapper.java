package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.json.GraphJson;

/** The two mappers that the promises are made for by name. */
enum ClientMapper {
    PLAIN,
    GRAPH_JSON;

    private static final ObjectMapper PLAIN_MAPPER = new ObjectMapper();

    private static final ObjectMapper GRAPH_JSON_MAPPER = GraphJson.mapper();

    ObjectMapper jackson() {
        return this == PLAIN ? PLAIN_MAPPER : GRAPH_JSON_MAPPER;
    }
}
