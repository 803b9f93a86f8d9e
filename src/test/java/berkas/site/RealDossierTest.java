package berkas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dossier in {@code content/}, as published, against the article as it was received. */
class RealDossierTest {
    private static final Path CONTENT = Path.of("content");
    private static final String ID = "kim-jong-un-puji-putin";

    @TempDir static Path scratch;

    private static SiteTest site;
    private static String article;
    private static Document page;
    private static Document english;

    @BeforeAll
    static void build() throws IOException {
        site = SiteTest.of(CONTENT, scratch).build();
        article = Files.readString(Path.of("src/test/resources/article.txt"));
        page = Jsoup.parse(site.page("articles/" + ID + ".html"));
        english = Jsoup.parse(site.page("en/articles/" + ID + ".html"));
    }

    @Test
    void hasNoErrorAndNoWarning() {
        site.expectClean();
        assertThat(site.summary()).contains("20 notes; 0 errors, 0 warnings");
    }

    @Test
    void theArticleIsVerbatimInEveryLanguage() {
        assertThat(text(page)).isEqualTo(article);
        assertThat(text(english)).isEqualTo(article);
        assertThat(english.selectFirst("[data-article-body]").attr("lang")).isEqualTo("id");
    }

    @Test
    void theEnglishArticleHasTheSameNotesAndTermsAtTheSameWords() {
        assertThat(english.select("[data-article-body] mark").eachAttr("id"))
                .isEqualTo(page.select("[data-article-body] mark").eachAttr("id"));
        assertThat(english.select("[data-article-body] mark").eachText())
                .isEqualTo(page.select("[data-article-body] mark").eachText());
        assertThat(english.select("p > a.term, mark > a.term").eachText())
                .contains("Kosmodrom Vostochny");
        assertThat(english.select(".note a.term").eachText()).contains("Vostochny Cosmodrome");
    }

    @Test
    void everythingIsThereInBothLanguages() {
        Map<String, SiteTest.Stamp> output = site.output();
        List<String> pages =
                output.keySet().stream().filter(path -> path.endsWith(".html")).toList();
        List<String> inEnglish = pages.stream().filter(path -> path.startsWith("en/")).toList();
        assertThat(inEnglish).hasSize(pages.size() / 2);
        for (String path : inEnglish) {
            assertThat(pages).contains(path.substring("en/".length()));
            Document shown = Jsoup.parse(site.page(path));
            assertThat(shown.select("html").attr("lang")).isEqualTo("en");
            assertThat(shown.select(".untranslated, .tongue")).as(path).isEmpty();
        }
    }

    @Test
    void nothingIsLeftUntranslated() {
        SiteTest checked = SiteTest.of(CONTENT, scratch.resolve("coverage")).check("--verbose");
        assertThat(checked.diagnostics()).contains("not translated into en: none");
    }

    private static String text(Document shown) {
        Element body = shown.selectFirst("[data-article-body]").clone();
        body.select("[data-not-text]").remove();
        return body.wholeText();
    }

    @Test
    void everyQuotationIsHighlightedAtExactlyItsCharacters() throws IOException {
        Map<String, String> highlighted = new HashMap<>();
        for (Element mark : page.select("[data-article-body] mark")) {
            Element text = mark.clone();
            text.select("[data-not-text]").remove();
            for (String note : mark.attr("data-annotation").split(" ")) {
                highlighted.merge(note, text.wholeText(), String::concat);
            }
        }
        Map<String, String> quotes = quotes();
        assertThat(quotes).hasSize(20);
        assertThat(highlighted).isEqualTo(quotes);
        quotes.values().forEach(quote -> assertThat(article).containsOnlyOnce(quote));
    }

