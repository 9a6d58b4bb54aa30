package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.graphmodel.synchronization.support.JavaSerialization;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamConstants;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A stream cannot create an object that JSON could not. */
class JavaSerializationTest {

    @Test
    void aStreamWithAValueThatIsNotJsonIsRejected() throws Exception {
        assertRejected(withOtherProperties(Map.of("x", new BitSet())), "x: java.util.BitSet is no JSON value");
    }

    @Test
    void aStreamWithANameThatIsNotAStringIsRejected() throws Exception {
        Map<Object, Object> properties = new LinkedHashMap<>();
        properties.put(1, null);

        assertRejected(withOtherProperties(properties), "ClassCastException");
    }

    @Test
    void aStreamWithADeclaredPropertyInTheAdditionalDataIsRejected() throws Exception {
        assertRejected(withOtherProperties(Map.of("code", "x")), "code is a documented member");
    }

    @Test
    void aStreamWithAPropertyThatIsBothNullAndAValueIsRejected() throws Exception {
        SynchronizationError.Builder builder = SynchronizationError.builder().code("x");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("code", null);

        assertRejected(withOtherProperties(builder, properties), "code is a documented member");
    }

    @Test
    void additionalDataSharedInAStreamIsCopied() throws Exception {
        List<Object> list = new ArrayList<>(List.of(1));
        SynchronizationError.Builder builder = withOtherProperties(Map.of("x", list));

        List<?> read = (List<?>) JavaSerialization.copy(Arrays.asList(list, builder));

        ((List<?>) read.get(0)).clear();
        assertThat(((SynchronizationError) read.get(1)).getAdditionalData()).isEqualTo(Map.of("x", List.of(1)));
    }

    @Test
    void aSchemaSharedInAStreamIsCopied() throws Exception {
        Map<String, Object> schema = new LinkedHashMap<>(Map.of("a", 1));
        SynchronizationJob.Builder builder = SynchronizationJob.builder();
        set(SynchronizationJob.Builder.class, builder, "schema", schema);

        List<?> read = (List<?>) JavaSerialization.copy(Arrays.asList(schema, builder));

        ((Map<?, ?>) read.get(0)).clear();
        assertThat(((SynchronizationJob) read.get(1)).getSchema()).isEqualTo(Map.of("a", 1));
    }

    @Test
    void aStreamWithoutABuilderIsRejected() throws Exception {
        assertNotRead(stream(StringKeyLongValuePair.class, GraphObject.class));
        assertNotRead(stream(StringKeyLongValuePair.class));
    }

    @Test
    void aBuilderWithoutTheFieldsOfItsBaseClassIsRejected() throws Exception {
        assertThatThrownBy(() -> JavaSerialization.read(stream(StringKeyLongValuePair.Builder.class)))
                .isInstanceOf(InvalidObjectException.class);
    }

    private static void assertNotRead(byte[] stream) {
        assertThatThrownBy(() -> JavaSerialization.read(stream))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("An object of this class comes from a stream by its builder only");
    }

    private static void assertRejected(Object builder, String message) {
        assertThatThrownBy(() -> JavaSerialization.copy(builder))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining(message)
                .hasCauseInstanceOf(RuntimeException.class);
    }

    private static SynchronizationError.Builder withOtherProperties(Map<?, ?> properties) throws Exception {
        return withOtherProperties(SynchronizationError.builder(), properties);
    }

    private static SynchronizationError.Builder withOtherProperties(
            SynchronizationError.Builder builder, Map<?, ?> properties) throws Exception {
        set(GraphObject.Builder.class, builder, "otherMembers", new LinkedHashMap<>(properties));
        return builder;
    }

    private static void set(Class<?> type, Object object, String name, Object value) throws Exception {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        field.set(object, value);
    }

    /** An object of the first class, without any field of it or of its superclasses. */
    private static byte[] stream(Class<?>... hierarchy) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
        out.writeShort(ObjectStreamConstants.STREAM_VERSION);
        out.writeByte(ObjectStreamConstants.TC_OBJECT);
        for (Class<?> type : hierarchy) {
            out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
            out.writeUTF(type.getName());
            out.writeLong(1);
            out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
        }
        out.writeByte(ObjectStreamConstants.TC_NULL);
        return bytes.toByteArray();
    }
}
