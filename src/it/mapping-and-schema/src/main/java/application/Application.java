package application;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeSet;
import org.mapstruct.factory.Mappers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Maps jobs to the application's own classes with MapStruct, and generates the schema of a page of jobs. */
public final class Application {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Application() {}

    public static void main(String[] args) throws IOException {
        mapsWithMapStruct(Files.readString(Path.of(args[0])));
        requireSchema("swagger-core", schemasOfSwagger());
        requireSchema("jsonschema-generator", schemasOfVictools());
        System.out.println("passed: MapStruct, and the schemas of swagger-core and jsonschema-generator");
    }

    private static void mapsWithMapStruct(String json) {
        JobMapper mapper = Mappers.getMapper(JobMapper.class);
        List<SynchronizationJob> jobs = MAPPER.readValue(json, SynchronizationJobCollectionResponse.class)
                .getValue();

        JobSummary summary = mapper.summarize(jobs.get(0));
        requireEqual(
                "the summary",
                summary,
                new JobSummary(
                        "GoogleApps.d93cb5c5f1624d9cb80c3c5aa3a1d2f9.7e5ad2ab",
                        Duration.parse("P10675199DT2H48M5.4775807S"),
                        JobSummary.State.QUARANTINE,
                        1L,
                        OffsetDateTime.parse("2017-07-19T14:56Z"),
                        List.of(new JobSummary.Count("user to User", 42L))));
        requireEqual("the job of a summary", mapper.job(summary), MAPPER.readValue("""
                        {
                          "id": "GoogleApps.d93cb5c5f1624d9cb80c3c5aa3a1d2f9.7e5ad2ab",
                          "schedule": {"interval": "PT256204778H48M5.4775807S"},
                          "status": {
                            "code": "Quarantine",
                            "lastExecution": {"countExported": 1, "timeEnded": "2017-07-19T14:56:00Z"},
                            "synchronizedEntryCountByType": [{"key": "user to User", "value": 42}]
                          }
                        }
                        """, SynchronizationJob.class));
        requireEqual(
                "the summary of an unknown status code",
                mapper.summarize(jobs.get(3)).state(),
                JobSummary.State.OTHER);
        requireEqual(
                "the summary of an empty status",
                mapper.summarize(jobs.get(4)),
                new JobSummary(null, null, null, null, null, List.of()));
    }

    private static JsonNode schemasOfSwagger() {
        return MAPPER.readTree(
                Json.pretty(ModelConverters.getInstance().readAll(SynchronizationJobCollectionResponse.class)));
    }

    private static JsonNode schemasOfVictools() {
        SchemaGeneratorConfigBuilder configuration = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(JacksonOption.INCLUDE_ONLY_JSONPROPERTY_ANNOTATED_METHODS))
                // Only the annotated getters are properties, which the module names as Jackson does.
                .with(
                        Option.GETTER_METHODS,
                        Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                        Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.DEFINITION_FOR_MAIN_SCHEMA,
                        Option.EXTRA_OPEN_API_FORMAT_VALUES);
        return new SchemaGenerator(configuration.build())
                .generateSchema(SynchronizationJobCollectionResponse.class)
                .get("$defs");
    }

    private static void requireSchema(String generator, JsonNode schemas) throws IOException {
        try (InputStream expected = Application.class.getResourceAsStream("schema.txt")) {
            requireEqual(
                    "the schema of " + generator,
                    properties(schemas),
                    new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** A line for each property: its class, its name and its type. */
    private static String properties(JsonNode schemas) {
        TreeSet<String> lines = new TreeSet<>();
        for (String type : schemas.propertyNames()) {
            JsonNode properties = schemas.get(type).path("properties");
            for (String property : properties.propertyNames()) {
                lines.add(type + " " + property + ": " + type(properties.get(property), schemas) + "\n");
            }
        }
        return String.join("", lines);
    }

    private static String type(JsonNode schema, JsonNode schemas) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").stringValue();
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            return schemas.path(name).has("properties") ? name : type(schemas.path(name), schemas);
        }
        String type = schema.path("type").stringValue("any");
        return type.equals("array")
                ? "array of " + type(schema.get("items"), schemas)
                : type + (schema.has("format") ? " " + schema.get("format").stringValue() : "");
    }

    private static void requireEqual(String what, Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError(what + " is\n" + actual + "\nbut should be\n" + expected);
        }
    }
}
