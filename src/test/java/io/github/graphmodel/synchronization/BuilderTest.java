package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuilderTest {

    @Test
    void isWrittenAsTheObjectThatItBuilds() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        SynchronizationStatus.Builder builder =
                SynchronizationStatus.builder().codeAsString("Active").quarantine(null);

        assertThat(mapper.writeValueAsString(builder)).isEqualTo(mapper.writeValueAsString(builder.build()));
        assertThat(mapper.convertValue(builder, SynchronizationStatus.class)).isEqualTo(builder.build());
    }

    @Test
    void cannotBeChangedOnceJacksonHasMadeItPartOfAnObject() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        SynchronizationQuarantine.Builder builder =
                SynchronizationQuarantine.builder().reasonAsString("a");
        SynchronizationStatus status = mapper.treeToValue(
                mapper.createObjectNode().putPOJO("quarantine", builder), SynchronizationStatus.class);

        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> builder.reasonAsString("b"),
                () -> builder.error(null),
                () -> builder.putAdditionalData("new", 1),
                () -> builder.remove("reason"),
                () -> builder.remove("new"),
                () -> builder.additionalData(Map.of()))) {
            assertThatThrownBy(change)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The builder is now part of an object, which is immutable");
        }
        assertThat(status.getQuarantine())
                .isEqualTo(
                        SynchronizationQuarantine.builder().reasonAsString("a").build());
    }

    @Test
    void printsItsPropertiesAsItsObjectDoes() {
        SynchronizationStatus.Builder builder = SynchronizationStatus.builder()
                .codeAsString("Active")
                .quarantine(null)
                .putAdditionalData("new", 1);

        assertThat(builder).hasToString("SynchronizationStatus.Builder{code=Active, quarantine=null, new=…}");
        assertThat(builder.build()).hasToString("SynchronizationStatus{code=Active, quarantine=null, new=…}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "code@odata.type", "code", "message", "@odata.type"})
    void aPropertyOfAnyKindCanBeRemoved(String property) throws Exception {
        SynchronizationError error = new ObjectMapper().readValue("""
                        {"@odata.type": "#a", "code": "b", "message": null, "new": null, "code@odata.type": "#String"}""", SynchronizationError.class);
        assertThat(error.has(property)).isTrue();

        SynchronizationError removed = error.toBuilder().remove(property).build();

        assertThat(removed.has(property)).isFalse();
        assertThat(new ObjectMapper().valueToTree(removed).has(property)).isFalse();
        assertThat(removed).isNotEqualTo(error);
    }

    @Test
    void aNullNameIsRejectedWithTheNameOfTheParameter() {
        SynchronizationError.Builder builder = SynchronizationError.builder();

        assertThatThrownBy(() -> builder.build().has(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("property");
        assertThatThrownBy(() -> builder.remove(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("property");
        assertThatThrownBy(() -> builder.putAdditionalData(null, 1))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }

    @Test
    void anErrorInASetterIsNotTakenForARejection() {
        AssertionError error = new AssertionError("a list that fails");
        List<Object> failing = new AbstractList<>() {

            @Override
            public Object get(int index) {
                throw error;
            }

            @Override
            public int size() {
                throw error;
            }
        };

        assertThatThrownBy(() -> JsonSetters.set(SynchronizationStatus.builder(), "progress", failing))
                .isSameAs(error);
    }

    @Test
    void anUpdateReplacesNestedObjectsEvenByAMapperThatMerges() throws Exception {
        for (boolean merging : List.of(true, false)) {
            SynchronizationStatus.Builder builder = SynchronizationStatus.builder()
                    .codeAsString("Active")
                    .quarantine(SynchronizationQuarantine.builder()
                            .reasonAsString("a")
                            .seriesCount(1L)
                            .build());

            new ObjectMapper()
                    .setDefaultMergeable(merging)
                    .readerForUpdating(builder)
                    .readValue("{\"quarantine\":{\"reason\":\"b\"}}");

            assertThat(builder)
                    .as("merging %s", merging)
                    .hasToString("SynchronizationStatus.Builder{code=Active, quarantine={reason=b}}");
        }
    }

    @Test
    void aDurationThatIsSetCanBeReadBack() {
        for (Duration duration : List.of(
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                Duration.ofSeconds(Long.MIN_VALUE, 1),
                Duration.ofMillis(-62_500))) {
            assertThat(SynchronizationSchedule.builder()
                            .interval(duration)
                            .build()
                            .getInterval())
                    .isEqualTo(duration);
        }
        assertThatThrownBy(() -> SynchronizationSchedule.builder().interval(Duration.ofSeconds(Long.MIN_VALUE)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void timestampsHaveTheFormatOfOData() {
        Map.of(
                        "2017-10-10T17:00:00Z", "2017-10-10T17:00:00Z",
                        "2017-10-10T17:00:00.5434447+03:00", "2017-10-10T17:00:00.5434447+03:00",
                        "+12345-01-01T00:00:00Z", "12345-01-01T00:00:00Z",
                        "+999999999-12-31T23:59:59.999999999-18:00", "999999999-12-31T23:59:59.999999999-18:00",
                        "-0044-03-15T12:00:00+03:00:15", "-0044-03-15T12:00:00+03:00:15")
                .forEach((time, string) -> {
                    SynchronizationProgress built = SynchronizationProgress.builder()
                            .progressObservationDateTime(OffsetDateTime.parse(time))
                            .build();
                    assertThat(built.getProgressObservationDateTimeAsString()).isEqualTo(string);
                    assertThat(DateTimeOffsetParser.parse(string)).isEqualTo(OffsetDateTime.parse(time));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "PT-1H-30M, -PT1H30M",
        "PT-0.5S, -PT0.5S",
        "PT-1M-0.000000001S, -PT1M0.000000001S",
        "PT-2562047788015215H-30M-7S, -PT2562047788015215H30M7S",
        "PT0S, PT0S",
        "PT40M, PT40M",
    })
    void durationsHaveTheFormatOfODataWithASingleSign(Duration duration, String rawValue) {
        SynchronizationSchedule schedule =
                SynchronizationSchedule.builder().interval(duration).build();

        assertThat(schedule.getIntervalAsString()).isEqualTo(rawValue);
        assertThat(schedule.getInterval()).isEqualTo(duration);
    }
}
