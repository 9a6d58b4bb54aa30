package application;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** An application that ProGuard has shrunk and renamed, together with the library. */
public class Application {

    public static void main(String[] args) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        File document = new File(args[0]);
        SynchronizationJobCollectionResponse jobs =
                mapper.readValue(document, SynchronizationJobCollectionResponse.class);
        String written = mapper.writeValueAsString(jobs);
        if (!mapper.readTree(written).equals(mapper.readTree(document))) {
            throw new AssertionError("wrote " + written);
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new ObjectOutputStream(stream).writeObject(jobs);
        if (!new ObjectInputStream(new ByteArrayInputStream(stream.toByteArray()))
                .readObject()
                .equals(jobs)) {
            throw new AssertionError("not equal after Java serialization");
        }
        if (Renamed.class.getName().contains("Renamed")) {
            throw new AssertionError("ProGuard did not rename anything");
        }
    }

    static class Renamed {}
}
