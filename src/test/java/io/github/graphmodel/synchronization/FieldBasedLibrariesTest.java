package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import com.esotericsoftware.kryo.util.DefaultInstantiatorStrategy;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.graphmodel.synchronization.support.ComprehensiveDocument;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objenesis.strategy.StdInstantiatorStrategy;

/**
 * Libraries that go by fields do not create broken objects or other JSON: Gson and Moshi reject the types, and Kryo
 * copies an object losslessly or fails to read it.
 */
@SuppressWarnings("UnusedMethod") // method sources
class FieldBasedLibrariesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static List<Class<? extends GraphObject>> types() {
        return DeclaredProperty.types();
    }

    private static List<DeclaredProperty> properties() {
        return DeclaredProperty.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void gsonRejectsTheType(Class<? extends GraphObject> type) {
        Gson gson = new Gson();
        GraphObject object = DeclaredProperty.builder(type).build();
        Type holder = TypeToken.getParameterized(Holder.class, type).getType();

        assertRejected(() -> gson.fromJson(DeclaredProperty.required(type), type));
        assertRejected(() -> gson.toJson(object));
        assertRejected(() -> gson.fromJson("{}", holder));
        assertRejected(() -> gson.toJson(new Holder<>(object), holder));
        assertRejected(() -> gson.toJson(List.of(object)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void moshiRejectsTheType(Class<? extends GraphObject> type) {
        Moshi moshi = new Moshi.Builder().build();

        // An adapter both reads and writes.
        assertRejected(() -> moshi.adapter(type));
        assertRejected(() ->
                moshi.adapter(Types.newParameterizedTypeWithOwner(FieldBasedLibrariesTest.class, Holder.class, type)));
    }

    private static void assertRejected(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("builder")
                .hasMessageContaining(GraphObject.class.getName());
    }

    /** A class of an application. */
    private static final class Holder<T> {

        @SuppressWarnings("unused") // Gson and Moshi read it
        private final T object;

        private Holder(T object) {
            this.object = object;
        }
    }

    @Test
    void kryoCopiesAnObjectWithJavaSerializer() throws Exception {
        Kryo kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        kryo.addDefaultSerializer(GraphObject.class, JavaSerializer.class);
        GraphObject page = MAPPER.readValue(ComprehensiveDocument.JSON, SynchronizationJobCollectionResponse.class);

        assertThat(copy(kryo, page)).isEqualTo(page);
    }

    @ParameterizedTest
    @MethodSource("properties")
    void kryoCopiesADeclaredPropertyWithFieldSerializer(DeclaredProperty property) throws Exception {
        // The other sample of a schema has nested unknown values, see below.
        String sample = property.edmType().equals("synchronizationSchema") ? "{}" : property.sample();
        for (String value : List.of(sample, property.otherSample(), "null")) {
            GraphObject object = MAPPER.readValue(property.document(value), property.type());

            assertThat(copy(withFieldSerializer(), object)).as("%s", property).isEqualTo(object);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"new\":1}", "{\"new\":[]}", "{\"new\":{}}", "{\"a\":null,\"code\":null,\"b\":\"x\"}"})
    void kryoCopiesUnknownPropertiesWithFieldSerializer(String document) throws Exception {
        SynchronizationStatus object = MAPPER.readValue(document, SynchronizationStatus.class);

        assertThat(copy(withFieldSerializer(), object)).isEqualTo(object);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"new\":[1]}", "{\"new\":{\"a\":1}}"})
    void kryoFailsToReadNestedUnknownValuesWithFieldSerializer(String document) throws Exception {
        SynchronizationStatus object = MAPPER.readValue(document, SynchronizationStatus.class);

        assertThatThrownBy(() -> copy(withFieldSerializer(), object)).isInstanceOf(KryoException.class);
    }

    /** Spark's Kryo reads this map, and puts it into the JDK's unmodifiable one. */
    @Test
    void kryoCopiesTheMapOfAnUnknownObject() {
        Map<String, Integer> map = new UnmodifiableMap<>(Map.of("a", 1), Set.of());

        assertThat(copy(withFieldSerializer(), map)).isEqualTo(map).isInstanceOf(UnmodifiableMap.class);
    }

    /** The usual configuration for classes without a no-argument constructor. */
    private static Kryo withFieldSerializer() {
        Kryo kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
        return kryo;
    }

    private static Object copy(Kryo kryo, Object object) {
        Output output = new Output(1_024, -1);
        kryo.writeClassAndObject(output, object);
        return kryo.readClassAndObject(new Input(output.toBytes()));
    }
}
