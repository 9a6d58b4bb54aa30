package client;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;

/** Reads, writes and refuses with one version of Jackson after the other, each alone beside the library. */
public final class Client {

    /** Documents that are wrong, and the member whose path the message has to have. */
    private static final Map<String, String> WRONG = Map.of(
            "{\"@odata.count\": 1.5}", "@odata.count",
            "{\"@odata.count\": 9223372036854775808}", "@odata.count",
            "{\"@odata.nextLink\": []}", "@odata.nextLink",
            "{\"value\": [{\"status\": {\"escrowsPruned\": \"true\"}}]}", "escrowsPruned",
            "{\"value\": [{\"status\": {\"lastExecution\": \"x\"}}]}", "lastExecution",
            "{\"value\": [{\"status\": {\"progress\": {}}}]}", "progress");

    private final Context maven;

    private final Path library;

    private final String json;

    private Client(Context maven, Path library, String json) {
        this.maven = maven;
        this.library = library;
        this.json = json;
    }

    public static void main(String[] args) throws Exception {
        ContextOverrides asTheBuild = ContextOverrides.create()
                .withUserSettings(true)
                .withLocalRepositoryOverride(Path.of(System.getProperty("localRepository")))
                .withUserSettingsXmlOverride(Path.of(System.getProperty("userSettings")))
                .offline(Boolean.getBoolean("offline"))
                .build();
        List<String> versions = List.of(System.getProperty("versions").trim().split("\\s+"));
        requireEveryMinor(versions);
        int held = 0;
        try (Context maven = Runtimes.INSTANCE.getRuntime().create(asTheBuild)) {
            Client client = new Client(maven, Path.of(System.getProperty("library")), Files.readString(Path.of(args[0])));
            for (String version : versions) {
                try {
                    client.hold(version);
                    held++;
                } catch (ReflectiveOperationException | AssertionError e) {
                    System.out.println("Jackson " + version + ": "
                            + (e instanceof InvocationTargetException ? e.getCause() : e));
                }
            }
        }
        String outcome = "Jackson versions held: " + held + " of " + versions.size();
        if (held < versions.size()) {
            throw new AssertionError(outcome);
        }
        System.out.println("held: " + outcome + ", " + String.join(" ", versions));
    }

    private void hold(String version) throws Exception {
        String packages = version.startsWith("2.") ? "com.fasterxml.jackson" : "tools.jackson";
        List<URL> classPath = new ArrayList<>();
        classPath.add(library.toUri().toURL());
        for (Path jar : resolve(packages + ".core:jackson-databind:" + version)) {
            classPath.add(jar.toUri().toURL());
        }
        try (URLClassLoader alone =
                new URLClassLoader(classPath.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = alone.loadClass("io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse");
            Class<?> mapperType = alone.loadClass(packages + ".databind.ObjectMapper");
            String jar = mapperType.getProtectionDomain().getCodeSource().getLocation().getPath();
            require(jar.endsWith("/jackson-databind-" + version + ".jar"), "it is not this version that is tried: " + jar);

            Object mapper = mapperType.getConstructor().newInstance();
            Object jobs = mapperType.getMethod("readValue", String.class, Class.class).invoke(mapper, json, type);
            Object written = mapperType.getMethod("writeValueAsString", Object.class).invoke(mapper, jobs);
            require(tree(mapper, written).equals(tree(mapper, json)), "wrote " + written);

            Class<?> refusal = alone.loadClass(
                    packages + (version.startsWith("2.") ? ".core.JsonProcessingException" : ".core.JacksonException"));
            for (Map.Entry<String, String> wrong : WRONG.entrySet()) {
                requireRefused(mapper, type, wrong.getKey(), wrong.getValue(), refusal);
            }
        }
    }

    private static Object tree(Object mapper, Object json) throws ReflectiveOperationException {
        return mapper.getClass().getMethod("readTree", String.class).invoke(mapper, json);
    }

    private static void requireRefused(Object mapper, Class<?> type, String wrong, String member, Class<?> refusal)
            throws ReflectiveOperationException {
        try {
            Object read = mapper.getClass()
                    .getMethod("readValue", String.class, Class.class)
                    .invoke(mapper, wrong, type);
            throw new AssertionError(wrong + " was read as " + read);
        } catch (InvocationTargetException e) {
            require(
                    refusal.isInstance(e.getCause())
                            && e.getCause().getMessage().contains("[\"" + member + "\"]"),
                    wrong + " was refused without its path: " + e.getCause());
        }
    }

    private List<Path> resolve(String artifact) throws Exception {
        CollectRequest dependencies =
                new CollectRequest(new Dependency(new DefaultArtifact(artifact), "runtime"), maven.remoteRepositories());
        List<Path> jars = new ArrayList<>();
        for (ArtifactResult result : maven.repositorySystem()
                .resolveDependencies(maven.repositorySystemSession(), new DependencyRequest(dependencies, null))
                .getArtifactResults()) {
            if (result.getArtifact().getExtension().equals("jar")) {
                jars.add(result.getArtifact().getFile().toPath());
            }
        }
        return jars;
    }

    /** A list that has lost a version must not go for all of them. */
    private static void requireEveryMinor(List<String> versions) {
        Map<String, TreeSet<Integer>> minors = new TreeMap<>();
        for (String version : versions) {
            String[] numbers = version.split("\\.");
            minors.computeIfAbsent(numbers[0], major -> new TreeSet<>()).add(Integer.valueOf(numbers[1]));
        }
        require(minors.keySet().equals(Set.of("2", "3")), "Jackson 2 and 3 are to be tried: " + versions);
        require(minors.get("2").first() == 9 && minors.get("3").first() == 0, "the first ones are missing: " + versions);
        minors.values().forEach(ofOne -> require(
                ofOne.size() == ofOne.last() - ofOne.first() + 1, "a minor version is missing: " + versions));
        require(versions.containsAll(List.of("2.18.0", "2.18.1")), "the faulty ones are missing: " + versions);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
