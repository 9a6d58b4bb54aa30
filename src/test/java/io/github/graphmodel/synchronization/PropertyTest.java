package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import io.github.graphmodel.synchronization.support.JavaSerialization;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guarantees for every declared property. If a part of a class omits a property, the test of that part fails. */
@SuppressWarnings("UnusedMethod") // method sources
class PropertyTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static List<DeclaredProperty> properties() {
        return DeclaredProperty.all();
    }

    private static Stream<DeclaredProperty> optionalProperties() {
        return properties().stream().filter(property -> !property.isRequired());
    }

    private static Stream<DeclaredProperty> propertiesWithRawValue() {
        return properties().stream().filter(DeclaredProperty::hasRawValue);
    }

    private static Stream<DeclaredProperty> timestampsAndDurations() {
        return propertiesWithRawValue().filter(property -> !property.isEnumeration());
    }

    private static Stream<DeclaredProperty> propertiesWithSampleValue() {
        return properties().stream().filter(property -> property.sampleValue() != null);
    }

    @ParameterizedTest
    @MethodSource("properties")
    void roundTripsLosslessly(DeclaredProperty property) throws Exception {
        for (String value : List.of(property.sample(), property.otherSample())) {
            assertWrittenEqual(property, read(property, value), property.document(value));
        }
    }

    @ParameterizedTest
    @MethodSource("propertiesWithSampleValue")
    void isReturnedByItsGetter(DeclaredProperty property) throws Exception {
        assertThat(get(read(property, property.sample()), property.getterName()))
                .as("%s", property)
                .isEqualTo(property.sampleValue());
    }

    @ParameterizedTest
    @MethodSource("properties")
    void isReturnedAsItsJavaType(DeclaredProperty property) throws Exception {
        assertThat(property.type()
                        .getMethod(property.getterName())
                        .getGenericReturnType()
                        .getTypeName())
                .as("%s", property)
                .isEqualTo(property.genericTypeName());
        assertThat(get(read(property, property.sample()), property.getterName()))
                .as("%s", property)
                .isInstanceOf(property.javaType());
    }

    @ParameterizedTest
    @MethodSource("propertiesWithRawValue")
    void rawValueIsReturned(DeclaredProperty property) throws Exception {
        assertThat(get(read(property, property.sample()), property.getterName() + "AsString"))
                .as("%s", property)
                .isEqualTo(MAPPER.readValue(property.sample(), String.class));
    }

    @ParameterizedTest
    @MethodSource("timestampsAndDurations")
    void theExceptionOfItsGetterNamesIt(DeclaredProperty property) throws Exception {
        GraphObject read = read(property, "\"x\"");

        assertThatThrownBy(() -> get(read, property.getterName()))
                .as("%s", property)
                .cause()
                .isInstanceOf(DateTimeException.class)
                .hasMessage("%s: \"x\" is not a valid %s", property.name(), property.edmType());
    }

    /** An empty string, and year 1 as a timestamp, is what Graph returns where something has never happened. */
    @ParameterizedTest
    @MethodSource("propertiesWithRawValue")
    void isNullWhereNothingHasHappened(DeclaredProperty property) throws Exception {
        List<String> nothing =
                property.edmType().equals("Edm.DateTimeOffset") ? List.of("", "0001-01-01T00:00:00Z") : List.of("");
        for (String rawValue : nothing) {
            GraphObject read = read(property, '"' + rawValue + '"');

            assertThat(get(read, property.getterName())).as("%s", property).isNull();
            assertThat(get(read, property.getterName() + "AsString"))
                    .as("%s", property)
                    .isEqualTo(rawValue);
            assertThat(read.has(property.name())).as("%s", property).isTrue();
            assertWrittenEqual(property, read, property.document('"' + rawValue + '"'));
        }
    }

    @ParameterizedTest
    @MethodSource("properties")
    void isSetByTheBuilder(DeclaredProperty property) throws Exception {
        GraphObject read = read(property, property.sample());
        Object value = get(read, property.getterName());

        GraphObject built =
                set(DeclaredProperty.builder(property.type()), property, value).build();

        assertThat(get(built, property.getterName())).as("%s", property).isEqualTo(value);
        assertThat(built.has(property.name())).as("%s", property).isTrue();
        if (!property.hasRawValue()) { // a raw value may spell the same value differently
            assertThat(built).as("%s", property).isEqualTo(read);
        }
    }

    @ParameterizedTest
    @MethodSource("propertiesWithRawValue")
    void rawValueIsSetByTheBuilder(DeclaredProperty property) throws Exception {
        GraphObject.Builder<?, ?> builder = DeclaredProperty.builder(property.type());
        Method setter = builder.getClass().getMethod(property.javaName() + "AsString", String.class);

        setter.invoke(builder, MAPPER.readValue(property.sample(), String.class));

        assertThat(builder.build()).as("%s", property).isEqualTo(read(property, property.sample()));
    }

    @ParameterizedTest
    @MethodSource("properties")
    void isNullWhenSetToNull(DeclaredProperty property) throws Exception {
        GraphObject built = set(read(property, property.sample()).toBuilder(), property, null)
                .build();

        assertThat(built).as("%s", property).isEqualTo(read(property, "null"));
    }

    @ParameterizedTest
    @MethodSource("properties")
    void isNotNullWhenSetToAValue(DeclaredProperty property) throws Exception {
        Object value = get(read(property, property.sample()), property.getterName());

        GraphObject built =
                set(read(property, "null").toBuilder(), property, value).build();

        assertThat(get(built, property.getterName())).as("%s", property).isEqualTo(value);
        assertThat(MAPPER.writeValueAsString(built)).as("%s", property).containsOnlyOnce("\"" + property.name() + "\"");
    }

    @ParameterizedTest
    @MethodSource("properties")
    void isPreservedByToBuilder(DeclaredProperty property) throws Exception {
        for (String value : List.of(property.sample(), property.otherSample(), "null")) {
            GraphObject read = read(property, value);
            GraphObject copy = read.toBuilder().build();
            assertThat(copy).as("%s", property).isEqualTo(read).isNotSameAs(read);
            assertWrittenEqual(property, copy, property.document(value));
        }
    }

    @ParameterizedTest
    @MethodSource("optionalProperties")
    void isIncludedInEqualsAndHashCode(DeclaredProperty property) throws Exception {
        GraphObject sample = read(property, property.sample());
        GraphObject other = read(property, property.otherSample());
        GraphObject explicitNull = read(property, "null");
        GraphObject absent = DeclaredProperty.builder(property.type()).build();

        assertThat(List.of(sample, other, explicitNull, absent))
                .as("%s", property)
                .doesNotHaveDuplicates();
        assertThat(Stream.of(sample, explicitNull, absent).map(Object::hashCode))
                .as("%s", property)
                .doesNotHaveDuplicates();
        assertThat(read(property, property.sample()))
                .as("%s", property)
                .isEqualTo(sample)
                .hasSameHashCodeAs(sample);
    }

    @ParameterizedTest
    @MethodSource("properties")
    void isIncludedInToString(DeclaredProperty property) throws Exception {
        assertThat(read(property, property.sample()).toString())
                .as("%s", property)
                .startsWith(property.type().getSimpleName() + "{")
                .contains(property.name() + "=")
                .doesNotContain(property.name() + "=null");
        assertThat(read(property, "null").toString())
                .as("%s", property)
                .startsWith(property.type().getSimpleName() + "{")
                .endsWith(property.name() + "=null}");
    }

    @ParameterizedTest
    @MethodSource("properties")
    void isPreservedWhenNull(DeclaredProperty property) throws Exception {
        GraphObject read = read(property, "null");

        assertWrittenEqual(property, read, property.document("null"));
        assertThat(read.has(property.name())).as("%s", property).isTrue();
        assertThat(read.getAdditionalData()).as("%s", property).isEmpty();
        assertThat(get(read, property.getterName()))
                .as("%s", property)
                .isEqualTo(property.isCollection() ? List.of() : null);
    }

    @ParameterizedTest
    @MethodSource("optionalProperties")
    void staysAbsentWhenAbsent(DeclaredProperty property) throws Exception {
        String document = DeclaredProperty.required(property.type());
        GraphObject read = MAPPER.readValue(document, property.type());

        assertWrittenEqual(property, read, document);
        assertThat(read.has(property.name())).as("%s", property).isFalse();
        assertThat(get(read, property.getterName()))
                .as("%s", property)
                .isEqualTo(property.isCollection() ? List.of() : null);
    }

    @ParameterizedTest
    @MethodSource("optionalProperties")
    void isAbsentWhenItIsRemoved(DeclaredProperty property) throws Exception {
        GraphObject absent = DeclaredProperty.builder(property.type()).build();
        for (String value : List.of(property.sample(), property.otherSample(), "null")) {
            assertThat(read(property, value).toBuilder().remove(property.name()).build())
                    .as("%s %s", property, value)
                    .isEqualTo(absent);
        }
    }

    @ParameterizedTest
    @MethodSource("properties")
    void isNotAdditionalData(DeclaredProperty property) throws Exception {
        GraphObject.Builder<?, ?> builder = DeclaredProperty.builder(property.type());

        assertThatThrownBy(() -> builder.putAdditionalData(property.name(), "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(property.name() + " is a declared property: call its setter");
        assertThat(read(property, property.sample()).getAdditionalData())
                .as("%s", property)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("properties")
    void isPreservedByJavaSerialization(DeclaredProperty property) throws Exception {
        for (String value : List.of(property.sample(), property.otherSample(), "null")) {
            GraphObject read = read(property, value);
            assertThat(JavaSerialization.copy(read)).as("%s", property).isEqualTo(read);
        }
    }

    private static GraphObject read(DeclaredProperty property, String value) throws JsonProcessingException {
        return MAPPER.readValue(property.document(value), property.type());
    }

    private static void assertWrittenEqual(DeclaredProperty property, GraphObject object, String document)
            throws JsonProcessingException {
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(object)))
                .as("%s", property)
                .isEqualTo(MAPPER.readTree(document));
    }

    private static Object get(GraphObject object, String getter) throws ReflectiveOperationException {
        return object.getClass().getMethod(getter).invoke(object);
    }

    private static GraphObject.Builder<?, ?> set(
            GraphObject.Builder<?, ?> builder, DeclaredProperty property, Object value)
            throws ReflectiveOperationException {
        builder.getClass().getMethod(property.javaName(), property.javaType()).invoke(builder, value);
        return builder;
    }
}
