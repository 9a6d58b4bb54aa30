package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphmodel.synchronization.support.DeclaredProperty;
import io.github.graphmodel.synchronization.support.ServiceMetadata;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares what the tests hold the model to with newer metadata of the service, {@code -Dmetadata=FILE}. */
class ServiceMetadataTest {

    private static final Path DECLARED =
            Path.of("src/test/resources/io/github/graphmodel/synchronization/support/metadata.xml");

    /** Intended differences, and the reasons. Clouds differ, so none has all of them. */
    private static final Map<String, String> KNOWN_DIFFERENCES = Map.of(
            "synchronizationJobCollectionResponse: absent in the metadata",
            "a page is not a type of the metadata",
            "synchronizationJob.metadata: absent in the metadata",
            "only the older documentation and beta have it",
            "metadataEntry: absent in the metadata",
            "only the older documentation and beta have it",
            "synchronizationJob.bulkUpload: bulkUpload in the metadata, absent in the model",
            "returned only when expanded, and not about the status: preserved as additional data",
            "quarantineReason.IngestionInterrupted: absent in the metadata",
            "sovereign clouds lag",
            "synchronizationScheduleState.Paused: absent in the metadata",
            "sovereign clouds lag");

    @TempDir
    private Path folder;

    @Test
    void theModelMatchesTheMetadata() {
        assertThat(differences(Path.of(System.getProperty("metadata", DECLARED.toString()))))
                .isEmpty();
    }

    @Test
    void everyDifferenceIsNamed() throws Exception {
        String changed = Files.readString(DECLARED)
                .replace("Name=\"units\" Type=\"Edm.String\"", "Name=\"units\" Type=\"Edm.Guid\"")
                .replace("Name=\"seriesCount\"", "Name=\"series\"")
                .replace("<Member Name=\"NotRun\" Value=\"1\"/>", "<Member Name=\"Late\" Value=\"1\"/>")
                .replace(
                        "ComplexType Name=\"keyValuePair\"",
                        "ComplexType Name=\"pair\" BaseType=\"graph.metadataEntry\"");

        assertThat(differences(Files.writeString(folder.resolve("changed.xml"), changed)))
                .containsExactlyInAnyOrder(
                        "synchronizationProgress.units: Edm.Guid in the metadata, Edm.String in the model",
                        "synchronizationQuarantine.series: Edm.Int64 in the metadata, absent in the model",
                        "synchronizationQuarantine.seriesCount: absent in the metadata",
                        "synchronizationStatusCode.Late: absent in the model",
                        "synchronizationStatusCode.NotRun: absent in the metadata",
                        "keyValuePair: absent in the metadata",
                        "pair: extends metadataEntry in the metadata");
    }

    private static List<String> differences(Path file) {
        ServiceMetadata metadata = ServiceMetadata.read(file);
        ServiceMetadata model = ServiceMetadata.read(DECLARED);
        List<String> differences = new ArrayList<>();
        model.structures().forEach((type, declared) -> {
            Map<String, String> members = metadata.structures().get(type);
            if (members == null) {
                differences.add(type + ": absent in the metadata");
                return;
            }
            for (String name : union(members.keySet(), declared.keySet())) {
                String inMetadata = members.get(name);
                String inModel = declared.get(name);
                if (inMetadata == null) {
                    differences.add(type + "." + name + ": absent in the metadata");
                } else if (!inMetadata.equals(inModel)) {
                    differences.add(type + "." + name + ": " + inMetadata + " in the metadata, "
                            + (inModel == null ? "absent" : inModel) + " in the model");
                }
            }
        });
        DeclaredProperty.ENUMERATIONS.forEach((type, declared) -> {
            List<String> values = metadata.enumerations().getOrDefault(type, List.of());
            for (String value : union(values, declared)) {
                if (!values.contains(value) || !declared.contains(value)) {
                    differences.add(
                            type + "." + value + ": absent in the " + (values.contains(value) ? "model" : "metadata"));
                }
            }
        });
        metadata.baseTypes().forEach((type, base) -> {
            if (model.structures().containsKey(base)) {
                differences.add(type + ": extends " + base + " in the metadata");
            }
        });
        differences.removeAll(KNOWN_DIFFERENCES.keySet());
        return differences;
    }

    private static Set<String> union(Iterable<String> some, Iterable<String> others) {
        Set<String> all = new TreeSet<>();
        some.forEach(all::add);
        others.forEach(all::add);
        return all;
    }
}
