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

/** Reads, writes and rejects documents with each version of Jackson, loaded with nothing but the library. */
public final class Application {

    private static final String MODEL = "io.github.graphmodel.synchronization.";

    /** Invalid documents, and the property that the exception's path must contain. */
    private static final Map<String, String> INVALID = Map.of(
            "{\"@odata.count\": 1.5}", "@odata.count",
            "{\"@odata.count\": 9223372036854775808}", "@odata.count",
            "{\"@odata.nextLink\": []}", "@odata.nextLink",
            "{\"value\": [{\"status\": {\"escrowsPruned\": \"true\"}}]}", "escrowsPruned",
            "{\"value\": [{\"status\": {\"lastExecution\": \"x\"}}]}", "lastExecution",
            "{\"value\": [{\"status\": {\"progress\": {}}}]}", "progress");

    /** Decimals that a double cannot represent. */
    private static final String EXACT = "{\"value\":[],\"unknown\":[1.10,0.1234567890123456789012345678901234567890]}";

    /** Documents that a plain mapper accepts, but GraphJson's rejects. */
    private static final List<String> LAX = List.of("{\"value\": [], \"value\": []}", "{\"value\": []} {}");

    /** Documents that GraphJson rejects from Jackson 2.14 on, the first version with coercion settings for strings. */
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
        ContextOverrides settingsOfTheBuild = ContextOverrides.create()
                .withUserSettings(true)
                .withLocalRepositoryOverride(Path.of(System.getProperty("localRepository")))
                .withUserSettingsXmlOverride(Path.of(System.getProperty("userSettings")))
                .offline(Boolean.getBoolean("offline"))
                .build();
        List<String> versions = List.of(System.getProperty("versions").trim().split("\\s+"));
        requireEveryMinor(versions);
        int passed = 0;
        try (Context maven = Runtimes.INSTANCE.getRuntime().create(settingsOfTheBuild)) {
            Application application =
                    new Application(maven, Path.of(System.getProperty("library")), Files.readString(Path.of(args[0])));
            for (String version : versions) {
                try {
                    application.verify(version);
                    passed++;
                } catch (ReflectiveOperationException | AssertionError e) {
                    System.out.println(
                            "Jackson " + version + ": " + (e instanceof InvocationTargetException ? e.getCause() : e));
                }
            }
        }
        if (passed < versions.size()) {
            throw new AssertionError("only " + passed + " of " + versions.size() + " Jackson versions passed");
        }
        System.out.println("passed: " + passed + " of " + versions.size() + " Jackson versions, "
                + String.join(" ", versions) + "; GraphJson with "
                + versions.stream().filter(Application::hasGraphJson).count());
    }

    private void verify(String version) throws Exception {
        boolean jackson2 = version.startsWith("2.");
        String packages = jackson2 ? "com.fasterxml.jackson" : "tools.jackson";
        boolean graphJson = hasGraphJson(version);
        List<URL> classPath = new ArrayList<>();
        classPath.add(library.toUri().toURL());
        List<String> artifacts = new ArrayList<>(List.of(packages + ".core:jackson-databind:" + version));
        if (graphJson) {
            // Only databind's versions have a fourth number.
            artifacts.add(packages + ".datatype:jackson-datatype-jsr310:"
                    + version.replaceAll("^(\\d+[.]\\d+[.]\\d+)[.].*", "$1"));
        }
        for (Path jar : resolve(artifacts)) {
            classPath.add(jar.toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(classPath.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(MODEL + "SynchronizationJobCollectionResponse");
            Class<?> exception = loader.loadClass(
                    packages + (jackson2 ? ".core.JsonProcessingException" : ".core.JacksonException"));
            Class<?> mapperType = loader.loadClass(packages + ".databind.ObjectMapper");
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
                Object mapper = loader.loadClass(MODEL + "json.GraphJson")
                        .getMethod("newMapper")
                        .invoke(null);
                requireLossless(mapper, type, exception);
                requireExactAndStrict(version, mapper, type, exception);
            }
        }
    }

    /** GraphJson requires Jackson 2.12 or a later 2.x; the model works with every version. */
    private static boolean hasGraphJson(String version) {
        return version.startsWith("2.") && minor(version) >= 12;
    }

    private static int minor(String version) {
        return Integer.parseInt(version.split("\\.")[1]);
    }

    private void requireLossless(Object mapper, Class<?> type, Class<?> exception) throws ReflectiveOperationException {
        String written = write(mapper, read(mapper, json, type));
        require(tree(mapper, written).equals(tree(mapper, json)), "wrote " + written);
        for (Map.Entry<String, String> invalid : INVALID.entrySet()) {
            Throwable rejection = rejection(mapper, invalid.getKey(), type, exception);
            require(
                    rejection.getMessage().contains("[\"" + invalid.getValue() + "\"]"),
                    invalid.getKey() + " is rejected without the path of the property: " + rejection);
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

    /** Rejects an incomplete list of versions. */
    private static void requireEveryMinor(List<String> versions) {
        Map<String, TreeSet<Integer>> minors = new TreeMap<>();
        for (String version : versions) {
            minors.computeIfAbsent(version.substring(0, 1), major -> new TreeSet<>())
                    .add(minor(version));
        }
        require(minors.keySet().equals(Set.of("2", "3")), "not of Jackson 2 and 3: " + versions);
        require(
                minors.get("2").first() == 9 && minors.get("3").first() == 0,
                "the first versions are missing: " + versions);
        minors.values()
                .forEach(ofMajor -> require(
                        ofMajor.size() == ofMajor.last() - ofMajor.first() + 1,
                        "a minor version is missing: " + versions));
        require(
                versions.containsAll(List.of("2.18.0", "2.18.1")),
                "2.18.0 and 2.18.1, which have a bug in any-setters, are missing: " + versions);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
