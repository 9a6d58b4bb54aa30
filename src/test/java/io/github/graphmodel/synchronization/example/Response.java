package io.github.graphmodel.synchronization.example;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationError;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationProgress;
import io.github.graphmodel.synchronization.SynchronizationQuarantine;
import io.github.graphmodel.synchronization.SynchronizationSchedule;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import io.github.graphmodel.synchronization.SynchronizationTaskExecution;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A response of Graph.
 *
 * @param object a job, a page of jobs or a status; the properties of the response determine which
 * @param unknownProperties the number of unknown properties in the response
 * @param isLossless whether the object is the same JSON document when it is serialized again
 */
record Response(GraphObject object, long unknownProperties, boolean isLossless) {

    private static final ObjectMapper MAPPER = GraphJson.newMapper();

    private static final String EXPECTED = "a job, a page of jobs or a status";

    /** If several have as many properties of a response, it is of the first. */
    private static final List<Map.Entry<Class<? extends GraphObject>, String>> TYPES = List.of(
            Map.entry(SynchronizationJob.class, EXPECTED),
            Map.entry(SynchronizationStatus.class, EXPECTED),
            Map.entry(SynchronizationJobCollectionResponse.class, EXPECTED),
            Map.entry(SynchronizationTaskExecution.class, "a run"),
            Map.entry(SynchronizationQuarantine.class, "a quarantine"),
            Map.entry(SynchronizationProgress.class, "the progress of a job"),
            Map.entry(SynchronizationSchedule.class, "a schedule"),
            Map.entry(SynchronizationError.class, "an error"));

    /** @throws IOException if it is none of these; the message says where and why */
    static Response read(byte[] body) throws IOException {
        String start = new String(body, 0, Math.min(body.length, 5), ISO_8859_1);
        if (start.startsWith("\u001f\u008b")) {
            throw new IOException("is compressed with gzip: decompress it, or use curl --compressed");
        } else if (start.equals("HTTP/")) {
            throw new IOException("starts with HTTP headers: save the body alone, without curl -i");
        }
        // On Windows, a byte order mark is the entire output of a redirected command that prints nothing.
        boolean isEmpty = start.matches("\u00ff\u00fe|\u00fe\u00ff|\u00ef\u00bb\u00bf");
        JsonParser parser = MAPPER.createParser(isEmpty ? new byte[0] : body);
        try {
            JsonNode json = MAPPER.reader().without(FAIL_ON_TRAILING_TOKENS).readTree(parser);
            if (json == null) {
                throw new IOException("contains no JSON");
            } else if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "has more than one JSON document");
            }
            JavaType type = MAPPER.constructType(type(json));
            parser = MAPPER.createParser(body);
            GraphObject object = MAPPER.readValue(parser, type);
            JsonNode written = MAPPER.readTree(MAPPER.writeValueAsBytes(object));
            return new Response(object, countUnknown(json, type), json.equals(written));
        } catch (JsonProcessingException | NumberFormatException e) {
            throw new IOException(describe(e, parser), e);
        }
    }

    private static Class<?> type(JsonNode json) throws IOException {
        if (!json.isObject()) {
            throw new IOException("is not a JSON object, so not " + EXPECTED);
        } else if (json.path("value").isArray()) {
            return SynchronizationJobCollectionResponse.class;
        }
        var type = Collections.max(TYPES, Comparator.comparing(candidate -> countDeclared(json, candidate.getKey())));
        boolean isUnknown = countDeclared(json, type.getKey()) == 0;
        if (type.getKey() == SynchronizationError.class || (isUnknown && json.has("error"))) {
            throw new IOException("is an error response: " + error(json));
        } else if (isUnknown || !type.getValue().equals(EXPECTED)) {
            throw new IOException((isUnknown ? "has no property of " : "is " + type.getValue() + ", not ") + EXPECTED);
        }
        return type.getKey();
    }

    /** Without annotations, which any object can have, and the error, which can also be in place of any object. */
    private static long countDeclared(JsonNode json, Class<?> type) {
        Stream<String> names = declared(MAPPER.constructType(type)).keySet().stream();
        return names.filter(name -> !name.startsWith("@") && !name.equals("error") && json.has(name))
                .count();
    }

    private static long countUnknown(JsonNode json, JavaType type) {
        if (type.isCollectionLikeType()) {
            return json.valueStream()
                    .mapToLong(value -> countUnknown(value, type.getContentType()))
                    .sum();
        } else if (!type.isTypeOrSubTypeOf(GraphObject.class)) {
            return 0;
        }
        Map<String, JavaType> declared = declared(type);
        return json.propertyStream()
                .filter(property -> !property.getKey().contains("@"))
                .mapToLong(property -> declared.containsKey(property.getKey())
                        ? countUnknown(property.getValue(), declared.get(property.getKey()))
                        : 1)
                .sum();
    }

    private static Map<String, JavaType> declared(JavaType type) {
        return MAPPER.getSerializationConfig().introspect(type).findProperties().stream()
                .collect(Collectors.toMap(BeanPropertyDefinition::getName, BeanPropertyDefinition::getPrimaryType));
    }

    /** Returns the code and message of an error from Graph or OAuth, or the whole error if it has neither. */
    private static String error(JsonNode json) {
        JsonNode error = json.path("error").isObject() ? json.get("error") : json;
        String description = Stream.of("code", "message", "error", "error_description")
                .map(error::path)
                .map(part -> part.isContainerNode() ? part.toString() : part.asText())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        return description.isEmpty() ? error.toString() : description;
    }

    /** {@code /status/progress/2/totalUnits: 1.5 is not … (line 3, column 7)}. */
    private static String describe(Exception e, JsonParser parser) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String message = cause instanceof JsonProcessingException json ? json.getOriginalMessage() : cause.getMessage();
        if (e instanceof MismatchedInputException mismatch) {
            Class<?> type = mismatch.getTargetType();
            boolean isArray = Collection.class.isAssignableFrom(type);
            String expected = type == String.class ? "string" : isArray ? "array" : "object";
            String found = parser.currentToken().name().replaceAll("START_|VALUE_|_INT|_FLOAT", "");
            message = "expected: " + expected + ", found: " + found.toLowerCase(Locale.ROOT);
        } else if (cause instanceof NumberFormatException) {
            message = "the number is out of range";
        }
        // Jackson's messages contain the names of its own classes and sources, which are meaningless here.
        message = message.replaceAll("\\[Source: .*?; (line: \\d+, column: \\d+)]", "$1")
                .replaceAll(", from `[^`]*`|: enable `[^`]*` to allow", "");
        String path = parser.getParsingContext().pathAsPointer().toString().replaceAll("(.{100}).+", "$1…");
        JsonLocation location = e instanceof JsonProcessingException read ? read.getLocation() : null;
        // The exceptions about Jackson's limits have no location.
        JsonLocation at = location == null ? parser.currentLocation() : location;
        String place = " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return (path.isEmpty() ? "" : path + ": ") + message + place;
    }
}
