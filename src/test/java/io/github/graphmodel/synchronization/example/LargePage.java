package io.github.graphmodel.synchronization.example;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reports on a page of 100,000 jobs that is generated while it is read, and prints to standard error the size of the
 * page, the maximum heap size and the peak heap usage in bytes.
 */
final class LargePage {

    static final int JOBS = 100_000;

    private static final String START = "{\"a\":{\"value\":[{}]},\"value\":[";

    private static final String END = "],\"@odata.nextLink\":\"https://graph.microsoft.com/next\"}";

    private LargePage() {}

    public static void main(String[] args) throws IOException {
        byte[] job;
        try (InputStream response = LargePage.class.getResourceAsStream("response.json")) {
            job = response.readAllBytes();
        }
        AtomicLong size = new AtomicLong();
        int exitCode = StatusReport.run(List.of("-"), page(job, size), System.out, System.err);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.err.println(size + " " + Runtime.getRuntime().maxMemory() + " " + peak);
        System.exit(exitCode);
    }

    private static InputStream page(byte[] job, AtomicLong size) {
        return new SequenceInputStream(Collections.enumeration(new AbstractList<InputStream>() {

            @Override
            public int size() {
                return 2 * JOBS + 1;
            }

            @Override
            public InputStream get(int i) {
                byte[] part = i % 2 == 1 ? job : utf8(i == 0 ? START : i == 2 * JOBS ? END : ",");
                size.addAndGet(part.length);
                return new ByteArrayInputStream(part);
            }
        }));
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
