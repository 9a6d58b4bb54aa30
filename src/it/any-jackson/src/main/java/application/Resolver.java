package application;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;

/** Maven's, with the settings of the build. */
final class Resolver implements AutoCloseable {

    private final Context maven = Runtimes.INSTANCE
            .getRuntime()
            .create(ContextOverrides.create()
                    .withUserSettings(true)
                    .withLocalRepositoryOverride(Path.of(System.getProperty("localRepository")))
                    .withUserSettingsXmlOverride(Path.of(System.getProperty("userSettings")))
                    .offline(Boolean.getBoolean("offline"))
                    .build());

    static Dependency dependency(String coordinates) {
        return new Dependency(new DefaultArtifact(coordinates), "compile");
    }

    /** Returns what an application gets that declares these dependencies in this order. */
    List<Artifact> resolve(List<Dependency> managed, Dependency... dependencies) throws Exception {
        CollectRequest request = new CollectRequest(List.of(dependencies), managed, maven.remoteRepositories());
        return maven
                .repositorySystem()
                .resolveDependencies(
                        maven.repositorySystemSession(),
                        new DependencyRequest(request, (node, parents) -> isUsed(node)))
                .getArtifactResults()
                .stream()
                .map(ArtifactResult::getArtifact)
                .collect(Collectors.toList());
    }

    /** Returns what jackson-bom manages. */
    List<Dependency> jacksonBom(String version) throws Exception {
        ArtifactDescriptorRequest bom = new ArtifactDescriptorRequest(
                new DefaultArtifact("com.fasterxml.jackson:jackson-bom:pom:" + version),
                maven.remoteRepositories(),
                null);
        return maven.repositorySystem()
                .readArtifactDescriptor(maven.repositorySystemSession(), bom)
                .getManagedDependencies();
    }

    /** Leaves out what is large and not asked for. Jackson's module for Guava needs Guava. */
    private static boolean isUsed(DependencyNode node) {
        String group = node.getArtifact() == null ? "" : node.getArtifact().getGroupId();
        return group.equals("io.github.graphmodel")
                || group.startsWith("com.fasterxml.jackson")
                || group.startsWith("tools.jackson")
                || group.equals("com.google.guava");
    }

    @Override
    public void close() {
        maven.close();
    }
}
