package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.ApplicationMapper;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import io.github.graphmodel.synchronization.support.Getters;
import io.github.graphmodel.synchronization.support.RandomJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Searches for a document that is lost or equal to another one, among random ones. */
class LosslessSearchTest {

    @ParameterizedTest
    @EnumSource
    void aDocumentRoundTripsLosslessly(ApplicationMapper application) throws Exception {
        ObjectMapper mapper = application.objectMapper();
        for (RandomJson json : (Iterable<RandomJson>) RandomJson.documents(1_000)::iterator) {
            Class<? extends GraphObject> type = json.type();
            JsonNode tree = mapper.readTree(json.document(type));

            GraphObject object = mapper.treeToValue(tree, type);

            assertThat(mapper.readTree(mapper.writeValueAsString(object)))
                    .as("%s", json)
                    .isEqualTo(tree);
            List<String> unknown = new ArrayList<>();
            tree.fieldNames().forEachRemaining(unknown::add);
            unknown.removeAll(DeclaredProperty.of(type).stream()
                    .map(DeclaredProperty::name)
                    .toList());
            assertThat(object.getAdditionalData().keySet()).as("%s", json).containsExactlyElementsOf(unknown);
            assertThat(object.toString()).as("%s", json).hasSizeLessThanOrEqualTo(501);
            Getters.visit(object, value -> assertThat(value.toString()).isNotNull());
            for (GraphObject same : List.of(
                    object.toBuilder().build(),
                    mapper.readValue(tree.toString(), type),
                    mapper.readValue(mapper.writeValueAsBytes(object), type))) {
                assertThat(same).as("%s", json).isEqualTo(object).hasSameHashCodeAs(object);
                assertThat(mapper.readTree(mapper.writeValueAsString(same)))
                        .as("%s", json)
                        .isEqualTo(tree);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void objectsAreEqualIfAndOnlyIfTheirJsonIs(ApplicationMapper application) throws Exception {
        ObjectMapper mapper = application.objectMapper();
        int equal = 0;
        for (RandomJson json : (Iterable<RandomJson>) RandomJson.documents(1_000)::iterator) {
            Class<? extends GraphObject> type = json.type();
            String document = json.document(type);
            String other = json.changed(document);
            boolean same = mapper.readTree(document).equals(mapper.readTree(other));
            GraphObject object = mapper.readValue(document, type);
            GraphObject otherObject;
            try {
                otherObject = mapper.readValue(other, type);
            } catch (JsonMappingException e) {
                assertThat(same).as("%s", json).isFalse();
                continue; // the change is a value that is rejected
            }

            assertThat(object.equals(otherObject))
                    .as("%s: %s and %s", json, document, other)
                    .isEqualTo(same);
            assertThat(object.hashCode() == otherObject.hashCode())
                    .as("%s", json)
                    .isEqualTo(same);
            equal += same ? 1 : 0;
        }
        assertThat(equal).isBetween(1, 999);
    }
}
