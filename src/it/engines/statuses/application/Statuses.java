package application;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Generates the jobs of thousands of tenants, and counts the figures that a report on them must have. */
final class Statuses {

    static final String QUARANTINED = "quarantined for ";

    static final String FAILED = "failed in ";

    private static final int TENANTS = 5_000;

    private static final int FILES = 16;

    private static final List<String> REASONS = List.of(
            "EncounteredBaseEscrowThreshold", "EncounteredQuarantineException", "TooManyDeletes", "SomethingNew");

    private final Random random = new Random(20171119);

    private final Map<String, Long> figures = new TreeMap<>();

    private Statuses() {}

    /** Writes the jobs, one to a line, and returns the figures of the report. */
    static Map<String, Long> write(Path folder, int count) throws IOException {
        Statuses statuses = new Statuses();
        Files.createDirectories(folder);
        for (int file = 0; file < FILES; file++) {
            try (BufferedWriter lines = Files.newBufferedWriter(folder.resolve("part-" + file + ".jsonl"))) {
                for (int i = file; i < count; i += FILES) {
                    lines.write(statuses.next(i));
                    lines.newLine();
                }
            }
        }
        return statuses.figures;
    }

    private String next(int number) {
        String tenant = String.format("%032x", random.nextInt(TENANTS));
        boolean failed = random.nextInt(5) == 0;
        if (failed) {
            figures.merge(FAILED + tenant, 1L, Long::sum);
        }
        String quarantine = "null";
        String code = "Active";
        if (random.nextInt(10) == 0) {
            String reason = REASONS.get(random.nextInt(REASONS.size()));
            figures.merge(QUARANTINED + reason, 1L, Long::sum);
            code = "Quarantine";
            quarantine = "{\"currentBegan\":\"2017-10-08T21:50:07.5434447Z\",\"reason\":\"" + reason
                    + "\",\"seriesBegan\":\"2017-10-08T21:50:07Z\",\"seriesCount\":" + random.nextInt(30)
                    + ",\"nextAttempt\":\"0001-01-01T00:00:00Z\",\"error\":null}";
        }
        return "{\"id\":\"GoogleApps." + tenant + "." + number + "\",\"templateId\":\"GoogleApps\",\"status\":{"
                + "\"@odata.type\":\"#microsoft.graph.synchronizationStatus\",\"code\":\"" + code + "\","
                + "\"countSuccessiveCompleteFailures\":" + random.nextInt(9) + ",\"escrowsPruned\":false,"
                + "\"lastExecution\":{\"activityIdentifier\":\"" + Long.toHexString(random.nextLong()) + "\","
                + "\"countEntitled\":" + random.nextInt() + ",\"countEscrowed\":0,\"countExported\":"
                + random.nextLong() + ",\"state\":\"" + (failed ? "Failed" : "Succeeded")
                + "\",\"error\":{},\"timeBegan\":\"2017-07-19T14:55:58.5434447Z\",\"timeEnded\":\"\"},"
                + "\"lastSuccessfulExecution\":null,\"progress\":[],\"synchronizedEntryCountByType\":[{\"key\":"
                + "\"user to User\",\"value\":" + random.nextInt(1 << 20) + "},{\"key\":\"group to Group\",\"value\":"
                + random.nextInt(1 << 10) + "}],\"quarantine\":" + quarantine
                + ",\"steadyStateFirstAchievedTime\":\"0001-01-01T00:00:00Z\",\"troubleshootingUrl\":\"\","
                + "\"unknown\":{\"a\":[1,null,{\"b\":2.5}]}}}";
    }
}
