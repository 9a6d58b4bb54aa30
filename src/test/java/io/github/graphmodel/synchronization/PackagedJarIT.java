package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class PackagedJarIT {

    private static final int JAVA_11_CLASS_FILE = 55;

    @Test
    void everyClassFileIsOfJava11() throws IOException {
        TreeMap<String, Integer> versions = new TreeMap<>();
        try (JarFile jar = new JarFile(Path.of(System.getProperty("jar")).toFile())) {
            List<JarEntry> classes = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .toList();
            for (JarEntry entry : classes) {
                try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
                    in.skipNBytes(6);
                    versions.put(entry.getName(), in.readUnsignedShort());
                }
            }
        }

        assertThat(versions).containsKey("module-info.class");
        assertThat(versions.values()).containsOnly(JAVA_11_CLASS_FILE);
    }
}
