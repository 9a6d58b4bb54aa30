package io.github.graphmodel.synchronization.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The README, the pages and the Javadoc of the package: their Java runs, and their references resolve.
 *
 * <p>A block {@code java} runs, and prints the block {@code text} that follows it. A comment behind a statement is the
 * value of that statement. A block {@code java no-run} needs what the tests do not have. A block with a path is part of
 * that file, which the build compiles and runs.
 */
class DocumentationTest {

    private static final Path README = Path.of("README.md");

    private static final Pattern BLOCK = Pattern.compile("(?m)^```(.+)\n((?s:.*?))^```$");

    private static final Pattern RESULT = Pattern.compile("(?m)^(\\S.*);\\s+// (.*)$");

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
    void javaRunsAsThePageSays(Path page) throws Exception {
        List<Block> blocks = blocks(page);
        PrintStream console = System.out;
        try (JShell shell = shell()) {
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i).language.equals("java")) {
                    ByteArrayOutputStream output = new ByteArrayOutputStream();
                    System.setOut(new PrintStream(output, true, UTF_8));
                    run(shell, withResultsAsserted(blocks.get(i).content));
                    if (i + 1 < blocks.size() && blocks.get(i + 1).language.equals("text")) {
                        assertThat(output.toString(UTF_8))
                                .as(blocks.get(i).content)
                                .isEqualToNormalizingNewlines(blocks.get(i + 1).content);
                    }
                }
            }
        } finally {
            System.setOut(console);
        }
    }

    /** A shell in this JVM that has read the JSON of the README. */
    private static JShell shell() throws IOException {
        JShell shell = JShell.builder().executionEngine("local").build();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            shell.addToClasspath(entry);
        }
        run(shell, """
                import com.fasterxml.jackson.databind.*;
                import io.github.graphmodel.synchronization.*;
                import java.io.*;
                import java.time.*;
                import java.util.*;
                void assertResult(Object actual, String expected) {
                    if (!expected.equals(String.valueOf(actual))) {
                        throw new AssertionError("The page says " + expected + ", but the result is " + actual);
                    }
                }
                ObjectMapper mapper = new ObjectMapper();
                String json = \"""
                %s\""";
                SynchronizationJob job = mapper.readValue(json, SynchronizationJob.class);
                SynchronizationStatus status = job.getStatus();
                """.formatted(block(README, "json")));
        return shell;
    }

    private static String withResultsAsserted(String statements) {
        return RESULT.matcher(statements)
                .replaceAll(result -> "assertResult($1, \"%s\");"
                        .formatted(result.group(2).replace("\"", "\\\\\"").replace("$", "\\$")));
    }

    private static void run(JShell shell, String statements) {
        String rest = statements;
        while (!rest.isBlank()) {
            var next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            for (SnippetEvent event : shell.eval(next.source())) {
                if (event.causeSnippet() == null) {
                    assertThat(event.status())
                            .as(() -> next.source()
                                    + shell.diagnostics(event.snippet()).toList())
                            .isEqualTo(Snippet.Status.VALID);
                    assertThat(event.exception()).as(next.source()).isNull();
                }
            }
            rest = next.remaining();
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
        assertThat(matches(VERSION, page)).allSatisfy(match -> assertThat(match.group(1)).isEqualTo(version));
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
                assertThat(known.stream().anyMatch(file -> file.matches("(.*/)?\\Q%s\\E([.]java|/)?".formatted(name.group(1)))))
                        .as("%s exists", name.group())
                        .isTrue();
            }
        }
    }

    private static String block(Path page, String language) throws IOException {
        return blocks(page).stream()
                .filter(block -> block.language.equals(language))
                .findFirst()
                .orElseThrow()
                .content;
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
