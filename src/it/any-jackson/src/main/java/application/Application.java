package application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;

/** Reads and writes with each version of Jackson, and beside other dependencies that bring a version of it. */
public final class Application {

    private static final List<String> SIBLINGS = List.of(
            "com.azure:azure-identity:1.19.0",
            "com.azure:azure-core:1.61.0",
            "com.microsoft.graph:microsoft-graph:6.69.0",
            "org.jdbi:jdbi3-jackson2:3.51.0",
            "org.camunda.spin:camunda-spin-dataformat-json-jackson:7.24.0",
            "io.temporal:temporal-sdk:1.38.0",
            "io.dropwizard:dropwizard-jackson:5.0.2");

    /** Before the library, these need jackson-bom in this version. The second is an application that pins databind. */
    private static final Map<String, String> SIBLINGS_WITH_BOM = Map.of(
            "org.apache.pulsar:pulsar-client:4.2.4", "2.23.0",
            "com.fasterxml.jackson.core:jackson-databind:2.14.3", "2.14.3");

    private final String json;

    private final Dependency library;

    private final Resolver resolver;

    private final List<String> failures = new ArrayList<>();

    private Application(String json, Dependency library, Resolver resolver) {
        this.json = json;
        this.library = library;
        this.resolver = resolver;
    }

    public static void main(String[] args) throws Exception {
        String json = Files.readString(Path.of(args[0]));
        try (Resolver resolver = new Resolver()) {
            Application application = new Application(json, Resolver.dependency(args[1]), resolver);
            application.verifyVersions(args[2].trim().split("\\s+"));
            application.verifySiblings();
            if (!application.failures.isEmpty()) {
                throw new AssertionError(String.join("\n", application.failures));
            }
        }
    }

    /** With nothing else but the library, and with JSR310 in the versions that GraphJson supports. */
    private void verifyVersions(String... versions) throws Exception {
        Dependency alone = library.setExclusions(List.of(new Exclusion("*", "*", "*", "*")));
        for (String version : versions) {
            boolean jackson2 = version.startsWith("2.");
            String group = jackson2 ? "com.fasterxml.jackson" : "tools.jackson";
            Dependency databind = Resolver.dependency(group + ".core:jackson-databind:" + version);
            if (jackson2 && Check.minor(version) >= 12) {
                // Only databind's versions have a fourth number.
                Dependency jsr310 = Resolver.dependency(group + ".datatype:jackson-datatype-jsr310:"
                        + version.replaceAll("^(\\d+[.]\\d+[.]\\d+)[.].*", "$1"));
                verify(true, List.of(), databind, jsr310, alone);
            } else {
                verify(true, List.of(), databind, alone);
            }
        }
    }

    private void verifySiblings() throws Exception {
        for (String name : SIBLINGS) {
            Dependency sibling = Resolver.dependency(name);
            verify(true, List.of(), sibling, library);
            verify(true, List.of(), library, sibling);
        }
        for (Map.Entry<String, String> withBom : SIBLINGS_WITH_BOM.entrySet()) {
            Dependency sibling = Resolver.dependency(withBom.getKey());
            verify(false, List.of(), sibling, library);
            verify(true, resolver.jacksonBom(withBom.getValue()), sibling, library);
            verify(true, List.of(), library, sibling);
        }
    }

    private void verify(boolean works, List<Dependency> managed, Dependency... dependencies) throws Exception {
        List<Artifact> classPath = resolver.resolve(managed, dependencies);
        String result = "works";
        try {
            Check.run(json, classPath);
        } catch (ReflectiveOperationException | LinkageError | AssertionError e) {
            result = "fails: " + (e.getCause() == null ? e : e.getCause());
        }
        result = Arrays.toString(dependencies) + (managed.isEmpty() ? "" : " with jackson-bom") + " " + result;
        System.out.println(result + "; class path: " + classPath);
        if (result.contains(" fails: ") == works) {
            failures.add(result);
        }
    }
}
