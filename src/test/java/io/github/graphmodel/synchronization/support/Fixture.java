package io.github.graphmodel.synchronization.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A document in the test resources: its folder is named after the type, its file after the case. */
public record Fixture(Class<? extends GraphObject> type, String path) {

    public static Stream<Fixture> all() throws Exception {
        return Stream.of(
                        in("status", SynchronizationStatus.class),
                        in("job", SynchronizationJob.class),
                        in("page", SynchronizationJobCollectionResponse.class))
                .flatMap(List::stream);
    }

    private static List<Fixture> in(String folder, Class<? extends GraphObject> type) throws Exception {
        try (Stream<Path> files =
                Files.list(Path.of(Fixture.class.getResource(folder).toURI()))) {
            return files.map(file -> new Fixture(type, folder + "/" + file.getFileName()))
                    .sorted((one, other) -> one.path.compareTo(other.path))
                    .toList();
        }
    }

    public static String json(String path) {
        try (InputStream in = Fixture.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String json() {
        return json(path);
    }

    /** Returns the status of a job. */
    public static SynchronizationStatus status(String jobName) throws IOException {
        return job(jobName).getStatus();
    }

    public static SynchronizationJob job(String name) throws IOException {
        return new ObjectMapper().readValue(json("job/" + name), SynchronizationJob.class);
    }

    public static SynchronizationJobCollectionResponse page(String name) throws IOException {
        return new ObjectMapper().readValue(json("page/" + name), SynchronizationJobCollectionResponse.class);
    }

    @Override
    public String toString() {
        return path;
    }
}
