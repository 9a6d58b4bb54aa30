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
    public record Mapper(Reader reader, Writer writer) {

        public Object read(String json, Class<?> type) throws Exception {
            return reader.read(json, type);
        }

        public String write(Object value) throws Exception {
            return writer.write(value);
        }
    }

    interface Reader {

        Object read(String json, Class<?> type) throws Exception;
    }

    interface Writer {

        String write(Object value) throws Exception;
    }

    /** Returns whether the regular expression matches the name, with or without the generation. */
    public boolean matches(String regex) {
        return name.matches("(Jackson [23], )?(" + regex + ")");
    }

    @Override
    public String toString() {
        return name;
    }
}
