package io.github.graphmodel.synchronization.support;

import static java.util.stream.Collectors.joining;

import io.github.graphmodel.synchronization.GraphObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    private static final List<String> NAMES =
            List.of((", ,class,@class,@odata.etag,odataType,Code,codeAsString,progress@odata.type,countExportsJson,"
                            + "additionalData,builder,hashCode,$ref,é🙂\u2028")
                    .split(","));

    private static final List<String> STRINGS =
            List.of("\"\"", "\" \"", "\"null\"", "\"Active\"", "\"a\\u0000\\n\\\"\"", "\"é🙂\u2028\"", "\"\\ud83d\"");

    private static final List<String> NUMBERS =
            List.of(("0,-1,2147483648,9223372036854775807,-9223372036854775808,9223372036854775808,1.5,0.10,1e2,"
                            + "123456789012345678901234567890,3.141592653589793238462643383279,4.9e-324")
                    .split(","));

    private final long seed;

    private final Random random;

    private RandomJson(long seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    public static Stream<RandomJson> documents(int count) {
        return LongStream.range(0, Long.getLong("seeds", count)).mapToObj(RandomJson::new);
    }

    public Class<? extends GraphObject> type() {
        return oneOf(DeclaredProperty.types());
    }

    /** Returns an object of the type, with its properties in random order. */
    public String document(Class<?> type) {
        List<String> properties = new ArrayList<>();
        double share = random.nextDouble();
        for (DeclaredProperty property : DeclaredProperty.of(type.asSubclass(GraphObject.class))) {
            if (property.isRequired() || random.nextDouble() < share) {
                properties.add(property(property.name(), chance(8) ? "null" : value(property)));
            }
        }
        for (String name : NAMES) {
            if (chance(10)) {
                properties.add(property(name, any(3)));
            }
        }
        Collections.shuffle(properties, random);
        return "{" + String.join(",", properties) + "}";
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
            default -> "{" + property("b", any(depth - 1)) + "," + property(oneOf(NAMES), any(depth - 1)) + "}";
        };
    }

    private static String property(String name, String value) {
        return '"' + name + "\":" + value;
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
