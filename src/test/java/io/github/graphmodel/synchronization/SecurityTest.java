package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import io.github.graphmodel.synchronization.support.ApplicationMapper;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecurityTest {

    private static final AtomicInteger GADGETS = new AtomicInteger();

    /** Represents a class whose mere instantiation does harm. */
    static final class Gadget {
        Gadget() {
            GADGETS.incrementAndGet();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theODataTypeNeverSelectsTheClass(ApplicationMapper application) throws Exception {
        for (Class<? extends GraphObject> type : DeclaredProperty.types()) {
            for (String odataType : List.of(
                    Gadget.class.getName(),
                    SynchronizationError.class.getName(),
                    "#microsoft.graph.synchronizationError",
                    "#microsoft.graph.synchronizationJob",
                    "java.util.HashMap")) {
                String document = new DeclaredProperty(type, "@odata.type", "Edm.String").document(quoted(odataType));
                GraphObject object = application.objectMapper().readValue(document, type);

                assertThat(object).isExactlyInstanceOf(type);
                assertThat(object.getOdataType()).isEqualTo(odataType);
            }
        }
    }

    /** With default typing, the validator decides which classes may be instantiated; no property bypasses it. */
    @ParameterizedTest
    @EnumSource
    void noPropertyInstantiatesAClassThatTheValidatorDenies(DefaultTyping typing) {
        GADGETS.set(0);
        int documents = readGadgets(
                typing,
                BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("java.")
                        .allowIfSubType(GraphObject.class)
                        .build());
        System.out.printf(
                "gadgets, default typing %s: %d documents, %d gadgets instantiated%n",
                typing, documents, GADGETS.get());
        assertThat(GADGETS).hasValue(0);
    }

    /** Otherwise, the test above could not fail. */
    @Test
    void aPermissiveValidatorInstantiatesTheClass() {
        GADGETS.set(0);
        readGadgets(DefaultTyping.JAVA_LANG_OBJECT, LaissezFaireSubTypeValidator.instance);
        assertThat(GADGETS).hasPositiveValue();
    }

    @ParameterizedTest
    @EnumSource
    void aMessageContainsTheWrongValueAndNothingElseOfTheDocument(ApplicationMapper application) {
        int rejected = 0;
        for (DeclaredProperty property : DeclaredProperty.all()) {
            for (String value : List.of("\"x\"", "[\"x\"]", "{\"a\":1}", "[[1]]", "1.5", "true")) {
                String document = """
                        {"before":"secret","a":{"secret":[1]},%s:%s,"after":"secret"}""".formatted(quoted(property.name()), value);
                Throwable rejection =
                        catchThrowable(() -> application.objectMapper().readValue(document, property.type()));
                for (Throwable e = rejection; e != null; e = e.getCause()) {
                    assertThat(e.toString()).as(document).doesNotContain("secret");
                    rejected++;
                }
            }
        }
        assertThat(rejected).isPositive();
    }

    /**
     * Tries to instantiate a gadget as the value of each declared property and of an unknown one, and nested in them.
     */
    private static int readGadgets(DefaultTyping typing, PolymorphicTypeValidator validator) {
        int documents = 0;
        String gadget = quoted(Gadget.class.getName());
        Map<JsonTypeInfo.As, String> gadgets = Map.of(
                JsonTypeInfo.As.WRAPPER_ARRAY, "[" + gadget + ",{}]",
                JsonTypeInfo.As.WRAPPER_OBJECT, "{" + gadget + ":{}}",
                JsonTypeInfo.As.PROPERTY, "{\"@class\":" + gadget + "}");
        for (Map.Entry<JsonTypeInfo.As, String> entry : gadgets.entrySet()) {
            ObjectMapper mapper = new ObjectMapper().activateDefaultTyping(validator, typing, entry.getKey());
            for (DeclaredProperty property : DeclaredProperty.all()) {
                for (String value : List.of(
                        entry.getValue(),
                        "[\"java.util.ArrayList\",[" + entry.getValue() + "]]",
                        "{\"a\":" + entry.getValue() + "}")) {
                    String document = property.document(value);
                    readOrReject(mapper, document, property.type());
                    readOrReject(mapper, "{\"new\":" + value + "}", property.type());
                    readOrReject(
                            mapper, "[" + quoted(property.type().getName()) + "," + document + "]", property.type());
                    documents += 3;
                }
            }
        }
        return documents;
    }

    private static void readOrReject(ObjectMapper mapper, String document, Class<?> type) {
        try {
            mapper.readValue(document, type);
        } catch (JsonProcessingException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }

    private static String quoted(String string) {
        return '"' + string + '"';
    }
}
