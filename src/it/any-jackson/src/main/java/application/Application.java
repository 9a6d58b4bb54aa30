package application;

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

/** Reads, writes and rejects with one version of Jackson after another, each with nothing but the library beside it. */
public final class Application {

    private static final String MODEL = "io.github.graphmodel.synchronization.";

    /** Wrong documents, and the property that the exception's path must name. */
    private static final Map<String, String> WRONG = Map.of(
            "{\"@odata.count\": 1.5}", "@odata.count",
            "{\"@odata.count\": 9223372036854775808}", "@odata.count",
            "{\"@odata.nextLink\": []}", "@odata.nextLink",
            "{\"value\": [{\"status\": {\"escrowsPruned\": \"true\"}}]}", "escrowsPruned",
            "{\"value\": [{\"status\": {\"lastExecution\": \"x\"}}]}", "lastExecution",
            "{\"value\": [{\"status\": {\"progress\": {}}}]}", "progress");

    /** Decimals that a double cannot hold. */
    private static final String EXACT = "{\"value\":[],\"unknown\":[1.10,0.1234567890123456789012345678901234567890]}";

    /** Documents that a plain mapper accepts, and GraphJson's rejects. */
    private static final List<String> LAX = List.of("{\"value\": [], \"value\": []}", "{\"value\": []} {}");

    /** What GraphJson can reject from Jackson 2.14 on, which was the first to let a mapper decide about strings. */
    private static final List<String> COERCED = List.of("{\"value\": [{\"id\": 5}]}", "{\"value\": [{\"id\": true}]}");

    private final Context maven;

    private final Path library;

    private final String json;

