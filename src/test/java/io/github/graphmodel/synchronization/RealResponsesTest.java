package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.graphmodel.synchronization.support.Fixture;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values that Graph returns in practice but does not document, and the getters' return values for them. */
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
                .containsExactly(tuple("GalleryApplicationIdentifier", "box"), tuple("IsOAuthEnabled", null));
        assertThat(job.getSchema())
                .containsEntry("provisioningTaskIdentifier", null)
                .containsEntry(
                        "synchronizationRules",
                        List.of(Map.of("priority", 1, "editable", true, "objectMappings", Collections.emptyList())));
    }
}
