package application

import com.fasterxml.jackson.module.kotlin.jacksonObjectMapper
import com.fasterxml.jackson.module.kotlin.readValue
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse
import io.github.graphmodel.synchronization.SynchronizationStatusCode
import io.github.graphmodel.synchronization.SynchronizationTaskExecution
import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Files
import java.nio.file.Path
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler

/** Uses property syntax. The compiler knows what can be null: it would warn about an unnecessary `?`. */
fun main(args: Array<String>) {
    val json = Files.readString(Path.of(args[0]))
    val mapper = jacksonObjectMapper()
    val jobs = mapper.readValue<SynchronizationJobCollectionResponse>(json)

    val status = jobs.value[0]?.status
    check(status?.code == SynchronizationStatusCode.QUARANTINE) { "read ${status?.code}" }
    check(status.progress.first() == null) { "read ${status.progress}" }
    val run: SynchronizationTaskExecution? = status.lastExecution
    check(run?.countEscrowed == Long.MAX_VALUE) { "read ${run?.countEscrowed}" }

    val written = mapper.writeValueAsString(jobs)
    check(mapper.readTree(written) == mapper.readTree(json)) { "wrote $written" }
    requireNullSafety()
    println("passed: a Kotlin ${KotlinVersion.CURRENT} application with property syntax, and one that the compiler "
        + "rejects because it ignores a null, Jackson ${mapper.version()}")
}

private fun requireNullSafety() {
    val output = ByteArrayOutputStream()
    val exit = K2JVMCompiler().exec(PrintStream(output), "-no-stdlib", "-classpath", System.getProperty("java.class.path"),
        "-d", "target/rejected", "src/main/rejected/Exported.kt")
    check(exit == ExitCode.COMPILATION_ERROR) { "$exit: $output" }
    check(output.toString().contains("Exported.kt:6") &&
        output.toString().contains("on a nullable receiver of type 'SynchronizationTaskExecution?'")) { output }
}
