package application;

import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Returns what it has read. */
@Path("/")
public class Resource {

    public record Tenant(String name, SynchronizationJobCollectionResponse jobs) {}

    @POST
    public Tenant echo(Tenant tenant) {
        return tenant;
    }
}
