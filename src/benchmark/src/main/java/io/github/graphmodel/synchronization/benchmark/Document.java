package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ParsableFactory;
import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.io.IOException;
import java.util.List;

/** The documents that are read and written, without white space, as Graph returns them. */
enum Document {
    STATUS(
            "a status",
            1,
            SynchronizationStatus.class,
            Beans.Status.class,
            com.microsoft.graph.models.SynchronizationStatus::createFromDiscriminatorValue),
    STATUS_WITH_UNKNOWN("a status with unknown properties", STATUS),
    PAGE(
            "a page of 100 jobs",
            100,
            SynchronizationJobCollectionResponse.class,
            Beans.Page.class,
            com.microsoft.graph.models.SynchronizationJobCollectionResponse::createFromDiscriminatorValue);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String title;

    final int statuses;

    final Class<? extends GraphObject> type;

    final Class<?> bean;

    final ParsableFactory<? extends Parsable> sdkType;

    Document(
            String title,
            int statuses,
            Class<? extends GraphObject> type,
            Class<?> bean,
            ParsableFactory<? extends Parsable> sdkType) {
        this.title = title;
        this.statuses = statuses;
        this.type = type;
        this.bean = bean;
        this.sdkType = sdkType;
    }

    Document(String title, Document other) {
        this(title, other.statuses, other.type, other.bean, other.sdkType);
    }

    byte[] json() throws IOException {
        ObjectNode status = (ObjectNode) MAPPER.readTree(Document.class.getResourceAsStream("status.json"));
        if (this != STATUS_WITH_UNKNOWN) {
            status.remove(List.of("@odata.type", "synchronizationHealth"));
        }
        return MAPPER.writeValueAsBytes(this == PAGE ? page(status) : status);
    }

    private static ObjectNode page(ObjectNode status) {
        ObjectNode page = MAPPER.createObjectNode();
        ArrayNode value = page.put("@odata.context", "https://graph.microsoft.com/v1.0/$metadata#jobs")
                .putArray("value");
        for (int i = 0; i < 100; i++) {
            ObjectNode job = value.addObject()
                    .put("id", "box.7f1e0000000040008000000000000001." + i)
                    .put("templateId", "box");
            job.putObject("schedule")
                    .putNull("expiration")
                    .put("interval", "PT40M")
                    .put("state", "Active");
            job.set("status", status);
            job.putArray("synchronizationJobSettings")
                    .addObject()
                    .put("name", "QuarantineTooManyDeletesThreshold")
                    .put("value", "500");
        }
        return page;
    }

    @Override
    public String toString() {
        return title;
    }
}
