package application;

import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationStatusCode;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.ValueMapping;

/** Without the null check, a null in the summary would be an explicit null in the job instead of absent. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.IGNORE, nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS)
public interface JobMapper {

    @Mapping(target = "interval", source = "schedule.interval")
    @Mapping(target = "state", source = "status.code")
    @Mapping(target = "exported", source = "status.lastExecution.countExported")
    @Mapping(target = "lastRunEnded", source = "status.lastExecution.timeEnded")
    @Mapping(target = "counts", source = "status.synchronizedEntryCountByType")
    JobSummary summarize(SynchronizationJob job);

    @InheritInverseConfiguration
    SynchronizationJob job(JobSummary summary);

    @ValueMapping(target = "RUNNING", source = "ACTIVE")
    @ValueMapping(target = "OTHER", source = MappingConstants.ANY_REMAINING)
    JobSummary.State state(SynchronizationStatusCode code);

    @ValueMapping(target = "ACTIVE", source = "RUNNING")
    @ValueMapping(target = MappingConstants.NULL, source = "OTHER")
    SynchronizationStatusCode code(JobSummary.State state);
}
