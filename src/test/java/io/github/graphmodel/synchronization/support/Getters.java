package io.github.graphmodel.synchronization.support;

import io.github.graphmodel.synchronization.GraphObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The values that an application can reach from an object. */
public final class Getters {

    private static final Map<Class<?>, List<Method>> BY_TYPE = new ConcurrentHashMap<>();

    private Getters() {}

    private static List<Method> getters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !method.isBridge() && !method.getName().equals("toBuilder"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** Visits the value and all values reachable from it; a getter may throw only the exceptions in its Javadoc. */
    public static void visit(Object value, Consumer<Object> visitor) throws IllegalAccessException {
        if (value == null) {
            return;
        }
        visitor.accept(value);
        if (value instanceof Optional<?> optional) {
            visit(optional.orElse(null), visitor);
        } else if (value instanceof Collection<?> collection) {
            for (Object element : collection) {
                visit(element, visitor);
            }
        } else if (value instanceof Map<?, ?> map) {
            visit(map.keySet(), visitor);
            visit(map.values(), visitor);
        } else if (value instanceof GraphObject) {
            for (Method getter : BY_TYPE.computeIfAbsent(value.getClass(), Getters::getters)) {
                Object result;
                try {
                    result = getter.invoke(value);
                } catch (InvocationTargetException e) {
                    if (!isDocumented(getter, e.getCause())) {
                        throw new AssertionError(getter.getName() + " failed: " + e.getCause(), e);
                    }
                    continue;
                }
                visit(result, visitor);
            }
        }
    }

    private static boolean isDocumented(Method getter, Throwable failure) {
        return failure instanceof DateTimeException
                || (failure instanceof ArithmeticException && getter.getName().equals("entryCounts"));
    }
}
