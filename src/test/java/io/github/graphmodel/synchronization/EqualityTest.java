package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.util.ArrayList;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EqualityTest {

    static List<Class<? extends GraphObject>> types() {
        return DeclaredProperty.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void equalsAndHashCodeFollowTheirContract(Class<? extends GraphObject> type) {
        verify(
                type,
                DeclaredProperty.builder(type).odataType("#a"),
                DeclaredProperty.builder(type).odataType("#b"));
    }

    private static <B> void verify(Class<? extends GraphObject> type, B one, B other) {
        @SuppressWarnings("unchecked") // a builder class has no subclasses
        Class<B> builder = (Class<B>) one.getClass();
        EqualsVerifier.forClass(type)
                .usingGetClass()
                .withNonnullFields("builder")
                .withPrefabValues(builder, one, other)
                .verify();
    }

    @Test
    void equalityIncludesUnknownProperties() {
        SynchronizationError.Builder builder = SynchronizationError.builder().code("a");
        SynchronizationError without = builder.build();
        SynchronizationError with = builder.additionalData("x", null).build();

        assertThat(with).isNotEqualTo(without).doesNotHaveSameHashCodeAs(without);
        assertThat(builder.additionalData("x", 1).build()).isNotEqualTo(with);
    }

    @Test
    void anAbsentCollectionIsDistinguishedFromAnEmptyOne() {
        List<?> absent = SynchronizationStatus.builder().build().getProgress();
        List<?> empty =
                SynchronizationStatus.builder().progress(List.of()).build().getProgress();

        assertThat(absent).isEqualTo(empty);
        Object filter = new OmitAbsentCollection.Filter();
        assertThat(filter.equals(absent)).isTrue();
        assertThat(filter.equals(empty)).isFalse();
        assertThat(filter.equals(new ArrayList<>())).isFalse();
        assertThat(filter.equals(null)).isFalse();
        assertThat(filter).hasSameHashCodeAs(absent);
    }
}
