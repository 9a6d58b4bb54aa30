package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Beside {@link PropertyTest}, which holds that each declared property counts. */
class EqualityTest {

    @Test
    void equalityIncludesTheClass() {
        MetadataEntry entry = MetadataEntry.builder().value("a").build();

        assertThat(entry)
                .isNotEqualTo(KeyValuePair.builder().value("a").build())
                .isNotEqualTo(null);
    }

    @Test
    void equalityIncludesUnknownProperties() {
        SynchronizationError.Builder builder = SynchronizationError.builder().code("a");
        SynchronizationError without = builder.build();
        SynchronizationError with = builder.putAdditionalData("x", null).build();

        assertThat(with).isNotEqualTo(without).doesNotHaveSameHashCodeAs(without);
        assertThat(builder.putAdditionalData("x", 1).build()).isNotEqualTo(with);
    }
}
