package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.graphmodel.synchronization.support.ComprehensiveDocument;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComprehensiveDocumentTest {

    private final Set<String> values = new LinkedHashSet<>();

    private final Set<String> nulls = new LinkedHashSet<>();

    /** Except for those of the page, which occurs only once. */
    @Test
    void hasEveryPropertyAsAValueAndAsNull() {
        collect(SynchronizationJobCollectionResponse.class, ComprehensiveDocument.tree(ComprehensiveDocument.JSON));

        List<String> declared = DeclaredProperty.all().stream()
                .filter(property -> property.type() != SynchronizationJobCollectionResponse.class)
                .map(DeclaredProperty::toString)
                .toList();
        assertThat(declared)
                .as("properties without a value in comprehensive.json")
                .filteredOn(property -> !values.contains(property))
                .isEmpty();
        assertThat(declared)
                .as("properties without a null in comprehensive.json")
                .filteredOn(property -> !nulls.contains(property))
                .isEmpty();
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
