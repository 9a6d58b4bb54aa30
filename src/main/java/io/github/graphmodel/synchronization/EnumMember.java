package io.github.graphmodel.synchronization;

import org.jspecify.annotations.Nullable;

/** What the enumerations have in common: constants with a JSON text, of which the last is for every other text. */
interface EnumMember {

    /** The text of the last constant. */
    String UNRECOGNIZED = "UNRECOGNIZED";

    String getValue();

    static <E extends EnumMember> @Nullable E forValue(E[] constants, @Nullable String value) {
        if (value == null) {
            return null;
        }
        for (E constant : constants) {
            if (constant.getValue().equals(value)) {
                return constant;
            }
        }
        for (E constant : constants) {
            if (constant.getValue().equalsIgnoreCase(value)) {
                return constant;
            }
        }
        return constants[constants.length - 1];
    }

    /** The JSON text of a constant; {@code UNRECOGNIZED} has none, because it stands for many. */
    static @Nullable String text(@Nullable EnumMember constant) {
        if (constant == null) {
            return null;
        }
        if (constant.getValue().equals(UNRECOGNIZED)) {
            throw new IllegalArgumentException("UNRECOGNIZED has no text of its own: set the text instead");
        }
        return constant.getValue();
    }
}
