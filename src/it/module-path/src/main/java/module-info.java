/** Requires this library and Jackson alone. */
module client {
    requires com.fasterxml.jackson.databind;
    // Whoever calls GraphJson on the module path has to say so: the library does without.
    requires com.fasterxml.jackson.datatype.jsr310;
    requires io.github.graphmodel.synchronization;
}
