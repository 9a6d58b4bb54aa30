/**
 * Immutable classes for Microsoft Graph's {@code synchronizationStatus}, the status of a provisioning job in Microsoft
 * Entra ID, and for the resources that contain it.
 *
 * <p>Graph returns a job or a page of jobs, and any Jackson mapper deserializes it:
 *
 * <pre>{@code
 * SynchronizationJob job = mapper.readValue(json, SynchronizationJob.class);
 * SynchronizationStatus status = job.getStatus();
 * if (status != null && status.inQuarantine()) {
 *     System.out.println(job.getId() + " " + status.getQuarantine());
 * }
 * String same = mapper.writeValueAsString(job);
 * }</pre>
 *
 * <p>The types and the properties that contain them:
 *
 * <pre>
 * {@link SynchronizationJobCollectionResponse}              a page of jobs
 * └─ {@link SynchronizationJob} *                           value
 *    ├─ {@link SynchronizationSchedule}                     schedule
 *    ├─ {@link SynchronizationStatus}                       status
 *    │  ├─ {@link SynchronizationTaskExecution}             lastExecution, lastSuccessfulExecution,
 *    │  │  │                                        lastSuccessfulExecutionWithExports
 *    │  │  └─ {@link SynchronizationError}                  error
 *    │  ├─ {@link SynchronizationQuarantine}                quarantine
 *    │  │  └─ {@link SynchronizationError}                  error
 *    │  ├─ {@link SynchronizationProgress} *                progress
 *    │  └─ {@link StringKeyLongValuePair} *                 synchronizedEntryCountByType
 *    ├─ {@link KeyValuePair} *                              synchronizationJobSettings
 *    └─ {@link MetadataEntry} *                             metadata
 * </pre>
 *
 * <p>{@link io.github.graphmodel.synchronization.GraphObject} documents what all of them have in common: absent, null
 * and unknown properties, timestamps and enum values, equality and immutability.
 *
 * @serial exclude
 */
@NullMarked
package io.github.graphmodel.synchronization;

import org.jspecify.annotations.NullMarked;
