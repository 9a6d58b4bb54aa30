String log = new File(basedir, 'build.log').text
assert log.contains("Application.kt:6") && log.contains("on a nullable receiver of type 'SynchronizationTaskExecution?'") : 'the compiler must reject code that ignores a null'
println 'passed: the Kotlin compiler rejects an application that ignores a null'
