package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import lombok.Getter;
import lombok.Singular;
import lombok.experimental.SuperBuilder;
import lombok.extern.jackson.Jacksonized;

/** Immutable classes with builders, which keep unknown properties and do not copy what Jackson has read. */
final class Immutables {

    @SuperBuilder
    abstract static class Immutable {
        @JsonAnyGetter
        @JsonAnySetter
        @Singular("unknown")
        private final Map<String, Object> unknown;
    }

    @Getter
    @Jacksonized
    @SuperBuilder
    static class Page extends Immutable {
        private final List<Job> value;
    }

    @Getter
    @Jacksonized
    @SuperBuilder
    static class Job extends Immutable {
        private final String id, templateId;
        private final Schedule schedule;
        private final Status status;
        private final List<KeyValuePair> synchronizationJobSettings;
    }

    @Getter
    @Jacksonized
    @SuperBuilder
    static class Schedule extends Immutable {
        private final String expiration, interval, state;
    }

    @Getter
    @Jacksonized
    @SuperBuilder
    static class KeyValuePair extends Immutable {
        private final String name, value;
    }

    @Getter
    @Jacksonized
    @SuperBuilder
    static class Status extends Immutable {
        private final String code, steadyStateFirstAchievedTime, steadyStateLastAchievedTime, troubleshootingUrl;
        private final Long countSuccessiveCompleteFailures;
        private final Boolean escrowsPruned;
        private final TaskExecution lastExecution, lastSuccessfulExecution, lastSuccessfulExecutionWithExports;
        private final List<Progress> progress;
        private final Quarantine quarantine;
        private final List<StringKeyLongValuePair> synchronizedEntryCountByType;
    }

    @Getter
    @Jacksonized
    @SuperBuilder
    static class TaskExecution extends Immutable {
        private final String activityIdentifier, state, timeBegan, timeEnded;
        private final Long countEntitled, countEntitledForProvisioning, countEscrowed, countEscrowedRaw, countExported;
        private final Long countExports, countImported, countImportedDeltas, countImportedReferenceDeltas;
        private final Error error;
    }

    @Getter
    @Jacksonized
    @SuperBuilder
    static class Error extends Immutable {
        private final String code, message;
        private final Boolean tenantActionable;
    }

    @Getter
    @Jacksonized
    @SuperBuilder
    static class Progress extends Immutable {
        private final Long completedUnits, totalUnits;
        private final String progressObservationDateTime, units;
    }

    @Getter
    @Jacksonized
    @SuperBuilder
    static class Quarantine extends Immutable {
        private final String currentBegan, nextAttempt, reason, seriesBegan;
        private final Error error;
        private final Long seriesCount;
    }

    @Getter
    @Jacksonized
    @SuperBuilder
    static class StringKeyLongValuePair extends Immutable {
        private final String key;
        private final Long value;
    }
}
