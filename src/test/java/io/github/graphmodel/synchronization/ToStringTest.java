package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToStringTest {

    @Test
    void showsThePropertiesThatArePresent() {
        assertThat(SynchronizationStatus.builder()
                        .odataType("#t")
                        .codeAsString("Active")
                        .lastExecution(SynchronizationTaskExecution.builder()
                                .countExports(3L)
                                .build())
                        .quarantine(null)
                        .progress(Arrays.asList(
                                SynchronizationProgress.builder().units("pages").build(), null))
                        .synchronizedEntryCountByType(List.of())
                        .putAdditionalData("secret", "value")
                        .build())
                .hasToString("SynchronizationStatus{code=Active, lastExecution={countExports=3},"
                        + " progress=[{units=pages}, null], synchronizedEntryCountByType=[],"
                        + " @odata.type=#t, quarantine=null, secret=…}");
    }

    @Test
    void doesNotShowTheValuesOfASchema() {
        assertThat(SynchronizationJob.builder().schema(Map.of("a", "b")).build())
                .hasToString("SynchronizationJob{schema={…}}");
    }

    @Test
    void aTruncatedStatusShowsItsCodeQuarantineReasonAndLastRunState() {
        String longest = "x".repeat(1_000);
        SynchronizationError error =
                SynchronizationError.builder().code(longest).message(longest).build();
        OffsetDateTime time = OffsetDateTime.of(2026, 11, 24, 1, 2, 3, 123456789, ZoneOffset.ofHours(3));
        SynchronizationTaskExecution run = SynchronizationTaskExecution.builder()
                .activityIdentifier(longest)
                .state(SynchronizationTaskExecutionResult.FAILED)
                .error(error)
                .build();
        String string = SynchronizationStatus.builder()
                .codeAsString(longest)
                .countSuccessiveCompleteFailures(Long.MIN_VALUE)
                .lastExecution(run)
                .lastSuccessfulExecution(run)
                .quarantine(SynchronizationQuarantine.builder()
                        .currentBegan(time)
                        .error(error)
                        .nextAttempt(time)
                        .reason(QuarantineReason.ENCOUNTERED_ESCROW_PROPORTION_THRESHOLD)
                        .seriesBegan(time)
                        .seriesCount(Long.MIN_VALUE)
                        .build())
                .build()
                .toString();

        assertThat(string)
                .hasSizeLessThanOrEqualTo(501)
                .contains("{code=xxx", "quarantine={reason=EncounteredEscrowProportionThreshold", "{state=Failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n", "\r", "\u001b", "\u0085", "\u2028", "\u2029", "\u202e", "\u200e", "\ufeff", "\u2066", "\ud83d",
                "\udc00"
            })
    void replacesCharactersThatWouldBreakALog(String character) {
        String value = "a" + character + "b";

        assertThat(SynchronizationError.builder()
                        .message(value)
                        .putAdditionalData(value, 1)
                        .build())
                .hasToString("SynchronizationError{message=a\ufffdb, a\ufffdb=…}");
    }

    @Test
    void truncatesALongValue() {
        assertThat(SynchronizationError.builder()
                        .message("x".repeat(101))
                        .code("y".repeat(100))
                        .build())
                .hasToString("SynchronizationError{code=" + "y".repeat(100) + ", message=" + "x".repeat(100) + "…}");
    }

    @Test
    void doesNotSplitASurrogatePair() {
        assertThat(SynchronizationError.builder()
                        .message("x".repeat(99) + "🙂")
                        .code("y".repeat(98) + "🙂")
                        .build())
                .hasToString("SynchronizationError{code=" + "y".repeat(98) + "🙂, message=" + "x".repeat(99) + "…}");
    }

    @Test
    void truncatesALongDocument() {
        SynchronizationJob job = SynchronizationJob.builder().id("x".repeat(90)).build();
        SynchronizationError.Builder manyProperties = SynchronizationError.builder();
        for (int i = 0; i < 10_000; i++) {
            manyProperties.putAdditionalData("property" + i, i);
        }

        assertThat(SynchronizationJobCollectionResponse.builder()
                        .value(Collections.nCopies(10_000, job))
                        .odataContext("c".repeat(1_000))
                        .odataNextLink("n".repeat(1_000))
                        .odataType("t".repeat(1_000))
                        .putAdditionalData("a".repeat(1_000), null)
                        .build()
                        .toString())
                .hasSize(501)
                .endsWith("…");
        assertThat(manyProperties.build().toString()).hasSize(501).endsWith("…");
    }

    @Test
    void showsFiveHundredCharactersInFull() {
        SynchronizationError.Builder error = SynchronizationError.builder()
                .odataType("t".repeat(100))
                .code("c".repeat(100))
                .message("m".repeat(100))
                .putAdditionalData("a".repeat(100), null);
        int rest = 500 - (error.build().toString().length() + ", =…".length());

        assertThat(error.putAdditionalData("b".repeat(rest), 1).build().toString())
                .hasSize(500)
                .endsWith("b=…}");
        assertThat(error.putAdditionalData("c", 1).build().toString())
                .hasSize(501)
                .endsWith("b=…,…");
    }
}
