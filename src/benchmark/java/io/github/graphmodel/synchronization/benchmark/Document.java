package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ParsableFactory;
import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.io.IOException;

/** The documents that are read and written, without white space, as Graph returns them. */
public enum Document {
    STATUS(
            SynchronizationStatus.class,
            Beans.Status.class,
            com.microsoft.graph.models.SynchronizationStatus::createFromDiscriminatorValue),
    PAGE_OF_100_JOBS(
            SynchronizationJobCollectionResponse.class,
            Beans.Page.class,
            com.microsoft.graph.models.SynchronizationJobCollectionResponse::createFromDiscriminatorValue);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    final Class<? extends GraphObject> type;
    final Class<?> bean;
    final ParsableFactory<? extends Parsable> sdkType;

    Document(Class<? extends GraphObject> type, Class<?> bean, ParsableFactory<? extends Parsable> sdkType) {
        this.type = type;
        this.bean = bean;
        this.sdkType = sdkType;
    }

    byte[] json() throws IOException {
        JsonNode status = MAPPER.readTree(Document.class.getResourceAsStream("status.json"));
        return MAPPER.writeValueAsBytes(this == STATUS ? status : page(status));
    }

    private static JsonNode page(JsonNode status) {
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
}
