package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.graphmodel.synchronization.support.ApplicationMapper;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTest {

    @ParameterizedTest
    @EnumSource
    void theODataTypeNeverSelectsTheClass(ApplicationMapper application) throws Exception {
        for (Class<? extends GraphObject> type : DeclaredProperty.types()) {
            for (String odataType : List.of(
                    SynchronizationError.class.getName(), "#microsoft.graph.synchronizationJob", "java.util.HashMap")) {
                String document = new DeclaredProperty(type, "@odata.type", "Edm.String").document(quoted(odataType));

                assertThat(application.objectMapper().readValue(document, type))
                        .isExactlyInstanceOf(type)
                        .extracting(GraphObject::getOdataType)
                        .isEqualTo(odataType);
            }
        }
    }

    /** With default typing, where a document names classes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"new\":%s}",
                "{\"new\":[\"java.util.ArrayList\",[%s]]}",
                "{\"schema\":[\"java.util.HashMap\",{\"a\":%s}]}"
            })
    void aClassThatTheValidatorDeniesIsNotInstantiated(String document) {
        ObjectMapper mapper = new ObjectMapper()
                .activateDefaultTyping(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("java.util.")
                        .build());

        assertThatThrownBy(() ->
                        mapper.readValue(document.formatted("[\"java.lang.Thread\",{}]"), SynchronizationJob.class))
                .isInstanceOf(InvalidTypeIdException.class)
                .hasMessageContaining("java.lang.Thread");
    }

    @ParameterizedTest
    @EnumSource
    void aMessageContainsTheWrongValueAndNothingElseOfTheDocument(ApplicationMapper application) {
        for (DeclaredProperty property : DeclaredProperty.all()) {
            String value = property.isCollection() ? "1.5" : "[\"x\"]";
            String document = """
                    {"before":"secret","a":{"secret":[1]},%s:%s,"after":"secret"}""".formatted(quoted(property.name()), value);

            Throwable rejection =
                    catchThrowable(() -> application.objectMapper().readValue(document, property.type()));

            assertThat(rejection).as(document).isNotNull();
            for (Throwable e = rejection; e != null; e = e.getCause()) {
                assertThat(e.toString()).as(document).doesNotContain("secret");
            }
        }
    }

    private static String quoted(String string) {
        return '"' + string + '"';
    }
}
