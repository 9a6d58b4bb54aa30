package io.github.graphmodel.synchronization.support;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.text.DateFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;

public final class Jackson2Configurations extends MapperConfigurations<ObjectMapper> {

    private static final List<PropertyNamingStrategies.NamingBase> NAMINGS = List.of(
            new PropertyNamingStrategies.UpperCamelCaseStrategy(),
            new PropertyNamingStrategies.SnakeCaseStrategy(),
            new PropertyNamingStrategies.UpperSnakeCaseStrategy(),
            new PropertyNamingStrategies.LowerCaseStrategy(),
            new PropertyNamingStrategies.KebabCaseStrategy(),
            new PropertyNamingStrategies.LowerDotCaseStrategy());

    public Jackson2Configurations() {
        super("Jackson 2");
    }

    @Override
    void features() {
        addOnAndOff(MapperFeature.values(), Jackson2Configurations::configure);
        addOnAndOff(DeserializationFeature.values(), ObjectMapper::configure);
        addOnAndOff(SerializationFeature.values(), ObjectMapper::configure);
    }

    @SuppressWarnings("deprecation") // many applications configure mappers without a builder
    private static void configure(ObjectMapper mapper, MapperFeature feature, boolean state) {
        mapper.configure(feature, state);
    }

    @Override
    void namings() {
        for (PropertyNamingStrategy naming : NAMINGS) {
            String name = naming.getClass().getSimpleName();
            add(name, mapper -> mapper.setPropertyNamingStrategy(naming));
            add(name + " for explicit names", mapper -> {
                mapper.setPropertyNamingStrategy(naming);
                configure(mapper, MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING, true);
            });
        }
    }

    @Override
    void visibility(ObjectMapper mapper, PropertyAccessor accessor, Visibility visibility) {
        mapper.setVisibility(accessor, visibility);
    }

    @Override
    void inclusion(ObjectMapper mapper, JsonInclude.Value inclusion) {
        mapper.setDefaultPropertyInclusion(inclusion);
    }

    @Override
    void inclusion(ObjectMapper mapper, Class<?> type, JsonInclude.Value inclusion) {
        mapper.configOverride(type).setInclude(inclusion);
    }

    @Override
    void nulls(ObjectMapper mapper, JsonSetter.Value nulls) {
        mapper.setDefaultSetterInfo(nulls);
    }

    @Override
    void nulls(ObjectMapper mapper, Class<?> type, JsonSetter.Value nulls) {
        mapper.configOverride(type).setSetterInfo(nulls);
    }

    @Override
    void format(ObjectMapper mapper, Class<?> type, JsonFormat.Value format) {
        mapper.configOverride(type).setFormat(format);
    }

    @Override
    void mergeable(ObjectMapper mapper, Class<?> type) {
        mapper.configOverride(type).setMergeable(true);
    }

    @Override
    void coercions() {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            for (CoercionAction action : CoercionAction.values()) {
                add(
                        "coercion of " + shape + ": " + action,
                        mapper -> mapper.coercionConfigDefaults().setCoercion(shape, action));
            }
        }
    }

    @Override
    void timeZone(ObjectMapper mapper, TimeZone timeZone) {
        mapper.setTimeZone(timeZone);
    }

    @Override
    void dateFormat(ObjectMapper mapper, DateFormat dateFormat) {
        mapper.setDateFormat(dateFormat);
    }

    @Override
    void locale(ObjectMapper mapper, Locale locale) {
        mapper.setLocale(locale);
    }

    @Override
    void views() {
        for (boolean inclusion : List.of(true, false)) {
            addRoundTrip("view, default view inclusion " + inclusion, json -> {
                ObjectMapper mapper = new ObjectMapper();
                configure(mapper, MapperFeature.DEFAULT_VIEW_INCLUSION, inclusion);
                return mapper.writerWithView(View.class)
                        .writeValueAsString(mapper.readerWithView(View.class)
                                .readValue(json, SynchronizationJobCollectionResponse.class));
            });
        }
    }

    @Override
    void modules() {
        add("JavaTimeModule", mapper -> mapper.registerModule(new JavaTimeModule()));
        add("Jdk8Module", mapper -> mapper.registerModule(new Jdk8Module()));
        add("ParameterNamesModule", mapper -> mapper.registerModule(new ParameterNamesModule()));
        add("BlackbirdModule", mapper -> mapper.registerModule(new BlackbirdModule()));
        add("all modules", ObjectMapper::findAndRegisterModules);
        addRoundTrip("GraphJson", json -> readAndWrite(GraphJson.newMapper(), json));
    }

    @Override
    void defaultTypings(JsonTypeInfo.As typeId) {
        for (ObjectMapper.DefaultTyping typing : ObjectMapper.DefaultTyping.values()) {
            addRoundTrip("default typing " + typing + " as " + typeId, json -> {
                ObjectMapper plain = new ObjectMapper();
                ObjectMapper cache =
                        new ObjectMapper().activateDefaultTyping(LaissezFaireSubTypeValidator.instance, typing, typeId);
                String cached =
                        cache.writeValueAsString(plain.readValue(json, SynchronizationJobCollectionResponse.class));
                return plain.writeValueAsString(cache.readValue(cached, SynchronizationJobCollectionResponse.class));
            });
        }
    }

    @Override
    String readAndWrite(Consumer<ObjectMapper> configuration, String json) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        configuration.accept(mapper);
        return readAndWrite(mapper, json);
    }

    private static String readAndWrite(ObjectMapper mapper, String json) throws Exception {
        return mapper.writeValueAsString(mapper.readValue(json, SynchronizationJobCollectionResponse.class));
    }
}
