package io.github.graphmodel.synchronization.example;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A job, a page of jobs or a status; the content of the response determines which.
 *
 * <p>The jobs of a page are read one at a time, so that only one is in memory, regardless of the size of the page.
 */
final class Response {

    private static final ObjectMapper MAPPER = GraphJson.newMapper();

    /** Reads one of the values in a document, so other tokens may follow. */
    private static final ObjectReader VALUES = MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final ObjectReader TREES = VALUES.forType(JsonNode.class);

    private static final ObjectReader JOBS = VALUES.forType(SynchronizationJob.class);

    private static final List<Class<? extends GraphObject>> TYPES =
            List.of(SynchronizationJob.class, SynchronizationStatus.class, SynchronizationJobCollectionResponse.class);

    /** The entire output of a redirected command that prints nothing, on Windows. */
    private static final List<String> BYTE_ORDER_MARKS = List.of("\u00ff\u00fe", "\u00fe\u00ff", "\u00ef\u00bb\u00bf");

    private static final int DIFFERENCES_SHOWN = 5;

    private static final String EMPTY = "contains no JSON";

    private static final int DESCRIPTION_LIMIT = 300;

    private final BufferedInputStream in;

    /** The document; of a page, without the jobs. */
    private final ObjectNode document = MAPPER.createObjectNode();

    private final List<String> differences = new ArrayList<>();

    private JsonParser parser;

    /** The path of the value that is being read. */
    private String path = "";

    private GraphObject object;

    private int jobCount;

    private int differenceCount;

    private Response(InputStream in) throws IOException, RejectedException {
        this.in = new BufferedInputStream(in);
        this.in.mark(4);
        if (BYTE_ORDER_MARKS.contains(new String(this.in.readNBytes(4), StandardCharsets.ISO_8859_1))) {
            throw new RejectedException(EMPTY);
        }
        this.in.reset();
        // The class is known only at the end of the document, which is then read again.
        this.in.mark(Integer.MAX_VALUE);
        parser = MAPPER.createParser(this.in);
        parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    }

    /**
     * Reads a response.
     *
     * @param jobs accepts each job of a page, or null if the page contains null
     * @throws RejectedException if it is not a response
     */
    static Response read(InputStream in, Consumer<SynchronizationJob> jobs) throws IOException, RejectedException {
        Response response = new Response(in);
        try {
            response.readDocument(jobs);
            response.readObject();
        } catch (JsonProcessingException | NumberFormatException e) {
            throw new RejectedException(response.describe(e));
        }
        return response;
    }

