package io.github.graphmodel.synchronization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PackagedJarIT {

    private static final int JAVA_11_CLASS_FILE = 55;

    @Test
    void everyClassFileIsOfJava11() throws IOException {
        TreeMap<String, Integer> versions = new TreeMap<>();
        try (JarFile jar = jar()) {
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

    @Test
    void asAnOsgiBundleItExportsWhatTheModuleExportsAndRequiresNothingButJacksonsAnnotations() throws IOException {
        Attributes manifest;
        ModuleDescriptor module;
        try (JarFile jar = jar()) {
            manifest = jar.getManifest().getMainAttributes();
            module = ModuleDescriptor.read(jar.getInputStream(jar.getEntry("module-info.class")));
        }
        String version = manifest.getValue("Bundle-Version").replace(".SNAPSHOT", "");

        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo(module.name());
        assertThat(clauses(manifest, "Export-Package"))
                .containsOnlyKeys(module.exports().stream().map(Exports::source).toList())
                .allSatisfy((exported, attributes) -> assertThat(attributes).contains("version=\"" + version + "\""));
        Map<String, String> imports = new TreeMap<>(clauses(manifest, "Import-Package"));
        assertThat(imports.remove("com.fasterxml.jackson.annotation")).isEqualTo("version=\"[2.9,3)\"");
        assertThat(imports)
                .containsEntry("com.fasterxml.jackson.databind", "version=\"[2.12,3)\";resolution:=optional")
                .containsEntry("com.fasterxml.jackson.datatype.jsr310", "version=\"[2.12,3)\";resolution:=optional")
                .allSatisfy((imported, attributes) -> assertThat(attributes).endsWith(";resolution:=optional"));
        assertThat(manifest).doesNotContainKey(new Attributes.Name("Private-Package"));
    }

    private static JarFile jar() throws IOException {
        return new JarFile(System.getProperty("jar"));
    }

    /** Packages and their attributes. */
    private static Map<String, String> clauses(Attributes manifest, String header) {
        return Pattern.compile("([^;,]+);((?:\"[^\"]*\"|[^,\"])*),?")
                .matcher(manifest.getValue(header))
                .results()
                .collect(Collectors.toMap(clause -> clause.group(1), clause -> clause.group(2)));
    }
}
