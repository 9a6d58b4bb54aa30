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
import io.github.graphmodel.synchronization.support.ComprehensiveDocument;
import io.github.graphmodel.synchronization.support.DeclaredProperty;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objenesis.strategy.StdInstantiatorStrategy;

/** Kryo copies an object losslessly, or fails when reading it. */
@SuppressWarnings("UnusedMethod") // a method source
class KryoTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static List<DeclaredProperty> properties() {
        return DeclaredProperty.all();
    }

    @Test
    void copiesAnObjectWithJavaSerializer() throws Exception {
        SynchronizationJobCollectionResponse page =
                MAPPER.readValue(ComprehensiveDocument.JSON, SynchronizationJobCollectionResponse.class);
        Kryo kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        kryo.addDefaultSerializer(GraphObject.class, JavaSerializer.class);

        assertThat(copy(kryo, page)).isEqualTo(page);
    }

    @ParameterizedTest
    @MethodSource("properties")
    void copiesADeclaredPropertyWithFieldSerializer(DeclaredProperty property) throws Exception {
        for (String value : List.of(property.sample(), property.otherSample(), "null")) {
            if (property.edmType().equals("synchronizationSchema") && value.length() > 4) {
                continue; // nested values, see below
            }
            GraphObject object = MAPPER.readValue(property.document(value), property.type());

            assertThat(copy(withFieldSerializer(), object)).as("%s", property).isEqualTo(object);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"new\":1}", "{\"new\":[]}", "{\"new\":{}}", "{\"a\":null,\"code\":null,\"b\":\"x\"}"})
    void copiesUnknownPropertiesWithFieldSerializer(String document) throws Exception {
        SynchronizationStatus object = MAPPER.readValue(document, SynchronizationStatus.class);

        assertThat(copy(withFieldSerializer(), object)).isEqualTo(object);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"new\":[1]}", "{\"new\":{\"a\":1}}"})
    void failsToReadNestedUnknownValuesWithFieldSerializer(String document) throws Exception {
        SynchronizationStatus object = MAPPER.readValue(document, SynchronizationStatus.class);

        assertThatThrownBy(() -> copy(withFieldSerializer(), object)).isInstanceOf(KryoException.class);
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
