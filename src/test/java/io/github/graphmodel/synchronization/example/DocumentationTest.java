package io.github.graphmodel.synchronization.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The README, the pages and the Javadoc of the package: their Java runs, and their references resolve.
 *
 * <p>A block {@code java} runs, and prints the block {@code text} that follows it. A comment behind a statement is the
 * value of that statement. A block {@code java no-run} needs what the tests do not have. A block with a path is part of
 * that file, which the build compiles and runs.
 */
public class DocumentationTest {

    private static final Path README = Path.of("README.md");

    private static final Pattern BLOCK = Pattern.compile("(?m)^```(.+)\n((?s:.*?))^```$");

    private static final Pattern RESULT = Pattern.compile("(?m)^(\\S.*); +// (.*)$");

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)#?([^)]*)\\)");

    private static final Pattern CLASS_OR_PATH = Pattern.compile("`([A-Z]\\w+(?:Test|IT)|src/[^`*…]+)`");

    private static final Pattern VERSION =
            Pattern.compile("graph-synchronization-model(?:</artifactId>\\s*<version>|:)([^<\"]+)");

    static Stream<Path> pages() throws IOException {
        Path packageInfo = Path.of("src/main/java/io/github/graphmodel/synchronization/package-info.java");
        try (Stream<Path> pages = Files.list(Path.of("src/site/markdown"))) {
            return Stream.concat(Stream.of(README, packageInfo), pages.sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void javaRunsAsThePageSays(Path page, @TempDir Path directory) throws Exception {
        List<Block> blocks = blocks(page);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).language.equals("java")) {
                String output = run(program("Block" + i, blocks.get(i).content), "Block" + i, directory);
                if (i + 1 < blocks.size() && blocks.get(i + 1).language.equals("text")) {
                    assertThat(output).as(blocks.get(i).content).isEqualTo(blocks.get(i + 1).content);
                }
            }
        }
    }

    private static String program(String name, String statements) {
        Map<Boolean, String> lines =
                statements.lines().collect(partitioningBy(line -> line.startsWith("import "), joining("\n")));
        String withResultsAsserted = RESULT.matcher(lines.get(false))
                .replaceAll(result -> Matcher.quoteReplacement("assertResult(%s, \"%s\");"
                        .formatted(result.group(1), result.group(2).replace("\"", "\\\""))));
        return """
                import com.fasterxml.jackson.databind.*;
                import io.github.graphmodel.synchronization.*;
                import java.io.*;
                import java.time.*;
                import java.util.*;
                %s
                public class %s extends io.github.graphmodel.synchronization.example.DocumentationTest.Given {
                    public static void main(String[] args) throws Exception {
                        %s
                    }
                }
                """.formatted(lines.get(true), name, withResultsAsserted);
    }

    /** Returns what the program prints. */
    private static String run(String program, String name, Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve(name + ".java"), program);
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        String classPath = System.getProperty("java.class.path");
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(null, null, errors, "-proc:none", "-cp", classPath, file.toString());
        assertThat(exit).as("%s%n%s", program, errors.toString(UTF_8)).isZero();

        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(output, true, UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) null);
        } finally {
            System.setOut(console);
        }
        return output.toString(UTF_8);
    }

    /** What the pages go on from. */
    public static class Given {

        protected static final ObjectMapper mapper = new ObjectMapper();
        protected static final String json;
        protected static final SynchronizationJob job;
        protected static final SynchronizationStatus status;
        protected static final SynchronizationJobCollectionResponse page;

        static {
            try {
                json = blocks(README).stream()
                        .filter(block -> block.language.equals("json"))
                        .findFirst()
                        .orElseThrow()
                        .content;
                job = mapper.readValue(json, SynchronizationJob.class);
                status = job.getStatus();
                page = SynchronizationJobCollectionResponse.builder()
                        .value(List.of(job))
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        protected static void assertResult(Object actual, String expected) {
            assertThat(String.valueOf(actual)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aBlockWithAPathIsInThatFile(Path page) throws Exception {
        for (Block block : blocks(page)) {
            if (block.language.contains("/")) {
                Path file = Path.of(block.language.replaceFirst(".* ", ""));
                assertThat(file).content().as(block.content).containsIgnoringWhitespaces(block.content);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theVersionIsThatOfThePom(Path page) throws Exception {
        String version = matches(VERSION, Path.of("pom.xml")).get(0).group(1);
        assertThat(matches(VERSION, page))
                .allSatisfy(match -> assertThat(match.group(1)).isEqualTo(version));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aLinkLeadsToAFileAndAHeading(Path page) throws Exception {
        for (MatchResult link : matches(LINK, page)) {
            Path target = link.group(1).isEmpty()
                    ? page
                    : page.toAbsolutePath().resolveSibling(link.group(1)).normalize();
            assertThat(target).as(link.group()).exists();
            if (!link.group(2).isEmpty()) {
                assertThat(anchors(target)).as(link.group()).contains(link.group(2));
            }
        }
    }

    /** As GitHub derives them from the headings. */
    private static Stream<String> anchors(Path page) throws IOException {
        return Files.readString(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void testsAndPathsThatAreNamedExist(Path page) throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<String> known = files.map(Path::toString).toList();
            for (MatchResult name : matches(CLASS_OR_PATH, page)) {
                assertThat(known.stream()
                                .anyMatch(file -> file.matches("(.*/)?\\Q%s\\E([.]java|/)?".formatted(name.group(1)))))
                        .as("%s exists", name.group())
                        .isTrue();
            }
        }
    }

    private static List<Block> blocks(Path page) throws IOException {
        return matches(BLOCK, page).stream()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    private static List<MatchResult> matches(Pattern pattern, Path page) throws IOException {
        String content = Files.readString(page)
                .replaceAll("(?m)^ \\* ?", "")
                .replace("<pre>{@code", "```java")
                .replace("}</pre>", "```");
        return pattern.matcher(content).results().toList();
    }

    private record Block(String language, String content) {}
}
