package io.github.graphmodel.synchronization.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;

/** The documents that are read and written, without white space, as Graph returns them. */
public enum Document {
    STATUS,
    STATUS_WITH_UNKNOWN,
    PAGE;

    private static final String STATUS_PROPERTIES = """
            "code":"Quarantine","countSuccessiveCompleteFailures":6,"escrowsPruned":false,\
            "lastExecution":{"activityIdentifier":"6c1f5a0e-3d0b-4f53-9d3a-0f6a1f1f1c02","countEntitled":0,"countEntitledForProvisioning":0,"countEscrowed":0,"countEscrowedRaw":0,"countExported":0,"countExports":0,"countImported":0,"countImportedDeltas":0,"countImportedReferenceDeltas":0,"error":{"code":"InvalidCredentials","message":"The credentials for the target directory are no longer valid.","tenantActionable":true},"state":"Failed","timeBegan":"2026-11-20T14:55:58.5434447Z","timeEnded":"2026-11-20T14:57:01.2570274Z"},\
            "lastSuccessfulExecution":{"activityIdentifier":"6c1f5a0e-3d0b-4f53-9d3a-0f6a1f1f1c01","countEntitled":1310,"countEntitledForProvisioning":1298,"countEscrowed":4,"countEscrowedRaw":9,"countExported":0,"countExports":0,"countImported":1310,"countImportedDeltas":0,"countImportedReferenceDeltas":0,"error":null,"state":"EntryLevelErrors","timeBegan":"2026-11-19T02:50:00Z","timeEnded":"2026-11-19T03:28:41.12Z"},\
            "lastSuccessfulExecutionWithExports":{"activityIdentifier":"6c1f5a0e-3d0b-4f53-9d3a-0f6a1f1f1c00","countEntitled":1310,"countEntitledForProvisioning":1298,"countEscrowed":4,"countEscrowedRaw":9,"countExported":212,"countExports":216,"countImported":1310,"countImportedDeltas":220,"countImportedReferenceDeltas":17,"error":null,"state":"Succeeded","timeBegan":"2026-11-19T02:10:00Z","timeEnded":"2026-11-19T02:48:41.1234567Z"},\
            "progress":[{"completedUnits":1025,"progressObservationDateTime":"2026-11-20T14:57:00.0833931Z","totalUnits":3024,"units":"pages"},{"completedUnits":118,"progressObservationDateTime":"2026-11-20T14:57:00.0833931Z","totalUnits":118,"units":null}],\
            "quarantine":{"currentBegan":"2026-11-20T12:35:27.0869139Z","error":{"code":"InvalidCredentials","message":"The credentials for the target directory are no longer valid.","tenantActionable":true},"nextAttempt":"2026-11-21T12:35:27.0869139Z","reason":"EncounteredQuarantineException","seriesBegan":"2026-11-19T06:56:58.2464011Z","seriesCount":6},\
            "steadyStateFirstAchievedTime":"2026-03-02T08:00:12.5301277Z",\
            "steadyStateLastAchievedTime":"0001-01-01T00:00:00Z",\
            "synchronizedEntryCountByType":[{"key":"user to User","value":1298},{"key":"group to Group","value":12},{"key":"Role to Role","value":0}],\
            "troubleshootingUrl":null""";

    private static final String JOB = """
            {"id":"box.7f1e0000000040008000000000000001.%d","templateId":"box",\
            "schedule":{"expiration":null,"interval":"PT40M","state":"Active"},"status":{%s},\
            "synchronizationJobSettings":[{"name":"QuarantineTooManyDeletesThreshold","value":"500"}]}""";

    private static final String UNKNOWN_PROPERTIES = """
            "@odata.type":"#microsoft.graph.synchronizationStatus",\
            "synchronizationHealth":{"score":71,"signals":["ExportsStalled","CredentialsRejected"],"evaluatedBy":null}""";

    private static final String PAGE_START =
            "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#jobs\",\"value\":[";

    byte[] json() {
        String json = switch (this) {
            case STATUS -> "{" + STATUS_PROPERTIES + "}";
            case STATUS_WITH_UNKNOWN -> "{" + STATUS_PROPERTIES + "," + UNKNOWN_PROPERTIES + "}";
            case PAGE ->
                IntStream.range(0, 100)
                        .mapToObj(i -> JOB.formatted(i, STATUS_PROPERTIES))
                        .collect(joining(",", PAGE_START, "]}"));
        };
        return json.getBytes(UTF_8);
    }
}
