/**
 * Immutable classes for Microsoft Graph's {@code synchronizationStatus}, the state of a provisioning job, and for all
 * that is in it.
 */
@NullMarked
package io.github.graphmodel.synchronization;

import org.jspecify.annotations.NullMarked;
