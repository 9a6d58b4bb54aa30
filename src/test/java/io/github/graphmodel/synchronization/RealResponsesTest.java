package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.Fixture;
import java.math.BigInteger;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Graph returns in practice beyond its documentation, and what the getters return for it. */
class RealResponsesTest {

    @Test
    void aPropertyCanBeAValueNullAbsentAnEmptyStringOrAnEmptyObject() throws Exception {
        assertThat(Fixture.job("in-quarantine.json")
                        .getStatus()
                        .getQuarantine()
                        .getError()
                        .getTenantActionable())
                .isTrue();
        assertThat(Fixture.job("never-run.json").getStatus().getQuarantine()).isNull();
        assertThat(Fixture.job("never-run.json").getStatus().has("quarantine")).isTrue();
        assertThat(Fixture.job("as-in-older-documentation.json").getStatus().getQuarantine())
                .isNull();
        assertThat(Fixture.job("as-in-older-documentation.json").getStatus().has("quarantine"))
                .isFalse();
        assertThat(Fixture.job("with-empty-strings.json").getStatus().getTroubleshootingUrl())
                .isEmpty();
        assertThat(Fixture.status("with-empty-objects.json").getQuarantine())
                .isEqualTo(SynchronizationQuarantine.builder().build());
    }

    @Test
    void anEmptyStringIsANullTimestampANullDurationAndAnUnrecognizedValue() throws Exception {
        SynchronizationJob job = Fixture.job("with-empty-strings.json");
        SynchronizationQuarantine quarantine = job.getStatus().getQuarantine();

        assertThat(quarantine.getCurrentBegan()).isNull();
        assertThat(quarantine.getCurrentBeganAsString()).isEmpty();
        assertThat(quarantine.getReason()).isEqualTo(QuarantineReason.UNRECOGNIZED);
        assertThat(quarantine.getReasonAsString()).isEmpty();
        assertThat(quarantine.getSeriesCount()).isEqualTo(2);
        assertThat(job.getSchedule().getInterval()).isNull();
        assertThat(job.getSchedule().getIntervalAsString()).isEmpty();
        assertThat(job.getSchedule().getState()).isEqualTo(SynchronizationScheduleState.UNRECOGNIZED);
    }

    @Test
    void yearOneStandsForNever() throws Exception {
        SynchronizationStatus status = Fixture.job("never-run.json").getStatus();

        assertThat(status.getSteadyStateFirstAchievedTime()).isEqualTo(OffsetDateTime.parse("0001-01-01T00:00:00Z"));
        assertThat(status.steadyStateReached()).isFalse();
    }

    @Test
    void timestampsHaveAnyFractionAndOffsetOrNone() throws Exception {
        SynchronizationStatus status = Fixture.status("with-timestamps.json");

        assertThat(status.getSteadyStateFirstAchievedTime())
                .isEqualTo(OffsetDateTime.parse("2026-11-20T17:55:58.543444+03:00"));
        assertThat(status.getSteadyStateLastAchievedTimeAsString()).isEqualTo("2026-11-20T14:55:58.5434440Z");
        assertThat(status.getLastExecution().getTimeBegan()).isEqualTo(OffsetDateTime.parse("2026-11-20T14:55:00Z"));
        assertThat(status.getLastExecution().getTimeEnded())
                .isEqualTo(OffsetDateTime.parse("2026-11-20T14:55:58.123456789Z"));
        assertThat(status.getQuarantine().getCurrentBegan()).isEqualTo(OffsetDateTime.parse("2026-11-20T14:55:58Z"));
    }

