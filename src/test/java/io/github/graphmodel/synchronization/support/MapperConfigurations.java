package io.github.graphmodel.synchronization.support;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import io.github.graphmodel.synchronization.SynchronizationProgress;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import io.github.graphmodel.synchronization.SynchronizationStatusCode;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.ConstructorDetector;
import tools.jackson.databind.cfg.ConstructorDetector.SingleArgConstructor;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** The mappers of Jackson 2 and 3, with each setting that an application may choose. */
public final class MapperConfigurations {

    /** The types for which applications override the configuration. */
    private static final List<Class<?>> TYPES = List.of(
            String.class,
            Boolean.class,
            Long.class,
            List.class,
            Map.class,
            OffsetDateTime.class,
            SynchronizationStatus.class,
            SynchronizationProgress.class,
            SynchronizationStatusCode.class);

    /** A mapper as an application may configure it. Its name has the settings that differ from the defaults. */
    public record Configuration(String jackson, String name, Supplier<Mapper> newMapper) {

        @Override
        public String toString() {
            return jackson + ", " + name;
        }
    }

    /** A mapper of either generation. */
    public record Mapper(Reader reader, Writer writer) {}

    public interface Reader {

        Object readValue(String json, Class<?> type) throws Exception;
    }

    public interface Writer {

        String writeValueAsString(Object value) throws Exception;
    }

    private final List<Configuration> all = new ArrayList<>();

    private MapperConfigurations() {
        both("plain", mapper -> {}, builder -> {});
        jackson3("defaults of Jackson 2", JsonMapper.Builder::configureForJackson2);
        features();
        namings();
        visibilities();
        inclusions();
        nulls();
        formats();
        coercions();
        locales();
        views();
        modules();
        creators();
        defaultTypings();
    }

    /** Returns the configurations, each with the settings of one application. */
    public static List<Configuration> all() {
        return new MapperConfigurations().all;
    }

    @SuppressWarnings("deprecation") // many applications configure mappers without a builder
    private void features() {
        features(this::jackson2, com.fasterxml.jackson.databind.MapperFeature.values(), ObjectMapper::configure);
        features(
                this::jackson2,
                com.fasterxml.jackson.databind.DeserializationFeature.values(),
                ObjectMapper::configure);
        features(this::jackson2, com.fasterxml.jackson.databind.SerializationFeature.values(), ObjectMapper::configure);
        features(this::jackson2, com.fasterxml.jackson.databind.cfg.EnumFeature.values(), ObjectMapper::configure);
        features(this::jackson3, MapperFeature.values(), JsonMapper.Builder::configure);
        features(this::jackson3, DeserializationFeature.values(), JsonMapper.Builder::configure);
        features(this::jackson3, SerializationFeature.values(), JsonMapper.Builder::configure);
        features(this::jackson3, EnumFeature.values(), JsonMapper.Builder::configure);
        features(this::jackson3, DateTimeFeature.values(), JsonMapper.Builder::configure);
    }

    private static <M, F extends Enum<F>> void features(
            BiConsumer<String, Consumer<M>> add, F[] features, FeatureSetting<M, F> setting) {
        for (F feature : features) {
            String name = feature.getDeclaringClass().getSimpleName() + "." + feature;
            add.accept(name + " on", mapper -> setting.set(mapper, feature, true));
            add.accept(name + " off", mapper -> setting.set(mapper, feature, false));
        }
    }

    private void namings() {
        naming(
                com.fasterxml.jackson.databind.PropertyNamingStrategies.UPPER_CAMEL_CASE,
                PropertyNamingStrategies.UPPER_CAMEL_CASE);
        naming(com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE, PropertyNamingStrategies.SNAKE_CASE);
        naming(
                com.fasterxml.jackson.databind.PropertyNamingStrategies.UPPER_SNAKE_CASE,
                PropertyNamingStrategies.UPPER_SNAKE_CASE);
        naming(com.fasterxml.jackson.databind.PropertyNamingStrategies.LOWER_CASE, PropertyNamingStrategies.LOWER_CASE);
        naming(com.fasterxml.jackson.databind.PropertyNamingStrategies.KEBAB_CASE, PropertyNamingStrategies.KEBAB_CASE);
        naming(
                com.fasterxml.jackson.databind.PropertyNamingStrategies.LOWER_DOT_CASE,
                PropertyNamingStrategies.LOWER_DOT_CASE);
    }

