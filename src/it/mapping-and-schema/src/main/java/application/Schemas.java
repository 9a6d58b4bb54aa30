package application;

import static application.Application.MAPPER;
import static application.Application.requireEqual;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The schema of a page of jobs, which has the properties that Jackson writes, and with which responses are valid. */
final class Schemas {

    private Schemas() {}

    static void verify(String json) {
        Set<String> properties = new TreeSet<>();
        addProperties(SynchronizationJobCollectionResponse.class, properties);
        requireProperties("swagger-core", properties(swagger()), properties);
        requireProperties("jsonschema-generator", properties(victools().get("$defs")), properties);

        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(victools());
        requireEqual("the violations of a response with nulls", schema.validate(MAPPER.readTree(json)), List.of());
        requireEqual(
                "whether the schema allows a wrong value",
                schema.validate(MAPPER.readTree("{\"value\": [{\"status\": {\"escrowsPruned\": 1}}]}")).isEmpty(),
                false);
    }

    private static JsonNode swagger() {
        return MAPPER.readTree(
                Json.pretty(ModelConverters.getInstance().readAll(SynchronizationJobCollectionResponse.class)));
    }

    private static JsonNode victools() {
        SchemaGeneratorConfigBuilder configuration = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(JacksonOption.INCLUDE_ONLY_JSONPROPERTY_ANNOTATED_METHODS))
                // Only the annotated getters are properties, which the module names as Jackson does.
                .with(
                        Option.GETTER_METHODS,
                        Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                        Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS)
                // In a response, each property and each element of a collection can be null.
                .with(Option.NULLABLE_ARRAY_ITEMS_ALLOWED)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.DEFINITION_FOR_MAIN_SCHEMA,
                        Option.EXTRA_OPEN_API_FORMAT_VALUES);
        configuration.forMethods().withNullableCheck(method -> true);
        return new SchemaGenerator(configuration.build()).generateSchema(SynchronizationJobCollectionResponse.class);
    }

    private static void requireProperties(String generator, Set<String> schema, Set<String> properties) {
        requireEqual("the properties that the schema of " + generator + " lacks", without(properties, schema), Set.of());
        requireEqual("the properties that only the schema of " + generator + " has", without(schema, properties), Set.of());
    }

    private static Set<String> without(Set<String> lines, Set<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).collect(Collectors.toSet());
    }

    /** A line for each property that Jackson writes, of this class and the classes of its properties. */
    private static void addProperties(Class<?> type, Set<String> lines) {
        for (Class<?> declaring : List.of(type, GraphObject.class)) {
            for (Method getter : declaring.getDeclaredMethods()) {
                JsonProperty property = getter.getAnnotation(JsonProperty.class);
                if (property != null) {
                    String name = type.getSimpleName() + " " + property.value();
                    lines.add(name + ": " + type(name, getter.getGenericReturnType(), lines));
                }
            }
        }
    }

    private static String type(String property, Type type, Set<String> lines) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? "array of " + type(property, generic.getActualTypeArguments()[0], lines)
                    : "object";
        }
        if (type instanceof Class<?> object && GraphObject.class.isAssignableFrom(object)) {
            addProperties(object, lines);
            return object.getSimpleName();
        }
        return switch (type.getTypeName()) {
            case "java.lang.String" -> "string";
            case "java.lang.Long" -> "integer int64";
            case "java.lang.Boolean" -> "boolean";
            default -> throw new AssertionError(property + ": add the schema's type for " + type);
        };
    }

    private static Set<String> properties(JsonNode schemas) {
        Set<String> lines = new TreeSet<>();
        for (String type : schemas.propertyNames()) {
            JsonNode properties = schemas.get(type).path("properties");
            for (String property : properties.propertyNames()) {
                lines.add(type + " " + property + ": " + type(properties.get(property), schemas));
            }
        }
        return lines;
    }

    private static String type(JsonNode schema, JsonNode schemas) {
        if (schema.has("anyOf")) {
            return type(schema.get("anyOf").get(1), schemas); // after null
        }
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").stringValue();
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            return schemas.path(name).has("properties") ? name : type(schemas.path(name), schemas);
        }
        JsonNode types = schema.path("type");
        String type = types.isArray() ? types.get(0).stringValue() : types.stringValue("any");
        return type.equals("array")
                ? "array of " + type(schema.get("items"), schemas)
                : type + (schema.has("format") ? " " + schema.get("format").stringValue() : "");
    }
}
