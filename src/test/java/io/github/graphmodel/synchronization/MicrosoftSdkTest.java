package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The getters of Microsoft's SDK are here by the same names with the same types, so that code moves over by changing
 * its imports.
 */
@SuppressWarnings("UnusedMethod") // the source of parameters
class MicrosoftSdkTest {

    /**
     * The getters of {@code com.microsoft.graph.models} 6.69.0, those of their base classes among them. Left out are
     * what the SDK needs for itself (getBackingStore, getFieldDeserializers), and SynchronizationJob's getBulkUpload
     * and getSchema, whose types are not here.
     */
    private static final String GETTERS = """
            KeyValuePair
              Map<String, Object> getAdditionalData
              String getName
              String getOdataType
              String getValue
            StringKeyLongValuePair
              Map<String, Object> getAdditionalData
              String getKey
              String getOdataType
              Long getValue
            SynchronizationError
              Map<String, Object> getAdditionalData
              String getCode
              String getMessage
              String getOdataType
              Boolean getTenantActionable
            SynchronizationJob
              Map<String, Object> getAdditionalData
              String getId
              String getOdataType
              SynchronizationSchedule getSchedule
              SynchronizationStatus getStatus
              List<KeyValuePair> getSynchronizationJobSettings
              String getTemplateId
            SynchronizationJobCollectionResponse
              Map<String, Object> getAdditionalData
              Long getOdataCount
              String getOdataNextLink
              List<SynchronizationJob> getValue
            SynchronizationProgress
              Map<String, Object> getAdditionalData
              Long getCompletedUnits
              String getOdataType
              OffsetDateTime getProgressObservationDateTime
              Long getTotalUnits
              String getUnits
            SynchronizationQuarantine
              Map<String, Object> getAdditionalData
              OffsetDateTime getCurrentBegan
              SynchronizationError getError
              OffsetDateTime getNextAttempt
              String getOdataType
              QuarantineReason getReason
              OffsetDateTime getSeriesBegan
              Long getSeriesCount
            SynchronizationSchedule
              Map<String, Object> getAdditionalData
              OffsetDateTime getExpiration
              PeriodAndDuration getInterval
              String getOdataType
              SynchronizationScheduleState getState
            SynchronizationStatus
              Map<String, Object> getAdditionalData
              SynchronizationStatusCode getCode
              Long getCountSuccessiveCompleteFailures
              Boolean getEscrowsPruned
              SynchronizationTaskExecution getLastExecution
              SynchronizationTaskExecution getLastSuccessfulExecution
              SynchronizationTaskExecution getLastSuccessfulExecutionWithExports
              String getOdataType
              List<SynchronizationProgress> getProgress
              SynchronizationQuarantine getQuarantine
              OffsetDateTime getSteadyStateFirstAchievedTime
              OffsetDateTime getSteadyStateLastAchievedTime
              List<StringKeyLongValuePair> getSynchronizedEntryCountByType
              String getTroubleshootingUrl
            SynchronizationTaskExecution
              String getActivityIdentifier
              Map<String, Object> getAdditionalData
              Long getCountEntitled
              Long getCountEntitledForProvisioning
              Long getCountEscrowed
              Long getCountEscrowedRaw
              Long getCountExported
              Long getCountExports
              Long getCountImported
              Long getCountImportedDeltas
              Long getCountImportedReferenceDeltas
              SynchronizationError getError
              String getOdataType
              SynchronizationTaskExecutionResult getState
              OffsetDateTime getTimeBegan
              OffsetDateTime getTimeEnded
            """;

    private static List<Arguments> getters() {
        List<Arguments> getters = new ArrayList<>();
        Class<?> type = null;
        for (String line : GETTERS.lines().toList()) {
            Matcher getter = Pattern.compile("  (.+) (get\\w+)").matcher(line);
            if (getter.matches()) {
                getters.add(Arguments.of(type, getter.group(1), getter.group(2)));
            } else {
                type = DocumentedMember.classOf(line);
            }
        }
        return getters;
    }

    @ParameterizedTest
    @MethodSource("getters")
    void aGetterIsHereWithTheSameType(Class<?> type, String returnType, String getter) throws Exception {
        // Kiota's type for a period with a duration; OData's durations have no periods.
        String expected = returnType.equals("PeriodAndDuration") ? "Duration" : returnType;

        assertThat(simpleName(type.getMethod(getter).getGenericReturnType()))
                .as("%s.%s", type.getSimpleName(), getter)
                .isEqualTo(expected);
    }

    @Test
    void tenClassesAreCompared() {
        assertThat(getters().stream().map(getter -> getter.get()[0]).distinct()).hasSize(10);
    }

    private static String simpleName(Type type) {
        return type.getTypeName().replaceAll("[\\w.]+\\.(\\w+)", "$1");
    }
}
