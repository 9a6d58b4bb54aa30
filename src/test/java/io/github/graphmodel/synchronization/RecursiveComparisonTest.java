package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AssertJ's recursive comparison, which does not call {@code equals}, reports every difference in the JSON. */
class RecursiveComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"code": "New"} | {"code": "Newer"} | builder.code
                    {"code": ""} | {} | builder.code
                    {"steadyStateLastAchievedTime": "2026-01-01T00:00:00Z"} | {"steadyStateLastAchievedTime": "2026-01-01T00:00:00.0Z"} | builder.steadyStateLastAchievedTime
                    {"progress": [{"totalUnits": 1}]} | {"progress": [{"totalUnits": 2}]} | builder.progress[0].builder.totalUnits
                    {"quarantine": {"error": {"code": "a"}}} | {"quarantine": {"error": {"code": "b"}}} | builder.quarantine.builder.error.builder.code
                    {"quarantine": null} | {} | builder.otherProperties
                    {"new": 1} | {"new": 2} | builder.otherProperties.new
                    """)
    void reportsTheDifference(String one, String other, String path) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        SynchronizationStatus status = mapper.readValue(one, SynchronizationStatus.class);
        SynchronizationStatus otherStatus = mapper.readValue(other, SynchronizationStatus.class);

        assertThat(status).usingRecursiveComparison().isEqualTo(mapper.readValue(one, SynchronizationStatus.class));
        assertThatThrownBy(() -> assertThat(status).usingRecursiveComparison().isEqualTo(otherStatus))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("'" + path + "' differ");
    }
}