    private void readDocument(Consumer<SynchronizationJob> jobs) throws IOException, RejectedException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new RejectedException(EMPTY);
        }
        if (first != JsonToken.START_OBJECT) {
            throw new RejectedException("is not a JSON object, so not a job, a page of jobs or a status");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String property = parser.currentName();
            path = property;
            if (parser.nextToken() == JsonToken.START_ARRAY && property.equals("value")) {
                in.mark(0);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    path = property + "[" + jobCount + "]";
                    jobs.accept(readJob());
                }
                document.putArray(property);
            } else {
                document.set(property, TREES.readValue(parser));
            }
            path = "";
        }
        if (parser.nextToken() != null) {
            throw new RejectedException("has more than one JSON document" + location(parser.currentTokenLocation()));
        }
    }

    private SynchronizationJob readJob() throws IOException {
        try (TokenBuffer copy = new TokenBuffer(parser)) {
            SynchronizationJob job = JOBS.readValue(new CopyingParser(parser, copy));
            compare("/value/" + jobCount, TREES.readValue(copy.asParser()), job);
            jobCount++;
            return job;
        }
    }

    private void readObject() throws IOException, RejectedException {
        Class<? extends GraphObject> type = type();
        parser = document.path("value").isArray() ? MAPPER.treeAsTokens(document) : parserFromTheStart();
        object = VALUES.readValue(parser, type);
        compare("", document, object);
    }

    private JsonParser parserFromTheStart() throws IOException {
        in.reset();
        return MAPPER.createParser(in);
    }

    private Class<? extends GraphObject> type() throws RejectedException {
        if (document.path("value").isArray()) {
            return SynchronizationJobCollectionResponse.class;
        }
        for (Class<? extends GraphObject> type : TYPES) {
            if (properties(type).anyMatch(document::has)) {
                return type;
            }
        }
        throw new RejectedException(
                document.has("error")
                        ? "is an error response: " + error()
                        : "has no property of a job, a page of jobs or a status");
    }

    /** Returns the declared properties without OData's annotations, which any object can have. */
    private static Stream<String> properties(Class<?> type) {
        return MAPPER.getSerializationConfig().introspect(MAPPER.constructType(type)).findProperties().stream()
                .map(property -> property.getName())
                .filter(name -> !name.startsWith("@"));
    }

    /** Returns the code and message of an error from Graph or OAuth, or the whole error if it has neither. */
    private String error() {
        JsonNode error = document.get("error");
        Stream<JsonNode> parts = error.isObject()
                ? Stream.of(error.path("code"), error.path("message"))
                : Stream.of(error, document.path("error_description"));
        String description = parts.map(part -> part.isContainerNode() ? part.toString() : part.asText(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        return description.isEmpty() ? error.toString() : description;
    }

    private void compare(String pointer, JsonNode read, GraphObject written) throws IOException {
        compare(pointer, read, MAPPER.readTree(MAPPER.writeValueAsBytes(written)));
    }

    private void compare(String pointer, JsonNode read, JsonNode written) {
        if (read.equals(written)) {
            return;
        }
        if (read.isObject() && written.isObject()) {
            Stream.concat(names(read), names(written))
                    .distinct()
                    .forEach(name -> compare(
                            pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                            read.path(name),
                            written.path(name)));
        } else if (read.isArray() && written.isArray()) {
            for (int i = 0; i < Math.max(read.size(), written.size()); i++) {
                compare(pointer + "/" + i, read.path(i), written.path(i));
            }
        } else {
            differenceCount++;
            if (differenceCount <= DIFFERENCES_SHOWN) {
                differences.add(pointer);
            }
        }
    }

    private static Stream<String> names(JsonNode object) {
        Iterable<String> names = object::fieldNames;
        return StreamSupport.stream(names.spliterator(), false);
    }

    /** {@code status.progress[2].totalUnits: 1.5 is not … (line 3, column 7)}. */
    private String describe(Exception e) {
        StringBuilder description = new StringBuilder(path);
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                if (step.getFieldName() == null) {
                    description.append('[').append(step.getIndex()).append(']');
                } else {
                    description.append(description.isEmpty() ? "" : ".").append(step.getFieldName());
                }
            }
        }
        description.append(description.isEmpty() ? "" : ": ").append(message(e));
        if (description.length() > DESCRIPTION_LIMIT) {
            description.setLength(DESCRIPTION_LIMIT);
            description.append('…');
        }
        JsonLocation location = e instanceof JsonProcessingException read ? read.getLocation() : null;
        // The exceptions about Jackson's limits have no location.
        return description + location(location == null ? parser.currentLocation() : location);
    }

    private String message(Exception e) {
        if (e instanceof MismatchedInputException mismatch) {
            return "expected " + kind(mismatch.getTargetType()) + " but found " + kind(parser.currentToken());
        }
        if (e instanceof NumberFormatException || e.getCause() instanceof NumberFormatException) {
            return "the number is out of range";
        }
        String message = e.getCause() instanceof IllegalArgumentException cause
                ? cause.getMessage()
                : ((JsonProcessingException) e).getOriginalMessage();
        // Jackson's messages contain the names of its own classes and sources, which are meaningless here.
        return message.replaceAll("\\[Source: .*?; (line: \\d+, column: \\d+)]", "$1")
                .replaceAll(", from `[^`]*`|: enable `[^`]*` to allow", "");
    }

    private static String kind(Class<?> type) {
        return type == String.class ? "a string" : Collection.class.isAssignableFrom(type) ? "an array" : "an object";
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a Boolean";
            default -> token.toString();
        };
    }

    private static String location(JsonLocation location) {
        return location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    /** Returns the job, the status, or the page without its jobs. */
    GraphObject object() {
        return object;
    }

    /** Returns the number of jobs in the page. */
    int jobCount() {
        return jobCount;
    }

    /** Returns JSON pointers to the differences after serializing the document again, or an empty string. */
    String differences() {
        return String.join(", ", differences)
                + (differenceCount > differences.size()
                        ? " and " + (differenceCount - differences.size()) + " more"
                        : "");
    }

    /** Copies all tokens that are read from it. */
    private static final class CopyingParser extends JsonParserDelegate {

        private final TokenBuffer copy;

        CopyingParser(JsonParser parser, TokenBuffer copy) throws IOException {
            super(parser);
            this.copy = copy;
            copy.copyCurrentEvent(parser);
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken token = super.nextToken();
            copy.copyCurrentEvent(delegate);
            return token;
        }

        @Override
        public JsonParser skipChildren() {
            throw new UnsupportedOperationException("Skipped tokens would not be copied");
        }
    }

    /** Thrown if a document is not a response; the message says where and why. */
    static final class RejectedException extends Exception {

        private static final long serialVersionUID = 1L;

        RejectedException(String message) {
            super(message);
        }
    }
}
