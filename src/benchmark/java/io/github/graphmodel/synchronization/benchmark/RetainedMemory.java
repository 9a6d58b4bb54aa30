package io.github.graphmodel.synchronization.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;

/** Measures the heap that a status occupies. */
final class RetainedMemory {

    private static final int OBJECTS = 10_000;

    private RetainedMemory() {}

    static void measure(Figures figures) throws IOException {
        byte[] json = Document.STATUS.json();
        for (Contender contender : Contender.READERS) {
            Object[] objects = new Object[OBJECTS];
            // The first object also creates what all objects share.
            objects[0] = contender.read(json, Document.STATUS);
            long before = usedHeap();
            for (int i = 1; i < OBJECTS; i++) {
                objects[i] = contender.read(json, Document.STATUS);
            }
            figures.add("retained by STATUS, bytes", contender, (usedHeap() - before) / (OBJECTS - 1.0));
            Reference.reachabilityFence(objects);
        }
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
