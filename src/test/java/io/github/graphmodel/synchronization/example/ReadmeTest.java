package io.github.graphmodel.synchronization.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    /** An expression, and in the comment behind it what it gives. */
    private static final Pattern EXPRESSION = Pattern.compile("(\\S.*); +// (.*)");

    private static final String REFUSED = "mapper.readValue(\"{";

    @Test
    void theJavaGivesWhatItsCommentsSay() throws Exception {
        List<String> expected = new ArrayList<>();
        List<String> given = new ArrayList<>();
        try (JShell shell = shell()) {
            run(shell, "String json = \"\"\"\n" + blocks("json").get(0) + "\"\"\";");
            for (String block : blocks("java")) {
                if (block.startsWith(REFUSED) || isOfAClient(block)) {
                    continue; // the tests below have them
                }
                StringBuilder statements = new StringBuilder();
                for (String line : block.split("\n", -1)) {
                    Matcher expression = EXPRESSION.matcher(line);
                    if (expression.matches() && !line.contains(" = ")) {
                        expected.add(line);
                        run(shell, statements.toString());
                        statements.setLength(0);
                        String value = run(shell, "String.valueOf((Object) " + expression.group(1) + ")");
                        given.add(line.substring(0, expression.start(2)) + value.substring(1, value.length() - 1));
                    } else {
                        statements.append(line).append('\n');
                    }
                }
                run(shell, statements.toString());
            }
        }

        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(given).isEqualTo(expected);
    }

    @Test
    void theReportIsThatOnTheSample() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        StatusReport.run(
                List.of(),
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);

        assertThat(blocks("text")).contains(out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void whatDoesNotRunHereStandsInAClientThatTheBuildRuns() throws Exception {
        List<String> ofClients = Stream.concat(blocks("java").stream(), blocks("kotlin").stream())
                .filter(ReadmeTest::isOfAClient)
                .toList();

        assertThat(ofClients).hasSize(3).containsAll(blocks("kotlin"));
    }

    @Test
    void theExampleOfThePackageRuns() throws Exception {
        Matcher example = Pattern.compile("<pre>\\{@code\n(.*?)}</pre>", Pattern.DOTALL)
                .matcher(Files.readString(
                                Path.of("src/main/java/io/github/graphmodel/synchronization/package-info.java"))
                        .replaceAll("(?m)^ \\* ?", ""));
        assertThat(example.find()).isTrue();

        try (JShell shell = shell()) {
            run(shell, "ObjectMapper mapper = new ObjectMapper();");
            run(shell, "String json = \"\"\"\n" + blocks("json").get(0) + "\"\"\";");
            run(shell, example.group(1));
            assertThat(run(shell, "mapper.readTree(same).equals(mapper.readTree(json))"))
                    .isEqualTo("true");
        }
    }

    @Test
    void theErrorIsTheMessageOfTheException() throws Exception {
        String statement = blocks("java").stream()
                .filter(block -> block.startsWith(REFUSED))
                .findFirst()
                .orElseThrow();
        Matcher json = Pattern.compile("readValue\\(\"(.*)\", ").matcher(statement);
        assertThat(json.find()).isTrue();

        Exception refusal = catchException(
                () -> new ObjectMapper().readValue(json.group(1).replace("\\\"", "\""), SynchronizationJob.class));

        assertThat(blocks("text")).contains(refusal.getMessage() + "\n");
    }

    @Test
    void theDependencyIsThisProject() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(blocks("xml")).hasSize(1);
        for (String element : List.of("groupId", "artifactId", "version")) {
            assertThat(first(element, blocks("xml").get(0))).isEqualTo(first(element, pom));
        }
    }

    private static String first(String element, String xml) {
        Matcher matcher =
                Pattern.compile("<" + element + ">(.*?)</" + element + ">").matcher(xml);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void theLinksWithinTheProjectLeadToFiles() throws Exception {
        List<String> links = Pattern.compile("]\\((?!https?:)(.*?)\\)")
                .matcher(readme())
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links).isNotEmpty().allMatch(link -> Files.exists(Path.of(link)), "exists");
    }

    private static JShell shell() {
        JShell shell = JShell.builder().executionEngine("local").build();
        for (String entry :
                System.getProperty("java.class.path").split(Pattern.quote(System.getProperty("path.separator")), -1)) {
            shell.addToClasspath(entry);
        }
        Stream.of(
                        "com.fasterxml.jackson.core.*",
                        "com.fasterxml.jackson.databind.*",
                        "io.github.graphmodel.synchronization.*",
                        "io.github.graphmodel.synchronization.json.*",
                        "java.io.*",
                        "java.util.*",
                        "java.util.function.*")
                .forEach(name -> run(shell, "import " + name + ";"));
        run(shell, "InputStream page = new ByteArrayInputStream(\"{\\\"value\\\":[{}]}\".getBytes());");
        run(shell, "Consumer<SynchronizationJob> action = job -> {};");
        return shell;
    }

    /** Runs all of the source, and gives the value of its last statement. */
    private static String run(JShell shell, String source) {
        String value = "";
        String rest = source;
        while (!rest.isBlank()) {
            var next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            for (SnippetEvent event : shell.eval(next.source())) {
                assertThat(event.status())
                        .as(() -> next.source()
                                + shell.diagnostics(event.snippet()).toList())
                        .isEqualTo(Snippet.Status.VALID);
                assertThat(event.exception()).as(next.source()).isNull();
                value = event.value();
            }
            rest = next.remaining();
        }
        return value;
    }

    private static boolean isOfAClient(String block) {
        try (Stream<Path> files = Files.walk(Path.of("src/it"))) {
            List<Path> sources = files.filter(file -> file.toString().matches(".*\\.(java|kt)"))
                    .toList();
            for (Path source : sources) {
                if (words(Files.readString(source)).contains(words(block))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(String source) {
        return String.join(" ", source.strip().split("\\s+", -1));
    }

    private static List<String> blocks(String language) throws Exception {
        return BLOCK.matcher(readme())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static String readme() throws Exception {
        return Files.readString(Path.of("README.md"));
    }
}
