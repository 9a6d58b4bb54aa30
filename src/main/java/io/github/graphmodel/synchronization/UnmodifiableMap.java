package io.github.graphmodel.synchronization;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A view of a map without some of its keys, whose entries cannot be changed: the JDK's unmodifiable map returns the
 * entries of the map within from {@code entrySet().toArray(IntFunction)}.
 */
final class UnmodifiableMap<V extends @Nullable Object> extends AbstractMap<String, V> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, V> map;

    private final Set<String> hidden;

    private final boolean isModifiable;

    UnmodifiableMap(Map<String, V> map, Set<String> hidden) {
        this.map = map;
        this.hidden = hidden;
        isModifiable = false;
    }

    /** Kryo, with which Spark shuffles objects, puts the entries that it reads into a new map. */
    private UnmodifiableMap() {
        map = new LinkedHashMap<>();
        hidden = Collections.emptySet();
        isModifiable = true;
    }

    /** Returns the view within the JDK's, since Jackson's default typing writes the name of the class and reads it. */
    static <V extends @Nullable Object> Map<String, V> of(Map<String, V> map, Set<String> hidden) {
        return Collections.unmodifiableMap(new UnmodifiableMap<>(map, hidden));
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return map.containsKey(key) && !hidden.contains(key);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return hidden.contains(key) ? null : map.get(key);
    }

    @Override
    public @Nullable V put(String key, V value) {
        if (!isModifiable) {
            throw new UnsupportedOperationException();
        }
        return map.put(key, value);
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public int size() {
                return map.size()
                        - (int) hidden.stream().filter(map::containsKey).count();
            }

            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                Iterator<Map.Entry<String, V>> entries = map.entrySet().iterator();
                int size = size();
                return new Iterator<>() {

                    private int left = size;

                    @Override
                    public boolean hasNext() {
                        return left > 0;
                    }

                    @Override
                    public Map.Entry<String, V> next() {
                        Map.Entry<String, V> entry = entries.next();
                        while (hidden.contains(entry.getKey())) {
                            entry = entries.next();
                        }
                        left--;
                        return new SimpleImmutableEntry<>(entry);
                    }
                };
            }
        };
    }

    private Object writeReplace() {
        return new LinkedHashMap<>(this);
    }
}
