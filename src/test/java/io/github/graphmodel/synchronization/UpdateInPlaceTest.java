package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's attempt to update an immutable object in place is rejected, not ignored. */
@SuppressWarnings("UnusedMethod") // a method source
class UpdateInPlaceTest {

    private static final String MESSAGE =
            "The object is immutable and cannot be updated in place: update the builder that toBuilder() returns";

    private static final List<ObjectMapper> JACKSON_2 = List.of(
            new ObjectMapper(),
            new ObjectMapper()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .setDefaultMergeable(true)
                    .setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP)));

    private static final List<JsonMapper> JACKSON_3 = List.of(
            JsonMapper.builder()
                    .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build(),
            JsonMapper.builder()
                    .defaultMergeable(true)
                    .changeDefaultNullHandling(handling -> JsonSetter.Value.forValueNulls(Nulls.SKIP))
                    .build());

    private static List<DeclaredProperty> properties() {
        return DeclaredProperty.all();
    }

    @ParameterizedTest
    @MethodSource("properties")
    void anyValueOfADeclaredPropertyIsRejected(DeclaredProperty property) throws Exception {
        boolean hasSetter = property.isCollection() || property.javaType() == Map.class;
        for (String value : List.of(property.sample(), property.otherSample(), "null", "[]", "{}", "1")) {
            // For a class with a delegating creator, Jackson 3 does not resolve the setters and fails before a call.
            String jackson3Message = hasSetter && !value.equals("null") ? "No _valueDeserializer assigned" : MESSAGE;
            assertUpdateIsRejected(
                    property.type(), "{\"" + property.name() + "\":" + value + "}", property.name(), jackson3Message);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"new\":null}", "{\"new\":{\"a\":[1]}}", "{\"new@odata.type\":\"#t\"}"})
    void anyUnknownPropertyIsRejected(String document) throws Exception {
        for (Class<? extends GraphObject> type : DeclaredProperty.types()) {
            assertUpdateIsRejected(type, document, "new", MESSAGE);
        }
    }

    @Test
    void updateValueAndJsonMergeAreRejected() {
        SynchronizationStatus status =
                SynchronizationStatus.builder().codeAsString("Active").build();
        for (ObjectMapper mapper : JACKSON_2) {
            assertThatThrownBy(() -> mapper.updateValue(status, Map.of("code", "Paused")))
                    .hasMessageContaining(MESSAGE);
            assertThatThrownBy(() -> mapper.readValue("{\"status\":{\"code\":\"Paused\"}}", Holder.class))
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining(MESSAGE);
        }
    }

    @ParameterizedTest
    @MethodSource("properties")
    void aBuilderIsUpdated(DeclaredProperty property) throws Exception {
        ObjectMapper mapper = JACKSON_2.get(0);
        GraphObject object = mapper.readValue(property.document(property.sample()), property.type());
        GraphObject.Builder<?, ?> builder = object.toBuilder();

        Object updated = mapper.readerForUpdating(builder)
                .readValue("{\"new\":1,\"" + property.name() + "\":" + property.otherSample() + "}");

        assertThat(updated).isSameAs(builder);
        assertThat(builder.build())
                .isEqualTo(mapper.readValue(property.document(property.otherSample()), property.type()).toBuilder()
                        .putAdditionalData("new", 1)
                        .build());
        assertThat(object).isEqualTo(mapper.readValue(property.document(property.sample()), property.type()));
    }

    private static void assertUpdateIsRejected(
            Class<? extends GraphObject> type, String document, String path, String jackson3Message) {
        GraphObject object = DeclaredProperty.builder(type).build();
        for (ObjectMapper jackson2 : JACKSON_2) {
            assertThatThrownBy(() -> jackson2.readerForUpdating(object).readValue(document))
                    .as("%s of %s by Jackson 2", document, type)
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining(MESSAGE)
                    .hasMessageContaining("[\"" + path);
        }
        for (JsonMapper jackson3 : JACKSON_3) {
            assertThatThrownBy(() -> jackson3.readerForUpdating(object).readValue(document))
                    .as("%s of %s by Jackson 3", document, type)
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining(jackson3Message)
                    .hasMessageContaining("[\"" + path);
        }
        assertThat(object).isEqualTo(DeclaredProperty.builder(type).build());
    }

    static class Holder {

        @JsonMerge
        public SynchronizationStatus status =
                SynchronizationStatus.builder().codeAsString("Active").build();
    }
}
