package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphmodel.synchronization.support.Fixture;
import io.github.graphmodel.synchronization.support.ServiceMetadata;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Compares the model with newer metadata of the service. */
class ServiceMetadataTest {

    /** Clouds and versions differ, so that none has all of these. */
    private static final Set<String> KNOWN_DIFFERENCES = Set.of(
            // Responses have it, but it is not a type of the metadata.
            "synchronizationJobCollectionResponse: absent in the metadata",
            // In the older documentation; beta still defines the entry.
            "metadataEntry: absent in the metadata",
            "synchronizationJob.metadata: absent in the metadata, Collection(metadataEntry) in the model",
            // Returned only when expanded, and not about the status.
            "synchronizationJob.bulkUpload: bulkUpload in the metadata, absent in the model",
            // Absent from sovereign clouds, which lag.
            "quarantineReason.IngestionInterrupted: absent in the metadata, enum value in the model",
            "synchronizationScheduleState.Paused: absent in the metadata, enum value in the model");

    @Test
    @EnabledIfSystemProperty(named = "metadata", matches = ".+", disabledReason = "-Dmetadata=FILE names the metadata")
    void theModelMatchesTheMetadata() throws Exception {
        String metadata = Files.readString(Path.of(System.getProperty("metadata")));

        assertThat(differences(metadata)).isSubsetOf(KNOWN_DIFFERENCES);
    }

    @Test
    void everyDifferenceIsNamed() {
        String changed = Fixture.json("metadata.xml")
                .replace("Name=\"units\" Type=\"Edm.String\"", "Name=\"units\" Type=\"Edm.Guid\"")
                .replace("Name=\"seriesCount\"", "Name=\"series\"")
                .replace("Member Name=\"NotRun\"", "Member Name=\"Late\"")
                .replace(
                        "ComplexType Name=\"keyValuePair\"",
                        "ComplexType Name=\"pair\" BaseType=\"graph.metadataEntry\"");

        assertThat(differences(changed))
                .containsExactlyInAnyOrder(
                        "synchronizationProgress.units: Edm.Guid in the metadata, Edm.String in the model",
                        "synchronizationQuarantine.series: Edm.Int64 in the metadata, absent in the model",
                        "synchronizationQuarantine.seriesCount: absent in the metadata, Edm.Int64 in the model",
                        "synchronizationStatusCode.Late: enum value in the metadata, absent in the model",
                        "synchronizationStatusCode.NotRun: absent in the metadata, enum value in the model",
                        "keyValuePair: absent in the metadata",
                        "pair: extends metadataEntry in the metadata");
    }

    private static List<String> differences(String csdl) {
        ServiceMetadata model = ServiceMetadata.MODEL;
        ServiceMetadata metadata = ServiceMetadata.read(csdl);
        List<String> differences = new ArrayList<>();
        addDifferences(differences, model.structures(), metadata.structures());
        addDifferences(differences, model.enumerations(), metadata.enumerations());
        metadata.baseTypes().forEach((type, base) -> {
            if (model.structures().containsKey(base)) {
                differences.add(type + ": extends " + base + " in the metadata");
            }
        });
        return differences;
    }

    private static void addDifferences(
            List<String> differences,
            Map<String, Map<String, String>> model,
            Map<String, Map<String, String>> metadata) {
        model.forEach((type, ofModel) -> {
            Map<String, String> ofMetadata = metadata.get(type);
            if (ofMetadata == null) {
                differences.add(type + ": absent in the metadata");
                return;
            }
            Set<String> names = new TreeSet<>(ofModel.keySet());
            names.addAll(ofMetadata.keySet());
            for (String name : names) {
                String inModel = ofModel.getOrDefault(name, "absent");
                String inMetadata = ofMetadata.getOrDefault(name, "absent");
                if (!inModel.equals(inMetadata)) {
                    differences.add(
                            "%s.%s: %s in the metadata, %s in the model".formatted(type, name, inMetadata, inModel));
                }
            }
        });
    }
}
