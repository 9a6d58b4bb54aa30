package application;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.aether.artifact.Artifact;

/** Reads, writes and rejects by reflection: the packages of Jackson 2 and 3 have different names. */
final class Check {

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

    private final String json;

    private final ClassLoader loader;

    private final Class<?> page;

    private Check(String json, ClassLoader loader) throws ReflectiveOperationException {
        this.json = json;
        this.loader = loader;
        page = loader.loadClass(MODEL + "SynchronizationJobCollectionResponse");
    }

    static void run(String json, List<Artifact> classPath) throws IOException, ReflectiveOperationException {
        Map<String, String> versions = new HashMap<>();
        List<URL> urls = new ArrayList<>();
        for (Artifact artifact : classPath) {
            versions.put(artifact.getArtifactId(), artifact.getVersion());
            urls.add(artifact.getFile().toURI().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            // Where Jackson looks for modules.
            Thread.currentThread().setContextClassLoader(loader);
            Check check = new Check(json, loader);
            String version = versions.get("jackson-databind");
            check.verifyMapper(version.startsWith("2.") ? "com.fasterxml.jackson" : "tools.jackson");
            if (versions.containsKey("jackson-datatype-jsr310")) {
                check.verifyJsr310(minor(version) >= 14);
            }
        }
    }

    private void verifyMapper(String group) throws ReflectiveOperationException {
        requireLossless(loader.loadClass(group + ".databind.ObjectMapper")
                .getConstructor()
                .newInstance());
    }

    private void verifyJsr310(boolean rejectsCoercedStrings) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass("com.fasterxml.jackson.databind.ObjectMapper");
        Object mapper = type.getConstructor().newInstance();
        type.getMethod("findAndRegisterModules").invoke(mapper);
        requireLossless(mapper);
        read(mapper, "\"2026-11-20T14:55:58.5Z\"", OffsetDateTime.class);

        Object graphJson =
                loader.loadClass(MODEL + "json.GraphJson").getMethod("newMapper").invoke(null);
        requireLossless(graphJson);
        require(EXACT.equals(write(graphJson, read(graphJson, EXACT, page))), "GraphJson does not write " + EXACT);
        require(EXACT.equals(write(graphJson, tree(graphJson, EXACT))), "GraphJson's tree is not " + EXACT);
        for (String lax : LAX) {
            rejection(graphJson, lax);
        }
        if (rejectsCoercedStrings) {
            for (String coerced : COERCED) {
                rejection(graphJson, coerced);
            }
        }
    }

    static int minor(String version) {
        return Integer.parseInt(version.split("\\.")[1]);
    }

    private void requireLossless(Object mapper) throws ReflectiveOperationException {
        String written = write(mapper, read(mapper, json, page));
        require(tree(mapper, written).equals(tree(mapper, json)), "wrote " + written);
        for (Map.Entry<String, String> invalid : INVALID.entrySet()) {
            String message = rejection(mapper, invalid.getKey()).getMessage();
            require(
                    message.contains("[\"" + invalid.getValue() + "\"]"),
                    invalid.getKey() + " is rejected without the path of the property: " + message);
        }
    }

    private Throwable rejection(Object mapper, String invalid) throws ReflectiveOperationException {
        try {
            throw new AssertionError(invalid + " is read as " + read(mapper, invalid, page));
        } catch (InvocationTargetException e) {
            require(e.getCause().getClass().getName().contains(".jackson."), invalid + " throws " + e.getCause());
            return e.getCause();
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

    private static Object tree(Object mapper, String json) throws ReflectiveOperationException {
        return mapper.getClass().getMethod("readTree", String.class).invoke(mapper, json);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
