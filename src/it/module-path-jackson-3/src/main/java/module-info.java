/** Requires nothing but this library and Jackson 3. */
module application {
    requires io.github.graphmodel.synchronization;
    requires tools.jackson.databind;
}