    @SuppressWarnings("deprecation")
    private void naming(
            com.fasterxml.jackson.databind.PropertyNamingStrategy jackson2, PropertyNamingStrategy jackson3) {
        String name = jackson3.getClass().getSimpleName();
        both(
                name,
                mapper -> mapper.setPropertyNamingStrategy(jackson2),
                builder -> builder.propertyNamingStrategy(jackson3));
        both(
                name + " for explicit names",
                mapper -> mapper.setPropertyNamingStrategy(jackson2)
                        .configure(com.fasterxml.jackson.databind.MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING, true),
                builder -> builder.propertyNamingStrategy(jackson3)
                        .enable(MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING));
    }

    private void visibilities() {
        for (PropertyAccessor accessor : PropertyAccessor.values()) {
            for (Visibility visibility : Visibility.values()) {
                both(
                        accessor + " visibility " + visibility,
                        mapper -> mapper.setVisibility(accessor, visibility),
                        builder -> builder.changeDefaultVisibility(
                                checker -> checker.withVisibility(accessor, visibility)));
            }
        }
    }

    private void inclusions() {
        for (JsonInclude.Include value : JsonInclude.Include.values()) {
            for (JsonInclude.Include content : JsonInclude.Include.values()) {
                JsonInclude.Value inclusion = inclusion(value, content);
                both(
                        "inclusion " + value + ", content " + content,
                        mapper -> mapper.setDefaultPropertyInclusion(inclusion),
                        builder -> builder.changeDefaultPropertyInclusion(before -> inclusion));
            }
            JsonInclude.Value ofValue = inclusion(value, JsonInclude.Include.ALWAYS);
            overrides("inclusion " + value, type -> type.setInclude(ofValue), type -> type.setInclude(ofValue));
            JsonInclude.Value ofContent = inclusion(JsonInclude.Include.ALWAYS, value);
            overrides(
                    "content inclusion " + value,
                    type -> type.setInclude(ofContent),
                    type -> type.setInclude(ofContent));
        }
    }

    private static JsonInclude.Value inclusion(JsonInclude.Include value, JsonInclude.Include content) {
        return JsonInclude.Value.construct(value, content, Everything.class, Everything.class);
    }

    private void nulls() {
        for (Nulls value : Nulls.values()) {
            for (Nulls content : Nulls.values()) {
                JsonSetter.Value nulls = JsonSetter.Value.construct(value, content);
                both(
                        "nulls " + value + ", content " + content,
                        mapper -> mapper.setDefaultSetterInfo(nulls),
                        builder -> builder.changeDefaultNullHandling(before -> nulls));
            }
            JsonSetter.Value ofValue = JsonSetter.Value.forValueNulls(value);
            overrides("nulls " + value, type -> type.setSetterInfo(ofValue), type -> type.setNullHandling(ofValue));
            JsonSetter.Value ofContent = JsonSetter.Value.forContentNulls(value);
            overrides(
                    "content nulls " + value,
                    type -> type.setSetterInfo(ofContent),
                    type -> type.setNullHandling(ofContent));
        }
    }

    private void formats() {
        for (JsonFormat.Shape shape : JsonFormat.Shape.values()) {
            JsonFormat.Value format = JsonFormat.Value.forShape(shape);
            overrides("shape " + shape, type -> type.setFormat(format), type -> type.setFormat(format));
        }
        for (JsonFormat.Feature feature : JsonFormat.Feature.values()) {
            JsonFormat.Value format = JsonFormat.Value.empty().withFeature(feature);
            overrides(feature + " on", type -> type.setFormat(format), type -> type.setFormat(format));
        }
        overrides("mergeable", type -> type.setMergeable(true), type -> type.setMergeable(true));
    }

