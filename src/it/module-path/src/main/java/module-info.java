/** Requires nothing but this library and Jackson. */
module application {
    requires com.fasterxml.jackson.databind;
    requires io.github.graphmodel.synchronization;
    // Only an application that calls GraphJson requires this.
    requires com.fasterxml.jackson.datatype.jsr310;
}
