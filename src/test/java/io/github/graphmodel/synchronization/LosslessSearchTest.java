package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.ApplicationMapper;
import io.github.graphmodel.synchronization.support.Getters;
import io.github.graphmodel.synchronization.support.RandomJson;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Searches random documents for one that is not preserved. */
class LosslessSearchTest {

    @ParameterizedTest
    @EnumSource
    void aRandomDocumentRoundTripsLosslessly(ApplicationMapper application) throws Exception {
        ObjectMapper mapper = application.objectMapper();
        for (RandomJson json : (Iterable<RandomJson>) RandomJson.documents(1_000)::iterator) {
            Class<? extends GraphObject> type = json.type();
            String document = json.document(type);

            GraphObject object = mapper.readValue(document, type);
            String written = mapper.writeValueAsString(object);

            assertThat(mapper.readTree(written)).as("%s", json).isEqualTo(mapper.readTree(document));
            for (GraphObject same : List.of(
                    mapper.readValue(written, type),
                    mapper.treeToValue(mapper.readTree(document), type),
                    object.toBuilder().build())) {
                assertThat(same).as("%s", json).isEqualTo(object).hasSameHashCodeAs(object);
                assertThat(mapper.writeValueAsString(same)).as("%s", json).isEqualTo(written);
            }
            assertThat(object.toString()).as("%s", json).hasSizeLessThanOrEqualTo(501);
            // No getter throws an exception that its Javadoc does not name.
            Getters.visit(object, value -> {});
        }
    }
}
