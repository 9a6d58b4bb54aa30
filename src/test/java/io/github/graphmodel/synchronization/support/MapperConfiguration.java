package io.github.graphmodel.synchronization.support;

/**
 * A configured mapper.
 *
 * @param generation the generation of Jackson
 * @param name the settings that differ from the defaults
 */
public record MapperConfiguration(String generation, String name, RoundTrip roundTrip) {

    interface RoundTrip {

        String readAndWrite(String json) throws Exception;
    }

    public String readAndWrite(String json) throws Exception {
        return roundTrip.readAndWrite(json);
    }

    /** Returns whether the regular expression matches the name, with or without the generation. */
    public boolean matches(String regex) {
        return name.matches(regex) || toString().matches(regex);
    }

    @Override
    public String toString() {
        return generation + ", " + name;
    }
}
