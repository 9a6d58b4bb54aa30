package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import lombok.Data;

/** Mutable classes as an application would write them, which keep unknown properties. */
final class Beans {

    static class Bean {
        @JsonAnyGetter
        @JsonAnySetter
        private Map<String, Object> unknown;
    }

    @Data
    static class Page extends Bean {
        private List<Job> value;
    }

    @Data
    static class Job extends Bean {
        private String id, templateId;
        private Schedule schedule;
        private Status status;
        private List<KeyValuePair> synchronizationJobSettings;
    }

    @Data
    static class Schedule extends Bean {
        private String expiration, interval, state;
    }

    @Data
    static class KeyValuePair extends Bean {
        private String name, value;
    }

    @Data
    static class Status extends Bean {
        private String code, steadyStateFirstAchievedTime, steadyStateLastAchievedTime, troubleshootingUrl;
        private Long countSuccessiveCompleteFailures;
        private Boolean escrowsPruned;
        private TaskExecution lastExecution, lastSuccessfulExecution, lastSuccessfulExecutionWithExports;
        private List<Progress> progress;
        private Quarantine quarantine;
        private List<StringKeyLongValuePair> synchronizedEntryCountByType;
    }

    @Data
    static class TaskExecution extends Bean {
        private String activityIdentifier, state, timeBegan, timeEnded;
        private Long countEntitled, countEntitledForProvisioning, countEscrowed, countEscrowedRaw, countExported;
        private Long countExports, countImported, countImportedDeltas, countImportedReferenceDeltas;
        private Error error;
    }

    @Data
    static class Error extends Bean {
        private String code, message;
        private Boolean tenantActionable;
    }

    @Data
    static class Progress extends Bean {
        private Long completedUnits, totalUnits;
        private String progressObservationDateTime, units;
    }

    @Data
    static class Quarantine extends Bean {
        private String currentBegan, nextAttempt, reason, seriesBegan;
        private Error error;
        private Long seriesCount;
    }

    @Data
    static class StringKeyLongValuePair extends Bean {
        private String key;
        private Long value;
    }
}
