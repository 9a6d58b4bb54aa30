package application;

import static application.Application.require;

import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Writes each format, and reads what another application has written. */
final class Jackson3 {

    private Jackson3() {}

    static void verify(String json) {
        ObjectMapper plain = new ObjectMapper();
        JsonNode expected = plain.readTree(json);
        SynchronizationJobCollectionResponse jobs = plain.readValue(json, SynchronizationJobCollectionResponse.class);
        for (ObjectMapper mapper : List.of(new CBORMapper(), new SmileMapper(), new YAMLMapper())) {
            String format = mapper.getClass().getSimpleName();
            JsonNode written = mapper.readTree(mapper.writeValueAsBytes(jobs));
            require(written.equals(expected), format + " wrote " + written);
            SynchronizationJobCollectionResponse read =
                    mapper.readValue(mapper.writeValueAsBytes(expected), SynchronizationJobCollectionResponse.class);
            require(read.equals(jobs), format + " read " + plain.writeValueAsString(read));
        }
    }
}
