package client

import io.github.graphmodel.synchronization.SynchronizationStatus

/** Forgets that a status need not have a last execution, nor the execution a count: the compiler has to say so. */
fun exported(status: SynchronizationStatus): Long = status.lastExecution.countExported
