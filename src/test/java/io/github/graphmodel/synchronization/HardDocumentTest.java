package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HardDocumentTest {

    private final Set<String> values = new LinkedHashSet<>();

    private final Set<String> nulls = new LinkedHashSet<>();

    /** The members of the page itself, of which there is one, are other tests' to try. */
    @Test
    void hasEveryMemberAsAValueAndAsNull() {
        note(SynchronizationJobCollectionResponse.class, HardDocument.tree(HardDocument.JSON));

        assertThat(DocumentedMember.all())
                .filteredOn(member -> member.type() != SynchronizationJobCollectionResponse.class)
                .extracting(DocumentedMember::toString)
                .allSatisfy(member -> {
                    assertThat(values).contains(member);
                    assertThat(nulls).contains(member);
                });
    }

    private void note(Class<?> type, JsonNode object) {
        for (DocumentedMember member : DocumentedMember.all()) {
            if (member.type() == type && object.has(member.name())) {
                JsonNode value = object.get(member.name());
                (value.isNull() ? nulls : values).add(member.toString());
                if (member.isCollection()) {
                    value.forEach(element -> note(member.elementType(), element));
                } else {
                    note(member.javaType(), value);
                }
            }
        }
    }
}
