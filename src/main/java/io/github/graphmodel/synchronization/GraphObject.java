package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of Microsoft Graph's synchronization resources, which round-trips losslessly.
 *
 * <p>What all types of this package have in common:
 *
 * <ul>
 *   <li>They are immutable and thread-safe.
 *   <li>A property is absent, null or has a value; {@link #has(String)} distinguishes the first two. Its getter returns
 *       null when the property is absent, null, an empty string in place of an enum value, timestamp or duration, or a
 *       timestamp in year 1 or before, which Graph writes for "never".
 *   <li>Only the getter of a collection and {@link #getAdditionalData()} never return null: a collection is empty when
 *       the property is absent, null or empty. It is unmodifiable, and an element that is null in the JSON is null.
 *   <li>An enum value, a timestamp or a duration is preserved as its raw value, the string in the JSON, which
 *       {@code get…AsString()} returns. The getter without {@code AsString} returns it as a Java type.
 *   <li>An enum value that this version of the library does not know is {@code UNRECOGNIZED}. That constant has no raw
 *       value: its {@code getValue()} returns its name, and a setter rejects it. These types preserve the raw value,
 *       but an application's own class with a property of the enum type writes {@code UNRECOGNIZED}: such a class
 *       should hold the string that {@code get…AsString()} returns.
 *   <li>A timestamp is an {@link java.time.OffsetDateTime}, in UTC when the raw value has no offset, and a duration a
 *       {@link java.time.Duration}; both are truncated to nanoseconds. Their getters throw a
 *       {@link java.time.DateTimeException} that names the property and the raw value when that is not valid.
 *   <li>Where Graph writes an object although nothing has happened, its {@code isPlaceholder()} returns true: a run
 *       that never took place, an error {@code None}, a quarantine that is none.
 *   <li>Unknown properties and annotations are preserved, see {@link #getAdditionalData()}.
 *   <li>A method whose name does not start with {@code get} computes its result, and is not a property of the JSON.
 *   <li>Two objects are equal when they have the same class and the same JSON; the order of properties does not matter.
 *       An {@code Edm.Int64} that was read from a string is equal to the same number. A decimal of an unknown property
 *       that was read as a {@link Double} is not equal to the same one that was read as a {@link java.math.BigDecimal}.
 * </ul>
 *
 * <p>Objects are created by Jackson or by a builder, see {@link Builder}. {@code toBuilder()} creates a builder for a
 * changed copy. Jackson cannot update an object in place, as {@code ObjectMapper.readerForUpdating} and
 * {@code @JsonMerge} would: an attempt to set any property that way throws an exception.
 *
 * <p>In a Java serialization stream an object is its class name and its JSON, so that versions with different
 * properties read each other's streams.
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.NONE,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        setterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
// OData requires the type before the properties that it describes.
@JsonPropertyOrder(value = GraphObject.TYPE, alphabetic = true)
// In every view.
@JsonView(Object.class)
// Every type has @JsonRootName(""), which changes nothing. Quarkus generates serializers, which cannot call private
// methods, unless the class itself has an annotation of Jackson that they do not support.
public abstract class GraphObject implements Serializable {

    private static final long serialVersionUID = 1L;

    static final String TYPE = "@odata.type";

    /**
     * The builder that contains the properties of this object, which no longer changes. Each class also has it as its
     * own type, in a field of the same name, which makes libraries that go by fields, such as Gson and Moshi, reject
     * it.
     */
    private final Builder<?, ?> builder;

    GraphObject(Builder<?, ?> builder) {
        builder.sealed = true;
        this.builder = builder;
    }

    /**
     * Returns the name of the type in the form in which it was read, with or without a leading {@code #}.
     *
     * <p>{@code @odata.type}, OData control information. It does not affect which class is deserialized.
     */
    @JsonProperty(TYPE)
    @OmitNull
    public final @Nullable String getOdataType() {
        return builder.odataType;
    }

    /**
     * Returns the unknown properties and annotations, in the order in which they were read or set.
     *
     * <p>The values are null, {@link String}, {@link Boolean}, {@link Integer}, {@link Long} or
     * {@link java.math.BigInteger} (the smallest that holds the integer), {@link Double} or
     * {@link java.math.BigDecimal} (as the mapper reads decimals), {@link List} and {@link Map}. The map and all nested
     * values are unmodifiable. The map is empty if there are none.
     */
    public final Map<String, @Nullable Object> getAdditionalData() {
        return UnmodifiableMap.of(builder.otherProperties, builder.names());
    }

    /**
     * Returns whether the JSON has this property, even if its value is null.
     *
     * @param property the name in the JSON, such as {@code lastExecution} or {@code @odata.type}
     */
    public final boolean has(String property) {
        return builder.has(property);
    }

    /** Returns a builder initialized with the properties of this object. */
    public abstract Builder<?, ?> toBuilder();

    /** Returns the builder of this object itself, which must not be changed. */
    final Builder<?, ?> sealedBuilder() {
        return builder;
    }

    @JsonAnyGetter
    @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
    private Map<String, @Nullable Object> otherProperties() {
        return builder.otherProperties instanceof LinkedHashMap
                ? new UnmodifiableMap<>(builder.otherProperties, Collections.emptySet())
                : builder.otherProperties;
    }

    @JsonAnySetter
    @JsonSetter(nulls = Nulls.SET)
    private void rejectUpdate(String unusedName, @Nullable Object unusedValue) {
        throw immutable();
    }

    /**
     * Each collection has a private setter that throws this. Without it, Jackson would add elements to the getter's
     * list.
     */
    static UnsupportedOperationException immutable() {
        return new UnsupportedOperationException(
                "The object is immutable and cannot be updated in place: update the builder that toBuilder() returns");
    }

    /** Returns the value of a collection's getter. */
    static <E extends @Nullable Object> List<E> unmodifiable(@Nullable List<E> collection) {
        return collection == null ? Collections.emptyList() : Collections.unmodifiableList(collection);
    }

    /**
     * Returns whether the other object has the same class and the same JSON; the order of properties does not matter.
     */
    @Override
    @SuppressWarnings("EqualsGetClass") // all subclasses are final
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        GraphObject that = (GraphObject) other;
        return builder.values().equals(that.builder.values())
                && builder.otherProperties.equals(that.builder.otherProperties);
    }

    @Override
    public final int hashCode() {
        return 31 * builder.values().hashCode() + builder.otherProperties.hashCode();
    }

    /**
     * Returns the class and its properties for a log: the most informative properties first, truncated after 500
     * characters, without line breaks and other control characters, and without the values of unknown properties.
     * Serialize the object to see all of it.
     */
    @Override
    public final String toString() {
        return Excerpt.of(getClass().getSimpleName(), builder);
    }

    /** Replaces this object in a stream by its JSON. */
    final Object writeReplace() {
        return new SerializedForm(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw notItsJson();
    }

    private void readObjectNoData() throws InvalidObjectException {
        throw notItsJson();
    }

    private static InvalidObjectException notItsJson() {
        return new InvalidObjectException("The stream does not contain the serialized form of the object");
    }

    /**
     * The base class of all builders.
     *
     * <p>Setting a property to null makes it null in the JSON; a property that is not set is absent. Beside the setter
     * of an enum value, a timestamp or a duration, {@code …AsString} sets the raw value, which can be any string.
     *
     * <p>Not thread-safe. A builder can be used again after {@link #build()}; the objects that it has built do not
     * change.
     *
     * @param <T> the type of the object
     * @param <B> the type of the builder
     */
    @JsonAutoDetect(
            fieldVisibility = Visibility.NONE,
            getterVisibility = Visibility.NONE,
            isGetterVisibility = Visibility.NONE,
            setterVisibility = Visibility.NONE,
            creatorVisibility = Visibility.NONE)
    // "Code" is an unknown property, even for a case-insensitive mapper, which would lose one of "Code" and "code".
    @JsonFormat(without = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
    // With default typing, the object has a type id, not the builder that reads it.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonView(Object.class)
    public abstract static class Builder<T extends GraphObject, B extends Builder<T, B>> implements Cloneable {

        @Nullable
        String odataType;

        /**
         * Additional data, and null for each declared property that is an explicit null, which its field cannot
         * distinguish from absent.
         *
         * <p>Most objects have none or a single null: those are the JDK's empty and singleton map, which do not take
         * the memory of a map of their own. Otherwise it is a {@link LinkedHashMap} that only this builder has.
         */
        private Map<String, @Nullable Object> otherProperties = Collections.emptyMap();

        /** Whether this is the state of an object; an application that still holds it cannot change it. */
        private boolean sealed;

        Builder() {}

        /** Sets {@link GraphObject#getOdataType() @odata.type}. */
        @JsonSetter(value = TYPE, nulls = Nulls.SET)
        public final B odataType(@Nullable String odataType) {
            this.odataType = recordIfNull(TYPE, odataType);
            return self();
        }

        /**
         * Sets one property of {@linkplain GraphObject#getAdditionalData() the additional data}.
         *
         * @param name the name in the JSON
         * @param value null, a string, {@code Boolean} or finite number, or a collection, object array or map (with
         *     strings as keys) of these. Jackson converts a {@code JsonNode} or an application's own class to such a
         *     value: {@code mapper.convertValue(node, Object.class)}
         * @throws IllegalArgumentException if the property is declared, or the value is not a JSON value
         */
        public final B putAdditionalData(String name, @Nullable Object value) {
            requireUnknown(name);
            // The value's own code, which copying it calls, can build an object of this builder.
            Object copy = UnknownValue.copy(name, value);
            modifiableOtherProperties().put(name, copy);
            return self();
        }

        /**
         * Replaces all {@linkplain GraphObject#getAdditionalData() additional data}.
         *
         * @param additionalData the values by name, each valid for {@link #putAdditionalData(String, Object)}
         * @throws IllegalArgumentException if a property is declared, or a value is not a JSON value; the builder is
         *     then unchanged
         */
        public final B additionalData(Map<String, ? extends @Nullable Object> additionalData) {
            // All values are copied before the builder changes, in case copying one fails.
            Map<String, @Nullable Object> copies = new LinkedHashMap<>();
            for (Map.Entry<String, ? extends @Nullable Object> property : additionalData.entrySet()) {
                String name = property.getKey();
                requireUnknown(name);
                copies.put(name, UnknownValue.copy(name, property.getValue()));
            }
            modifiableOtherProperties().keySet().retainAll(names());
            modifiableOtherProperties().putAll(copies);
            return self();
        }

        /**
         * Makes a property absent, whether it is declared, additional data or an annotation. Does nothing if it is
         * absent.
         *
         * <p>The counterpart of {@link GraphObject#has(String)}. A setter that is called with null makes the property
         * null instead.
         *
         * @param property the name in the JSON, such as {@code lastExecution} or {@code @odata.type}
         */
        public final B remove(String property) {
            requireUnsealed();
            if (names().contains(Objects.requireNonNull(property, "property"))) {
                JsonSetters.set(this, property, null);
            }
            modifiableOtherProperties().remove(property);
            return self();
        }

        @JsonAnySetter
        // Jackson 3.3 would apply the mapper's null handling.
        @JsonSetter(nulls = Nulls.SET)
        private void unknownProperty(String name, @Nullable Object value) {
            putAdditionalData(name, value);
        }

        private void requireUnsealed() {
            if (sealed) {
                throw new IllegalStateException("The builder is now part of an object, which is immutable");
            }
        }

        private void requireUnknown(String name) {
            if (names().contains(Objects.requireNonNull(name, "name"))) {
                throw new IllegalArgumentException(name + " is a declared property: call its setter");
            }
        }

        /** Returns an object with all properties that have been set. */
        // Jackson writes a builder as the object that it builds.
        @JsonValue
        public abstract T build();

        /**
         * Returns the class of the builder and the properties that have been set, as the object's {@code toString()}
         * does.
         */
        @Override
        public final String toString() {
            return Excerpt.of(getClass().getEnclosingClass().getSimpleName() + ".Builder", this);
        }

        /** Passes the name and the value of each declared property, the most informative first. */
        abstract void forEachDeclared(BiConsumer<String, @Nullable Object> action);

        /** Returns the properties that are not absent: the declared ones, explicit nulls, and additional data. */
        final Map<String, @Nullable Object> properties() {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            forEachValue((name, value) -> {
                if (value != null) {
                    properties.put(name, value);
                }
            });
            properties.putAll(otherProperties);
            return properties;
        }

        /** Returns the values of the declared properties. */
        private List<@Nullable Object> values() {
            List<@Nullable Object> values = new ArrayList<>(16);
            forEachValue((name, value) -> values.add(value));
            return values;
        }

        final void forEachValue(BiConsumer<String, @Nullable Object> action) {
            forEachDeclared(action);
            action.accept(TYPE, odataType);
        }

        final Map<String, @Nullable Object> otherProperties() {
            return otherProperties;
        }

        final Set<String> names() {
            return JsonSetters.names(this);
        }

        final boolean has(String property) {
            boolean[] has = {otherProperties.containsKey(Objects.requireNonNull(property, "property"))};
            forEachValue((name, value) -> has[0] |= value != null && name.equals(property));
            return has[0];
        }

        /**
         * @throws IllegalArgumentException if this is an error or another resource: no property of this one is in it
         */
        final void rejectOtherResponse() {
            String other = otherResponse();
            if (other != null && names().stream().noneMatch(name -> !name.startsWith("@") && has(name))) {
                throw new IllegalArgumentException("The response is " + other);
            }
        }

        private @Nullable String otherResponse() {
            Object error = otherProperties.get("error");
            if (error instanceof Map) {
                Map<?, ?> odataError = (Map<?, ?>) error;
                return "an OData error: " + Excerpt.of(odataError.get("code")) + ": "
                        + Excerpt.of(odataError.get("message"));
            }
            if (error != null) {
                Object description = otherProperties.get("error_description");
                return "an error: " + Excerpt.of(error) + (description == null ? "" : ": " + Excerpt.of(description));
            }
            if (otherProperties.get("value") instanceof List) {
                return "a page of jobs: read it as a SynchronizationJobCollectionResponse";
            }
            if (otherProperties.get("responses") instanceof List) {
                return "a $batch response: read the body of each element of responses";
            }
            if (otherProperties.get("status") instanceof Map) {
                return "a job: read it as a SynchronizationJob";
            }
            return otherProperties.get("code") instanceof String
                    ? "a status: read it as a SynchronizationStatus"
                    : null;
        }

        @SuppressWarnings("unchecked") // each builder extends Builder<…, itself>
        private B self() {
            return (B) this;
        }

        final B copy() {
            try {
                @SuppressWarnings("unchecked") // a clone has the same class
                B clone = (B) clone();
                Builder<?, ?> copy = clone;
                copy.sealed = false;
                if (otherProperties instanceof LinkedHashMap) {
                    copy.otherProperties = new LinkedHashMap<>(otherProperties);
                }
                return clone;
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }

        static <E extends @Nullable Object> @Nullable List<E> copy(@Nullable List<? extends E> collection) {
            return collection == null ? null : new ArrayList<>(collection);
        }

        /** Returns the value of a declared property, after recording whether it is an explicit null. */
        final <V> @Nullable V recordIfNull(String name, @Nullable V value) {
            // Explicit nulls are rare; the rest is a separate method, so that setters stay small enough to inline.
            if (value == null || sealed || !otherProperties.isEmpty()) {
                recordNull(name, value == null);
            }
            return value;
        }

        private void recordNull(String name, boolean isNull) {
            requireUnsealed();
            if (!isNull) {
                if (otherProperties.containsKey(name)) {
                    modifiableOtherProperties().remove(name);
                }
            } else if (otherProperties.isEmpty()) {
                otherProperties = Collections.singletonMap(name, null);
            } else {
                modifiableOtherProperties().put(name, null);
            }
        }

        private Map<String, @Nullable Object> modifiableOtherProperties() {
            requireUnsealed();
            if (!(otherProperties instanceof LinkedHashMap)) {
                otherProperties =
                        otherProperties.isEmpty() ? new LinkedHashMap<>(4) : new LinkedHashMap<>(otherProperties);
            }
            return otherProperties;
        }
    }
}
