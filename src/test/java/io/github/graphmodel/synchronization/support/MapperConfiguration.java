package io.github.graphmodel.synchronization.support;

import java.util.function.Supplier;

/**
 * A mapper as an application may configure it.
 *
 * @param name the generation of Jackson, and the settings that differ from the defaults
 * @param newMapper creates the mapper, which is too large to keep one for each configuration
 */
public record MapperConfiguration(String name, Supplier<Mapper> newMapper) {

    /** A mapper of either generation. */
    public interface Mapper {

        <T> T read(String json, Class<T> type) throws Exception;

        String write(Object value) throws Exception;
    }

    @Override
    public String toString() {
        return name;
    }
}
