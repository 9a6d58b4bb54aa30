package io.github.graphmodel.synchronization.support;

import io.github.graphmodel.synchronization.GraphObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The values that an application can reach from an object. */
public final class Getters {

    private Getters() {}

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
            for (Method method : value.getClass().getMethods()) {
                if (isGetter(method)) {
                    visit(get(value, method), visitor);
                }
            }
        }
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && !method.getName().equals("toBuilder");
    }

    private static Object get(Object object, Method getter) throws IllegalAccessException {
        try {
            return getter.invoke(object);
        } catch (InvocationTargetException e) {
            boolean isDocumented = e.getCause() instanceof DateTimeException
                    || (e.getCause() instanceof ArithmeticException
                            && getter.getName().equals("entryCounts"));
            if (isDocumented) {
                return null;
            }
            throw new AssertionError(getter.getName() + " failed: " + e.getCause(), e);
        }
    }
}
