package io.github.graphmodel.synchronization;

import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EqualsVerifierTest {

    static List<Class<? extends GraphObject>> types() {
        return DocumentedMember.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFieldCountsAndTheContractIsKept(Class<? extends GraphObject> type) {
        EqualsVerifier.forClass(type)
                .usingGetClass()
                .withNonnullFields("otherMembers")
                .verify();
    }
}
