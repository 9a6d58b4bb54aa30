package application;

import static application.Application.require;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.io.IOException;
import java.util.List;

/** Writes each format, and reads what another application has written. */
final class Jackson2 {

    private Jackson2() {}

    static void verify(String json) throws IOException {
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
