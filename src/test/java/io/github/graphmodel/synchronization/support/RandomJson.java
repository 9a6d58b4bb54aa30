package io.github.graphmodel.synchronization.support;

import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random documents of the declared types, with all values that OData allows. */
public final class RandomJson {

    /** Names of unknown properties that resemble declared properties or names in Java. */
    private static final List<String> MISLEADING_NAMES =
            List.of(("| |class|@class|@type|@odata.etag|odataType|odata.type|@odata.type#|Code|CODE|codeAsString|state"
                            + "|stateAsString|value|error|fraction|inQuarantine|escrowsPrunedJson|countExportsJson"
                            + "|additionalData|otherProperties|builder|hashCode|__proto__|$ref")
                    .split("[|]", -1));

    private static final List<String> NUMBERS = List.of(("0 -0 2147483647 2147483648 -2147483649 9223372036854775807"
                    + " -9223372036854775808 9223372036854775808 -9223372036854775809"
                    + " 123456789012345678901234567890123456789012345678901234567890"
                    + " 0.0 -0.0 1.0 1.50 1e2 1E-7 0.1 3.141592653589793238462643383279 1.7976931348623157e308 4.9e-324")
            .split(" ", -1));

    /** Tokens, partial tokens, and extreme numbers and escapes, which corrupt a document. */
    private static final List<String> FRAGMENTS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "\\u",
            "\\ud83d",
            "\\u0000",
            "null",
            "true",
            "{}",
            "[]",
            "[[[[",
            "]]]]",
            "\"\":",
            "\"@odata.type\":",
            "\"value\":",
            "\"progress\":[",
            "\"lastExecution\":{",
            "-",
            "-0",
            "0x1",
            "NaN",
            "1e999999999",
            "1e-999999999",
            "9".repeat(500),
            "9".repeat(2_000),
            "/*",
            "//",
            "\u00a0",
            "\u0000",
            "\ufeff");

    private final RandomGenerator random;

    private final boolean wrongTypes;

    public RandomJson(RandomGenerator random) {
        this(random, false);
    }

    private RandomJson(RandomGenerator random, boolean wrongTypes) {
        this.random = random;
        this.wrongTypes = wrongTypes;
    }

    /** Some values have the wrong type. */
    public static RandomJson withWrongTypes(RandomGenerator random) {
        return new RandomJson(random, true);
    }

    public Class<? extends GraphObject> type() {
        return oneOf(DeclaredProperty.types());
    }

    /** Returns an object of this type with its properties in random order. */
    public String document(Class<?> type) {
        Map<String, String> properties = new LinkedHashMap<>();
        double share = random.nextDouble();
        for (DeclaredProperty property : DeclaredProperty.of(type.asSubclass(GraphObject.class))) {
            if (random.nextDouble() < share) {
                properties.put(property.name(), chance(8) ? "null" : value(property));
            }
            if (chance(16)) {
                properties.put(property.name() + oneOf(List.of("@odata.type", "@Core.ValueException", "@")), any(2));
            }
        }
        for (int i = chance(2) ? 0 : random.nextInt(4); i > 0; i--) {
            String name = name();
            if (DeclaredProperty.of(type.asSubclass(GraphObject.class)).stream()
                    .noneMatch(property -> property.name().equals(name))) {
                properties.put(name, any(3));
            }
        }
        if (type == SynchronizationJobCollectionResponse.class) {
            properties.putIfAbsent("value", "[]");
        } else if (DeclaredProperty.of(type.asSubclass(GraphObject.class)).stream()
                .noneMatch(property ->
                        !property.name().equals("@odata.type") && properties.containsKey(property.name()))) {
            // Without declared properties, it would be an error response.
            properties.remove("error");
        }
        List<String> names = new ArrayList<>(properties.keySet());
        Collections.shuffle(names, new Random(random.nextLong()));
        return names.stream()
                .map(name -> quoted(name) + space() + ':' + space() + properties.get(name))
                .collect(Collectors.joining(",", "{" + space(), space() + "}"));
    }

    /** Returns a value other than null, valid unless values of the wrong type are wanted. */
    private String value(DeclaredProperty property) {
        if (wrongTypes && chance(40)) {
            return any(3);
        }
        if (property.isEnumeration()) {
            String known = oneOf(DeclaredProperty.ENUMERATIONS.get(property.edmType()));
            return quoted(
                    switch (random.nextInt(4)) {
                        case 0 -> string();
                        case 1 -> known.toUpperCase(Locale.ROOT);
                        default -> known;
                    });
        }
        if (property.isCollection()) {
            return elements(3, () -> chance(6) ? "null" : document(property.elementType()));
        }
        return switch (property.edmType()) {
            case "Edm.String" -> quoted(string());
            case "Edm.Boolean" -> String.valueOf(random.nextBoolean());
            case "Edm.Int64" -> chance(4) ? quoted(int64()) : int64();
            case "Edm.DateTimeOffset" -> quoted(chance(6) ? string() : dateTimeOffset());
            case "Edm.Duration" -> quoted(chance(6) ? string() : duration());
            case "synchronizationSchema" -> object(3);
            default -> document(DeclaredProperty.classOf(property.edmType()));
        };
    }

    private String int64() {
        return switch (random.nextInt(4)) {
            case 0 -> "9223372036854775807";
            case 1 -> "-9223372036854775808";
            case 2 -> String.valueOf(random.nextLong());
            default -> String.valueOf(random.nextInt(-9, 9));
        };
    }

    /** Follows OData's grammar: years of four or more digits, up to twelve fractional digits, any offset. */
    public String dateTimeOffset() {
        int year = chance(2) ? random.nextInt(1, 2100) : random.nextInt(-9999, 99_999 + 1);
        String seconds = chance(8) ? "" : ":" + twoDigits(60);
        String digits = chance(4) || seconds.isEmpty() ? "" : digits(random.nextInt(1, 12 + 1));
        String offset = chance(2) ? "Z" : (chance(2) ? "+" : "-") + twoDigits(24) + ":" + twoDigits(60);
        return (year < 0 ? "-" : "") + String.format("%04d", Math.abs(year)) + "-" + String.format("%02d", from1To(12))
                + "-" + String.format("%02d", from1To(31)) + "T" + twoDigits(24) + ":" + twoDigits(60) + seconds
                + (digits.isEmpty() ? "" : "." + digits) + offset;
    }

    private String duration() {
        String date = chance(3) ? "" : random.nextInt(20_000_000) + "D";
        String time = (chance(2) ? "" : random.nextInt(100) + "H")
                + (chance(2) ? "" : random.nextInt(100) + "M")
                + (chance(2) ? "" : random.nextInt(100) + (chance(2) ? "" : "." + digits(from1To(12))) + "S");
        return (chance(6) ? "-" : "") + "P" + date + (time.isEmpty() ? "" : "T" + time);
    }

    /** Returns any JSON value. */
    private String any(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> "null";
            case 1 -> String.valueOf(random.nextBoolean());
            case 2 -> oneOf(NUMBERS);
            case 3 -> number();
            case 4, 5 -> quoted(string());
            case 6 -> elements(4, () -> any(depth - 1));
            default -> object(depth);
        };
    }

    private String object(int depth) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            properties.put(name(), any(depth - 1));
        }
        return properties.entrySet().stream()
                .map(property -> quoted(property.getKey()) + ":" + space() + property.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Without unpaired surrogates, which Jackson does not read in a name. */
    private String name() {
        return chance(2) ? oneOf(MISLEADING_NAMES) : string().replaceAll("\\p{Cs}", "");
    }

    /** Within the range of a double, so that a plain mapper can read it. */
    private String number() {
        String integer = (chance(3) ? "-" : "") + (chance(6) ? "0" : from1To(9) + digits(random.nextInt(25)));
        return switch (random.nextInt(4)) {
            case 0 -> integer + "." + digits(random.nextInt(1, 25));
            case 1 -> integer + oneOf(List.of("e", "E", "e+", "E-")) + random.nextInt(250);
            default -> integer;
        };
    }

    /** Returns any UTF-16 string, including unpaired surrogates. */
    private String string() {
        int length = chance(5) ? 0 : chance(20) ? random.nextInt(2_000) : random.nextInt(12);
        StringBuilder string = new StringBuilder();
        boolean ascii = chance(2);
        while (string.length() < length) {
            switch (ascii ? 0 : random.nextInt(5)) {
                case 0 -> string.append((char) random.nextInt(0x20, 0x7f));
                case 1 -> string.append((char) random.nextInt(0x20));
                case 2 -> string.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 3 -> string.append((char) random.nextInt(0x10000));
                default -> string.append(oneOf(List.of("\"", "\\", "/", "\u2028", "\ufeff", "\ufffe", "é", "🙂")));
            }
        }
        return string.toString();
    }

    /** Escaped where JSON requires it, and sometimes elsewhere. */
    private String quoted(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            boolean unpaired = Character.isSurrogate(c)
                    && !(i + 1 < string.length() && Character.isSurrogatePair(c, string.charAt(i + 1)))
                    && !(i > 0 && Character.isSurrogatePair(string.charAt(i - 1), c));
            if (c < 0x20 || unpaired || (c != '"' && c != '\\' && !Character.isSurrogate(c) && chance(32))) {
                quoted.append(String.format(chance(2) ? "\\u%04x" : "\\u%04X", (int) c));
            } else if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Returns the bytes with up to three random changes. */
    public byte[] corrupted(byte[] bytes) {
        byte[] corrupted = bytes;
        for (int i = from1To(3); i > 0; i--) {
            int start = random.nextInt(corrupted.length + 1);
            int end = start + random.nextInt(Math.min(corrupted.length - start, 40) + 1);
            byte[] piece = switch (random.nextInt(5)) {
                case 0 -> new byte[0];
                case 1 -> new byte[] {(byte) random.nextInt(256)};
                case 2 -> oneOf(FRAGMENTS).getBytes(StandardCharsets.UTF_8);
                case 3 -> any(2).getBytes(StandardCharsets.UTF_8);
                default ->
                    Arrays.copyOfRange(
                            corrupted, start / 2, start / 2 + random.nextInt(corrupted.length - start / 2 + 1));
            };
            ByteArrayOutputStream pieces = new ByteArrayOutputStream();
            pieces.write(corrupted, 0, start);
            pieces.writeBytes(piece);
            int rest = chance(2) ? start : end;
            pieces.write(corrupted, rest, chance(10) ? 0 : corrupted.length - rest);
            corrupted = pieces.toByteArray();
        }
        return corrupted;
    }

    public boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    public <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String elements(int max, Supplier<String> element) {
        return IntStream.range(0, random.nextInt(max + 1))
                .mapToObj(i -> element.get())
                .collect(Collectors.joining("," + space(), "[", "]"));
    }

    private String space() {
        return chance(10) ? oneOf(List.of(" ", "\n", "\t", "\r\n")) : "";
    }

    private int from1To(int last) {
        return random.nextInt(1, last + 1);
    }

    private String twoDigits(int bound) {
        return String.format("%02d", random.nextInt(bound));
    }

    private String digits(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf(random.nextInt(10)))
                .collect(Collectors.joining());
    }
}
