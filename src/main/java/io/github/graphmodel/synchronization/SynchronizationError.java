package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The error of a run or of a quarantine.
 *
 * <p>Graph type: {@code microsoft.graph.synchronizationError}. See {@link GraphObject} for what all types have in
 * common.
 *
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationerror">synchronizationError,
 *     Microsoft Graph</a>
 * @serial exclude
 */
@SuppressWarnings("serial") // see GraphObject.writeReplace()
@JsonRootName("") // see GraphObject
public final class SynchronizationError extends GraphObject {

    private final Builder builder;

    private SynchronizationError(Builder builder) {
        super(builder);
        this.builder = builder;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static @Nullable SynchronizationError fromJson(@Nullable Builder builder) {
        return builder == null ? null : new SynchronizationError(builder);
    }

    /** Returns a builder without properties. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the error code, an arbitrary string and not an enum value.
     *
     * <p>Graph type: {@code Edm.String}. Graph also returns {@code None}, where there is no error.
     */
    @JsonProperty("code")
    @OmitNull
    public @Nullable String getCode() {
        return builder.code;
    }

    /**
     * Returns the description of the error.
     *
     * <p>Graph type: {@code Edm.String}.
     */
    @JsonProperty("message")
    @OmitNull
    public @Nullable String getMessage() {
        return builder.message;
    }

    /**
     * Returns whether the error is tenant-actionable: the tenant can resolve it.
     *
     * <p>Graph type: {@code Edm.Boolean}.
     */
    @JsonProperty("tenantActionable")
    @OmitNull
    public @Nullable Boolean getTenantActionable() {
        return builder.tenantActionable;
    }

    /** Returns whether there is an error: Graph also returns an object whose code is {@code None}. */
    boolean isError() {
        return builder.code != null && !builder.code.isEmpty() && !builder.code.equals("None");
    }

    @Override
    public Builder toBuilder() {
        return builder.copy();
    }

    /** Builds a {@link SynchronizationError}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationError, Builder> {

        private static final List<String> NAMES = List.of("code", "message", "tenantActionable", ODATA_TYPE);

        private @Nullable String code;
        private @Nullable String message;
        private @Nullable Boolean tenantActionable;

        private Builder() {}

        /** Sets {@link SynchronizationError#getCode() code}. */
        @JsonSetter(value = "code", nulls = Nulls.SET)
        public Builder code(@Nullable String code) {
            this.code = recordIfNull("code", code);
            return this;
        }

        /** Sets {@link SynchronizationError#getMessage() message}. */
        @JsonSetter(value = "message", nulls = Nulls.SET)
        public Builder message(@Nullable String message) {
            this.message = recordIfNull("message", message);
            return this;
        }

        /** Sets {@link SynchronizationError#getTenantActionable() tenantActionable}. */
        public Builder tenantActionable(@Nullable Boolean tenantActionable) {
            this.tenantActionable = recordIfNull("tenantActionable", tenantActionable);
            return this;
        }

        @JsonSetter(value = "tenantActionable", nulls = Nulls.SET)
        private void tenantActionableJson(@Nullable Object json) {
            tenantActionable(Edm.bool(json));
        }

        @Override
        public SynchronizationError build() {
            return new SynchronizationError(copy());
        }

        @Override
        List<String> names() {
            return NAMES;
        }

        @Override
        List<@Nullable Object> values() {
            return Arrays.asList(code, message, tenantActionable, odataType);
        }
    }
}
