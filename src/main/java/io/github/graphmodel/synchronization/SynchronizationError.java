package io.github.graphmodel.synchronization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The error of a run or of a quarantine.
 *
 * <p><a href="https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationerror">Graph type</a>
 * {@code microsoft.graph.synchronizationError}. See {@link GraphObject} for what all types have in common.
 */
@JsonRootName("") // see GraphObject
public final class SynchronizationError extends GraphObject {

    /** The name of this type in OData, for {@link Builder#odataType(String)}. */
    public static final String ODATA_TYPE = "#microsoft.graph.synchronizationError";

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

    /** Returns the error code, any string and not an enum value. Graph returns {@code None} where there is no error. */
    @JsonProperty("code")
    @OmitNull
    public @Nullable String getCode() {
        return builder.code;
    }

    /** Returns the description of the error. */
    @JsonProperty("message")
    @OmitNull
    public @Nullable String getMessage() {
        return builder.message;
    }

    /** Returns whether the error is tenant-actionable: the tenant can resolve it. */
    @JsonProperty("tenantActionable")
    @OmitNull
    public @Nullable Boolean getTenantActionable() {
        return builder.tenantActionable;
    }

    /**
     * Returns whether this is what Graph writes where there is no error: the code is {@code None}, or the code and the
     * message are both null or empty and the error is not tenant-actionable. Unknown properties do not count.
     */
    public boolean isPlaceholder() {
        return "None".equals(builder.code)
                || (Edm.isEmpty(builder.code)
                        && Edm.isEmpty(builder.message)
                        && !Boolean.TRUE.equals(builder.tenantActionable));
    }

    @Override
    public Builder toBuilder() {
        return builder.copy();
    }

    /** Builds a {@link SynchronizationError}. */
    public static final class Builder extends GraphObject.Builder<SynchronizationError, Builder> {

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
        void forEachDeclared(BiConsumer<String, @Nullable Object> action) {
            action.accept("code", code);
            action.accept("message", message);
            action.accept("tenantActionable", tenantActionable);
        }
    }
}
