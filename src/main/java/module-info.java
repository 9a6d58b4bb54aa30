/** Immutable classes for the state of provisioning jobs in Microsoft Entra ID, as Microsoft Graph tells it. */
module io.github.graphmodel.synchronization {
    requires com.fasterxml.jackson.annotation;
    // Only the ready mapper needs these: the model is read by Jackson 3 as well. None of what is static is transitive,
    // because a client that lacks it would not compile.
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jsr310;
    // A client that has it sees which values can be null.
    requires static org.jspecify;

    exports io.github.graphmodel.synchronization;
    exports io.github.graphmodel.synchronization.json;
}
