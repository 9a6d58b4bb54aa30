package io.github.graphmodel.synchronization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** As much of a JSON value as a log or a message may show, on one line. */
final class Excerpt {

    private static final int OBJECT_LIMIT = 500;

    /** So that the code, the quarantine's reason and the last run's state of any status are within the limit. */
    private static final int NESTED_LIMIT = 180;

    private static final int VALUE_LIMIT = 100;

    /** Control and format characters, line separators and unpaired surrogates. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Excerpt() {}

    static String of(@Nullable Object json) {
        if (json instanceof Map) {
            return "{…}";
        }
        if (json instanceof Collection || json instanceof Object[]) {
            return "[…]";
        }
        if (json != null && !json.getClass().getName().startsWith("java.")) {
            // A stream can bring any object, whose methods are not called.
            return json.getClass().getTypeName();
        }
        return UNPRINTABLE.matcher(truncated(String.valueOf(json), VALUE_LIMIT)).replaceAll("\uFFFD");
    }

    static String ofObject(GraphObject object) {
        return truncated(object.getClass().getSimpleName() + properties(object), OBJECT_LIMIT);
    }

    private static String properties(GraphObject object) {
        StringBuilder text = new StringBuilder("{");
        List<String> names = object.sealedBuilder().names();
        List<@Nullable Object> values = object.sealedBuilder().values();
        String separator = "";
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                text.append(separator).append(names.get(i)).append('=').append(ofProperty(values.get(i)));
                separator = ", ";
            }
        }
        for (String name : object.sealedBuilder().otherProperties().keySet()) {
            if (text.length() > OBJECT_LIMIT) {
                break;
            }
            text.append(separator).append(of(name)).append(names.contains(name) ? "=null" : "=…");
            separator = ", ";
        }
        return text.append('}').toString();
    }

    private static String ofProperty(@Nullable Object value) {
        if (value instanceof GraphObject) {
            return truncated(properties((GraphObject) value), NESTED_LIMIT);
        }
        return value instanceof List ? truncated(elements((List<?>) value), NESTED_LIMIT) : of(value);
    }

    private static String elements(List<?> list) {
        StringBuilder text = new StringBuilder("[");
        String separator = "";
        for (Object element : list) {
            if (text.length() > NESTED_LIMIT) {
                break;
            }
            text.append(separator).append(ofProperty(element));
            separator = ", ";
        }
        return text.append(']').toString();
    }

    private static String truncated(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit) + '…';
    }
}
