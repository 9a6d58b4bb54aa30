package application;

import static application.Application.require;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.module.scala.DefaultScalaModule;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.util.List;
import scala.collection.Map;

/** The module reads untyped JSON as Scala collections, such as the unknown properties and the schema of a job. */
final class Jackson2 {

    private Jackson2() {}

    static void verify(String json) throws JsonProcessingException {
        ObjectMapper plain = new ObjectMapper();
        ObjectMapper scalaMapper = new ObjectMapper().registerModule(new DefaultScalaModule());
        Object untyped = scalaMapper.readValue("{}", Object.class);
        require(untyped instanceof Map, "the Scala module read " + untyped.getClass());

        SynchronizationJobCollectionResponse jobs =
                scalaMapper.readValue(json, SynchronizationJobCollectionResponse.class);
        require(
                jobs.equals(plain.readValue(json, SynchronizationJobCollectionResponse.class)),
                "not equal to what a plain mapper reads: " + jobs);
        for (ObjectMapper mapper : List.of(scalaMapper, plain)) {
            String written = mapper.writeValueAsString(jobs);
            require(plain.readTree(written).equals(plain.readTree(json)), "wrote " + written);
        }
    }
}
