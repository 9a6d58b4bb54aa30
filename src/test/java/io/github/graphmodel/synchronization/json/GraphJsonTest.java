package io.github.graphmodel.synchronization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphJsonTest {

    private final ObjectMapper mapper = GraphJson.newMapper();

    @ParameterizedTest
    @CsvSource({
        "5.0, 5.0",
        "1.10, 1.10",
        "0.1234567890123456789012345, 0.1234567890123456789012345",
        "1e2, 1E+2",
        "0e-8, 0E-8",
        "1e400, 1E+400",
    })
    void preservesEveryDigitOfUnknownDecimals(String decimal, String written) throws Exception {
        SynchronizationStatus read = mapper.readValue("{\"x\":[" + decimal + "]}", SynchronizationStatus.class);

        assertThat(read.getAdditionalData().get("x")).isEqualTo(List.of(new BigDecimal(decimal)));
        assertThat(mapper.writeValueAsString(read)).isEqualTo("{\"x\":[" + written + "]}");
        assertThat(mapper.readTree(mapper.writeValueAsString(read)))
                .isEqualTo(mapper.readTree("{\"x\":[" + decimal + "]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"a\",\"code\":\"b\"}",
                "{\"x\":1,\"x\":1}",
                "{\"x\":{\"y\":1,\"y\":1}}",
                "{\"lastExecution\":{\"state\":\"a\",\"state\":null}}",
            })
    void rejectsADuplicateProperty(String document) {
        assertThatThrownBy(() -> mapper.readValue(document, SynchronizationStatus.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageStartingWith("Duplicate field '");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}]", "{}x", "{},"})
    void rejectsTrailingTokens(String document) {
        assertThatThrownBy(() -> mapper.readValue(document, SynchronizationStatus.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void writesTimestampsOfOtherClassesAsStringsWithTheirOffset() throws Exception {
        String document = "{\"start\":\"2026-11-20T14:55:58.5+03:00\",\"duration\":\"PT1M2.5S\"}";

        Event event = mapper.readValue(document, Event.class);

        assertThat(event)
                .isEqualTo(new Event(OffsetDateTime.parse("2026-11-20T14:55:58.5+03:00"), Duration.ofMillis(62_500)));
        assertThat(mapper.writeValueAsString(event)).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource({"5e0, the decimal 5", "50.0e1, the decimal 500", "5.0, 5.0", "1e2, 1E+2", "-0.0, 0.0"})
    void rejectsADecimalForAnInt64WhateverItsScale(String decimal, String named) {
        assertThatThrownBy(() -> mapper.readValue(
                        "{\"countSuccessiveCompleteFailures\":" + decimal + "}", SynchronizationStatus.class))
                .hasMessageStartingWith(named + " is not a valid Edm.Int64 (64-bit integer)");
    }

    @Test
    void losesTheSignOfNegativeZeroOnly() throws Exception {
        SynchronizationStatus read = mapper.readValue("{\"x\":[-0.0,-0.10]}", SynchronizationStatus.class);

        assertThat(mapper.writeValueAsString(read)).isEqualTo("{\"x\":[0.0,-0.10]}");
    }

    record Event(OffsetDateTime start, Duration duration) {}

    @Test
    void returnsANewMapperEachTime() {
        assertThat(GraphJson.newMapper()).isNotSameAs(GraphJson.newMapper());
    }
}
