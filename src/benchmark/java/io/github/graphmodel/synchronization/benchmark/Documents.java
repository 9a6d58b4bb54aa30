package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** What the benchmarks read: without white space, as the service sends it. */
final class Documents {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Documents() {}

    static byte[] status() throws IOException {
        return MAPPER.writeValueAsBytes(statusTree());
    }

    static byte[] page(int jobs) throws IOException {
        JsonNode status = statusTree();
        ObjectNode page = MAPPER.createObjectNode();
        ArrayNode value = page.put("@odata.context", "https://graph.microsoft.com/v1.0/$metadata#jobs")
                .putArray("value");
        for (int i = 0; i < jobs; i++) {
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
        return MAPPER.writeValueAsBytes(page);
    }

    private static JsonNode statusTree() throws IOException {
        return MAPPER.readTree(Documents.class.getResourceAsStream("status.json"));
    }
}
