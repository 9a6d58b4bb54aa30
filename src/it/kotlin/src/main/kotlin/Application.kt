package application

import com.fasterxml.jackson.module.kotlin.jacksonObjectMapper
import com.fasterxml.jackson.module.kotlin.readValue
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse
import io.github.graphmodel.synchronization.SynchronizationStatusCode
import java.io.File

/** Uses property syntax, and reads and writes with Jackson's Kotlin module. */
fun main(args: Array<String>) {
    val json = File(args[0]).readText()
    val mapper = jacksonObjectMapper()
    val jobs = mapper.readValue<SynchronizationJobCollectionResponse>(json)

    val status = jobs.value[0]?.status
    check(status?.code == SynchronizationStatusCode.QUARANTINE) { "read ${status?.code}" }
    check(isNullable(status.lastExecution)) { "the compiler does not know that lastExecution can be null" }
    check(!isNullable(status.progress)) { "the compiler does not know that progress cannot be null" }

    val written = mapper.writeValueAsString(jobs)
    check(mapper.readTree(written) == mapper.readTree(json)) { "wrote $written" }
}

/** The compiler takes this one for what can be null, and the other for everything else, also where it does not know. */
@JvmName("isNullable")
private fun isNullable(@Suppress("unused") value: Any?) = true

@JvmName("isNotNullable")
private fun isNullable(@Suppress("unused") value: Any) = false
