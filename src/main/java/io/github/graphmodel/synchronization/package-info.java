/**
 * Immutable classes for Microsoft Graph's {@code synchronizationStatus}, the state of a provisioning job, and for what
 * is around it.
 *
 * <p>The service answers with a job or with a page of jobs, and any Jackson mapper reads it:
 *
 * <pre>{@code
 * SynchronizationJob job = mapper.readValue(json, SynchronizationJob.class);
 * if (job.getStatus().inQuarantine()) {
 *     System.out.println(job.getId() + " " + job.getStatus().getQuarantine());
 * }
 * String same = mapper.writeValueAsString(job);
 * }</pre>
 *
 * <p>What is in what:
 *
 * <pre>
 * SynchronizationJobCollectionResponse              a page of jobs
 * └─ SynchronizationJob *                           value
 *    ├─ SynchronizationSchedule                     schedule
 *    ├─ SynchronizationStatus                       status
 *    │  ├─ SynchronizationTaskExecution             lastExecution, lastSuccessfulExecution,
 *    │  │  │                                        lastSuccessfulExecutionWithExports
 *    │  │  └─ SynchronizationError                  error
 *    │  ├─ SynchronizationQuarantine                quarantine
 *    │  │  └─ SynchronizationError                  error
 *    │  ├─ SynchronizationProgress *                progress
 *    │  └─ StringKeyLongValuePair *                 synchronizedEntryCountByType
 *    ├─ KeyValuePair *                              synchronizationJobSettings
 *    └─ MetadataEntry *                             metadata
 * </pre>
 *
 * <p>{@link io.github.graphmodel.synchronization.GraphObject} says what all of them have in common: how nulls, absent
 * and unknown members are kept, and how timestamps and enumeration values are given.
 */
@NullMarked
package io.github.graphmodel.synchronization;

import org.jspecify.annotations.NullMarked;
