package application;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.m2e.workspace.internal.Maven31WorkspaceReader;

/**
 * Resolves the library beside other dependencies that bring Jackson, as Maven does for an application that declares
 * both, in either order; then starts mappers with the versions of Jackson that were resolved.
 */
public final class Application {

    private static final String LIBRARY = System.getProperty("library");

    private static final String JACKSON_BOM = "com.fasterxml.jackson:jackson-bom:pom:";

    private static final List<String> SIBLINGS = List.of(
            "com.azure:azure-identity:1.19.0",
            "com.azure:azure-core:1.61.0",
            "com.microsoft.graph:microsoft-graph:6.69.0",
            "org.jdbi:jdbi3-jackson2:3.51.0",
            "org.camunda.spin:camunda-spin-dataformat-json-jackson:7.24.0",
            "io.temporal:temporal-sdk:1.38.0",
            "io.dropwizard:dropwizard-jackson:5.0.2");

    private final Context maven;

    private final DefaultRepositorySystemSession session;

    private final String json;

    private final List<String> failures = new ArrayList<>();

    private Application(Context maven, String json) {
        this.maven = maven;
        session = new DefaultRepositorySystemSession(maven.repositorySystemSession());
        session.setWorkspaceReader(new Maven31WorkspaceReader());
        this.json = json;
    }

    public static void main(String[] args) throws Exception {
        ContextOverrides settingsOfTheBuild = ContextOverrides.create()
                .withUserSettings(true)
                .withLocalRepositoryOverride(Path.of(System.getProperty("localRepository")))
                .withUserSettingsXmlOverride(Path.of(System.getProperty("userSettings")))
                .offline(Boolean.getBoolean("offline"))
                .build();
        try (Context maven = Runtimes.INSTANCE.getRuntime().create(settingsOfTheBuild)) {
            new Application(maven, Files.readString(Path.of(args[0]))).run();
        }
    }

    private void run() throws Exception {
        for (String sibling : SIBLINGS) {
            require(works(List.of(sibling, LIBRARY), List.of()), sibling + " before the library");
            require(works(List.of(LIBRARY, sibling), List.of()), sibling + " after the library");
        }
        verifyWithBom("org.apache.pulsar:pulsar-client:4.2.4", System.getProperty("jackson"));
        // An application that pins one module of Jackson alone.
        verifyWithBom("com.fasterxml.jackson.core:jackson-databind:2.14.3", "2.14.3");
        if (!failures.isEmpty()) {
            throw new AssertionError(failures);
        }
        System.out.println(
                "passed: " + SIBLINGS.size() + " siblings before and after the library, and 2 with jackson-bom");
    }

    private void verifyWithBom(String sibling, String version) throws Exception {
        require(!works(List.of(sibling, LIBRARY), List.of()), sibling + " no longer needs jackson-bom");
        require(works(List.of(sibling, LIBRARY), managedBy(version)), sibling + " with jackson-bom " + version);
        require(works(List.of(LIBRARY, sibling), List.of()), sibling + " after the library");
    }

    private void require(boolean condition, String failure) {
        if (!condition) {
            failures.add(failure);
        }
    }

    private boolean works(List<String> dependencies, List<Dependency> managed) throws Exception {
        List<Artifact> resolved = resolve(dependencies, managed);
        String versions = String.join(", then ", dependencies) + (managed.isEmpty() ? "" : ", with jackson-bom") + ": "
                + resolved.stream()
                        .map(artifact -> artifact.getArtifactId() + " " + artifact.getVersion())
                        .sorted()
                        .collect(Collectors.joining(", "));
        List<URL> classPath = new ArrayList<>();
        classPath.add(Check.class.getProtectionDomain().getCodeSource().getLocation());
        for (Artifact artifact : resolved) {
            classPath.add(artifact.getFile().toURI().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(classPath.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            // Where Jackson looks for modules.
            Thread.currentThread().setContextClassLoader(loader);
            ((Callable<?>) loader.loadClass(Check.class.getName())
                            .getConstructor(String.class)
                            .newInstance(json))
                    .call();
            System.out.println("works: " + versions);
            return true;
        } catch (Exception | Error e) {
            System.out.println("fails: " + versions + ": " + e);
            return false;
        }
    }

    /** Returns what an application manages that imports jackson-bom. */
    private List<Dependency> managedBy(String version) throws Exception {
        ArtifactDescriptorRequest bom = new ArtifactDescriptorRequest(
                new DefaultArtifact(JACKSON_BOM + version), maven.remoteRepositories(), null);
        return maven.repositorySystem().readArtifactDescriptor(session, bom).getManagedDependencies();
    }

    private List<Artifact> resolve(List<String> dependencies, List<Dependency> managed) throws Exception {
        CollectRequest request =
                new CollectRequest().setRepositories(maven.remoteRepositories()).setManagedDependencies(managed);
        for (String dependency : dependencies) {
            request.addDependency(new Dependency(new DefaultArtifact(dependency), "compile"));
        }
        return maven
                .repositorySystem()
                .resolveDependencies(session, new DependencyRequest(request, (node, parents) -> isUsed(node)))
                .getArtifactResults()
                .stream()
                .map(ArtifactResult::getArtifact)
                .toList();
    }

    /** Leaves out what the siblings bring besides Jackson, which is large. Jackson's module for Guava needs Guava. */
    private static boolean isUsed(DependencyNode node) {
        String group = node.getArtifact() == null ? "" : node.getArtifact().getGroupId();
        return LIBRARY.startsWith(group + ":")
                || group.startsWith("com.fasterxml.jackson")
                || group.equals("com.google.guava");
    }
}
