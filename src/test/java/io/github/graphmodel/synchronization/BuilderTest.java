package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuilderTest {

    @Test
    void anInt64AcceptsEveryIntegerOf64Bits() {
        for (Number number : List.of((byte) 5, (short) 5, 5, 5L, BigInteger.valueOf(5), BigDecimal.valueOf(5))) {
            assertThat(StringKeyLongValuePair.builder().value(number).build().getValue())
                    .as("%s %s", number.getClass(), number)
                    .isEqualTo(5);
        }
        assertThat(StringKeyLongValuePair.builder().valueFromJson("+05").build().getValue())
                .isEqualTo(5);
    }

    @Test
    void anInt64RejectsFractionsAndOverflow() {
        for (Number number : List.of(
                1.5,
                5.0,
                1.5f,
                new BigDecimal("0.1"),
                Double.NaN,
                BigInteger.ONE.shiftLeft(63),
                BigInteger.ONE.shiftLeft(200))) {
            assertThatThrownBy(() -> StringKeyLongValuePair.builder().value(number))
                    .as("%s %s", number.getClass(), number)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(number + " is no Edm.Int64: a whole number of 64 bits");
        }
    }

    @Test
    void timestampsHaveTheFormatOfOData() {
        Map.of(
                        "2017-10-10T17:00:00Z", "2017-10-10T17:00:00Z",
                        "2017-10-10T17:00:00.5434447+03:00", "2017-10-10T17:00:00.5434447+03:00",
                        "+12345-01-01T00:00:00Z", "12345-01-01T00:00:00Z",
                        "-0044-03-15T12:00:00Z", "-0044-03-15T12:00:00Z",
                        "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")
                .forEach((time, string) -> {
                    SynchronizationProgress built = SynchronizationProgress.builder()
                            .progressObservationDateTime(OffsetDateTime.parse(time))
                            .build();
                    assertThat(built.getProgressObservationDateTimeAsString()).isEqualTo(string);
                    assertThat(built.getProgressObservationDateTime()).isEqualTo(OffsetDateTime.parse(time));
                });
    }

    @Test
    void durationsHaveTheFormatOfIso8601() {
        assertThat(SynchronizationSchedule.builder()
                        .interval(Duration.ofMinutes(40))
                        .build()
                        .getIntervalAsString())
                .isEqualTo("PT40M");
    }

    @Test
    void anEnumValueIsSetByItsConstant() {
        assertThat(SynchronizationStatus.builder()
                        .code(SynchronizationStatusCode.NOT_CONFIGURED)
                        .build()
                        .getCodeAsString())
                .isEqualTo("NotConfigured");
    }
}
