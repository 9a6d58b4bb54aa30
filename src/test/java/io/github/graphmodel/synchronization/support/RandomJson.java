package io.github.graphmodel.synchronization.support;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Random documents of the declared types. Every build has the same; {@code -Dseeds=1000000} has a million more. A
 * failed test names the seed.
 */
public final class RandomJson {

    /** Names of unknown properties that resemble declared properties or names in Java. */
    private static final List<String> NAMES = List.of(
            "",
            " ",
            "class",
            "@class",
            "@odata.etag",
            "odataType",
            "Code",
            "codeAsString",
            "state",
            "value",
            "error",
            "progress@odata.type",
            "countExportsJson",
            "additionalData",
            "builder",
            "hashCode",
            "$ref",
            "é🙂\u2028");

    private static final List<String> STRINGS =
            List.of("\"\"", "\" \"", "\"null\"", "\"Active\"", "\"a\\u0000\\n\\\"\"", "\"é🙂\u2028\"", "\"\\ud83d\"");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "2147483648",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "1.5",
            "0.10",
            "1e2",
            "123456789012345678901234567890",
            "3.141592653589793238462643383279",
            "4.9e-324");

    private static final ObjectMapper MAPPER = GraphJson.newMapper(); // exact

    private final long seed;

    private final Random random;

    private RandomJson(long seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    public static Stream<RandomJson> documents(int count) {
        return LongStream.range(0, Long.getLong("seeds", count)).mapToObj(RandomJson::new);
    }

    public Random random() {
        return random;
    }

    public Class<? extends GraphObject> type() {
        return oneOf(DeclaredProperty.types());
    }

    /** Returns an object of the type, with its properties in random order. */
    public String document(Class<?> type) {
        List<DeclaredProperty> declared = DeclaredProperty.of(type.asSubclass(GraphObject.class));
        Map<String, String> properties = new LinkedHashMap<>();
        double share = random.nextDouble();
        for (DeclaredProperty property : declared) {
            if (property.isRequired() || random.nextDouble() < share) {
                properties.put(property.name(), !property.isRequired() && chance(8) ? "null" : value(property));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = oneOf(NAMES);
            boolean isUnknown =
                    declared.stream().noneMatch(property -> property.name().equals(name));
            // Without declared properties, an error would be an error response.
            if (isUnknown && (!name.equals("error") || properties.containsKey("id"))) {
                properties.put(name, any(3));
            }
        }
        return object(properties);
    }

    /** Returns the document with one change, or none, and with its properties in another order. */
    public String changed(String document) throws JsonProcessingException {
        ObjectNode root = (ObjectNode) MAPPER.readTree(document);
        List<String> names = new ArrayList<>();
        root.fieldNames().forEachRemaining(names::add);
        if (!names.isEmpty() && chance(2)) {
            String name = oneOf(names);
            if (root.get(name) instanceof ArrayNode array) {
                array.addNull();
            } else if (root.get(name) instanceof ObjectNode object) {
                object.putNull("new");
            } else {
                root.put(name, "changed");
            }
        }
        Collections.shuffle(names, random);
        ObjectNode shuffled = MAPPER.createObjectNode();
        names.forEach(name -> shuffled.set(name, root.get(name)));
        return shuffled.toString();
    }

    private String value(DeclaredProperty property) {
        if (property.isCollection()) {
            return elements(() -> chance(6) ? "null" : document(property.elementType()));
        }
        if (property.hasRawValue() && chance(3)) {
            return oneOf(STRINGS);
        }
        return switch (property.edmType()) {
            case "Edm.String" -> oneOf(STRINGS);
            case "Edm.Int64" -> String.valueOf(chance(2) ? random.nextLong() : random.nextInt(-9, 9));
            case "synchronizationSchema" -> "{" + "\"version\":" + any(3) + "}";
            default ->
                GraphObject.class.isAssignableFrom(property.javaType())
                        ? document(property.javaType())
                        : chance(2) ? property.sample() : property.otherSample();
        };
    }

    private String any(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> "null";
            case 1 -> String.valueOf(random.nextBoolean());
            case 2 -> oneOf(NUMBERS);
            case 3 -> oneOf(STRINGS);
            case 4 -> elements(() -> any(depth - 1));
            default -> object(new LinkedHashMap<>(Map.of(oneOf(NAMES), any(depth - 1), "a", any(depth - 1))));
        };
    }

    private String object(Map<String, String> properties) {
        List<String> names = new ArrayList<>(properties.keySet());
        Collections.shuffle(names, random);
        return names.stream()
                .map(name -> '"' + name + "\":" + properties.get(name))
                .collect(joining(",", "{", "}"));
    }

    private String elements(Supplier<String> element) {
        return Stream.generate(element).limit(random.nextInt(4)).collect(joining(",", "[", "]"));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
