package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecurityTest {

    private static final String LONG_TEXT = "secret".repeat(20_000);

    /** Nearly as long a name as Jackson reads. */
    private static final String LONG_NAME = "secret".repeat(8_000);

    private static final AtomicInteger GADGETS = new AtomicInteger();

    /** Stands for a class that does harm as soon as there is an object of it. */
    static final class Gadget {
        Gadget() {
            GADGETS.incrementAndGet();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theODataTypeNeverChoosesTheClass(ClientMapper client) throws Exception {
        for (Class<? extends GraphObject> type : DocumentedMember.types()) {
            for (String odataType : List.of(
                    Gadget.class.getName(),
                    SynchronizationError.class.getName(),
                    "#microsoft.graph.synchronizationError",
                    "#microsoft.graph.synchronizationJob",
                    "java.util.HashMap")) {
                GraphObject object = client.jackson().readValue("{\"@odata.type\":" + quoted(odataType) + "}", type);

                assertThat(object).isExactlyInstanceOf(type);
                assertThat(object.getOdataType()).isEqualTo(odataType);
            }
        }
    }

    /** What a mapper with default typing may make an object of is for its validator to say, and no member evades it. */
    @ParameterizedTest
    @EnumSource
    void underDefaultTypingNoMemberMakesAnObjectThatTheValidatorDoesNotAllow(DefaultTyping typing) {
        GADGETS.set(0);
        int documents = readGadgets(
                typing,
                BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("java.")
                        .allowIfSubType(GraphObject.class)
                        .build());
        System.out.printf(
                "gadgets, default typing %s: %d documents, %d objects made%n", typing, documents, GADGETS.get());
        assertThat(GADGETS).hasValue(0);
    }

    @Test
    void aValidatorThatAllowsEverythingIsWhatTheTestAboveWouldFailWith() {
        GADGETS.set(0);
        readGadgets(DefaultTyping.JAVA_LANG_OBJECT, LaissezFaireSubTypeValidator.instance);
        assertThat(GADGETS).hasPositiveValue();
    }

    @ParameterizedTest
    @EnumSource
    void aMessageHasTheValueThatIsWrongAndNothingElseOfTheDocument(ClientMapper client) {
        int refused = 0;
        for (DocumentedMember member : DocumentedMember.all()) {
            for (String value : List.of("\"x\"", "[\"x\"]", "{\"a\":1}", "[[1]]", "1.5", "true")) {
                String document = """
                        {"before":"secret","a":{"secret":[1]},%s:%s,"after":"secret"}""".formatted(quoted(member.name()), value);
                Throwable refusal = catchThrowable(() -> client.jackson().readValue(document, member.type()));
                for (Throwable e = refusal; e != null; e = e.getCause()) {
                    assertThat(e.toString()).as(document).doesNotContain("secret");
                    refused++;
                }
            }
        }
        assertThat(refused).isPositive();
    }

    /** Where an object belongs it is Jackson that refuses a text, and it quotes the whole of it. */
    @ParameterizedTest
    @EnumSource
    void aMessageOfTheseClassesQuotesOnlyTheBeginningOfALongText(ClientMapper client) {
        for (DocumentedMember member : DocumentedMember.all()) {
            if (member.edmType().equals("Edm.Int64") || member.edmType().equals("Edm.Boolean")) {
                assertThatThrownBy(() -> client.jackson().readValue(member.document(quoted(LONG_TEXT)), member.type()))
                        .isInstanceOf(JsonProcessingException.class)
                        .satisfies(SecurityTest::isShort);
            }
        }
    }

    @Test
    void aLongTextThatIsNoTimeIsCutInTheMessage() throws Exception {
        for (DocumentedMember member : DocumentedMember.all()) {
            if (member.edmType().equals("Edm.DateTimeOffset")
                    || member.edmType().equals("Edm.Duration")) {
                GraphObject object = new ObjectMapper().readValue(member.document(quoted(LONG_TEXT)), member.type());

                assertThatThrownBy(() ->
                                object.getClass().getMethod(member.getterName()).invoke(object))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .isInstanceOf(DateTimeException.class)
                        .hasMessageStartingWith(member.name() + ": \"secret")
                        .satisfies(SecurityTest::isShort);
            }
        }
    }

    @Test
    void anObjectIsCutForALog() throws Exception {
        for (DocumentedMember member : DocumentedMember.all()) {
            String nested = "{\"a\":" + quoted(LONG_TEXT) + "," + quoted(LONG_NAME) + ":1}";
            String value = member.isCollection()
                    ? "[" + nested + "," + nested + ",null]"
                    : switch (member.edmType()) {
                        case "Edm.Int64", "Edm.Boolean" -> member.sample();
                        default ->
                            member.isKeptAsText() || member.edmType().equals("Edm.String") ? quoted(LONG_TEXT) : nested;
                    };
            String document =
                    "{%s:%s,%s:%s}".formatted(quoted(member.name()), value, quoted(LONG_NAME), quoted(LONG_TEXT));

            assertThat(new ObjectMapper().readValue(document, member.type()).toString())
                    .as("%s", member)
                    .hasSizeLessThanOrEqualTo(501)
                    .contains(member.name());
        }
    }

    private static void isShort(Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            assertThat(e.toString()).hasSizeLessThan(500);
        }
    }

    /** Reads what would make a gadget as the value of each member and of an unknown one, and inside of both. */
    private static int readGadgets(DefaultTyping typing, PolymorphicTypeValidator validator) {
        int documents = 0;
        String gadget = quoted(Gadget.class.getName());
        Map<JsonTypeInfo.As, String> gadgets = Map.of(
                JsonTypeInfo.As.WRAPPER_ARRAY, "[" + gadget + ",{}]",
                JsonTypeInfo.As.WRAPPER_OBJECT, "{" + gadget + ":{}}",
                JsonTypeInfo.As.PROPERTY, "{\"@class\":" + gadget + "}");
        for (Map.Entry<JsonTypeInfo.As, String> entry : gadgets.entrySet()) {
            ObjectMapper mapper = new ObjectMapper().activateDefaultTyping(validator, typing, entry.getKey());
            for (DocumentedMember member : DocumentedMember.all()) {
                for (String value : List.of(
                        entry.getValue(),
                        "[\"java.util.ArrayList\",[" + entry.getValue() + "]]",
                        "{\"a\":" + entry.getValue() + "}")) {
                    String document = member.document(value);
                    readOrRefuse(mapper, document, member.type());
                    readOrRefuse(mapper, "{\"new\":" + value + "}", member.type());
                    readOrRefuse(mapper, "[" + quoted(member.type().getName()) + "," + document + "]", member.type());
                    documents += 3;
                }
            }
        }
        return documents;
    }

    private static void readOrRefuse(ObjectMapper mapper, String document, Class<?> type) {
        try {
            mapper.readValue(document, type);
        } catch (JsonProcessingException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
