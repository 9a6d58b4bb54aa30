package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import lombok.Data;

/** Mutable classes as an application would write them, without the library's guarantees. */
final class Beans {

    private Beans() {}

    @Data
    @JsonIgnoreProperties(ignoreUnknown = true)
    static class Page {
        private List<Job> value;
    }

    @Data
    @JsonIgnoreProperties(ignoreUnknown = true)
    static class Job {
        private String id;
        private String templateId;
        private Schedule schedule;
        private Status status;
        private List<KeyValuePair> synchronizationJobSettings;
    }

    @Data
    @JsonIgnoreProperties(ignoreUnknown = true)
    static class Schedule {
        private String expiration;
        private String interval;
        private String state;
    }

    @Data
    @JsonIgnoreProperties(ignoreUnknown = true)
    static class KeyValuePair {
        private String name;
        private String value;
    }

    @Data
    @JsonIgnoreProperties(ignoreUnknown = true)
    static class Status {
        private String code;
        private Long countSuccessiveCompleteFailures;
        private Boolean escrowsPruned;
        private TaskExecution lastExecution;
        private TaskExecution lastSuccessfulExecution;
        private TaskExecution lastSuccessfulExecutionWithExports;
        private List<Progress> progress;
        private Quarantine quarantine;
        private String steadyStateFirstAchievedTime;
        private String steadyStateLastAchievedTime;
        private List<StringKeyLongValuePair> synchronizedEntryCountByType;
        private String troubleshootingUrl;
    }

    @Data
    @JsonIgnoreProperties(ignoreUnknown = true)
    static class TaskExecution {
        private String activityIdentifier;
        private Long countEntitled;
        private Long countEntitledForProvisioning;
        private Long countEscrowed;
        private Long countEscrowedRaw;
        private Long countExported;
        private Long countExports;
        private Long countImported;
        private Long countImportedDeltas;
        private Long countImportedReferenceDeltas;
        private Error error;
        private String state;
        private String timeBegan;
        private String timeEnded;
    }

    @Data
    @JsonIgnoreProperties(ignoreUnknown = true)
    static class Error {
        private String code;
        private String message;
        private Boolean tenantActionable;
    }

    @Data
    @JsonIgnoreProperties(ignoreUnknown = true)
    static class Progress {
        private Long completedUnits;
        private String progressObservationDateTime;
        private Long totalUnits;
        private String units;
    }

    @Data
    @JsonIgnoreProperties(ignoreUnknown = true)
    static class Quarantine {
        private String currentBegan;
        private Error error;
        private String nextAttempt;
        private String reason;
        private String seriesBegan;
        private Long seriesCount;
    }

    @Data
    @JsonIgnoreProperties(ignoreUnknown = true)
    static class StringKeyLongValuePair {
        private String key;
        private Long value;
    }
}
