package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for each documented member; a place where a member was forgotten fails here, and the test's name has its.
 */
@SuppressWarnings("UnusedMethod") // the sources of parameters
class MemberTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static List<DocumentedMember> members() {
        return DocumentedMember.all();
    }

    private static Stream<DocumentedMember> membersKeptAsText() {
        return members().stream().filter(DocumentedMember::isKeptAsText);
    }

    private static Stream<DocumentedMember> membersWithSampleValue() {
        return members().stream().filter(member -> member.sampleValue() != null);
    }

    @ParameterizedTest
    @MethodSource("members")
    void isWrittenAsItWasRead(DocumentedMember member) throws Exception {
        for (String value : List.of(member.sample(), member.otherSample())) {
            assertWrittenEqual(member, read(member, value), member.document(value));
        }
    }

    @ParameterizedTest
    @MethodSource("membersWithSampleValue")
    void isGivenByItsGetter(DocumentedMember member) throws Exception {
        assertThat(get(read(member, member.sample()), member.getterName()))
                .as("%s", member)
                .isEqualTo(member.sampleValue());
    }

    @ParameterizedTest
    @MethodSource("members")
    void isGivenAsItsJavaType(DocumentedMember member) throws Exception {
        assertThat(member.type().getMethod(member.getterName()).getReturnType())
                .as("%s", member)
                .isEqualTo(member.javaType());
        assertThat(get(read(member, member.sample()), member.getterName()))
                .as("%s", member)
                .isInstanceOf(member.javaType());
    }

    @ParameterizedTest
    @MethodSource("membersKeptAsText")
    void isGivenAsText(DocumentedMember member) throws Exception {
        assertThat(get(read(member, member.sample()), member.getterName() + "AsString"))
                .as("%s", member)
                .isEqualTo(MAPPER.readValue(member.sample(), String.class));
    }

    @ParameterizedTest
    @MethodSource("members")
    void isSetByTheBuilder(DocumentedMember member) throws Exception {
        GraphObject read = read(member, member.sample());
        Object value = get(read, member.getterName());

        GraphObject built = set(builder(member), member, value).build();

        assertThat(get(built, member.getterName())).as("%s", member).isEqualTo(value);
        assertThat(built.has(member.name())).as("%s", member).isTrue();
        if (!member.isKeptAsText()) { // a text can say the same in another way
            assertThat(built).as("%s", member).isEqualTo(read);
        }
    }

    @ParameterizedTest
    @MethodSource("membersKeptAsText")
    void isSetAsTextByTheBuilder(DocumentedMember member) throws Exception {
        GraphObject.Builder<?, ?> builder = builder(member);
        Method setter = builder.getClass().getMethod(member.javaName() + "AsString", String.class);

        setter.invoke(builder, MAPPER.readValue(member.sample(), String.class));

        assertThat(builder.build()).as("%s", member).isEqualTo(read(member, member.sample()));
    }

    @ParameterizedTest
    @MethodSource("members")
    void isNullAfterTheSetterWasCalledWithNull(DocumentedMember member) throws Exception {
        GraphObject built =
                set(read(member, member.sample()).toBuilder(), member, null).build();

        assertThat(built).as("%s", member).isEqualTo(read(member, "null"));
    }

    @ParameterizedTest
    @MethodSource("members")
    void isNoLongerNullAfterTheSetterWasCalledWithAValue(DocumentedMember member) throws Exception {
        Object value = get(read(member, member.sample()), member.getterName());

        GraphObject built = set(read(member, "null").toBuilder(), member, value).build();

        assertThat(get(built, member.getterName())).as("%s", member).isEqualTo(value);
        assertThat(MAPPER.writeValueAsString(built)).as("%s", member).containsOnlyOnce("\"" + member.name() + "\"");
    }

    @ParameterizedTest
    @MethodSource("members")
    void isKeptByToBuilder(DocumentedMember member) throws Exception {
        for (String value : List.of(member.sample(), member.otherSample(), "null")) {
            GraphObject read = read(member, value);
            GraphObject copy = read.toBuilder().build();
            assertThat(copy).as("%s", member).isEqualTo(read).isNotSameAs(read);
            assertWrittenEqual(member, copy, member.document(value));
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void isSeenByEqualsAndHashCode(DocumentedMember member) throws Exception {
        GraphObject sample = read(member, member.sample());
        GraphObject other = read(member, member.otherSample());
        GraphObject explicitNull = read(member, "null");
        GraphObject absent = builder(member).build();

        assertThat(List.of(sample, other, explicitNull, absent))
                .as("%s", member)
                .doesNotHaveDuplicates();
        assertThat(Stream.of(sample, explicitNull, absent).map(Object::hashCode))
                .as("%s", member)
                .doesNotHaveDuplicates();
        assertThat(read(member, member.sample()))
                .as("%s", member)
                .isEqualTo(sample)
                .hasSameHashCodeAs(sample);
    }

    @ParameterizedTest
    @MethodSource("members")
    void isSeenByToString(DocumentedMember member) throws Exception {
        assertThat(read(member, member.sample()).toString())
                .as("%s", member)
                .startsWith(member.type().getSimpleName() + "{" + member.name() + "=")
                .doesNotContain("null}");
        assertThat(read(member, "null"))
                .as("%s", member)
                .hasToString(member.type().getSimpleName() + "{" + member.name() + "=null}");
    }

    @ParameterizedTest
    @MethodSource("members")
    void isKeptWhenNull(DocumentedMember member) throws Exception {
        GraphObject read = read(member, "null");

        assertWrittenEqual(member, read, member.document("null"));
        assertThat(read.has(member.name())).as("%s", member).isTrue();
        assertThat(read.getAdditionalData()).as("%s", member).isEmpty();
        assertThat(get(read, member.getterName())).as("%s", member).isEqualTo(member.isCollection() ? List.of() : null);
    }

    @ParameterizedTest
    @MethodSource("members")
    void staysAbsentWhenAbsent(DocumentedMember member) throws Exception {
        GraphObject read = MAPPER.readValue("{}", member.type());

        assertWrittenEqual(member, read, "{}");
        assertThat(read.has(member.name())).as("%s", member).isFalse();
        assertThat(get(read, member.getterName())).as("%s", member).isEqualTo(member.isCollection() ? List.of() : null);
    }

    @ParameterizedTest
    @MethodSource("members")
    void isNoAdditionalData(DocumentedMember member) throws Exception {
        GraphObject.Builder<?, ?> builder = builder(member);

        assertThatThrownBy(() -> builder.additionalData(member.name(), "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(member.name() + " is a documented member: it has a setter of its own");
        assertThat(read(member, member.sample()).getAdditionalData())
                .as("%s", member)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("members")
    void goesThroughJavaSerialization(DocumentedMember member) throws Exception {
        for (String value : List.of(member.sample(), member.otherSample(), "null")) {
            GraphObject read = read(member, value);
            assertThat(JavaSerialization.copy(read)).as("%s", member).isEqualTo(read);
        }
    }

    private static GraphObject read(DocumentedMember member, String value) throws JsonProcessingException {
        return MAPPER.readValue(member.document(value), member.type());
    }

    private static void assertWrittenEqual(DocumentedMember member, GraphObject object, String document)
            throws JsonProcessingException {
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(object)))
                .as("%s", member)
                .isEqualTo(MAPPER.readTree(document));
    }

    private static Object get(GraphObject object, String getter) throws ReflectiveOperationException {
        return object.getClass().getMethod(getter).invoke(object);
    }

    private static GraphObject.Builder<?, ?> builder(DocumentedMember member) throws ReflectiveOperationException {
        return (GraphObject.Builder<?, ?>) member.type().getMethod("builder").invoke(null);
    }

    private static GraphObject.Builder<?, ?> set(
            GraphObject.Builder<?, ?> builder, DocumentedMember member, Object value)
            throws ReflectiveOperationException {
        Class<?> parameter = member.javaType() == Long.class ? Number.class : member.javaType();
        builder.getClass().getMethod(member.javaName(), parameter).invoke(builder, value);
        return builder;
    }
}
