/** Immutable classes for Microsoft Graph's status of provisioning jobs in Microsoft Entra ID. */
@SuppressWarnings("module") // Jackson 3 is not on the module path of this build
module io.github.graphmodel.synchronization {
    requires com.fasterxml.jackson.annotation;
    // Only GraphJson needs these, and Jackson 3 reads the model without them. If they were transitive, an application
    // without them would not compile.
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jsr310;
    // Applications that have it get the nullness annotations.
    requires static org.jspecify;

    exports io.github.graphmodel.synchronization;
    exports io.github.graphmodel.synchronization.json;

    // Jackson calls creators and setters that are not public.
    opens io.github.graphmodel.synchronization to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
