package io.github.graphmodel.synchronization.support;

/**
 * A mapper that an application may have.
 *
 * @param generation of Jackson
 * @param name what distinguishes it
 */
public record MapperConfiguration(String generation, String name, RoundTrip roundTrip) {

    interface RoundTrip {

        String readAndWrite(String json) throws Exception;
    }

    public String readAndWrite(String json) throws Exception {
        return roundTrip.readAndWrite(json);
    }

    /** Whether the regular expression matches the name, with or without the generation. */
    public boolean isCalled(String names) {
        return name.matches(names) || toString().matches(names);
    }

    @Override
    public String toString() {
        return generation + ", " + name;
    }
}