    @ParameterizedTest
    @CsvSource({
        "kosmodrom-vostochny, Kosmodrom Vostochny",
        "soyuz-2, Soyuz-2",
        "angara, Angara",
        "kim-jong-un, Kim Jong-un",
        "vladimir-putin, Vladimir Putin",
        "tass, TASS",
        "republika, REPUBLIKA.CO.ID",
        "dk-pbb, PBB",
        "rudal-balistik, rudal balistik",
        "militer-korsel, Militer Korea Selatan (Korsel)",
        "penjaga-pantai-jepang, penjaga pantai Jepang",
        "korea-utara, Korea Utara (Korut)",
    })
    void everyTermIsLinkedAtItsFirstMention(String entry, String term) {
        List<Element> links =
                page.select("[data-article-body] a.term[href$=/" + entry + ".html]").stream()
                        .filter(link -> link.closest("[data-not-text]") == null)
                        .toList();
        assertThat(links).hasSize(1);
        assertThat(links.get(0).wholeText()).isEqualTo(term);
        assertThat(textBefore(links.get(0))).isEqualTo(article.substring(0, article.indexOf(term)));
    }

    @ParameterizedTest
    @CsvSource({
        "kosmodrom-vostochny, Kosmodrom Vostochny, 2",
        "soyuz-2, Soyuz-2, 1",
        "angara, Angara, 1",
        "kim-jong-un, Kim, 13",
        "vladimir-putin, Putin, 12",
        "tass, TASS, 2",
        "republika, REPUBLIKA.CO.ID, 1",
        "dk-pbb, PBB, 2",
        "rudal-balistik, rudal balistik, 1",
        "militer-korsel, Militer Korea Selatan (Korsel), 1",
        "penjaga-pantai-jepang, penjaga pantai Jepang, 1",
    })
    void everyEntryListsEveryMentionInTheArticle(String entry, String term, int times) {
        assertThat(count(term, article)).isEqualTo(times);
        Element mentions = mentionsInArticle(entry);
        List<String> marked = mentions.select("mark").eachText();
        assertThat(marked.stream().filter(mark -> mark.contains(term))).hasSize(times);
        for (String sentence : mentions.select("[data-sentence]").eachText()) {
            assertThat(article.replace('\n', ' ')).contains(sentence);
        }
    }

    @Test
    void koreaUtaraListsItsMentionsUnderAllItsNames() {
        Element mentions = mentionsInArticle("korea-utara");
        Pattern names = Pattern.compile("Korea Utara \\(Korut\\)|Korea Utara|Korut|Pyongyang");
        Matcher matcher = names.matcher(article);
        List<String> expected = new ArrayList<>();
        while (matcher.find()) {
            expected.add(matcher.group());
        }
        assertThat(mentions.select("mark").eachText()).isEqualTo(expected);
    }

    @Test
    void everyNoteHasItsPageAndEveryPageLeadsBack() throws IOException {
        for (String note : quotes().keySet()) {
            Document notePage = Jsoup.parse(site.page("notes/" + ID + "/" + note + ".html"));
            assertThat(notePage.select("a[href$=#q-" + note + "]")).isNotEmpty();
            assertThat(page.getElementById("q-" + note)).isNotNull();
            assertThat(page.getElementById("note-" + note)).isNotNull();
        }
    }

    private static Element mentionsInArticle(String entry) {
        Document entryPage = Jsoup.parse(site.page("glossary/" + entry + ".html"));
        return entryPage.selectFirst("[data-mentions-in=article]");
    }

    private static String textBefore(Element element) {
        Element body = page.selectFirst("[data-article-body]").clone();
        body.select("[data-not-text]").remove();
        Element twin = body.selectFirst("a.term[href='" + element.attr("href") + "']");
        StringBuilder before = new StringBuilder();
        for (Node node : body.nodeStream().toList()) {
            if (node == twin) {
                break;
            }
            if (node instanceof TextNode text) {
                before.append(text.getWholeText());
            }
        }
        return before.toString();
    }

    private static int count(String term, String text) {
        return (int) Pattern.compile(Pattern.quote(term)).matcher(text).results().count();
    }

    private static Map<String, String> quotes() throws IOException {
        Map<String, String> quotes = new HashMap<>();
        try (Stream<Path> files = Files.list(CONTENT.resolve("annotations").resolve(ID))) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                String id = file.getFileName().toString().replace(".yaml", "");
                if (id.contains(".")) {
                    continue;
                }
                quotes.put(id, quote(Files.readString(file)));
            }
        }
        return quotes;
    }

    private static String quote(String yaml) {
        Matcher matcher = Pattern.compile("(?m)^quote: *[\"']?(.*?)[\"']?$").matcher(yaml);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
