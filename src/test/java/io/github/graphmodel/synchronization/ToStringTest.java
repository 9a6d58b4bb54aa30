package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
                        .additionalData("secret", "value")
                        .build())
                .hasToString("SynchronizationStatus{@odata.type=#t, code=Active,"
                        + " lastExecution=SynchronizationTaskExecution{countExports=3},"
                        + " progress=[SynchronizationProgress{units=pages}, null], synchronizedEntryCountByType=[],"
                        + " quarantine=null, secret=…}");
    }

    @Test
    void showsNoValueOfASchema() {
        assertThat(SynchronizationJob.builder().schema(Map.of("a", "b")).build())
                .hasToString("SynchronizationJob{schema={…}}");
    }

    @Test
    void truncatesALongString() {
        assertThat(SynchronizationError.builder()
                        .message("x".repeat(101))
                        .code("y".repeat(100))
                        .build())
                .hasToString("SynchronizationError{code=" + "y".repeat(100) + ", message=" + "x".repeat(100) + "…}");
    }

    @Test
    void truncatesALongDocument() {
        SynchronizationJob job = SynchronizationJob.builder().id("x".repeat(90)).build();
        SynchronizationError.Builder manyProperties = SynchronizationError.builder();
        for (int i = 0; i < 10_000; i++) {
            manyProperties.additionalData("property" + i, i);
        }

        assertThat(SynchronizationJobCollectionResponse.builder()
                        .value(Collections.nCopies(10_000, job))
                        .build()
                        .toString())
                .hasSize(501)
                .endsWith("…");
        assertThat(manyProperties.build().toString()).hasSize(501).endsWith("…");
    }

    @Test
    void showsFiveHundredCharactersInFull() {
        SynchronizationError error = SynchronizationError.builder()
                .odataType("t".repeat(100))
                .code("c".repeat(100))
                .message("m".repeat(100))
                .additionalData("a".repeat(500 - 353 - 2), null)
                .build();

        assertThat(error.toString()).hasSize(500).endsWith("a=…}");
        assertThat(error.toBuilder()
                        .additionalData(Map.of("a".repeat(500 - 353 - 1), true))
                        .build()
                        .toString())
                .hasSize(501)
                .endsWith("a=……");
    }
}
