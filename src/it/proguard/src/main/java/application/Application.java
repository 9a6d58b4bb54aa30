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
        SynchronizationJobCollectionResponse page =
                mapper.readValue(document, SynchronizationJobCollectionResponse.class);
        if (!mapper.readTree(mapper.writeValueAsString(page)).equals(mapper.readTree(document))) {
            throw new AssertionError("wrote different JSON: " + mapper.writeValueAsString(page));
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new ObjectOutputStream(stream).writeObject(page);
        if (!new ObjectInputStream(new ByteArrayInputStream(stream.toByteArray()))
                .readObject()
                .equals(page)) {
            throw new AssertionError("not equal after Java serialization");
        }
        if (Renamed.class.getName().contains("Renamed")) {
            throw new AssertionError("ProGuard did not rename anything");
        }
        System.out.println("passed: an application shrunk by ProGuard, Jackson " + mapper.version());
    }

    static class Renamed {}
}
