/** Immutable classes for the state of provisioning jobs in Microsoft Entra ID, as Microsoft Graph tells it. */
module io.github.graphmodel.synchronization {
    requires com.fasterxml.jackson.annotation;
    // Only the ready mapper needs these: the model is read by Jackson 3 as well.
    requires static transitive com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jsr310;
    // A client that has it sees which values can be null.
    requires static transitive org.jspecify;

    exports io.github.graphmodel.synchronization;
    exports io.github.graphmodel.synchronization.json;
}
