package io.github.graphmodel.synchronization.benchmark;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.openjdk.jmh.infra.Blackhole;

/** Calls every getter of an object and of all objects in it, as fast as code that names them. */
final class Getters {

    /** What the SDK's classes have for the SDK itself. */
    private static final Set<String> NOT_OF_THE_JSON = Set.of("getClass", "getBackingStore", "getFieldDeserializers");

    private final Map<Class<?>, Function<Object, Object>[]> byType = new ConcurrentHashMap<>();

    private final String packageName;

    /** For the classes of this one's package. */
    Getters(Class<?> type) {
        packageName = type.getPackageName();
    }

    void call(Object object, Blackhole blackhole) {
        for (Function<Object, Object> getter : byType.computeIfAbsent(object.getClass(), this::getters)) {
            Object value = getter.apply(object);
            blackhole.consume(value);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    callIfOfTheModel(list.get(i), blackhole);
                }
            } else {
                callIfOfTheModel(value, blackhole);
            }
        }
    }

    private void callIfOfTheModel(Object value, Blackhole blackhole) {
        if (value != null && !(value instanceof Enum) && value.getClass().getPackageName().equals(packageName)) {
            call(value, blackhole);
        }
    }

    @SuppressWarnings("unchecked") // an array of functions
    private Function<Object, Object>[] getters(Class<?> type) {
        List<Function<Object, Object>> getters = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (method.getName().startsWith("get")
                    && method.getParameterCount() == 0
                    && !NOT_OF_THE_JSON.contains(method.getName())) {
                getters.add(function(type, method));
            }
        }
        return getters.toArray(new Function[0]);
    }

    @SuppressWarnings("unchecked") // that is the type asked for
    private static Function<Object, Object> function(Class<?> type, Method method) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle getter = lookup.unreflect(method);
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            getter,
                            MethodType.methodType(method.getReturnType(), type))
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new AssertionError(method.toString(), e);
        }
    }
}