    private Application(Context maven, Path library, String json) {
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
            Application application =
                    new Application(maven, Path.of(System.getProperty("library")), Files.readString(Path.of(args[0])));
            for (String version : versions) {
                try {
                    application.holdsWith(version);
                    held++;
                } catch (ReflectiveOperationException | AssertionError e) {
                    System.out.println(
                            "Jackson " + version + ": " + (e instanceof InvocationTargetException ? e.getCause() : e));
                }
            }
        }
        if (held < versions.size()) {
            throw new AssertionError("only " + held + " of " + versions.size() + " Jackson versions hold");
        }
        System.out.println("held: " + held + " of " + versions.size() + " Jackson versions, "
                + String.join(" ", versions) + "; GraphJson with "
                + versions.stream().filter(Application::hasGraphJson).count());
    }

    private void holdsWith(String version) throws Exception {
        boolean jackson2 = version.startsWith("2.");
        String packages = jackson2 ? "com.fasterxml.jackson" : "tools.jackson";
        boolean graphJson = hasGraphJson(version);
        List<URL> classPath = new ArrayList<>();
        classPath.add(library.toUri().toURL());
        List<String> artifacts = new ArrayList<>(List.of(packages + ".core:jackson-databind:" + version));
        if (graphJson) {
            // A fourth number is databind's alone.
            artifacts.add(packages + ".datatype:jackson-datatype-jsr310:"
                    + version.replaceAll("^(\\d+[.]\\d+[.]\\d+)[.].*", "$1"));
        }
        for (Path jar : resolve(artifacts)) {
            classPath.add(jar.toUri().toURL());
        }
        try (URLClassLoader alone =
                new URLClassLoader(classPath.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = alone.loadClass(MODEL + "SynchronizationJobCollectionResponse");
            Class<?> exception =
                    alone.loadClass(packages + (jackson2 ? ".core.JsonProcessingException" : ".core.JacksonException"));
            Class<?> mapperType = alone.loadClass(packages + ".databind.ObjectMapper");
            String jar = mapperType
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath();
            require(
                    jar.endsWith("/jackson-databind-" + version + ".jar"),
                    "another version is on the class path: " + jar);

            requireLossless(mapperType.getConstructor().newInstance(), type, exception);
            if (graphJson) {
                Object mapper = alone.loadClass(MODEL + "json.GraphJson")
                        .getMethod("mapper")
                        .invoke(null);
                requireLossless(mapper, type, exception);
                requireExactAndStrict(version, mapper, type, exception);
            }
        }
    }

    /** GraphJson is for Jackson 2 from 2.12 on; the model works with all. */
    private static boolean hasGraphJson(String version) {
        return version.startsWith("2.") && minor(version) >= 12;
    }

    private static int minor(String version) {
        return Integer.parseInt(version.split("\\.")[1]);
    }

    private void requireLossless(Object mapper, Class<?> type, Class<?> exception) throws ReflectiveOperationException {
        String written = write(mapper, read(mapper, json, type));
        require(tree(mapper, written).equals(tree(mapper, json)), "wrote " + written);
        for (Map.Entry<String, String> wrong : WRONG.entrySet()) {
            Throwable rejection = rejection(mapper, wrong.getKey(), type, exception);
            require(
                    rejection.getMessage().contains("[\"" + wrong.getValue() + "\"]"),
                    wrong.getKey() + " is rejected without the property's path: " + rejection);
        }
    }

    private static void requireExactAndStrict(String version, Object mapper, Class<?> type, Class<?> exception)
            throws ReflectiveOperationException {
        require(
                EXACT.equals(write(mapper, read(mapper, EXACT, type))),
                "GraphJson wrote " + write(mapper, read(mapper, EXACT, type)));
        require(
                EXACT.equals(write(mapper, tree(mapper, EXACT))),
                "GraphJson wrote the tree " + write(mapper, tree(mapper, EXACT)));
        for (String lax : LAX) {
            rejection(mapper, lax, type, exception);
        }
        if (minor(version) >= 14) {
            for (String coerced : COERCED) {
                rejection(mapper, coerced, type, exception);
            }
        }
    }

    private static Object read(Object mapper, String json, Class<?> type) throws ReflectiveOperationException {
        return mapper.getClass()
                .getMethod("readValue", String.class, Class.class)
                .invoke(mapper, json, type);
    }

    private static String write(Object mapper, Object value) throws ReflectiveOperationException {
        return (String)
                mapper.getClass().getMethod("writeValueAsString", Object.class).invoke(mapper, value);
    }

    private static Object tree(Object mapper, Object json) throws ReflectiveOperationException {
        return mapper.getClass().getMethod("readTree", String.class).invoke(mapper, json);
    }

    private static Throwable rejection(Object mapper, String json, Class<?> type, Class<?> exception)
            throws ReflectiveOperationException {
        try {
            throw new AssertionError(json + " is read as " + read(mapper, json, type));
        } catch (InvocationTargetException e) {
            require(exception.isInstance(e.getCause()), json + " is rejected by " + e.getCause());
            return e.getCause();
        }
    }

    private List<Path> resolve(List<String> artifacts) throws Exception {
        CollectRequest dependencies = new CollectRequest().setRepositories(maven.remoteRepositories());
        for (String artifact : artifacts) {
            dependencies.addDependency(new Dependency(new DefaultArtifact(artifact), "runtime"));
        }
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

    /** A list that has lost a version must not pass for a complete one. */
    private static void requireEveryMinor(List<String> versions) {
        Map<String, TreeSet<Integer>> minors = new TreeMap<>();
        for (String version : versions) {
            minors.computeIfAbsent(version.substring(0, 1), major -> new TreeSet<>())
                    .add(minor(version));
        }
        require(minors.keySet().equals(Set.of("2", "3")), "Jackson 2 and 3 must be tried: " + versions);
        require(
                minors.get("2").first() == 9 && minors.get("3").first() == 0,
                "the first versions are missing: " + versions);
        minors.values()
                .forEach(ofOne -> require(
                        ofOne.size() == ofOne.last() - ofOne.first() + 1, "a minor version is missing: " + versions));
        require(versions.containsAll(List.of("2.18.0", "2.18.1")), "the faulty versions are missing: " + versions);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