    private void coercions() {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            for (CoercionAction action : CoercionAction.values()) {
                both(
                        "coercion of " + shape + ": " + action,
                        mapper -> mapper.coercionConfigDefaults()
                                .setCoercion(
                                        com.fasterxml.jackson.databind.cfg.CoercionInputShape.valueOf(shape.name()),
                                        com.fasterxml.jackson.databind.cfg.CoercionAction.valueOf(action.name())),
                        builder -> builder.withCoercionConfigDefaults(config -> config.setCoercion(shape, action)));
            }
        }
    }

    private void locales() {
        TimeZone timeZone = TimeZone.getTimeZone("Asia/Kathmandu");
        both("time zone", mapper -> mapper.setTimeZone(timeZone), builder -> builder.defaultTimeZone(timeZone));
        DateFormat dateFormat = new SimpleDateFormat("dd.MM.yyyy", Locale.ROOT);
        both(
                "date format",
                mapper -> mapper.setDateFormat(dateFormat),
                builder -> builder.defaultDateFormat(dateFormat));
        Locale locale = Locale.forLanguageTag("tr");
        both("locale", mapper -> mapper.setLocale(locale), builder -> builder.defaultLocale(locale));
    }

    /** Adds mappers with an active view that no property belongs to. */
    @SuppressWarnings("deprecation")
    private void views() {
        for (boolean inclusion : List.of(true, false)) {
            both(
                    "view, default view inclusion " + inclusion,
                    mapper -> mapper.configure(
                                    com.fasterxml.jackson.databind.MapperFeature.DEFAULT_VIEW_INCLUSION, inclusion)
                            .setConfig(mapper.getSerializationConfig().withView(Void.class))
                            .setConfig(mapper.getDeserializationConfig().withView(Void.class)),
                    builder -> builder.configure(MapperFeature.DEFAULT_VIEW_INCLUSION, inclusion)
                            .defaultView(Void.class));
        }
    }

    private void modules() {
        List<Module> modules =
                List.of(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule(), new BlackbirdModule());
        for (Module module : modules) {
            jackson2(module.getClass().getSimpleName(), mapper -> mapper.registerModule(module));
        }
        both("all modules", ObjectMapper::findAndRegisterModules, JsonMapper.Builder::findAndAddModules);
        ObjectMapper graphJson = GraphJson.newMapper();
        all.add(new Configuration(
                "Jackson 2", "GraphJson", () -> new Mapper(graphJson::readValue, graphJson::writeValueAsString)));
        // The settings of the Azure SDK's own mapper.
        jackson2(
                "azure-core",
                mapper -> mapper.enable(
                                com.fasterxml.jackson.databind.DeserializationFeature
                                        .ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                                com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                        .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .setVisibility(PropertyAccessor.SETTER, Visibility.NONE)
                        .setVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                        .setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE));
    }

    private void creators() {
        for (JsonCreator.Mode mode : JsonCreator.Mode.values()) {
            jackson2("ParameterNamesModule " + mode, mapper -> mapper.registerModule(new ParameterNamesModule(mode)));
        }
        // USE_DELEGATING, USE_PROPERTIES_BASED, EXPLICIT_ONLY and DEFAULT.
        for (SingleArgConstructor mode : SingleArgConstructor.values()) {
            var jackson2 =
                    com.fasterxml.jackson.databind.cfg.ConstructorDetector.SingleArgConstructor.valueOf(mode.name());
            both(
                    "constructor detector " + mode,
                    mapper -> mapper.setConstructorDetector(
                            com.fasterxml.jackson.databind.cfg.ConstructorDetector.DEFAULT.withSingleArgMode(jackson2)),
                    builder -> builder.constructorDetector(ConstructorDetector.DEFAULT.withSingleArgMode(mode)));
        }
    }

    private void defaultTypings() {
        PolymorphicTypeValidator anyType = BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build();
        for (JsonTypeInfo.As typeId :
                List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT)) {
            String name = "default typing %s as " + typeId;
            for (ObjectMapper.DefaultTyping typing : ObjectMapper.DefaultTyping.values()) {
                jackson2(
                        String.format(name, typing),
                        mapper -> mapper.activateDefaultTyping(LaissezFaireSubTypeValidator.instance, typing, typeId));
            }
            for (DefaultTyping typing : DefaultTyping.values()) {
                jackson3(
                        String.format(name, typing), builder -> builder.activateDefaultTyping(anyType, typing, typeId));
            }
        }
    }

    private void both(String name, Consumer<ObjectMapper> jackson2, Consumer<JsonMapper.Builder> jackson3) {
        jackson2(name, jackson2);
        jackson3(name, jackson3);
    }

    private void jackson2(String name, Consumer<ObjectMapper> setting) {
        all.add(new Configuration("Jackson 2", name, () -> {
            ObjectMapper mapper = new ObjectMapper();
            setting.accept(mapper);
            return new Mapper(mapper::readValue, mapper::writeValueAsString);
        }));
    }

    private void jackson3(String name, Consumer<JsonMapper.Builder> setting) {
        all.add(new Configuration("Jackson 3", name, () -> {
            JsonMapper.Builder builder = JsonMapper.builder();
            setting.accept(builder);
            JsonMapper mapper = builder.build();
            return new Mapper(mapper::readValue, mapper::writeValueAsString);
        }));
    }

    private void overrides(
            String name,
            Consumer<com.fasterxml.jackson.databind.cfg.MutableConfigOverride> jackson2,
            Consumer<MutableConfigOverride> jackson3) {
        for (Class<?> type : TYPES) {
            both(
                    name + " for " + type.getSimpleName(),
                    mapper -> jackson2.accept(mapper.configOverride(type)),
                    builder -> builder.withConfigOverride(type, jackson3));
        }
    }

    private interface FeatureSetting<M, F> {

        void set(M mapper, F feature, boolean state);
    }

    /** A filter that omits every value to which it applies. */
    static final class Everything {

        @Override
        public boolean equals(Object value) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