    @Test
    void theLargestDurationOfDotNetIsReturnedAndItsRawValuePreserved() throws Exception {
        SynchronizationSchedule schedule = Fixture.job("never-run.json").getSchedule();

        assertThat(schedule.getInterval()).isEqualTo(Duration.parse("PT256204778H48M5.4775807S"));
        assertThat(schedule.getIntervalAsString()).isEqualTo("P10675199DT2H48M5.4775807S");
        assertThat(Fixture.job("in-quarantine.json").getSchedule().getInterval())
                .isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void theODataTypeIsPreservedAsItCameAndSelectsNoClass() throws Exception {
        SynchronizationStatus status = Fixture.status("with-annotations.json");

        assertThat(status.getOdataType()).isEqualTo("#microsoft.graph.synchronizationStatus");
        assertThat(status.getLastExecution().getOdataType()).isEqualTo("microsoft.graph.synchronizationTaskExecution");
        assertThat(status.getQuarantine().getOdataType()).isEqualTo("#contoso.synchronizationQuarantine");
        assertThat(Fixture.job("never-run.json").getOdataType()).isNull();
    }

    @Test
    void annotationsArePreservedAtAnyPosition() throws Exception {
        SynchronizationStatus status = Fixture.status("with-annotations.json");

        assertThat(status.getAdditionalData())
                .containsExactly(
                        entry("@odata.context", "https://graph.microsoft.com/v1.0/$metadata#synchronizationStatus"),
                        entry("progress@odata.type", "#Collection(microsoft.graph.synchronizationProgress)"),
                        entry(
                                "countSuccessiveCompleteFailures@Core.ValueException",
                                Map.of("value", "18446744073709551616")),
                        entry("code@odata.type", "#microsoft.graph.synchronizationStatusCode"));
        assertThat(status.getLastExecution().getAdditionalData())
                .containsExactly(entry("timeBegan@odata.type", "#DateTimeOffset"));
    }

    @Test
    void undocumentedPropertiesArePreservedInOrder() throws Exception {
        Map<String, Object> additionalData =
                Fixture.status("with-unknown-properties.json").getAdditionalData();

        assertThat(additionalData.keySet()).containsExactly("zuletzt", "aardvark", "Code", "");
        assertThat(additionalData)
                .containsEntry("zuletzt", null)
                .containsEntry(
                        "aardvark",
                        Map.of(
                                "nested",
                                Arrays.asList(1, 2.5, "", null, true, Map.of("deep", List.of(), "deeper", Map.of())),
                                "big",
                                new BigInteger("9223372036854775808"),
                                "long",
                                2147483648L));
    }

    @Test
    void anInt64CanBeAString() throws Exception {
        assertThat(new ObjectMapper()
                        .readValue("{\"value\":\"-9223372036854775808\"}", StringKeyLongValuePair.class)
                        .getValue())
                .isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void collectionsAreEmptyAbsentNullOrContainNullsAndEmptyObjects() throws Exception {
        assertThat(Fixture.job("with-empty-strings.json").getStatus().getProgress())
                .isEmpty();
        assertThat(Fixture.job("never-run.json").getStatus().getProgress()).isEmpty();
        assertThat(Fixture.status("all-null.json").getProgress()).isEmpty();
        assertThat(Fixture.status("with-empty-objects.json").getProgress())
                .containsExactly(SynchronizationProgress.builder().build(), null);
        assertThat(Fixture.status("with-empty-objects.json").getSynchronizedEntryCountByType())
                .containsExactly(null, StringKeyLongValuePair.builder().build());
        assertThat(Fixture.page("with-nulls.json").getValue()).hasSize(4).startsWith((SynchronizationJob) null);
    }

    @Test
    void contradictionsAreReturnedAsTheyCame() throws Exception {
        SynchronizationStatus status = Fixture.status("with-contradictions.json");

        assertThat(status.getCode()).isEqualTo(SynchronizationStatusCode.PAUSED);
        assertThat(status.getQuarantine().getReason()).isEqualTo(QuarantineReason.TOO_MANY_DELETES);
        assertThat(status.getLastExecution().getState()).isEqualTo(SynchronizationTaskExecutionResult.FAILED);
        assertThat(status.getProgress().get(0).getCompletedUnits()).isEqualTo(12);
        assertThat(status.getProgress().get(0).getTotalUnits()).isEqualTo(7);
    }

    @Test
    void anUnknownEnumValueIsUnrecognizedAndItsRawValuePreserved() throws Exception {
        SynchronizationStatus status = Fixture.status("with-unknown-values.json");

        assertThat(status.getCode()).isEqualTo(SynchronizationStatusCode.UNRECOGNIZED);
        assertThat(status.getCodeAsString()).isEqualTo("Hibernating");
        assertThat(status.getLastExecution().getState()).isEqualTo(SynchronizationTaskExecutionResult.UNRECOGNIZED);
        assertThat(status.getQuarantine().getReason()).isEqualTo(QuarantineReason.ENCOUNTERED_QUARANTINE_EXCEPTION);
        assertThat(status.getQuarantine().getReasonAsString()).isEqualTo("encounteredQuarantineException");
    }

    @Test
    void anOlderJobHasMetadataAndASchema() throws Exception {
        SynchronizationJob job = Fixture.job("as-in-older-documentation.json");

        assertThat(job.getMetadata())
                .extracting(MetadataEntry::getKey, MetadataEntry::getValue)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("GalleryApplicationIdentifier", "box"),
                        org.assertj.core.groups.Tuple.tuple("IsOAuthEnabled", null));
        assertThat(job.getSchema())
                .containsEntry("provisioningTaskIdentifier", null)
                .containsEntry(
                        "synchronizationRules",
                        List.of(Map.of("priority", 1, "editable", true, "objectMappings", Collections.emptyList())));
    }

    @Test
    void aPageHasACountAndALinkToTheNext() throws Exception {
        SynchronizationJobCollectionResponse page = Fixture.page("of-three-jobs.json");

        assertThat(page.getOdataCount()).isEqualTo(5);
        assertThat(page.getOdataNextLink()).endsWith("/synchronization/jobs?$skiptoken=3");
        assertThat(page.getOdataContext()).endsWith("/synchronization/jobs");
        assertThat(page.getValue())
                .extracting(SynchronizationJob::getTemplateId)
                .containsExactly("box", "workday", "scim");
        assertThat(Fixture.page("empty.json").has("@odata.nextLink")).isFalse();
    }
}
