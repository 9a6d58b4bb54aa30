package io.github.graphmodel.synchronization.json;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * A ready mapper for the JSON of Microsoft Graph, exact and strict, for applications that have no mapper of their own.
 *
 * <p>It needs Jackson 2.12 or newer. The classes of {@code io.github.graphmodel.synchronization} do not need it: any
 * mapper reads and writes them.
 */
public final class GraphJson {

    private GraphJson() {}

    /**
     * Returns a new mapper, which is thread-safe and should be reused: creating one takes far longer than reading a
     * response.
     *
     * <ul>
     *   <li>Exact: decimals of unknown properties, and of trees, are preserved to the last digit. Only the sign of
     *       {@code -0.0} is lost, which {@link java.math.BigDecimal} does not have.
     *   <li>Strict: it rejects duplicate properties, trailing tokens, {@code "true"} for a Boolean and, with Jackson
     *       2.14 or newer, a number or Boolean for a string. An Int64 can be a string of digits, as OData allows.
     *   <li>Timestamps: it reads and writes the types of {@code java.time} in the application's own classes, in ISO
     *       8601 format and with their offset.
     * </ul>
     */
    @SuppressWarnings("deprecation") // the replacement requires a later version than Jackson 2.12
    public static JsonMapper newMapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .nodeFactory(new JsonNodeFactory(true))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
        // The feature above does not cover strings, to which any scalar is coerced.
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        return mapper;
    }
}
