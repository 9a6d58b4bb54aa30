package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading pages of any size: the time for a job has to stay the same. */
@State(Scope.Benchmark)
// So large that it is not the collector that is measured. The page of 100,000 jobs alone has 260 MB.
@Fork(jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
public class Growth {

    /** How many jobs are on the page. */
    @Param({"1", "10", "1000", "100000"})
    public int jobs;

    private final ObjectMapper mapper = new ObjectMapper();

    private byte[] json;

    @Setup
    public void setUp() throws IOException {
        json = Documents.page(jobs);
    }

    @Benchmark
    public SynchronizationJobCollectionResponse library() throws IOException {
        return mapper.readValue(json, SynchronizationJobCollectionResponse.class);
    }

    @Benchmark
    public JsonNode tree() throws IOException {
        return mapper.readTree(json);
    }
}
