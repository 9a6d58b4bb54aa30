package application;

import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.mapstruct.factory.Mappers;
import tools.jackson.databind.ObjectMapper;

/** Maps jobs to the application's own classes with MapStruct, and generates the schema of a page of jobs. */
public final class Application {

    static final ObjectMapper MAPPER = new ObjectMapper();

    private Application() {}

    public static void main(String[] args) throws IOException {
        String json = Files.readString(Path.of(args[0]));
        mapsWithMapStruct(json);
        Schemas.verify(json);
        System.out.println("passed: MapStruct, and the schemas of swagger-core and jsonschema-generator");
    }

    private static void mapsWithMapStruct(String json) {
        JobMapper mapper = Mappers.getMapper(JobMapper.class);
        List<SynchronizationJob> jobs = MAPPER.readValue(json, SynchronizationJobCollectionResponse.class)
                .getValue();

        JobSummary summary = mapper.summarize(jobs.get(0));
        requireEqual(
                "the summary",
                summary,
                new JobSummary(
                        "GoogleApps.d93cb5c5f1624d9cb80c3c5aa3a1d2f9.7e5ad2ab",
                        Duration.parse("P10675199DT2H48M5.4775807S"),
                        JobSummary.State.QUARANTINE,
                        1L,
                        OffsetDateTime.parse("2017-07-19T14:56Z"),
                        List.of(new JobSummary.Count("user to User", 42L))));
        requireEqual("the job of a summary", mapper.job(summary), MAPPER.readValue("""
                        {
                          "id": "GoogleApps.d93cb5c5f1624d9cb80c3c5aa3a1d2f9.7e5ad2ab",
                          "schedule": {"interval": "PT256204778H48M5.4775807S"},
                          "status": {
                            "code": "Quarantine",
                            "lastExecution": {"countExported": 1, "timeEnded": "2017-07-19T14:56:00Z"},
                            "synchronizedEntryCountByType": [{"key": "user to User", "value": 42}]
                          }
                        }
                        """, SynchronizationJob.class));
        requireEqual(
                "the summary of an unknown status code",
                mapper.summarize(jobs.get(3)).state(),
                JobSummary.State.OTHER);
        requireEqual(
                "the summary of an empty status",
                mapper.summarize(jobs.get(4)),
                new JobSummary(null, null, null, null, null, List.of()));
    }

    static void requireEqual(String what, Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError(what + ":\n" + actual + "\nexpected:\n" + expected);
        }
    }
}
