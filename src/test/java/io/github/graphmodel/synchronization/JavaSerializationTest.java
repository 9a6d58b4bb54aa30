package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.support.ComprehensiveDocument;
import io.github.graphmodel.synchronization.support.JavaSerialization;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaSerializationTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void additionalDataOfAnotherVersionIsReadAsDeclaredProperties() throws Exception {
        String document = """
                {"id": "a", "metadata": [{"key": "k", "value": ""}, null], "schema": {"version": "1", "directories": [{}]},
                 "schedule": {"interval": "PT40M", "expiration": null},
                 "status": {"code": "Active", "escrowsPruned": false, "progress": [{"totalUnits": 7}, null, {}],
                   "lastExecution": {"countExports": 9223372036854775807, "error": {"code": "x", "new": [null, 1.5]}}}}
                """;
        // As written by a version to which all properties are unknown.
        Map<?, ?> json = MAPPER.readValue(document, Map.class);

        assertThat(read("SynchronizationJob", json)).isEqualTo(MAPPER.readValue(document, SynchronizationJob.class));
    }

    @Test
    void aPropertyThatOnlyTheWriterDeclaresIsAdditionalData() throws Exception {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", "x");
        json.put("new", Arrays.asList(Map.of("state", "y"), null));

        assertThat(read("SynchronizationError", json))
                .isEqualTo(SynchronizationError.builder()
                        .code("x")
                        .putAdditionalData("new", json.get("new"))
                        .build());
    }

    @Test
    void aStreamContainsTheSerializedFormAndClassesOfTheJdk() throws Exception {
        SynchronizationJobCollectionResponse page =
                MAPPER.readValue(ComprehensiveDocument.JSON, SynchronizationJobCollectionResponse.class);

        assertThat(classesIn(JavaSerialization.write(page)))
                .containsExactlyInAnyOrder(
                        SerializedForm.class.getName(),
                        "java.lang.Boolean",
                        "java.lang.Double",
                        "java.lang.Integer",
                        "java.lang.Long",
                        "java.lang.Number",
                        "java.math.BigInteger",
                        "[B",
                        "java.util.ArrayList",
                        "java.util.HashMap",
                        "java.util.LinkedHashMap");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SynchronizationError | {"tenantActionable": "true"} | SynchronizationError.tenantActionable: "true" is not a valid Edm.Boolean
                    SynchronizationError | {"code": 5} | SynchronizationError.code: 5 is not a string
                    StringKeyLongValuePair | {"value": 1.5} | StringKeyLongValuePair.value: 1.5 is not a valid Edm.Int64 (64-bit integer)
                    SynchronizationStatus | {"progress": [{}, {"totalUnits": "x"}]} | SynchronizationStatus.progress[1].totalUnits: "x" is not a valid Edm.Int64 (64-bit integer)
                    SynchronizationStatus | {"progress": {}} | SynchronizationStatus.progress: {…} is not an array
                    SynchronizationStatus | {"progress": [5]} | SynchronizationStatus.progress[0]: 5 is not an object
                    SynchronizationStatus | {"quarantine": []} | SynchronizationStatus.quarantine: […] is not an object
                    SynchronizationJob | {"schema": "x"} | SynchronizationJob.schema: x is not an object
                    SynchronizationStatus | {"error": {"code": "a", "message": "b"}} | The response is an OData error: a: b
                    SynchronizationJobCollectionResponse | {} | The response has no value
                    SynchronizationStatus$Builder | {} | ClassCastException
                    GraphObject | {} | NoSuchMethodException
                    NoSuchClass | {} | ClassNotFoundException
                    """)
    void aStreamWithAWrongValueIsRejected(String type, String json, String message) throws Exception {
        assertRejected(type, MAPPER.readValue(json, Map.class), message);
    }

    @Test
    void aStreamWithAValueThatIsNotJsonIsRejected() {
        assertRejected(
                "SynchronizationError",
                Map.of("x", new BitSet()),
                "SynchronizationError.x: java.util.BitSet is not a JSON value");
        assertRejected(
                "SynchronizationJob",
                Map.of("schema", Map.of("x", new BitSet())),
                "SynchronizationJob.schema: schema: java.util.BitSet is not a JSON value");
    }

    @Test
    void noMethodOfAnObjectInAStreamIsCalled() {
        assertRejected(
                "SynchronizationStatus",
                Map.of("code", new Hostile()),
                "SynchronizationStatus.code: " + Hostile.class.getTypeName() + " is not a string");
        assertRejected(
                "StringKeyLongValuePair",
                Map.of("value", new Hostile()),
                Hostile.class.getTypeName() + " is not a valid Edm.Int64");
        assertRejected("SynchronizationStatus", Map.of("new", new Hostile()), Hostile.class.getTypeName());
    }

    /** A number that should never be converted to a string. */
    private static final class Hostile extends AtomicLong {

        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            throw new AssertionError("called");
        }
    }

    @Test
    void aStreamWithAPropertyNameThatIsNotAStringIsRejected() {
        assertRejected("SynchronizationError", Collections.singletonMap(1, "x"), "1 is not a string");
        assertRejected(
                "SynchronizationError",
                Map.of("x", Collections.singletonMap(1, "x")),
                "x: a property name must be a string, not 1");
    }

    @Test
    void valuesThatTheStreamSharesWithOtherObjectsAreCopied() throws Exception {
        List<Object> list = new ArrayList<>(List.of(1));
        Map<String, Object> schema = new HashMap<>(Map.of("a", 1));
        Map<String, Object> json = Map.of("x", list, "schema", schema);

        List<?> read = (List<?>) JavaSerialization.copy(
                new ArrayList<>(List.of(list, schema, new SerializedForm("SynchronizationJob", json))));

        ((List<?>) read.get(0)).clear();
        ((Map<?, ?>) read.get(1)).clear();
        assertThat(read.get(2))
                .isEqualTo(SynchronizationJob.builder()
                        .schema(Map.of("a", 1))
                        .putAdditionalData("x", List.of(1))
                        .build());
    }

    @Test
    void aStreamWithTheObjectInsteadOfItsSerializedFormIsRejected() throws Exception {
        assertNotRead(stream(StringKeyLongValuePair.class, GraphObject.class));
        assertNotRead(stream(StringKeyLongValuePair.class));
    }

    @Test
    void aBuilderIsNotSerializable() {
        assertThatThrownBy(() -> JavaSerialization.write(SynchronizationError.builder()))
                .isInstanceOf(NotSerializableException.class);
    }

    private static Object read(String type, Map<?, ?> json) throws Exception {
        @SuppressWarnings("unchecked") // a stream can contain any map
        Map<String, Object> unchecked = (Map<String, Object>) json;
        return JavaSerialization.copy(new SerializedForm(type, unchecked));
    }

    private static void assertRejected(String type, Map<?, ?> json, String message) {
        assertThatThrownBy(() -> read(type, json))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining(message)
                .hasCauseInstanceOf(Exception.class);
    }

    private static void assertNotRead(byte[] stream) {
        assertThatThrownBy(() -> JavaSerialization.read(stream))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("The stream does not contain the serialized form of the object");
    }

    private static Set<String> classesIn(byte[] stream) throws IOException, ClassNotFoundException {
        Set<String> classes = new TreeSet<>();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream)) {

            @Override
            protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
                classes.add(description.getName());
                return super.resolveClass(description);
            }
        }) {
            in.readObject();
        }
        return classes;
    }

    /** Returns a stream with an object of the first class, which extends the others, without any fields. */
    private static byte[] stream(Class<?>... hierarchy) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
        out.writeShort(ObjectStreamConstants.STREAM_VERSION);
        out.writeByte(ObjectStreamConstants.TC_OBJECT);
        for (Class<?> type : hierarchy) {
            out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
            out.writeUTF(type.getName());
            out.writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
            out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
        }
        out.writeByte(ObjectStreamConstants.TC_NULL);
        return bytes.toByteArray();
    }
}
