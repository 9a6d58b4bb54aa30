package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** A stream can no more make a broken object than JSON can. */
class JavaSerializationTest {

    @Test
    void aStreamWithAValueThatIsNoJsonIsRefused() throws Exception {
        assertRefused(withOtherMembers(Map.of("x", new BitSet())), "x: java.util.BitSet is no JSON value");
    }

    @Test
    void aStreamWithANameThatIsNoTextIsRefused() throws Exception {
        Map<Object, Object> members = new LinkedHashMap<>();
        members.put(1, null);

        assertRefused(withOtherMembers(members), "ClassCastException");
    }

    @Test
    void aStreamWithADocumentedMemberAmongTheUnknownOnesIsRefused() throws Exception {
        assertRefused(withOtherMembers(Map.of("code", "x")), "code is a documented member");
    }

    @Test
    void aStreamWithAMemberThatIsNullAndAValueIsRefused() throws Exception {
        SynchronizationError.Builder builder = SynchronizationError.builder().code("x");
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", null);

        assertRefused(withOtherMembers(builder, members), "code is a documented member");
    }

    @Test
    void whatAStreamSharesWithOthersIsCopied() throws Exception {
        List<Object> list = new ArrayList<>(List.of(1));
        SynchronizationError.Builder builder = withOtherMembers(Map.of("x", list));

        List<?> read = (List<?>) JavaSerialization.copy(Arrays.asList(list, builder));

        ((List<?>) read.get(0)).clear();
        assertThat(((SynchronizationError) read.get(1)).getAdditionalData()).isEqualTo(Map.of("x", List.of(1)));
    }

    @Test
    void aSchemaThatAStreamSharesWithOthersIsCopied() throws Exception {
        Map<String, Object> schema = new LinkedHashMap<>(Map.of("a", 1));
        SynchronizationJob.Builder builder = SynchronizationJob.builder();
        set(SynchronizationJob.Builder.class, builder, "schema", schema);

        List<?> read = (List<?>) JavaSerialization.copy(Arrays.asList(schema, builder));

        ((Map<?, ?>) read.get(0)).clear();
        assertThat(((SynchronizationJob) read.get(1)).getSchema()).isEqualTo(Map.of("a", 1));
    }

    @Test
    void anObjectThatDoesNotComeByItsBuilderIsRefused() throws Exception {
        assertNotRead(stream(StringKeyLongValuePair.class, GraphObject.class));
        assertNotRead(stream(StringKeyLongValuePair.class));
    }

    @Test
    void aBuilderWithoutWhatAllBuildersHaveIsRefused() throws Exception {
        assertThatThrownBy(() -> JavaSerialization.read(stream(StringKeyLongValuePair.Builder.class)))
                .isInstanceOf(InvalidObjectException.class);
    }

    private static void assertNotRead(byte[] stream) {
        assertThatThrownBy(() -> JavaSerialization.read(stream))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("An object of this class comes from a stream by its builder only");
    }

    private static void assertRefused(Object builder, String message) {
        assertThatThrownBy(() -> JavaSerialization.copy(builder))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining(message)
                .hasCauseInstanceOf(RuntimeException.class);
    }

    private static SynchronizationError.Builder withOtherMembers(Map<?, ?> members) throws Exception {
        return withOtherMembers(SynchronizationError.builder(), members);
    }

    private static SynchronizationError.Builder withOtherMembers(
            SynchronizationError.Builder builder, Map<?, ?> members) throws Exception {
        set(GraphObject.Builder.class, builder, "otherMembers", new LinkedHashMap<>(members));
        return builder;
    }

    private static void set(Class<?> type, Object object, String name, Object value) throws Exception {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        field.set(object, value);
    }

    /** An object of the first class, with no field of it nor of the classes that it extends. */
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
