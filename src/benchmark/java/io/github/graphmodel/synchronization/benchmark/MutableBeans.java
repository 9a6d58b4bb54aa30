package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The same members as the least that Jackson's data binding can do: public fields, and none of the library's promises.
 *
 * <p>No class that Jackson binds takes less.
 */
final class MutableBeans {

    private MutableBeans() {}

    /** What all of them have. */
    public static class Bean {
        @JsonProperty("@odata.type")
        public String odataType;

        @JsonAnySetter
        public Map<String, Object> additionalData;
    }

    public static final class Page extends Bean {
        public List<Job> value;
    }

    public static final class Job extends Bean {
        public String id;
        public String templateId;
        public Schedule schedule;
        public Status status;
        public List<KeyValuePair> synchronizationJobSettings;
    }

    public static final class Schedule extends Bean {
        public String expiration;
        public String interval;
        public String state;
    }

    public static final class KeyValuePair extends Bean {
        public String name;
        public String value;
    }

    public static final class Status extends Bean {
        public String code;
        public Long countSuccessiveCompleteFailures;
        public Boolean escrowsPruned;
        public TaskExecution lastExecution;
        public TaskExecution lastSuccessfulExecution;
        public TaskExecution lastSuccessfulExecutionWithExports;
        public List<Progress> progress;
        public Quarantine quarantine;
        public String steadyStateFirstAchievedTime;
        public String steadyStateLastAchievedTime;
        public List<StringKeyLongValuePair> synchronizedEntryCountByType;
        public String troubleshootingUrl;
    }

    public static final class TaskExecution extends Bean {
        public String activityIdentifier;
        public Long countEntitled;
        public Long countEntitledForProvisioning;
        public Long countEscrowed;
        public Long countEscrowedRaw;
        public Long countExported;
        public Long countExports;
        public Long countImported;
        public Long countImportedDeltas;
        public Long countImportedReferenceDeltas;
        public Error error;
        public String state;
        public String timeBegan;
        public String timeEnded;
    }

    public static final class Error extends Bean {
        public String code;
        public String message;
        public Boolean tenantActionable;
    }

    public static final class Progress extends Bean {
        public Long completedUnits;
        public String progressObservationDateTime;
        public Long totalUnits;
        public String units;
    }

    public static final class Quarantine extends Bean {
        public String currentBegan;
        public Error error;
        public String nextAttempt;
        public String reason;
        public String seriesBegan;
        public Long seriesCount;
    }

    public static final class StringKeyLongValuePair extends Bean {
        public String key;
        public Long value;
    }
}
