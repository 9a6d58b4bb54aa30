package application;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;

/** Starts mappers, with and without Jackson's modules, and reads and writes with them. */
public final class Check implements Callable<Void> {

    private final String json;

    public Check(String json) {
        this.json = json;
    }

    @Override
    public Void call() throws Exception {
        verify(new ObjectMapper());
        ObjectMapper modules = new ObjectMapper().findAndRegisterModules();
        verify(modules);
        modules.readValue("\"2026-11-20T14:55:58.5Z\"", OffsetDateTime.class);
        return null;
    }

    private void verify(ObjectMapper mapper) throws Exception {
        String written = mapper.writeValueAsString(mapper.readValue(json, SynchronizationJobCollectionResponse.class));
        if (!mapper.readTree(written).equals(mapper.readTree(json))) {
            throw new AssertionError("wrote " + written);
        }
    }
}
