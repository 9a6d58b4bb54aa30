package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.graphmodel.synchronization.support.ComprehensiveDocument;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All mappers, all versions of Jackson and all releases are tested with this document. */
class ComprehensiveDocumentTest {

    private final Set<String> values = new HashSet<>();

    private final Set<String> nulls = new HashSet<>();

    private final Set<Class<?>> withUnknown = new HashSet<>();

    /** Except for those of the page, which occurs only once. */
    @Test
    void hasEveryPropertyAsAValueAndAsNullAndAnUnknownOneOfEveryType() {
        collect(SynchronizationJobCollectionResponse.class, ComprehensiveDocument.tree(ComprehensiveDocument.JSON));

        List<String> declared = DeclaredProperty.all().stream()
                .filter(property -> property.type() != SynchronizationJobCollectionResponse.class)
                .map(DeclaredProperty::toString)
                .toList();
        assertThat(values).as("properties with a value in comprehensive.json").containsAll(declared);
        assertThat(nulls).as("properties that are null in comprehensive.json").containsAll(declared);
        assertThat(withUnknown)
                .as("types with an unknown property in comprehensive.json")
                .containsAll(DeclaredProperty.types());
    }

    private void collect(Class<?> type, JsonNode object) {
        Set<String> unknown = new HashSet<>();
        object.fieldNames().forEachRemaining(unknown::add);
        for (DeclaredProperty property : DeclaredProperty.all()) {
            if (property.type() == type && object.has(property.name())) {
                unknown.remove(property.name());
                JsonNode value = object.get(property.name());
                (value.isNull() ? nulls : values).add(property.toString());
                if (property.isCollection()) {
                    value.forEach(element -> collect(property.elementType(), element));
                } else {
                    collect(property.javaType(), value);
                }
            }
        }
        if (!unknown.isEmpty()) {
            withUnknown.add(type);
        }
    }
}
