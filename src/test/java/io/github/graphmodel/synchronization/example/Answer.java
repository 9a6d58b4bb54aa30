package io.github.graphmodel.synchronization.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An answer of the service, of which only its content tells whether it is a job, a page of jobs or a bare status. */
final class Answer {

    private static final ObjectMapper MAPPER = GraphJson.mapper();

    private final JsonNode document;

    private final GraphObject object;

    private Answer(JsonNode document, GraphObject object) {
        this.document = document;
        this.object = object;
    }

    /** Reads an answer; refuses, in one line, what is none. */
    static Answer read(String json) throws RefusedException {
        try {
            JsonNode document = MAPPER.readTree(json);
            return new Answer(document, MAPPER.readValue(json, type(document)));
        } catch (JsonProcessingException e) {
            throw new RefusedException(describe(e));
        }
    }

    private static Class<? extends GraphObject> type(JsonNode document) throws RefusedException {
        if (!document.isObject()) {
            throw new RefusedException("is no JSON object, so neither a job nor a page of jobs nor a status");
        }
        if (document.path("error").has("code")) {
            JsonNode error = document.get("error");
            throw new RefusedException("is an error of the service: "
                    + error.path("code").asText() + ", " + error.path("message").asText());
        }
        if (document.has("value")) {
            return SynchronizationJobCollectionResponse.class;
        }
        return Stream.of("id", "templateId", "schedule", "status", "synchronizationJobSettings", "schema", "metadata")
                        .anyMatch(document::has)
                ? SynchronizationJob.class
                : SynchronizationStatus.class;
    }

    /** {@code status.progress[2].totalUnits: 1.5 is no … (line 3, column 7)}. */
    private static String describe(JsonProcessingException e) {
        StringBuilder path = new StringBuilder();
        if (e instanceof JsonMappingException refusal) {
            for (JsonMappingException.Reference step : refusal.getPath()) {
                if (step.getFieldName() == null) {
                    path.append('[').append(step.getIndex()).append(']');
                } else {
                    path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
                }
            }
        }
        // Jackson may name another place in the message, by a source that says nothing here.
        String message = e.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\[Source: .*?; line: (\\d+), column: (\\d+)]", "line $1, column $2");
        return (path.isEmpty() ? "" : path + ": ") + message + " (line "
                + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ")";
    }

    GraphObject object() {
        return object;
    }

    /** Where the document differs when it is written back, as JSON pointers; nothing if it is the same. */
    List<String> differences() throws JsonProcessingException {
        List<String> differences = new ArrayList<>();
        compare("", document, MAPPER.readTree(MAPPER.writeValueAsString(object)), differences);
        return differences;
    }

    private static void compare(String pointer, JsonNode read, JsonNode written, List<String> differences) {
        if (read.isObject() && written.isObject()) {
            Stream.concat(names(read), names(written))
                    .distinct()
                    .forEach(name -> compare(pointer + "/" + name, read.path(name), written.path(name), differences));
        } else if (read.isArray() && written.isArray()) {
            for (int i = 0; i < Math.max(read.size(), written.size()); i++) {
                compare(pointer + "/" + i, read.path(i), written.path(i), differences);
            }
        } else if (!read.equals(written)) {
            differences.add(pointer);
        }
    }

    private static Stream<String> names(JsonNode object) {
        Iterable<String> names = object::fieldNames;
        return StreamSupport.stream(names.spliterator(), false);
    }

    /** That a text is no answer of the service; the message says where and why. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }
}
