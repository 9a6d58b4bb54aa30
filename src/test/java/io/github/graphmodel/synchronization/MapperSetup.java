package io.github.graphmodel.synchronization;

/**
 * A mapper that a client may have.
 *
 * @param generation of Jackson
 * @param name what is special with it
 */
record MapperSetup(String generation, String name, RoundTrip roundTrip) {

    interface RoundTrip {

        String readAndWrite(String json) throws Exception;
    }

    String readAndWrite(String json) throws Exception {
        return roundTrip.readAndWrite(json);
    }

    /** Whether the regular expression is this setup's name, with the generation or without. */
    boolean isCalled(String names) {
        return name.matches(names) || toString().matches(names);
    }

    @Override
    public String toString() {
        return generation + ", " + name;
    }
}
