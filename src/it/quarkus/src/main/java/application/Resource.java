package application;

import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Returns what it has read. */
@Path("/")
public class Resource {

    public record Tenant(String name, SynchronizationJob job) {}

    @POST
    @Path("status")
    public SynchronizationStatus echo(SynchronizationStatus status) {
        return status;
    }

    @POST
    @Path("page")
    public SynchronizationJobCollectionResponse echo(SynchronizationJobCollectionResponse page) {
        return page;
    }

    @POST
    @Path("record")
    public Tenant echo(Tenant tenant) {
        return tenant;
    }
}
