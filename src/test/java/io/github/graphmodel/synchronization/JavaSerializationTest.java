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
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                        "[Ljava.lang.Object;",
                        "java.lang.Boolean",
                        "java.lang.Double",
                        "java.lang.Integer",
                        "java.lang.Long",
                        "java.lang.Number",
                        "java.math.BigInteger",
                        "[B",
                        "java.util.ArrayList");
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
        assertRejected(type, (Object[]) tree(MAPPER.readValue(json, Map.class)), message);
    }

    /** As an attacker could write it; no method of such a value is called. */
    @Test
    void aStreamWithAValueThatIsNotJsonIsRejected() {
        List<Object> unusual = List.of(
                new BitSet(),
                new Hostile(),
                new LinkedHashMap<>(Map.of("a", 1)),
                new CopyOnWriteArrayList<>(List.of(1)),
                List.of(1),
                Collections.nCopies(3, 1),
                new String[] {"a", "b"},
                new int[] {1},
                1.5f);
        for (Object value : unusual) {
            String message = ": " + value.getClass().getTypeName() + " is not a JSON value";
            assertRejected(
                    "SynchronizationStatus", new Object[] {"code", value}, "SynchronizationStatus.code" + message);
            assertRejected("SynchronizationStatus", new Object[] {"new", value}, "SynchronizationStatus.new" + message);
            assertRejected(
                    "SynchronizationJob",
                    new Object[] {"schema", new Object[] {"x", new ArrayList<>(List.of(1, value))}},
                    "SynchronizationJob.schema.x[1]" + message);
        }
        assertRejected("SynchronizationError", new Object[] {"x", Double.NaN}, "SynchronizationError.x: x: NaN is not");
        // Its own method would call that of the value within.
        assertRejected(
                "SynchronizationError",
                new Object[] {new AtomicReference<>(new Hostile()), "x"},
                "SynchronizationError: java.util.concurrent.atomic.AtomicReference is not a string");
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
    void aStreamWithNamesThatAreNotStringsOrWithoutAValueIsRejected() {
        assertRejected("SynchronizationError", new Object[] {1, "x"}, "SynchronizationError: 1 is not a string");
        assertRejected(
                "SynchronizationError",
                new Object[] {new Hostile(), "x"},
                "SynchronizationError: " + Hostile.class.getTypeName() + " is not a string");
        assertRejected("SynchronizationError", new Object[] {"code"}, "ArrayIndexOutOfBoundsException");
        assertRejected("SynchronizationError", null, "SynchronizationError: null is not an object");
    }

    /** A few hundred bytes would otherwise make an object that fills the memory, or take seconds. */
    @Test
    void aStreamWithAListOrObjectThatOccursTwiceIsRejected() {
        for (Object shared : List.of(new ArrayList<>(), new Object[0])) {
            assertRejected(
                    "SynchronizationStatus",
                    new Object[] {"a", shared, "b", new ArrayList<>(List.of(1, shared))},
                    "SynchronizationStatus.b[1] occurs twice");
        }
        List<Object> cyclic = new ArrayList<>();
        cyclic.add(cyclic);
        assertRejected("SynchronizationStatus", new Object[] {"a", cyclic}, "SynchronizationStatus.a[0] occurs twice");
    }

    /** The bytes are a list of lists of lists that shares each of its levels, and of every kind of container. */
    @Test
    void aStreamThatExpandsSharedReferencesIsRejectedBeforeItGrows() throws Exception {
        Object[] object = {"a", 1};
        List<Object> list = new ArrayList<>();
        for (int level = 0; level < 100; level++) {
            list = new ArrayList<>(Arrays.asList(list, list, object));
            object = new Object[] {"a", object, "b", object, "c", list};
        }
        assertRejected("SynchronizationStatus", object, "occurs twice");
    }

    /** Printing the digits would take seconds. */
    @Test
    void aNumberOfVeryManyDigitsIsRejectedByItsClass() {
        BigInteger number = BigInteger.ONE.shiftLeft(1_000_000);

        assertRejected(
                "StringKeyLongValuePair",
                new Object[] {"value", number},
                "StringKeyLongValuePair.value: java.math.BigInteger is not a valid Edm.Int64 (64-bit integer)");
        assertRejected(
                "SynchronizationError",
                new Object[] {"code", new BigDecimal(number, 5)},
                "SynchronizationError.code: java.math.BigDecimal is not a string");
    }

    @Test
    void aNameInAMessageIsShortAndOnOneLine() {
        String name = "a\nb" + "x".repeat(1_000);

        assertRejected(name, new Object[0], "ClassNotFoundException: io.github.graphmodel.synchronization.a\ufffdbx");
        assertThatThrownBy(() -> read("SynchronizationError", new Object[] {name, new BitSet()}))
                .hasMessageContaining("SynchronizationError.a\ufffdbx")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void theFilterOfTheGuideAcceptsObjects() throws Exception {
        SynchronizationJobCollectionResponse page =
                MAPPER.readValue(ComprehensiveDocument.JSON, SynchronizationJobCollectionResponse.class);

        assertThat(readWithFilter(JavaSerialization.write(page))).isEqualTo(page);
    }

    /** Java allocates an array before it reads the elements. */
    @Test
    void theFilterOfTheGuideRejectsAnArrayThatIsNotInTheStream() throws Exception {
        byte[] stream = JavaSerialization.write(new SerializedForm("SynchronizationError", new Object[] {"code", "a"}));
        String length = "\0\0\0\2";
        int position = new String(stream, StandardCharsets.ISO_8859_1).lastIndexOf(length);
        ByteBuffer.wrap(stream).putInt(position, Integer.MAX_VALUE / 2);

        assertThatThrownBy(() -> readWithFilter(stream))
                .isInstanceOf(InvalidClassException.class)
                .hasMessageContaining("REJECTED");
    }

    private static Object readWithFilter(byte[] stream) throws Exception {
        Matcher filter = Pattern.compile("createFilter\\(\\s*\"(.*)\"\\s*\\+ \"(.*)\"\\)")
                .matcher(Files.readString(Path.of("src/site/markdown/guide.md")));
        assertThat(filter.find()).as("the guide has a filter").isTrue();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter(filter.group(1) + filter.group(2)));
            return in.readObject();
        }
    }

    @Test
    void valuesThatTheStreamSharesWithOtherObjectsAreCopied() throws Exception {
        List<Object> list = new ArrayList<>(List.of(1));
        Object[] schema = {"a", 1};
        List<?> read = (List<?>) JavaSerialization.copy(new ArrayList<>(List.of(
                list, schema, new SerializedForm("SynchronizationJob", new Object[] {"x", list, "schema", schema}))));

        ((List<?>) read.get(0)).clear();
        ((Object[]) read.get(1))[1] = 2;
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
        return read(type, (Object[]) tree(json));
    }

    private static Object read(String type, Object[] tree) throws Exception {
        return JavaSerialization.copy(new SerializedForm(type, tree));
    }

    private static Object tree(Object json) {
        if (json instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .flatMap(property -> Stream.of(property.getKey(), tree(property.getValue())))
                    .toArray();
        }
        return json instanceof List<?> list
                ? list.stream().map(JavaSerializationTest::tree).collect(Collectors.toCollection(ArrayList::new))
                : json;
    }

    private static void assertRejected(String type, Object[] tree, String message) {
        assertThatThrownBy(() -> read(type, tree))
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
