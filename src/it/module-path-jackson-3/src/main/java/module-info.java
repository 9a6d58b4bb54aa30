/** Requires this library and Jackson 3 alone. */
module client {
    requires io.github.graphmodel.synchronization;
    requires tools.jackson.databind;
}
