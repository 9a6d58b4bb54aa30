package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A document among the test resources: the folder is its type, the file is named for its case. */
record Fixture(Class<? extends GraphObject> type, String path) {

    static Stream<Fixture> all() throws Exception {
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

    static String text(String path) throws IOException {
        try (InputStream in = Fixture.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String text() throws IOException {
        return text(path);
    }

    static SynchronizationStatus status(String name) throws IOException {
        return new ObjectMapper().readValue(text("status/" + name), SynchronizationStatus.class);
    }

    static SynchronizationJob job(String name) throws IOException {
        return new ObjectMapper().readValue(text("job/" + name), SynchronizationJob.class);
    }

    static SynchronizationJobCollectionResponse page(String name) throws IOException {
        return new ObjectMapper().readValue(text("page/" + name), SynchronizationJobCollectionResponse.class);
    }

    @Override
    public String toString() {
        return path;
    }
}
