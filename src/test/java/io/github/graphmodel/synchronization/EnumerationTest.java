package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("UnusedMethod") // a method source
class EnumerationTest {

    private static Set<String> enumerations() {
        return DeclaredProperty.ENUMERATIONS.keySet();
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void hasAConstantForEachDeclaredValueAndUnrecognizedLast(String enumeration) {
        List<String> values =
                new ArrayList<>(DeclaredProperty.ENUMERATIONS.get(enumeration).keySet());
        values.add("UNRECOGNIZED");

        assertThat(DeclaredProperty.classOf(enumeration).getEnumConstants())
                .extracting("value")
                .containsExactlyElementsOf(values);
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void isFoundByItsRawValueIgnoringCase(String enumeration) throws Exception {
        for (String value : DeclaredProperty.ENUMERATIONS.get(enumeration).keySet()) {
            String constant = value.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
            for (String string : List.of(value, value.toUpperCase(Locale.ROOT), value.toLowerCase(Locale.ROOT))) {
                assertThat(forValue(enumeration, string)).hasToString(constant);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void isUnrecognizedForAnUnknownValueAndNullWithoutAValue(String enumeration) throws Exception {
        for (String value : List.of(" ", "SomethingNew", "UNRECOGNIZED", "NOT_CONFIGURED", "0")) {
            assertThat(forValue(enumeration, value)).hasToString("UNRECOGNIZED");
        }
        assertThat(forValue(enumeration, "")).isNull();
        assertThat(forValue(enumeration, null)).isNull();
    }

    @Test
    void isFoundInAnyDefaultLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr"));
        try {
            assertThat(QuarantineReason.forValue("INGESTIONINTERRUPTED"))
                    .isEqualTo(QuarantineReason.INGESTION_INTERRUPTED);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anExactMatchPrecedesOneThatDiffersInCase() {
        String[] rawValues = {"ON", "on"};

        assertThat(Edm.enumValue(rawValues, rawValue -> rawValue, "on")).isEqualTo("on");
        assertThat(Edm.enumValue(rawValues, rawValue -> rawValue, "ON")).isEqualTo("ON");
        assertThat(Edm.enumValue(rawValues, rawValue -> rawValue, "oN")).isEqualTo("ON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Act\u0131ve", "Pau\u017fed", "Quarant\u0130ne"})
    void nonAsciiLettersDoNotMatchThoseOfAConstant(String value) {
        assertThat(SynchronizationStatusCode.forValue(value)).isEqualTo(SynchronizationStatusCode.UNRECOGNIZED);
    }

    @Test
    void unrecognizedCannotBeSet() {
        assertThatThrownBy(() -> SynchronizationStatus.builder().code(SynchronizationStatusCode.UNRECOGNIZED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code: UNRECOGNIZED has no raw value: set one with codeAsString");
    }

    private static Object forValue(String enumeration, String value) throws ReflectiveOperationException {
        return DeclaredProperty.classOf(enumeration)
                .getMethod("forValue", String.class)
                .invoke(null, value);
    }
}
