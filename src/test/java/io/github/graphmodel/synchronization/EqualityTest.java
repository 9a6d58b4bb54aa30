package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
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
        GraphObject.Builder<?, ?> one = DeclaredProperty.builder(type).odataType("#a");
        GraphObject.Builder<?, ?> other = DeclaredProperty.builder(type).odataType("#b");
        verify(type, one, other);
    }

    private static <B> void verify(Class<? extends GraphObject> type, B one, B other) {
        @SuppressWarnings("unchecked") // a builder class has no subclasses
        Class<B> builder = (Class<B>) one.getClass();
        EqualsVerifier.forClass(type)
                .usingGetClass()
                .withNonnullFields("builder")
                .withPrefabValues(builder, one, other)
                .withPrefabValues(
                        GraphObject.Builder.class, (GraphObject.Builder<?, ?>) one, (GraphObject.Builder<?, ?>) other)
                // The field of the subclass is the one of the base class.
                .suppress(Warning.ALL_FIELDS_SHOULD_BE_USED)
                .verify();
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
