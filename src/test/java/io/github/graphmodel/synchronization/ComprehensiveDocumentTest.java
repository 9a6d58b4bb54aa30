package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.graphmodel.synchronization.support.ComprehensiveDocument;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComprehensiveDocumentTest {

    private final Set<String> values = new LinkedHashSet<>();

    private final Set<String> nulls = new LinkedHashSet<>();

    /** Except for those of the page, which occurs only once. */
    @Test
    void hasEveryPropertyAsAValueAndAsNull() {
        collect(SynchronizationJobCollectionResponse.class, ComprehensiveDocument.tree(ComprehensiveDocument.JSON));

        assertThat(DeclaredProperty.all())
                .filteredOn(property -> property.type() != SynchronizationJobCollectionResponse.class)
                .extracting(DeclaredProperty::toString)
                .allSatisfy(property -> {
                    assertThat(values).contains(property);
                    assertThat(nulls).contains(property);
                });
    }

    private void collect(Class<?> type, JsonNode object) {
        for (DeclaredProperty property : DeclaredProperty.all()) {
            if (property.type() == type && object.has(property.name())) {
                JsonNode value = object.get(property.name());
                (value.isNull() ? nulls : values).add(property.toString());
                if (property.isCollection()) {
                    value.forEach(element -> collect(property.elementType(), element));
                } else {
                    collect(property.javaType(), value);
                }
            }
        }
    }
}
