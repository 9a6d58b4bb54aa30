package application

import io.github.graphmodel.synchronization.SynchronizationStatus

/** Ignores that the last execution and its count can be null, which the compiler must reject. */
fun exported(status: SynchronizationStatus): Long = status.lastExecution.countExported
