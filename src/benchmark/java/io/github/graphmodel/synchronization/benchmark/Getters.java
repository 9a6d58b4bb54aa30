package io.github.graphmodel.synchronization.benchmark;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openjdk.jmh.infra.Blackhole;

/** Calls every getter of an object and of all objects in it, without reflection. */
final class Getters {

    /** What the SDK's classes have for the SDK itself. */
    private static final Set<String> NOT_OF_THE_JSON = Set.of("getClass", "getBackingStore", "getFieldDeserializers");

    private static final ClassValue<Getters> BY_TYPE = new ClassValue<>() {
        @Override
        protected Getters computeValue(Class<?> type) {
            return new Getters(type);
        }
    };

    private final List<Function<Object, Object>> ofValues = new ArrayList<>();

    private final Map<Function<Object, Object>, Class<?>> ofObjects = new HashMap<>();

    private final Map<Function<Object, Object>, Class<?>> ofLists = new HashMap<>();

    private Getters(Class<?> type) {
        for (Method method : type.getMethods()) {
            if (method.getName().startsWith("get")
                    && method.getParameterCount() == 0
                    && !NOT_OF_THE_JSON.contains(method.getName())) {
                Class<?> returned = method.getReturnType();
                if (returned == List.class) {
                    ofLists.put(function(method), elementType(method.getGenericReturnType()));
                } else if (returned.getPackage() == type.getPackage() && !returned.isEnum()) {
                    ofObjects.put(function(method), returned);
                } else {
                    ofValues.add(function(method));
                }
            }
        }
    }

    static void call(Object object, Class<?> type, Blackhole blackhole) {
        Getters getters = BY_TYPE.get(type);
        for (int i = 0; i < getters.ofValues.size(); i++) {
            blackhole.consume(getters.ofValues.get(i).apply(object));
        }
        for (Map.Entry<Function<Object, Object>, Class<?>> getter : getters.ofObjects.entrySet()) {
            Object value = getter.getKey().apply(object);
            if (value != null) {
                call(value, getter.getValue(), blackhole);
            }
        }
        for (Map.Entry<Function<Object, Object>, Class<?>> getter : getters.ofLists.entrySet()) {
            List<?> list = (List<?>) getter.getKey().apply(object);
            if (list != null) {
                for (Object element : list) {
                    call(element, getter.getValue(), blackhole);
                }
            }
        }
    }

    private static Class<?> elementType(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    @SuppressWarnings("unchecked") // that is the type asked for
    private static Function<Object, Object> function(Method method) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle getter = lookup.unreflect(method);
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            getter,
                            getter.type())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new AssertionError(method.toString(), e);
        }
    }
}
