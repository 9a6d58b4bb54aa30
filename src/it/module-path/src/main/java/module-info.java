/** Requires nothing but this library and Jackson. */
module application {
    requires com.fasterxml.jackson.databind;
    // Only GraphJson needs it, so the library does not require it.
    requires com.fasterxml.jackson.datatype.jsr310;
    requires io.github.graphmodel.synchronization;
}
