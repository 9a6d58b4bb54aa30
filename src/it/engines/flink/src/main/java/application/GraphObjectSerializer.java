package application;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.json.GraphJson;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Serializes objects as JSON for Kryo, which does not copy them because they are immutable. */
public final class GraphObjectSerializer extends Serializer<GraphObject> {

    private static final ObjectMapper MAPPER = GraphJson.newMapper();

    public GraphObjectSerializer() {
        super(false, true);
    }

    @Override
    public void write(Kryo kryo, Output output, GraphObject object) {
        try {
            byte[] json = MAPPER.writeValueAsBytes(object);
            output.writeInt(json.length, true);
            output.writeBytes(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public GraphObject read(Kryo kryo, Input input, Class<? extends GraphObject> type) {
        try {
            return MAPPER.readValue(input.readBytes(input.readInt(true)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
