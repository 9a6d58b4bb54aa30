package io.github.graphmodel.synchronization.support;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.text.DateFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

public final class Jackson3Configurations extends MapperConfigurations<JsonMapper.Builder> {

    private static final List<PropertyNamingStrategies.NamingBase> NAMINGS = List.of(
            new PropertyNamingStrategies.UpperCamelCaseStrategy(),
            new PropertyNamingStrategies.SnakeCaseStrategy(),
            new PropertyNamingStrategies.UpperSnakeCaseStrategy(),
            new PropertyNamingStrategies.LowerCaseStrategy(),
            new PropertyNamingStrategies.KebabCaseStrategy(),
            new PropertyNamingStrategies.LowerDotCaseStrategy());

    private static final PolymorphicTypeValidator ANY_TYPE = BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .build();

    public Jackson3Configurations() {
        super("Jackson 3");
    }

    @Override
    void features() {
        addOnAndOff(MapperFeature.values(), JsonMapper.Builder::configure);
        addOnAndOff(DeserializationFeature.values(), JsonMapper.Builder::configure);
        addOnAndOff(SerializationFeature.values(), JsonMapper.Builder::configure);
        addOnAndOff(EnumFeature.values(), JsonMapper.Builder::configure);
        addOnAndOff(DateTimeFeature.values(), JsonMapper.Builder::configure);
        add("defaults of Jackson 2", JsonMapper.Builder::configureForJackson2);
    }

    @Override
    void namings() {
        for (PropertyNamingStrategy naming : NAMINGS) {
            String name = naming.getClass().getSimpleName();
            add(name, mapper -> mapper.propertyNamingStrategy(naming));
            add(
                    name + " for explicit names",
                    mapper -> mapper.propertyNamingStrategy(naming)
                            .enable(MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING));
        }
    }

    @Override
    void visibility(JsonMapper.Builder mapper, PropertyAccessor accessor, Visibility visibility) {
        mapper.changeDefaultVisibility(checker -> checker.withVisibility(accessor, visibility));
    }

    @Override
    void inclusion(JsonMapper.Builder mapper, JsonInclude.Value inclusion) {
        mapper.changeDefaultPropertyInclusion(value -> inclusion);
    }

    @Override
    void inclusion(JsonMapper.Builder mapper, Class<?> type, JsonInclude.Value inclusion) {
        mapper.withConfigOverride(type, override -> override.setInclude(inclusion));
    }

    @Override
    void nulls(JsonMapper.Builder mapper, JsonSetter.Value nulls) {
        mapper.changeDefaultNullHandling(value -> nulls);
    }

    @Override
    void nulls(JsonMapper.Builder mapper, Class<?> type, JsonSetter.Value nulls) {
        mapper.withConfigOverride(type, override -> override.setNullHandling(nulls));
    }

    @Override
    void format(JsonMapper.Builder mapper, Class<?> type, JsonFormat.Value format) {
        mapper.withConfigOverride(type, override -> override.setFormat(format));
    }

    @Override
    void mergeable(JsonMapper.Builder mapper, Class<?> type) {
        mapper.withConfigOverride(type, override -> override.setMergeable(true));
    }

    @Override
    void coercions() {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            for (CoercionAction action : CoercionAction.values()) {
                add(
                        "coercion of " + shape + ": " + action,
                        mapper -> mapper.withCoercionConfigDefaults(config -> config.setCoercion(shape, action)));
            }
        }
    }

    @Override
    void timeZone(JsonMapper.Builder mapper, TimeZone timeZone) {
        mapper.defaultTimeZone(timeZone);
    }

    @Override
    void dateFormat(JsonMapper.Builder mapper, DateFormat dateFormat) {
        mapper.defaultDateFormat(dateFormat);
    }

    @Override
    void locale(JsonMapper.Builder mapper, Locale locale) {
        mapper.defaultLocale(locale);
    }

    @Override
    void views() {
        for (boolean inclusion : List.of(true, false)) {
            addRoundTrip("view, default view inclusion " + inclusion, json -> {
                JsonMapper mapper = JsonMapper.builder()
                        .configure(MapperFeature.DEFAULT_VIEW_INCLUSION, inclusion)
                        .build();
                return mapper.writerWithView(View.class)
                        .writeValueAsString(mapper.readerWithView(View.class)
                                .forType(SynchronizationJobCollectionResponse.class)
                                .<SynchronizationJobCollectionResponse>readValue(json));
            });
        }
    }

    @Override
    void modules() {
        add("all modules", JsonMapper.Builder::findAndAddModules);
    }

    @Override
    void defaultTypings(JsonTypeInfo.As typeId) {
        for (DefaultTyping typing : DefaultTyping.values()) {
            addRoundTrip("default typing " + typing + " as " + typeId, json -> {
                JsonMapper plain = JsonMapper.builder().build();
                JsonMapper cache = JsonMapper.builder()
                        .activateDefaultTyping(ANY_TYPE, typing, typeId)
                        .build();
                String cached =
                        cache.writeValueAsString(plain.readValue(json, SynchronizationJobCollectionResponse.class));
                return plain.writeValueAsString(cache.readValue(cached, SynchronizationJobCollectionResponse.class));
            });
        }
    }

    @Override
    String readAndWrite(Consumer<JsonMapper.Builder> configuration, String json) {
        JsonMapper.Builder builder = JsonMapper.builder();
        configuration.accept(builder);
        JsonMapper mapper = builder.build();
        return mapper.writeValueAsString(mapper.readValue(json, SynchronizationJobCollectionResponse.class));
    }
}
