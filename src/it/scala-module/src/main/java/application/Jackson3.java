package application;

import static application.Application.require;

import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.util.List;
import scala.collection.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.scala.DefaultScalaModule;

/** The module reads untyped JSON as Scala collections, such as the unknown properties and the schema of a job. */
final class Jackson3 {

    private Jackson3() {}

    static void verify(String json) {
        ObjectMapper plain = new ObjectMapper();
        ObjectMapper scalaMapper =
                JsonMapper.builder().addModule(new DefaultScalaModule()).build();
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
