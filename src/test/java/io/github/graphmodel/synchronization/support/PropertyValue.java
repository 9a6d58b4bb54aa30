package io.github.graphmodel.synchronization.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A property with any JSON value, and what becomes of it. */
public record PropertyValue(DeclaredProperty property, String json, String expected) {

    /**
     * What becomes of a value of each kind, by the type of the property. {@code same}: preserved. {@code number}:
     * written as a number with the same digits. {@code string}: coerced to a string by a plain mapper, as Jackson does
     * by default, and rejected by {@code GraphJson}'s. {@code -}: rejected.
     */
    private static final String KINDS = """
            JSON                    string Int64   Boolean  object  schema  collection
            null                    same   same    same     same    same    same
            true                    string -       same     -       -       -
            0                       string same    -        -       -       -
            9223372036854775808     string -       -        -       -       -
            1.5                     string -       -        -       -       -
            ""                      same   -       -        -       -       -
            "\\u0020"               same   -       -        -       -       -
            "x"                     same   -       -        -       -       -
            "true"                  same   -       -        -       -       -
            "5"                     same   number  -        -       -       -
            {}                      -      -       -        same    same    -
            {"a":1}                 -      -       -        same    same    -
            []                      -      -       -        -       -       same
            [null]                  -      -       -        -       -       same
            [{},null,{"a":[1]}]     -      -       -        -       -       same
            [0]                     -      -       -        -       -       -
            [1.5]                   -      -       -        -       -       -
            [true]                  -      -       -        -       -       -
            [""]                    -      -       -        -       -       -
            ["x"]                   -      -       -        -       -       -
            [[]]                    -      -       -        -       -       -
            [{},[{}]]               -      -       -        -       -       -
            """;

    /** What becomes of more values of the same kinds. */
    private static final String MORE = """
            false                   string -       same     -       -       -
            -9223372036854775808    string same    -        -       -       -
            9223372036854775807     string same    -        -       -       -
            -9223372036854775809    string -       -        -       -       -
            12345678901234567890123 string -       -        -       -       -
            1.0                     string -       -        -       -       -
            1e2                     string -       -        -       -       -
            1e-999999999            string -       -        -       -       -
            1e999999999             string -       -        -       -       -
            "null"                  same   -       -        -       -       -
            "0"                     same   number  -        -       -       -
            "-9223372036854775808"  same   number  -        -       -       -
            "9223372036854775807"   same   number  -        -       -       -
            "9223372036854775808"   same   -       -        -       -       -
            "-9223372036854775809"  same   -       -        -       -       -
            "5.0"                   same   -       -        -       -       -
            "5\\u0020"              same   -       -        -       -       -
            "+5"                    same   -       -        -       -       -
            "-0"                    same   -       -        -       -       -
            "007"                   same   -       -        -       -       -
            "-07"                   same   -       -        -       -       -
            "0x5"                   same   -       -        -       -       -
            "٥"                     same   -       -        -       -       -
            "{}"                    same   -       -        -       -       -
            {"value":null}          -      -       -        same    same    -
            """;

    /** Returns the property with every value. */
    public static List<PropertyValue> all(DeclaredProperty property) {
        return of(property, KINDS + MORE);
    }

    /** Returns the property with a value of each kind. */
    public static List<PropertyValue> ofEachKind(DeclaredProperty property) {
        return of(property, KINDS);
    }

    private static List<PropertyValue> of(DeclaredProperty property, String table) {
        List<List<String>> rows =
                table.lines().map(row -> List.of(row.split(" +", -1))).toList();
        int column = rows.get(0).indexOf(columnOf(property));
        return rows.stream()
                .skip(1)
                .map(row -> new PropertyValue(property, row.get(0), row.get(column)))
                .toList();
    }

    private static String columnOf(DeclaredProperty property) {
        if (property.hasRawValue()) {
            return "string";
        }
        if (property.isCollection()) {
            return "collection";
        }
        return switch (property.edmType()) {
            case "Edm.String" -> "string";
            case "Edm.Int64" -> "Int64";
            case "Edm.Boolean" -> "Boolean";
            case "synchronizationSchema" -> "schema";
            default -> "object";
        };
    }

    public String document() {
        return property.document(json);
    }

    /** Returns what became of the value in the document that was written after it was read. */
    public String outcome(String writtenDocument) {
        JsonNode read = ComprehensiveDocument.tree(json);
        JsonNode written = ComprehensiveDocument.tree(writtenDocument).path(property.name());
        if (written.equals(read)) {
            return "same";
        }
        if (written.isTextual() && written.textValue().equals(json)) {
            return "string";
        }
        return written.isNumber() && written.asText().equals(read.textValue()) ? "number" : "lost: " + written;
    }

    @Override
    public String toString() {
        return property + " " + json;
    }
}
