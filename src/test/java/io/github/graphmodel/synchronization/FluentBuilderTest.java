package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FluentBuilderTest {

    static List<Class<? extends GraphObject>> types() {
        return DocumentedMember.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everySetterGivesTheBuilderItself(Class<? extends GraphObject> type) throws Exception {
        GraphObject.Builder<?, ?> builder =
                (GraphObject.Builder<?, ?>) type.getMethod("builder").invoke(null);
        List<Method> setters = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> GraphObject.Builder.class.isAssignableFrom(method.getReturnType()))
                .toList();
        for (Method setter : setters) {
            Object[] arguments = new Object[setter.getParameterCount()];
            if (setter.getName().equals("additionalData")) {
                arguments[0] = arguments.length == 1 ? Map.of() : "new";
            }
            assertThat(setter.invoke(builder, arguments)).as("%s", setter).isSameAs(builder);
        }
        assertThat(setters).hasSizeGreaterThan(DocumentedMember.of(type).size());
    }
}
