package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.openjdk.jol.info.GraphLayout;

/** What one status takes of the heap. */
final class Memory {

    private Memory() {}

    static void report(PrintStream out) throws Exception {
        byte[] json = Documents.status();
        ObjectMapper mapper = new ObjectMapper();
        out.println();
        out.println("| one status in memory | bytes | of the tree's |");
        out.println("|---|---|---|");
        long tree = retained(() -> mapper.readTree(json));
        print(out, "library", retained(() -> mapper.readValue(json, SynchronizationStatus.class)), tree);
        print(out, "tree", tree, tree);
        print(
                out,
                "SDK",
                retained(() ->
                        Sdk.read(json, com.microsoft.graph.models.SynchronizationStatus::createFromDiscriminatorValue)),
                tree);
    }

    /** What a second one adds: names and constants are there only once. */
    private static long retained(Callable<?> read) throws Exception {
        Object one = read.call();
        Object other = read.call();
        return GraphLayout.parseInstance(one, other).totalSize()
                - GraphLayout.parseInstance(one).totalSize();
    }

    private static void print(PrintStream out, String what, long bytes, long tree) throws IOException {
        out.printf("| %s | %d | %.2f |%n", what, bytes, (double) bytes / tree);
    }
}
