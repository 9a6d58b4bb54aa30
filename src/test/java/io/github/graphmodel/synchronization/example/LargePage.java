package io.github.graphmodel.synchronization.example;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads a page of 100,000 jobs that is made while it is read, and prints how many jobs there were, how many of them in
 * quarantine, the bytes of the page, the heap that the JVM may take, and the most that was in use at any time.
 */
final class LargePage {

    private static final int JOBS = 100_000;

    private static final String HEAD = "{\"@odata.context\":{\"value\":[{}]},\"value\":[";

    private static final String TAIL = "],\"@odata.nextLink\":\"https://graph.microsoft.com/next\"}";

    private LargePage() {}

    public static void main(String[] args) throws IOException {
        byte[] job;
        try (InputStream answer = LargePage.class.getResourceAsStream("answer.json")) {
            job = answer.readAllBytes();
        }
        AtomicLong bytes = new AtomicLong();
        AtomicInteger jobs = new AtomicInteger();
        AtomicInteger inQuarantine = new AtomicInteger();
        JobReader.forEachJob(new ObjectMapper(), page(job, bytes), read -> {
            jobs.incrementAndGet();
            if (read.getStatus().inQuarantine()) {
                inQuarantine.incrementAndGet();
            }
        });
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.println(jobs + " " + inQuarantine + " " + bytes + " "
                + Runtime.getRuntime().maxMemory() + " " + peak);
    }

    private static InputStream page(byte[] job, AtomicLong bytes) {
        return new SequenceInputStream(Collections.enumeration(new AbstractList<InputStream>() {

            @Override
            public int size() {
                return 2 * JOBS + 1;
            }

            @Override
            public InputStream get(int i) {
                byte[] part = i % 2 == 1 ? job : text(i == 0 ? HEAD : i == 2 * JOBS ? TAIL : ",");
                bytes.addAndGet(part.length);
                return new ByteArrayInputStream(part);
            }
        }));
    }

    private static byte[] text(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
