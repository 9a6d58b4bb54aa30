package io.github.graphmodel.synchronization.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJob;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.support.Fixture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The README and the pages of the site: their code runs, their output is real, and their references resolve. */
@SuppressWarnings("UnusedMethod") // the source of parameters
class DocumentationTest {

    private static final Path README = Path.of("README.md");

    private static final Pattern BLOCK = Pattern.compile("(?m)^ *```(\\w+)\n(.*?)^ *```$", Pattern.DOTALL);

    /**
     * A statement, and in the comment after it the value that it returns or the exception that it throws, with the
     * first line of its message or, in a comment of several lines, the whole.
     */
    private static final Pattern RESULT = Pattern.compile("(?m)^(\\S.*);\\s+// (.*(?:\n// .*)*)$");

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)#?([^)]*)\\)");

    private static final Pattern CLASS_OR_PATH = Pattern.compile("`([A-Z]\\w+(?:Test|IT)|(?:src|target)/[^`*]+)`");

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src/site/markdown"))) {
            return Stream.concat(Stream.of(README), pages.sorted().toList().stream());
        }
    }

    /**
     * Beside the JSON of the README, as {@code job.json}, and {@code jobs.json}: a page with a job in quarantine, one
     * that runs, and two that never ran.
     */
    @ParameterizedTest
    @MethodSource("pages")
    void aProgramPrintsTheTextAfterIt(Path page, @TempDir Path directory) throws Exception {
        List<Block> blocks = blocks(page);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isProgram()) {
                Path program = Files.writeString(directory.resolve("Program.java"), blocks.get(i).content);
                Files.writeString(directory.resolve("job.json"), json());
                Files.writeString(directory.resolve("jobs.json"), jobs());
                Process process = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.toString())
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .start();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

                assertThat(output).as(blocks.get(i).content).isEqualToNormalizingNewlines(blocks.get(i + 1).content);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aStatementHasTheResultInItsComment(Path page) throws Exception {
        try (JShell shell = shell()) {
            for (Block block : blocks(page)) {
                if (block.language.equals("java") && !block.isProgram() && !isInASource(block)) {
                    assertResults(shell, block.content);
                }
            }
        }
    }

    private static void assertResults(JShell shell, String statements) {
        int start = 0;
        Matcher result = RESULT.matcher(statements);
        while (result.find()) {
            if (result.group(1).contains(" = ")) {
                continue; // a comment about a variable
            }
            evaluate(shell, statements.substring(start, result.start()));
            SnippetEvent event = last(shell.eval("String.valueOf((Object) " + result.group(1) + ")"));
            assertThat(event.status()).as(result.group(1)).isEqualTo(Snippet.Status.VALID);
            String expected = result.group(2).replace("\n//", "\n");
            String actual = event.exception() instanceof EvalException e
                    ? "throws " + e.getExceptionClassName().replaceAll(".*[.]", "") + ": "
                            + (expected.contains("\n")
                                    ? e.getMessage()
                                    : e.getMessage().lines().findFirst().orElse(""))
                    : event.value().substring(1, event.value().length() - 1).replace("\\\"", "\"");
            // A long message is broken into lines.
            assertThat(actual.replaceAll("\\s", "")).as(result.group(1)).isEqualTo(expected.replaceAll("\\s", ""));
            start = result.end();
        }
        evaluate(shell, statements.substring(start));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void codeInAnotherLanguageIsInASource(Path page) throws Exception {
        assertThat(blocks(page))
                .filteredOn(block -> block.language.matches("kotlin|yaml"))
                .allSatisfy(block ->
                        assertThat(isInASource(block)).as(block.content).isTrue());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void xmlIsWellFormedAndTheDependencyIsThisProject(Path page) throws Exception {
        Element pom = root(Files.readString(Path.of("pom.xml")));
        for (Block block : blocks(page)) {
            if (block.language.equals("xml")) {
                String dependency = words(block.content);
                root(block.content);
                if (dependency.contains(child(pom, "artifactId"))) {
                    assertThat(dependency)
                            .contains("<groupId>" + child(pom, "groupId") + "</groupId> <artifactId>"
                                    + child(pom, "artifactId") + "</artifactId> <version>" + child(pom, "version")
                                    + "</version>");
                }
            } else if (block.language.equals("groovy")) {
                assertThat(block.content)
                        .contains("\"" + child(pom, "groupId") + ":" + child(pom, "artifactId") + ":"
                                + child(pom, "version") + "\"");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aLinkLeadsToAFileAndAHeading(Path page) throws Exception {
        for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
            Path target = link.group(1).isEmpty()
                    ? page
                    : page.toAbsolutePath().resolveSibling(link.group(1)).normalize();

            assertThat(target).as(link.group()).exists();
            if (!link.group(2).isEmpty()) {
                assertThat(anchors(target)).as(link.group()).contains(link.group(2));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void testsAndPathsThatAreNamedExist(Path page) throws Exception {
        Set<String> classes = new HashSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            sources.map(source -> source.getFileName().toString().replaceAll("[.]java$", ""))
                    .forEach(classes::add);
        }
        assertThat(CLASS_OR_PATH.matcher(Files.readString(page)).results().map(name -> name.group(1)))
                .as("%s", page)
                .allMatch(
                        name -> name.startsWith("target/") || classes.contains(name) || Files.exists(Path.of(name)),
                        "exists");
    }

    @Test
    void theReportPrintsTheLinesInTheReadme() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StatusReport.run(new String[0], new PrintStream(out, true, StandardCharsets.UTF_8), System.err);

        List<Block> blocks = blocks(README);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).content.contains("exec:java\n")) {
                shown.addAll(blocks.get(i + 1).content.lines().toList());
            }
        }
        assertThat(shown).isNotEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsSubsequence(shown);
    }

    @Test
    void theExampleOfThePackageRuns() throws Exception {
        Matcher example = Pattern.compile("<pre>\\{@code\n(.*?)}</pre>", Pattern.DOTALL)
                .matcher(Files.readString(
                                Path.of("src/main/java/io/github/graphmodel/synchronization/package-info.java"))
                        .replaceAll("(?m)^ \\* ?", ""));
        assertThat(example.find()).isTrue();

        try (JShell shell = shell()) {
            evaluate(shell, example.group(1));
            assertThat(last(shell.eval("mapper.readTree(same).equals(mapper.readTree(json))"))
                            .value())
                    .isEqualTo("true");
        }
    }

    /** A shell with the variables that the pages do not declare: they have read the JSON of the README. */
    private static JShell shell() throws IOException {
        JShell shell = JShell.builder().executionEngine("local").build();
        for (String entry :
                System.getProperty("java.class.path").split(Pattern.quote(System.getProperty("path.separator")), -1)) {
            shell.addToClasspath(entry);
        }
        for (String name : List.of(
                "com.fasterxml.jackson.core",
                "com.fasterxml.jackson.databind",
                "io.github.graphmodel.synchronization",
                "io.github.graphmodel.synchronization.json",
                "java.io",
                "java.util",
                "java.util.function")) {
            evaluate(shell, "import " + name + ".*;");
        }
        evaluate(shell, """
                ObjectMapper mapper = new ObjectMapper();
                String json = \"""
                %s\""";
                SynchronizationJob job = mapper.readValue(json, SynchronizationJob.class);
                SynchronizationStatus status = job.getStatus();
                """.formatted(json()));
        return shell;
    }

    private static void evaluate(JShell shell, String source) {
        String rest = source;
        while (!rest.isBlank()) {
            var next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            for (SnippetEvent event : shell.eval(next.source())) {
                if (event.causeSnippet() != null) {
                    continue; // it replaces another
                }
                assertThat(event.status())
                        .as(() -> next.source()
                                + shell.diagnostics(event.snippet()).toList())
                        .isEqualTo(Snippet.Status.VALID);
                assertThat(event.exception()).as(next.source()).isNull();
            }
            rest = next.remaining();
        }
    }

    private static SnippetEvent last(List<SnippetEvent> events) {
        return events.get(events.size() - 1);
    }

    private static boolean isInASource(Block block) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path source : files.filter(file -> file.toString().matches("src.(main|it|engines).*[.](java|kt|yaml)"))
                    .toList()) {
                if (words(Files.readString(source)).contains(words(block.content))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String words(String source) {
        return String.join(" ", source.strip().split("\\s+", -1));
    }

    private static Element root(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    /** The first of the name: in a POM it is the project's own. */
    private static String child(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    /** As GitHub derives them from the headings. */
    private static List<String> anchors(Path page) throws IOException {
        return Files.readString(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static String json() throws IOException {
        return blocks(README).stream()
                .filter(block -> block.language.equals("json"))
                .findFirst()
                .orElseThrow()
                .content;
    }

    private static String jobs() throws IOException {
        List<SynchronizationJob> jobs =
                new ArrayList<>(Fixture.page("of-three-jobs.json").getValue());
        jobs.add(Fixture.job("never-run-with-placeholder.json"));
        return new ObjectMapper()
                .writeValueAsString(SynchronizationJobCollectionResponse.builder()
                        .value(jobs)
                        .build());
    }

    private static List<Block> blocks(Path page) throws IOException {
        return BLOCK.matcher(Files.readString(page))
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    private record Block(String language, String content) {

        boolean isProgram() {
            return content.contains("static void main(");
        }
    }
}
