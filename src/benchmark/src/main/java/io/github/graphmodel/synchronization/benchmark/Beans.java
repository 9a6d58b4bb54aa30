package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.Getter;
import lombok.Setter;

/** Mutable classes as an application would write them, which keep unknown properties. */
final class Beans {

    private Beans() {}

    static class Bean {
        private Map<String, Object> unknown;

        @JsonAnyGetter
        Map<String, Object> getUnknown() {
            return unknown;
        }

        @JsonAnySetter
        void setUnknown(String name, Object value) {
            if (unknown == null) {
                unknown = new LinkedHashMap<>();
            }
            unknown.put(name, value);
        }
    }

    @Getter
    @Setter
    static class Page extends Bean {
        private List<Job> value;
    }

    @Getter
    @Setter
    static class Job extends Bean {
        private String id;
        private String templateId;
        private Schedule schedule;
        private Status status;
        private List<KeyValuePair> synchronizationJobSettings;
    }

    @Getter
    @Setter
    static class Schedule extends Bean {
        private String expiration;
        private String interval;
        private String state;
    }

    @Getter
    @Setter
    static class KeyValuePair extends Bean {
        private String name;
        private String value;
    }

    @Getter
    @Setter
    static class Status extends Bean {
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

    @Getter
    @Setter
    static class TaskExecution extends Bean {
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

    @Getter
    @Setter
    static class Error extends Bean {
        private String code;
        private String message;
        private Boolean tenantActionable;
    }

    @Getter
    @Setter
    static class Progress extends Bean {
        private Long completedUnits;
        private String progressObservationDateTime;
        private Long totalUnits;
        private String units;
    }

    @Getter
    @Setter
    static class Quarantine extends Bean {
        private String currentBegan;
        private Error error;
        private String nextAttempt;
        private String reason;
        private String seriesBegan;
        private Long seriesCount;
    }

    @Getter
    @Setter
    static class StringKeyLongValuePair extends Bean {
        private String key;
        private Long value;
    }
}
