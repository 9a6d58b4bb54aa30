package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside {@link PropertyTest}, which holds that each declared property counts. */
class EqualityTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void equalityIncludesTheClass() {
        MetadataEntry entry = MetadataEntry.builder().value("a").build();

        assertThat(entry)
                .isNotEqualTo(KeyValuePair.builder().value("a").build())
                .isNotEqualTo(null);
    }

    @Test
    void objectsWithDifferentJsonAreNotEqual() throws Exception {
        List<GraphObject> objects = new ArrayList<>();
        for (String document : List.of(
                "{}",
                "{\"code\":\"Active\"}",
                "{\"code\":\"active\"}",
                "{\"Code\":\"Active\"}",
                "{\"progress\":null}",
                "{\"progress\":[]}",
                "{\"progress\":[null]}",
                "{\"progress\":[{}]}",
                "{\"progress\":[{\"units\":null}]}",
                "{\"progress\":[{\"units\":\"a\"},{}]}",
                "{\"progress\":[{},{\"units\":\"a\"}]}",
                "{\"new\":null}",
                "{\"new\":1}",
                "{\"new\":\"1\"}",
                "{\"new\":[]}",
                "{\"new\":{}}",
                "{\"new\":{\"a\":null}}",
                "{\"new\":[1,2]}",
                "{\"new\":[2,1]}")) {
            objects.add(MAPPER.readValue(document, SynchronizationStatus.class));
        }

        assertThat(objects).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"code":"a","progress":null,"new":{"a":1,"b":[2]}} | {"new":{"b":[2],"a":1},"progress":null,"code":"a"}
            {"a":null,"b":null,"code":null}                    | {"code":null,"b":null,"a":null}
            {"countSuccessiveCompleteFailures":"5"}            | {"countSuccessiveCompleteFailures":5}
            """)
    void neitherTheOrderOfPropertiesNorTheSpellingOfAnInt64Counts(String document, String other) throws Exception {
        SynchronizationStatus status = MAPPER.readValue(document, SynchronizationStatus.class);

        assertThat(MAPPER.readValue(other, SynchronizationStatus.class))
                .isEqualTo(status)
                .hasSameHashCodeAs(status);
    }
}
