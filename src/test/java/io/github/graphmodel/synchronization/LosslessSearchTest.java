package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    void whatIsReadIsWrittenAgain(ClientMapper client) {
        ObjectMapper mapper = client.jackson();
        Search.search("read and written, mapper " + client, 1_000, random -> {
            RandomJson json = new RandomJson(random);
            Class<? extends GraphObject> type = json.type();
            String document = json.document(type);
            JsonNode tree = mapper.readTree(document);
            String expected = SameJson.canonical(mapper, SameJson.written(tree, type));

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
            assertThat(SameJson.canonical(mapper, writtenAsBytes)).as(document).isEqualTo(expected);
            return expected.codePoints().anyMatch(LosslessSearchTest::isHalfAPair)
                    ? "the same, with half pairs"
                    : "the same";
        });
    }

    @ParameterizedTest
    @EnumSource
    void objectsAreEqualExactlyWhenTheirJsonIs(ClientMapper client) {
        ObjectMapper mapper = client.jackson();
        Search.search("equal as their JSON, mapper " + client, 1_000, random -> {
            RandomJson json = new RandomJson(random);
            Class<? extends GraphObject> type = json.type();
            ObjectNode tree = (ObjectNode) mapper.readTree(json.document(type));
            JsonNode other = changed(mapper, tree, random);
            boolean same = SameJson.canonical(mapper, SameJson.written(tree, type))
                    .equals(SameJson.canonical(mapper, SameJson.written(other, type)));

            GraphObject object = mapper.readValue(tree.toString(), type);
            GraphObject otherObject = mapper.readValue(other.toString(), type);

            assertThat(object.equals(otherObject)).as("%s and %s", tree, other).isEqualTo(same);
            assertThat(otherObject.equals(object)).as("%s and %s", other, tree).isEqualTo(same);
            if (same) {
                assertThat(otherObject).hasSameHashCodeAs(object);
            }
            return same ? "equal" : "different";
        });
    }

    @Test
    void aTimestampIsReadAsItsParts() {
        Search.search("timestamps", 5_000, random -> {
            String text = new RandomJson(random).dateTimeOffset();
            SynchronizationProgress progress = SynchronizationProgress.builder()
                    .progressObservationDateTimeAsString(text)
                    .build();
            OffsetDateTime expected;
            try {
                expected = partsOf(text);
            } catch (DateTimeException e) {
                assertThatThrownBy(progress::getProgressObservationDateTime)
                        .as(text)
                        .isInstanceOf(DateTimeException.class)
                        .hasMessageContaining("progressObservationDateTime")
                        .hasMessageContaining(text);
                return "beyond the calendar or java.time";
            }
            assertThat(progress.getProgressObservationDateTime()).as(text).isEqualTo(expected);
            return "the same time";
        });
    }

    @Test
    void aTimestampThatIsSetIsTheOneToGet() {
        Search.search("timestamps set", 5_000, random -> {
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
    void aDurationThatIsSetIsTheOneToGet() {
        Search.search("durations set", 5_000, random -> {
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
        return SameJson.canonical(mapper, mapper.readTree(mapper.writeValueAsString(object)));
    }

    private static boolean isHalfAPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static List<String> unknownNames(JsonNode tree, Class<? extends GraphObject> type) {
        List<String> names = new ArrayList<>();
        tree.fieldNames().forEachRemaining(names::add);
        DocumentedMember.of(type).forEach(member -> names.remove(member.name()));
        return names;
    }

    private static List<String> namesOf(Map<String, ?> members) {
        return List.copyOf(members.keySet());
    }

    /** The same document in another order, at times with one change somewhere. */
    private static JsonNode changed(ObjectMapper mapper, ObjectNode document, RandomGenerator random)
            throws JsonProcessingException {
        JsonNode copy = mapper.readTree(SameJson.canonical(mapper, document));
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

    /** Taken from the text by its places, not by a formatter. */
    private static OffsetDateTime partsOf(String text) {
        int month = text.indexOf('-', 1) + 1;
        int time = text.indexOf('T') + 1;
        int offset = Math.max(text.indexOf('Z'), Math.max(text.indexOf('+'), text.lastIndexOf('-')));
        int dot = text.indexOf('.');
        boolean withSeconds = text.startsWith(":", time + 5) && offset > time + 5;
        int nanoseconds =
                dot < 0 ? 0 : Integer.parseInt((text.substring(dot + 1, offset) + "000000000").substring(0, 9));
        int sign = text.charAt(offset) == '-' ? -1 : 1;
        return OffsetDateTime.of(
                LocalDate.of(
                        Integer.parseInt(text.substring(0, month - 1)),
                        Integer.parseInt(text.substring(month, month + 2)),
                        Integer.parseInt(text.substring(month + 3, month + 5))),
                LocalTime.of(
                        Integer.parseInt(text.substring(time, time + 2)),
                        Integer.parseInt(text.substring(time + 3, time + 5)),
                        withSeconds ? Integer.parseInt(text.substring(time + 6, time + 8)) : 0,
                        nanoseconds),
                text.endsWith("Z")
                        ? ZoneOffset.UTC
                        : ZoneOffset.ofHoursMinutes(
                                sign * Integer.parseInt(text.substring(offset + 1, offset + 3)),
                                sign * Integer.parseInt(text.substring(offset + 4, offset + 6))));
    }
}
