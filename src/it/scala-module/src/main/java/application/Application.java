package application;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes with mappers that have Jackson's Scala module, with Jackson 2 and with Jackson 3. */
public final class Application {

    private Application() {}

    public static void main(String[] args) throws Exception {
        String json = Files.readString(Path.of(args[0]));
        Jackson2.holds(json);
        Jackson3.holds(json);
        System.out.println("held: Jackson's Scala module, Jackson "
                + com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION + " and "
                + tools.jackson.databind.cfg.PackageVersion.VERSION);
    }

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
