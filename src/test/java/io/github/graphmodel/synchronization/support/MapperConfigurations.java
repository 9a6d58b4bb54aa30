package io.github.graphmodel.synchronization.support;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.graphmodel.synchronization.SynchronizationProgress;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import io.github.graphmodel.synchronization.SynchronizationStatusCode;
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Consumer;

/**
 * The mapper configurations of one generation of Jackson that applications may use.
 *
 * @param <M> the type that is configured: a mapper or its builder
 */
public abstract class MapperConfigurations<M> {

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

    private static final List<JsonTypeInfo.As> TYPE_IDS =
            List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT);

    private final String generation;

    private final List<MapperConfiguration> configurations = new ArrayList<>();

    MapperConfigurations(String generation) {
        this.generation = generation;
    }

    public final List<MapperConfiguration> all() {
        add("plain", mapper -> {});
        features();
        namings();
        visibilities();
        inclusions();
        nulls();
        formats();
        coercions();
        add("time zone", mapper -> timeZone(mapper, TimeZone.getTimeZone("Asia/Kathmandu")));
        add("date format", mapper -> dateFormat(mapper, new SimpleDateFormat("dd.MM.yyyy", Locale.ROOT)));
        add("locale", mapper -> locale(mapper, Locale.forLanguageTag("tr")));
        views();
        modules();
        defaultTypings();
        return configurations;
    }

    private void visibilities() {
        for (PropertyAccessor accessor : PropertyAccessor.values()) {
            for (Visibility visibility : Visibility.values()) {
                add(accessor + " visibility " + visibility, mapper -> visibility(mapper, accessor, visibility));
            }
        }
    }

    private void inclusions() {
        for (JsonInclude.Include value : JsonInclude.Include.values()) {
            for (JsonInclude.Include content : JsonInclude.Include.values()) {
                add(
                        "inclusion " + value + ", content " + content,
                        mapper -> inclusion(mapper, inclusionOf(value, content)));
            }
            JsonInclude.Value ofValue = inclusionOf(value, JsonInclude.Include.ALWAYS);
            addForEachType("inclusion " + value, (mapper, type) -> inclusion(mapper, type, ofValue));
            JsonInclude.Value ofContent = inclusionOf(JsonInclude.Include.ALWAYS, value);
            addForEachType("content inclusion " + value, (mapper, type) -> inclusion(mapper, type, ofContent));
        }
    }

    private static JsonInclude.Value inclusionOf(JsonInclude.Include value, JsonInclude.Include content) {
        return JsonInclude.Value.construct(value, content, Everything.class, Everything.class);
    }

    private void nulls() {
        for (Nulls value : Nulls.values()) {
            for (Nulls content : Nulls.values()) {
                add(
                        "nulls " + value + ", content " + content,
                        mapper -> nulls(mapper, JsonSetter.Value.construct(value, content)));
            }
            JsonSetter.Value ofValue = JsonSetter.Value.forValueNulls(value);
            addForEachType("nulls " + value, (mapper, type) -> nulls(mapper, type, ofValue));
            JsonSetter.Value ofContent = JsonSetter.Value.forContentNulls(value);
            addForEachType("content nulls " + value, (mapper, type) -> nulls(mapper, type, ofContent));
        }
    }

    private void formats() {
        for (JsonFormat.Shape shape : JsonFormat.Shape.values()) {
            JsonFormat.Value format = JsonFormat.Value.forShape(shape);
            addForEachType("shape " + shape, (mapper, type) -> format(mapper, type, format));
        }
        for (JsonFormat.Feature feature : JsonFormat.Feature.values()) {
            JsonFormat.Value on = JsonFormat.Value.empty().withFeature(feature);
            addForEachType(feature + " on", (mapper, type) -> format(mapper, type, on));
        }
        addForEachType("mergeable", this::mergeable);
    }

    private void defaultTypings() {
        for (JsonTypeInfo.As typeId : TYPE_IDS) {
            defaultTypings(typeId);
        }
    }

    abstract void features();

    abstract void namings();

    abstract void visibility(M mapper, PropertyAccessor accessor, Visibility visibility);

    abstract void inclusion(M mapper, JsonInclude.Value inclusion);

    abstract void inclusion(M mapper, Class<?> type, JsonInclude.Value inclusion);

    abstract void nulls(M mapper, JsonSetter.Value nulls);

    abstract void nulls(M mapper, Class<?> type, JsonSetter.Value nulls);

    abstract void format(M mapper, Class<?> type, JsonFormat.Value format);

    abstract void mergeable(M mapper, Class<?> type);

    abstract void coercions();

    abstract void timeZone(M mapper, TimeZone timeZone);

    abstract void dateFormat(M mapper, DateFormat dateFormat);

    abstract void locale(M mapper, Locale locale);

    /** Adds mappers with an active view that no property belongs to. */
    abstract void views();

    abstract void modules();

    /** Adds mappers that write objects with default typing and read them back, as caches do. */
    abstract void defaultTypings(JsonTypeInfo.As typeId);

    /** Reads and writes the document with a mapper configured this way. */
    abstract String readAndWrite(Consumer<M> configuration, String json) throws Exception;

    final void add(String name, Consumer<M> configuration) {
        addRoundTrip(name, json -> readAndWrite(configuration, json));
    }

    final void addRoundTrip(String name, MapperConfiguration.RoundTrip roundTrip) {
        configurations.add(new MapperConfiguration(generation, name, roundTrip));
    }

    final <F extends Enum<F>> void addOnAndOff(F[] features, FeatureConfiguration<M, F> configuration) {
        for (F feature : features) {
            String name = feature.getDeclaringClass().getSimpleName() + "." + feature;
            add(name + " on", mapper -> configuration.set(mapper, feature, true));
            add(name + " off", mapper -> configuration.set(mapper, feature, false));
        }
    }

    private void addForEachType(String name, TypeConfiguration<M> configuration) {
        for (Class<?> type : TYPES) {
            add(name + " for " + type.getSimpleName(), mapper -> configuration.set(mapper, type));
        }
    }

    interface FeatureConfiguration<M, F> {

        void set(M mapper, F feature, boolean state);
    }

    private interface TypeConfiguration<M> {

        void set(M mapper, Class<?> type);
    }

    interface View {}

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
