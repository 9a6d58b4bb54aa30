package application;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes and reads data formats other than JSON with Jackson 2 and Jackson 3. */
public final class Application {

    private Application() {}

    public static void main(String[] args) throws Exception {
        String json = Files.readString(Path.of(args[0]));
        Jackson2.verify(json);
        Jackson3.verify(json);
        System.out.println("passed: CBOR, Smile and YAML, Jackson "
                + com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION + " and "
                + tools.jackson.databind.cfg.PackageVersion.VERSION);
    }

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
