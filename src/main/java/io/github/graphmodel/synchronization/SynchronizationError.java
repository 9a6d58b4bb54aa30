package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error that a run met or that led to a quarantine.
 *
 * <p>{@code microsoft.graph.synchronizationError}. Immutable; see {@link GraphObject}.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationerror">synchronizationError,
 *     Microsoft Graph</a>
 */
@SuppressWarnings("serial") // see GraphObject
public final class SynchronizationError extends GraphObject {

    private static final long serialVersionUID = 1L;

    private static final List<String> MEMBER_NAMES = List.of(ODATA_TYPE, "code", "message", "tenantActionable");

    @JsonIgnore
    private final @Nullable String code;

    @JsonIgnore
    private final @Nullable String message;

    @JsonIgnore
    private final @Nullable Boolean tenantActionable;

    private SynchronizationError(Builder builder) {
        super(builder);
        code = builder.code;
        message = builder.message;
        tenantActionable = builder.tenantActionable;
    }

    /** A builder for an object that has no member yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** What Jackson calls with what it has read; null gives null. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable SynchronizationError from(@Nullable Builder builder) {
        return builder == null ? null : builder.build();
    }

    /**
     * The code of the error: free text, not an enumeration.
     *
     * <p>{@code Edm.String}; null when absent or null. {@code None} occurs for no error.
     */
    @JsonProperty("code")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getCode() {
        return code;
    }

    /**
     * What went wrong, in words.
     *
     * <p>{@code Edm.String}; null when absent or null.
     */
    @JsonProperty("message")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getMessage() {
        return message;
    }

    /**
     * Whether the tenant can mend it.
     *
     * <p>{@code Edm.Boolean}; null when absent or null.
     */
    @JsonProperty("tenantActionable")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Boolean getTenantActionable() {
        return tenantActionable;
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    List<String> memberNames() {
        return MEMBER_NAMES;
    }

    @Override
    List<@Nullable Object> memberValues() {
        return Arrays.asList(getOdataType(), code, message, tenantActionable);
    }

    /** Builds a {@link SynchronizationError}; see {@link GraphObject.Builder}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationError, Builder> {

        private static final long serialVersionUID = 1L;

        private @Nullable String code;
        private @Nullable String message;
        private @Nullable Boolean tenantActionable;

        /** For Jackson; others call {@link SynchronizationError#builder()}. */
        public Builder() {}

        private Builder(SynchronizationError source) {
            super(source);
            code = source.code;
            message = source.message;
            tenantActionable = source.tenantActionable;
        }

        /** Sets {@link SynchronizationError#getCode() code}; null makes it an explicit null. */
        @JsonSetter(value = "code", nulls = Nulls.SET)
        public Builder code(@Nullable String code) {
            this.code = member("code", code);
            return this;
        }

        /** Sets {@link SynchronizationError#getMessage() message}; null makes it an explicit null. */
        @JsonSetter(value = "message", nulls = Nulls.SET)
        public Builder message(@Nullable String message) {
            this.message = member("message", message);
            return this;
        }

        /** Sets {@link SynchronizationError#getTenantActionable() tenantActionable}; null makes it an explicit null. */
        public Builder tenantActionable(@Nullable Boolean tenantActionable) {
            this.tenantActionable = member("tenantActionable", tenantActionable);
            return this;
        }

        /**
         * Sets {@link SynchronizationError#getTenantActionable() tenantActionable} from its JSON: a Boolean.
         *
         * @throws IllegalArgumentException if it is anything else
         */
        @JsonSetter(value = "tenantActionable", nulls = Nulls.SET)
        public Builder tenantActionableFromJson(@Nullable Object json) {
            return tenantActionable(Edm.bool(json));
        }

        @Override
        public SynchronizationError build() {
            return new SynchronizationError(this);
        }

        @Override
        List<String> memberNames() {
            return MEMBER_NAMES;
        }
    }
}
