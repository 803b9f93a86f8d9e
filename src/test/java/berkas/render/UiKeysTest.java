package berkas.render;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.model.AnnotationType;
import berkas.model.EntryKind;
import berkas.model.Keyword;
import berkas.model.SourceType;
import berkas.model.Verdict;
import berkas.plan.AccessibilityCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every interface text is there in every language, and none is there for nothing. */
class UiKeysTest {
    private static final Pattern TEMPLATE_KEY = Pattern.compile("frame\\.ui\\[\"([^\"]+)\"\\]");
    private static final Pattern JAVA_KEY = Pattern.compile("\"([a-z]+(?:[.-][A-Za-z0-9]+)+)\"");
    private static final Pattern COUNTED = Pattern.compile("count\\(\\s*\"(\\w+)\"");
    private static final Pattern FIGURE = Pattern.compile("figure\\([^\"]*\"(\\w+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");

    /** Groups of which the code computes the last part, with all the parts there can be. */
    private static final Map<String, Keyword[]> KEYWORDS =
            Map.of(
                    "check", AccessibilityCheck.values(),
                    "check-how", AccessibilityCheck.values(),
                    "type", AnnotationType.values(),
                    "verdict", Verdict.values(),
                    "verdict-meaning", Verdict.values(),
                    "kind", EntryKind.values(),
                    "source-type", SourceType.values());

    private static final Map<String, Set<String>> PARTS =
            Map.of(
                    "relation", Set.of("see-also", "in-text", "together"),
                    "place", Set.of("article", "note", "entry", "event", "page"),
                    "date.season", Set.of("21", "22", "23", "24"));

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("id")).isEqualTo(keys("en"));
    }

    @Test
    void everyKeyUsedInATemplateIsThere() throws IOException {
        assertThat(keys("en")).containsAll(usedInTemplates());
    }

    @Test
    void everyKeyUsedInTheCodeIsThere() throws IOException {
        Set<String> groups =
                keys("en").stream()
                        .map(key -> key.replaceFirst("\\..*", ""))
                        .collect(Collectors.toSet());
        assertThat(keys("en"))
                .containsAll(
                        found(JAVA_KEY, code())
                                .filter(key -> key.contains("."))
                                .filter(key -> groups.contains(key.replaceFirst("\\..*", "")))
                                .toList());
    }

    @Test
    void everyKeywordHasALabel() throws IOException {
        assertThat(keys("en")).containsAll(computed());
    }

    @Test
    void noKeyIsThereForNothing() throws IOException {
        Set<String> unused = new TreeSet<>(keys("en"));
        unused.removeAll(usedInTemplates());
        unused.removeAll(usedInCode());
        unused.removeAll(computed());
        assertThat(unused).isEmpty();
    }

    @Test
    void everyCountedThingHasBothForms() throws IOException {
        assertThat(keys("en")).containsAll(counted(code()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyKeyIsGivenOnceAndNotEmpty(String language) throws IOException {
        assertThat(lines(language)).doesNotHaveDuplicates().hasSameSizeAs(keys(language));
        assertThat(bundle(language).values()).allMatch(text -> !text.isBlank());
    }

    @Test
    void bothLanguagesFillTheSamePlaces() throws IOException {
        assertThat(placeholders("id")).isEqualTo(placeholders("en"));
    }

    private static Map<String, Set<String>> placeholders(String language) throws IOException {
        Map<String, Set<String>> all = new TreeMap<>();
        bundle(language)
                .forEach(
                        (key, text) ->
                                all.put(
                                        key,
                                        PLACEHOLDER
                                                .matcher(text)
                                                .results()
                                                .map(MatchResult::group)
                                                .collect(Collectors.toCollection(TreeSet::new))));
        return all;
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(bundle(language).keySet());
    }

    /** As the file has it: what another language lends is not there. */
    private static Map<String, String> bundle(String language) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file(language), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    private static Collection<String> lines(String language) throws IOException {
        return Files.readAllLines(file(language), StandardCharsets.UTF_8).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static Path file(String language) {
        return Path.of("templates/i18n/ui_" + language + ".properties");
    }

    private static Set<String> usedInTemplates() throws IOException {
        TemplateFiles files = TemplateFiles.builtIn();
        return files.templates().stream()
                .flatMap(name -> found(TEMPLATE_KEY, files.template(name).orElseThrow().text()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> usedInCode() throws IOException {
        String code = code();
        return Stream.of(
                        found(JAVA_KEY, code),
                        Stream.of("draft", "percent").filter(key -> code.contains('"' + key + '"')),
                        counted(code),
                        found(FIGURE, code).map(what -> "label." + what))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> computed() {
        Set<String> all = new TreeSet<>();
        KEYWORDS.forEach(
                (group, words) ->
                        Stream.of(words).forEach(word -> all.add(group + "." + word.word())));
        PARTS.forEach((group, parts) -> parts.forEach(part -> all.add(group + "." + part)));
        return all;
    }

    private static Stream<String> counted(String code) {
        return found(COUNTED, code)
                .flatMap(what -> Stream.of("count." + what + ".one", "count." + what + ".other"));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group(1));
    }

    private static String code() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/berkas/plan"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
