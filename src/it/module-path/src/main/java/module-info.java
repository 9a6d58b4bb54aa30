/** Requires this library and Jackson alone. */
module client {
    requires com.fasterxml.jackson.databind;
    requires io.github.graphmodel.synchronization;
}
