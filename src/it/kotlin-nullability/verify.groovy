String log = new File(basedir, 'build.log').text
assert log.contains("Client.kt:6") && log.contains("on a nullable receiver of type 'SynchronizationTaskExecution?'") : 'the compiler has to refuse what forgets a null'
println 'held: the Kotlin compiler refuses a client that forgets a null'
