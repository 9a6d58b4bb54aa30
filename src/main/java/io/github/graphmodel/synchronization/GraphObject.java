package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of Microsoft Graph's synchronization resources, kept so that it can be written back as it was read.
 *
 * <p>What the classes of this package have in common:
 *
 * <ul>
 *   <li>They are immutable, and safe to share between threads.
 *   <li>They are made by a builder, by Jackson too. A setter that is called with null makes an explicit null in the
 *       JSON, a setter that is not called leaves the member out; {@link #has(String)} tells the two apart.
 *   <li>Enumeration values, timestamps and durations are kept as their JSON text, which {@code get…AsString()} gives;
 *       {@code get…()} gives the same as a Java type.
 *   <li>A collection's getter never gives null: it is empty when the member is absent, null or empty.
 *   <li>Members and annotations that no getter names are kept, see {@link #getAdditionalData()}.
 *   <li>Two objects are equal when they are of one class and stand for the same JSON.
 * </ul>
 *
 * <p>Java serialization goes through the builder, so that a stream cannot make an object that JSON could not.
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.NONE,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        setterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
// OData wants the type before what it describes.
@JsonPropertyOrder(value = GraphObject.ODATA_TYPE, alphabetic = true)
// The fields are never written to a stream: see writeReplace().
@SuppressWarnings("serial")
public abstract class GraphObject implements Serializable {

    private static final long serialVersionUID = 1L;

    static final String ODATA_TYPE = "@odata.type";

    private static final Map<String, @Nullable Object> NO_OTHER_MEMBERS =
            Collections.unmodifiableMap(new LinkedHashMap<>());

    /** So much of an object stands in a log at most; Jackson's own excerpts are as long. */
    private static final int TO_STRING_LIMIT = 500;

    // Jackson would take the field for a way to set the member, and on the module path it may not.
    @JsonIgnore
    private final @Nullable String odataType;

    /** What no field can say: the explicit nulls, and the members that the documentation does not name. */
    private final Map<String, @Nullable Object> otherMembers;

    GraphObject(Builder<?, ?> builder) {
        odataType = builder.odataType;
        otherMembers = builder.sharedOtherMembers();
    }

    /**
     * The name of this object's type, in the form in which it came, with or without a leading {@code #}.
     *
     * <p>OData control information; null when absent or null. It never decides which class is read.
     */
    @JsonProperty(ODATA_TYPE)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public final @Nullable String getOdataType() {
        return odataType;
    }

    /**
     * The members and annotations that no getter names, in the order in which they came.
     *
     * <p>The values are those of JSON: null, {@code String}, {@code Boolean}, {@code Integer}, {@code Long} or
     * {@code BigInteger} (whichever is the smallest that holds the number), {@code Double} or {@code BigDecimal} (as
     * the mapper reads decimals), {@code List} and {@code Map}. Unmodifiable to the last nested value; empty when there
     * is none.
     */
    public final Map<String, @Nullable Object> getAdditionalData() {
        Map<String, @Nullable Object> additionalData = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> member : otherMembers.entrySet()) {
            if (member.getValue() != null || !memberNames().contains(member.getKey())) {
                additionalData.put(member.getKey(), member.getValue());
            }
        }
        return additionalData.isEmpty() ? NO_OTHER_MEMBERS : Collections.unmodifiableMap(additionalData);
    }

    /**
     * What Jackson writes beside the properties: {@link #getAdditionalData()} and the documented members that are
     * explicitly null. Unmodifiable; empty when there is none.
     */
    @JsonAnyGetter
    @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
    public final Map<String, @Nullable Object> nullsAndAdditionalData() {
        return otherMembers;
    }

    /**
     * Whether the JSON has this member, be its value null or not.
     *
     * @param member the name in the JSON, such as {@code lastExecution} or {@code @odata.type}
     */
    public final boolean has(String member) {
        int index = memberNames().indexOf(member);
        return otherMembers.containsKey(member) || (index >= 0 && memberValues().get(index) != null);
    }

    /** Whether any member but the type has a value that is not null. */
    final boolean saysAnything() {
        return memberValues().stream().skip(1).anyMatch(Objects::nonNull)
                || otherMembers.values().stream().anyMatch(Objects::nonNull);
    }

    /** A builder that starts with all that this object has. */
    public abstract Builder<?, ?> toBuilder();

    /** The documented members by their names in the JSON, {@code @odata.type} among them. */
    abstract List<String> memberNames();

    /** What the fields hold, in the order of {@link #memberNames()}. */
    abstract List<@Nullable Object> memberValues();

    /** Whether the other object is of this class and stands for the same JSON; the order of members does not count. */
    @Override
    @SuppressWarnings("EqualsGetClass") // every class that there is, is final
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        GraphObject that = (GraphObject) other;
        return memberValues().equals(that.memberValues()) && otherMembers.equals(that.otherMembers);
    }

    @Override
    public final int hashCode() {
        return 31 * memberValues().hashCode() + otherMembers.hashCode();
    }

    /**
     * The class and its members, for a log: cut after 500 characters, as Jackson's own excerpts are, and without the
     * values of unknown members. The whole is what Jackson writes.
     */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder();
        appendTo(text);
        if (text.length() > TO_STRING_LIMIT) {
            text.setLength(TO_STRING_LIMIT);
            text.append('…');
        }
        return text.toString();
    }

    private void appendTo(StringBuilder text) {
        text.append(getClass().getSimpleName()).append('{');
        List<String> names = memberNames();
        List<@Nullable Object> values = memberValues();
        String separator = "";
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                text.append(separator).append(names.get(i)).append('=');
                append(text, values.get(i));
                separator = ", ";
            }
        }
        for (String name : otherMembers.keySet()) {
            if (text.length() > TO_STRING_LIMIT) {
                break;
            }
            text.append(separator).append(name).append(names.contains(name) ? "=null" : "=…");
            separator = ", ";
        }
        text.append('}');
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value instanceof GraphObject) {
            ((GraphObject) value).appendTo(text);
        } else if (value instanceof List) {
            text.append('[');
            String separator = "";
            for (Object element : (List<?>) value) {
                if (text.length() > TO_STRING_LIMIT) {
                    break;
                }
                text.append(separator);
                append(text, element);
                separator = ", ";
            }
            text.append(']');
        } else {
            text.append(Edm.excerpt(value));
        }
    }

    /** Puts the builder into a stream in place of this object. */
    Object writeReplace() {
        return toBuilder();
    }

    /** What the getter of a collection gives, from what the builder holds. */
    static <E extends @Nullable Object> @Nullable List<E> immutableList(E @Nullable [] elements) {
        return elements == null ? null : Collections.unmodifiableList(Arrays.asList(elements.clone()));
    }

    /** The reverse: an array, because in a stream it cannot hold elements of another type, as a list can. */
    static <E> @Nullable E @Nullable [] arrayOf(@Nullable List<? extends @Nullable E> list, @Nullable E[] type) {
        return list == null ? null : list.toArray(type);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw notByItsBuilder();
    }

    private void readObjectNoData() throws InvalidObjectException {
        throw notByItsBuilder();
    }

    private static InvalidObjectException notByItsBuilder() {
        return new InvalidObjectException("An object of this class comes from a stream by its builder only");
    }

    /**
     * What the builders have in common.
     *
     * <p>Not safe to share between threads. A builder can be used again after {@link #build()}; what it built before
     * does not change.
     *
     * @param <T> what is built
     * @param <B> the builder itself
     */
    @JsonAutoDetect(
            fieldVisibility = Visibility.NONE,
            getterVisibility = Visibility.NONE,
            isGetterVisibility = Visibility.NONE,
            setterVisibility = Visibility.NONE,
            creatorVisibility = Visibility.NONE)
    // Under default typing it is the object that has a type id, not the builder that reads it.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public abstract static class Builder<T extends GraphObject, B extends Builder<T, B>> implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String odataType;

        /** A {@code LinkedHashMap} while it is this builder's alone; else it is shared with what was built. */
        private Map<String, @Nullable Object> otherMembers;

        Builder() {
            otherMembers = NO_OTHER_MEMBERS;
        }

        Builder(GraphObject source) {
            odataType = source.odataType;
            otherMembers = source.otherMembers;
        }

        /** Sets {@link GraphObject#getOdataType() @odata.type}; null makes it an explicit null. */
        @JsonSetter(value = ODATA_TYPE, nulls = Nulls.SET)
        public final B odataType(@Nullable String odataType) {
            this.odataType = member(ODATA_TYPE, odataType);
            return self();
        }

        /**
         * Sets one member of {@link GraphObject#getAdditionalData() the additional data}.
         *
         * @param name the name in the JSON
         * @param value null, a {@code String}, {@code Boolean} or number, or a list, array or map of such
         * @throws IllegalArgumentException if the name is that of a documented member, or the value is none of JSON's
         */
        @JsonAnySetter
        public final B additionalData(String name, @Nullable Object value) {
            if (memberNames().contains(name)) {
                throw new IllegalArgumentException(name + " is a documented member: it has a setter of its own");
            }
            ownOtherMembers().put(name, AdditionalData.immutable(name, value));
            return self();
        }

        /**
         * Replaces all {@link GraphObject#getAdditionalData() additional data}.
         *
         * @param additionalData what {@link #additionalData(String, Object)} takes, by name
         * @throws IllegalArgumentException as {@link #additionalData(String, Object)} does
         */
        public final B additionalData(Map<String, ?> additionalData) {
            ownOtherMembers().keySet().retainAll(memberNames());
            additionalData.forEach(this::additionalData);
            return self();
        }

        /** The object with what has been set until now. */
        public abstract T build();

        abstract List<String> memberNames();

        @SuppressWarnings("unchecked") // each builder extends Builder<…, itself>
        private B self() {
            return (B) this;
        }

        /** Gives the value back, having noted whether it is an explicit null, which no field can tell from absence. */
        final <V> @Nullable V member(String name, @Nullable V value) {
            // There is seldom anything to note, and so little code is compiled into every setter.
            if (value == null || otherMembers != NO_OTHER_MEMBERS) {
                note(name, value);
            }
            return value;
        }

        private void note(String name, @Nullable Object value) {
            if (value != null) {
                if (otherMembers.containsKey(name)) {
                    ownOtherMembers().remove(name);
                }
            } else if (otherMembers == NO_OTHER_MEMBERS) {
                // Most often it stays the only one.
                otherMembers = Collections.unmodifiableMap(Collections.singletonMap(name, null));
            } else {
                ownOtherMembers().put(name, null);
            }
        }

        private Map<String, @Nullable Object> ownOtherMembers() {
            if (!(otherMembers instanceof LinkedHashMap)) {
                otherMembers = new LinkedHashMap<>(otherMembers);
            }
            return otherMembers;
        }

        private Map<String, @Nullable Object> sharedOtherMembers() {
            if (otherMembers instanceof LinkedHashMap) {
                otherMembers = Collections.unmodifiableMap(otherMembers);
            }
            return otherMembers;
        }

        /** Builds what a stream has brought, after the checks that the setters would have made. */
        Object readResolve() throws InvalidObjectException {
            try {
                Map<String, @Nullable Object> read = otherMembers;
                otherMembers = NO_OTHER_MEMBERS;
                T fields = build();
                for (Map.Entry<String, @Nullable Object> member : read.entrySet()) {
                    String name = member.getKey();
                    if (memberNames().contains(name) && member.getValue() == null && !fields.has(name)) {
                        ownOtherMembers().put(name, null);
                    } else {
                        additionalData(name, member.getValue());
                    }
                }
                return build();
            } catch (RuntimeException e) {
                InvalidObjectException invalid = new InvalidObjectException(e.toString());
                invalid.initCause(e);
                throw invalid;
            }
        }
    }
}
