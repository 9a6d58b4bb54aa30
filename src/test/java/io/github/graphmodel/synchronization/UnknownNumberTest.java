package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"5e0", "1.5e1", "-0e0", "9223372036854775807e0", "9284613534324662264e0"})
    void aDecimalThatIsWrittenAsAnIntegerIsEqualToThatInteger(String number) throws Exception {
        ObjectMapper mapper = GraphJson.newMapper();
        SynchronizationError error = mapper.readValue("{\"new\":[" + number + "]}", SynchronizationError.class);

        String written = mapper.writeValueAsString(error);

        assertThat(mapper.readValue(written, SynchronizationError.class))
                .as(written)
                .isEqualTo(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "[1e400]", "{\"a\":[1e400]}"})
    void aNumberThatThePlainMapperReadsAsInfinityIsRejected(String json) {
        assertThatThrownBy(() -> new ObjectMapper().readValue("{\"new\":" + json + "}", SynchronizationError.class))
                .isInstanceOfSatisfying(JsonMappingException.class, e -> {
                    assertThat(e.getPath())
                            .extracting(JsonMappingException.Reference::getFieldName)
                            .containsExactly("new");
                    assertThat(e.getLocation().getLineNr()).isEqualTo(1);
                    assertThat(e.getLocation().getColumnNr()).isGreaterThanOrEqualTo(8);
                })
                .hasMessageContaining("Infinity is not a JSON value");
    }

    @Test
    void theBuilderRejectsNaNAndInfinity() {
        SynchronizationJob.Builder builder = SynchronizationJob.builder();
        for (Number number : List.of(Double.NaN, Double.NEGATIVE_INFINITY, Float.NaN, Float.POSITIVE_INFINITY)) {
            assertThatThrownBy(() -> builder.putAdditionalData("new", number))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("new: " + number + " is not a JSON value");
            assertThatThrownBy(() -> builder.schema(Map.of("new", List.of(number))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("schema: " + number + " is not a JSON value");
        }
    }
}
