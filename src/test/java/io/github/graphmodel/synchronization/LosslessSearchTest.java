package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.graphmodel.synchronization.support.ApplicationMapper;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import io.github.graphmodel.synchronization.support.JsonComparison;
import io.github.graphmodel.synchronization.support.RandomJson;
import io.github.graphmodel.synchronization.support.RandomizedSearch;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LosslessSearchTest {

    @ParameterizedTest
    @EnumSource
    void aDocumentRoundTripsLosslessly(ApplicationMapper application) {
        ObjectMapper mapper = application.jackson();
        RandomizedSearch.search("read and written, mapper " + application, 1_000, random -> {
            RandomJson json = new RandomJson(random);
            Class<? extends GraphObject> type = json.type();
            String document = json.document(type);
            JsonNode tree = mapper.readTree(document);
            String expected = JsonComparison.canonical(mapper, JsonComparison.written(tree, type));

            GraphObject object = mapper.readValue(document, type);

            assertThat(written(mapper, object)).as(document).isEqualTo(expected);
            assertThat(namesOf(object.getAdditionalData())).isEqualTo(unknownNames(tree, type));
            for (GraphObject same : List.of(
                    object.toBuilder().build(),
                    mapper.readValue(document.getBytes(StandardCharsets.UTF_8), type),
                    mapper.treeToValue(tree, type),
                    mapper.readValue(mapper.writeValueAsString(object), type))) {
                assertThat(same).as(document).isEqualTo(object).hasSameHashCodeAs(object);
                assertThat(written(mapper, same)).as(document).isEqualTo(expected);
            }
            JsonNode writtenAsBytes = mapper.readTree(mapper.writeValueAsBytes(object));
            assertThat(JsonComparison.canonical(mapper, writtenAsBytes))
                    .as(document)
                    .isEqualTo(expected);
            return expected.codePoints().anyMatch(LosslessSearchTest::isUnpairedSurrogate)
                    ? "the same, with unpaired surrogates"
                    : "the same";
        });
    }

    @ParameterizedTest
    @EnumSource
    void objectsAreEqualExactlyWhenTheirJsonIs(ApplicationMapper application) {
        ObjectMapper mapper = application.jackson();
        RandomizedSearch.search("equal as their JSON, mapper " + application, 1_000, random -> {
            RandomJson json = new RandomJson(random);
            Class<? extends GraphObject> type = json.type();
            ObjectNode tree = (ObjectNode) mapper.readTree(json.document(type));
            JsonNode other = changed(mapper, tree, random);
            boolean same = JsonComparison.canonical(mapper, JsonComparison.written(tree, type))
                    .equals(JsonComparison.canonical(mapper, JsonComparison.written(other, type)));

            GraphObject object = mapper.readValue(tree.toString(), type);
            GraphObject otherObject;
            try {
                otherObject = mapper.readValue(other.toString(), type);
            } catch (ValueInstantiationException e) {
                assertThat(e).hasMessageContaining("problem: The response ");
                return "rejected";
            }

            assertThat(object.equals(otherObject)).as("%s and %s", tree, other).isEqualTo(same);
            assertThat(otherObject.equals(object)).as("%s and %s", other, tree).isEqualTo(same);
            if (same) {
                assertThat(otherObject).hasSameHashCodeAs(object);
            }
            return same ? "equal" : "different";
        });
    }

    @Test
    void aTimestampHasTheValueOfItsParts() {
        RandomizedSearch.search("timestamps", 5_000, random -> {
            String string = new RandomJson(random).dateTimeOffset();
            SynchronizationProgress progress = SynchronizationProgress.builder()
                    .progressObservationDateTimeAsString(string)
                    .build();
            OffsetDateTime expected;
            try {
                expected = partsOf(string);
            } catch (DateTimeException e) {
                assertThatThrownBy(progress::getProgressObservationDateTime)
                        .as(string)
                        .isInstanceOf(DateTimeException.class)
                        .hasMessageContaining("progressObservationDateTime")
                        .hasMessageContaining(string);
                return "beyond the calendar or java.time";
            }
            assertThat(progress.getProgressObservationDateTime()).as(string).isEqualTo(expected);
            return "the same time";
        });
    }

    @Test
    void aTimestampIsReturnedAsItWasSet() {
        RandomizedSearch.search("timestamps set", 5_000, random -> {
            OffsetDateTime time = LocalDate.ofEpochDay(
                            random.nextLong(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay() + 1))
                    .atTime(LocalTime.ofNanoOfDay(
                            random.nextLong(Duration.ofDays(1).toNanos())))
                    .atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(-18 * 60 * 60, 18 * 60 * 60 + 1)));
            assertThat(SynchronizationProgress.builder()
                            .progressObservationDateTime(time)
                            .build()
                            .getProgressObservationDateTime())
                    .isEqualTo(time);
            return "the same";
        });
    }

    @Test
    void aDurationIsReturnedAsItWasSet() {
        RandomizedSearch.search("durations set", 5_000, random -> {
            Duration duration = Duration.ofSeconds(
                    random.nextBoolean() ? random.nextLong() : random.nextInt(), random.nextInt(1_000_000_000));
            assertThat(SynchronizationSchedule.builder()
                            .interval(duration)
                            .build()
                            .getInterval())
                    .isEqualTo(duration);
            return "the same";
        });
    }

    private static String written(ObjectMapper mapper, GraphObject object) throws JsonProcessingException {
        return JsonComparison.canonical(mapper, mapper.readTree(mapper.writeValueAsString(object)));
    }

    private static boolean isUnpairedSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static List<String> unknownNames(JsonNode tree, Class<? extends GraphObject> type) {
        List<String> names = new ArrayList<>();
        tree.fieldNames().forEachRemaining(names::add);
        DeclaredProperty.of(type).forEach(property -> names.remove(property.name()));
        return names;
    }

    private static List<String> namesOf(Map<String, ?> properties) {
        return List.copyOf(properties.keySet());
    }

    /** The same document in another order, mostly with one change. */
    private static JsonNode changed(ObjectMapper mapper, ObjectNode document, RandomGenerator random)
            throws JsonProcessingException {
        JsonNode copy = mapper.readTree(JsonComparison.canonical(mapper, document));
        if (random.nextInt(4) == 0) {
            return copy;
        }
        JsonNode place = copy;
        while (place.size() > 0 && random.nextInt(3) > 0) {
            List<JsonNode> nested = new ArrayList<>();
            place.forEach(value -> {
                if (value.isContainerNode()) {
                    nested.add(value);
                }
            });
            if (nested.isEmpty()) {
                break;
            }
            place = nested.get(random.nextInt(nested.size()));
        }
        if (place instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextBoolean()) {
                array.addNull();
            } else {
                array.remove(random.nextInt(array.size()));
            }
        } else if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty() || random.nextBoolean()) {
                object.putNull(
                        names.isEmpty() || random.nextBoolean() ? "new" : names.get(random.nextInt(names.size())));
            } else {
                object.remove(names.get(random.nextInt(names.size())));
            }
        }
        return copy;
    }

    /** Parsed by position, independently of any formatter. */
    private static OffsetDateTime partsOf(String string) {
        int month = string.indexOf('-', 1) + 1;
        int time = string.indexOf('T') + 1;
        int offset = Math.max(string.indexOf('Z'), Math.max(string.indexOf('+'), string.lastIndexOf('-')));
        int dot = string.indexOf('.');
        boolean withSeconds = string.startsWith(":", time + 5) && offset > time + 5;
        int nanoseconds =
                dot < 0 ? 0 : Integer.parseInt((string.substring(dot + 1, offset) + "000000000").substring(0, 9));
        int sign = string.charAt(offset) == '-' ? -1 : 1;
        return OffsetDateTime.of(
                LocalDate.of(
                        Integer.parseInt(string.substring(0, month - 1)),
                        Integer.parseInt(string.substring(month, month + 2)),
                        Integer.parseInt(string.substring(month + 3, month + 5))),
                LocalTime.of(
                        Integer.parseInt(string.substring(time, time + 2)),
                        Integer.parseInt(string.substring(time + 3, time + 5)),
                        withSeconds ? Integer.parseInt(string.substring(time + 6, time + 8)) : 0,
                        nanoseconds),
                string.endsWith("Z")
                        ? ZoneOffset.UTC
                        : ZoneOffset.ofHoursMinutes(
                                sign * Integer.parseInt(string.substring(offset + 1, offset + 3)),
                                sign * Integer.parseInt(string.substring(offset + 4, offset + 6))));
    }
}
