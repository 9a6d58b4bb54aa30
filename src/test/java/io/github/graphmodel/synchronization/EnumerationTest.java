package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("UnusedMethod") // method sources
class EnumerationTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Collection<String> enumerations() {
        return DeclaredProperty.ENUMERATIONS.keySet();
    }

    private static List<Arguments> values() {
        List<Arguments> values = new ArrayList<>();
        DeclaredProperty.ENUMERATIONS.forEach((enumeration, names) ->
                names.forEach(name -> values.add(Arguments.of(DeclaredProperty.classOf(enumeration), name))));
        return values;
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void hasAConstantForEachDocumentedValueAndUnrecognizedLast(String enumeration) {
        List<String> constants = new ArrayList<>(DeclaredProperty.ENUMERATIONS.get(enumeration).stream()
                .map(EnumerationTest::constantName)
                .toList());
        constants.add("UNRECOGNIZED");

        assertThat(DeclaredProperty.classOf(enumeration).getEnumConstants())
                .extracting(constant -> ((Enum<?>) constant).name())
                .containsExactlyElementsOf(constants);
    }

    @ParameterizedTest
    @MethodSource("values")
    void isFoundByItsRawValueIgnoringCase(Class<?> enumeration, String value) throws Exception {
        for (String string : List.of(value, value.toUpperCase(Locale.ROOT), value.toLowerCase(Locale.ROOT))) {
            Enum<?> constant = (Enum<?>) forValue(enumeration, string);
            assertThat(constant.name()).isEqualTo(constantName(value));
            assertThat(((EnumValue) constant).getValue()).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void roundTripsAsARootValue(Class<?> enumeration, String value) throws Exception {
        Object constant = MAPPER.readValue('"' + value + '"', enumeration);

        assertThat(constant).isEqualTo(forValue(enumeration, value));
        assertThat(MAPPER.writeValueAsString(constant)).isEqualTo('"' + value + '"');
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void isUnrecognizedForAnUnknownValue(String enumeration) throws Exception {
        Class<?> type = DeclaredProperty.classOf(enumeration);
        for (String string : List.of("", " ", "SomethingNew", "UNRECOGNIZED", "NOT_CONFIGURED", "0")) {
            assertThat(((Enum<?>) forValue(type, string)).name()).isEqualTo("UNRECOGNIZED");
        }
        assertThat(forValue(type, null)).isNull();
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
    void roundTripsAsAMapKey() throws Exception {
        String document = "{\"NotRun\":1,\"UNRECOGNIZED\":2}";

        Map<SynchronizationStatusCode, Integer> counts = MAPPER.readValue(document, new TypeReference<>() {});

        assertThat(counts)
                .containsOnly(
                        Map.entry(SynchronizationStatusCode.NOT_RUN, 1),
                        Map.entry(SynchronizationStatusCode.UNRECOGNIZED, 2));
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(counts))).isEqualTo(MAPPER.readTree(document));
    }

    @Test
    void anExactMatchPrecedesOneThatDiffersInCase() {
        assertThat(Edm.enumValue(TwoCases.values(), "on")).isEqualTo(TwoCases.LOWER);
        assertThat(Edm.enumValue(TwoCases.values(), "ON")).isEqualTo(TwoCases.UPPER);
        assertThat(Edm.enumValue(TwoCases.values(), "oN")).isEqualTo(TwoCases.UPPER);
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

    private enum TwoCases implements EnumValue {
        UPPER("ON"),
        LOWER("on"),
        OTHER("UNRECOGNIZED");

        private final String value;

        TwoCases(String value) {
            this.value = value;
        }

        @Override
        public String getValue() {
            return value;
        }
    }

    /** The name of the constant, such as {@code NOT_CONFIGURED} for {@code NotConfigured}. */
    private static String constantName(String value) {
        return value.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static Object forValue(Class<?> enumeration, String string) throws ReflectiveOperationException {
        return enumeration.getMethod("forValue", String.class).invoke(null, string);
    }
}
