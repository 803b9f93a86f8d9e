package berkas.site;

import static berkas.site.LongListsDossier.ARTICLES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that are too long for one page. */
class LongListsTest {
    private static final List<String> MENTIONS =
            List.of(
                    "glossary/tower.html",
                    "glossary/tower/mentions-2.html",
                    "glossary/tower/mentions-3.html");

    @TempDir static Path shared;
    @TempDir Path scratch;

    private static SiteTest site;

    @BeforeAll
    static void build() {
        site = LongListsDossier.into(SiteTest.from("base", shared)).build().expectClean();
    }

    private static Document page(String path) {
        return Jsoup.parse(site.page(path), "https://example.org/" + path);
    }

    private static List<String> links(Stream<String> pages, String links) {
        return pages.flatMap(path -> page(path).select(links).eachAttr("abs:href").stream())
                .map(href -> href.replace("https://example.org/", ""))
                .toList();
    }

    @Test
    void everyMentionIsListedOnceOnOneOfThePages() {
        List<String> articles =
                IntStream.rangeClosed(1, ARTICLES)
                        .mapToObj(n -> "articles/" + LongListsDossier.id(n) + ".html")
                        .toList();
        assertThat(links(MENTIONS.stream(), ".mention-title a")).isEqualTo(articles);
        assertThat(MENTIONS.stream().map(path -> page(path).select("[data-sentence]").size()))
                .containsExactly(100, 100, 60);
        assertThat(page(MENTIONS.get(0)).select("#mentions .heading-count").text())
                .isEqualTo("260 mentions");
    }

    @ParameterizedTest
    @CsvSource({"glossary/tower, 100, 100, 60", "sources/log, 100, 100, 60"})
    void everyNoteIsListedOnceOnOneOfThePages(String whole, int first, int second, int third) {
        Stream<String> pages =
                Stream.of(whole + ".html", whole + "/notes-2.html", whole + "/notes-3.html");
        assertThat(links(pages, ".note-card .card-title a"))
                .isEqualTo(
                        IntStream.rangeClosed(1, first + second + third)
                                .mapToObj(n -> "notes/" + LongListsDossier.id(n) + "/note.html")
                                .toList());
        assertThat(page(whole + "/notes-3.html").select(".note-card")).hasSize(third);
    }

    @Test
    void everyArticleIsListedOnceOnOneOfThePages() {
        Stream<String> pages =
                Stream.of(
                        "articles/index.html",
                        "articles/index/articles-2.html",
                        "articles/index/articles-3.html");
        List<String> listed = links(pages, ".article-card .card-title a");
        assertThat(listed).doesNotHaveDuplicates().hasSize(ARTICLES + 1);
        Document last = page("articles/index/articles-3.html");
        assertThat(last.select(".masthead").text()).isEqualTo("Page 3 of 3 Articles");
        assertThat(last.title()).startsWith("Articles (3/3) · ");
    }

    @Test
    void eachPageSaysWhichItIsAndLeadsToTheOthers() {
        Document second = page(MENTIONS.get(1));
        assertThat(second.select(".masthead").text())
                .isEqualTo("tower · Page 2 of 3 Where it is mentioned");
        assertThat(second.title()).startsWith("tower: Where it is mentioned (2/3) · ");
        assertThat(second.select(".kicker a").attr("href")).isEqualTo("../tower.html#mentions");
        assertThat(second.select(".pagination").attr("aria-label"))
                .isEqualTo("Pages of the list: Where it is mentioned");
        assertThat(second.select(".pagination li a").eachAttr("href"))
                .containsExactly("../tower.html#mentions", "mentions-2.html", "mentions-3.html");
        assertThat(second.select(".pagination [aria-current=page]").text()).isEqualTo("2");
        assertThat(second.select(".pagination [rel=prev]").attr("href"))
                .isEqualTo("../tower.html#mentions");
        assertThat(second.select(".pagination [rel=next]").attr("href"))
                .isEqualTo("mentions-3.html");
        assertThat(second.select(".site-nav [aria-current]").text()).isEqualTo("Glossary");
    }

    @Test
    void theFirstAndTheLastPageHaveOneWay() {
        Document first = page(MENTIONS.get(0));
        assertThat(first.select(".pagination [rel=prev]")).isEmpty();
        assertThat(first.select(".pagination [rel=next]").eachAttr("href"))
                .containsExactly("tower/mentions-2.html", "tower/notes-2.html");
        assertThat(page(MENTIONS.get(2)).select(".pagination [rel=next]")).isEmpty();
    }

    @Test
    void aPageOnPaperSaysWhichItIs() {
        assertThat(page(MENTIONS.get(0)).select(".printed").eachText())
                .containsExactly("Page 1 of 3", "Page 1 of 3");
    }

    @Test
    void theWayBackToTheListOfAllArticlesLeadsToItsTop() {
        Document second = page("articles/index/articles-2.html");
        assertThat(second.select("[rel=prev]").attr("href")).isEqualTo("../index.html");
    }

    @Test
    void sourcesOfOneTitleAreToldApart() {
        assertThat(page("sources/log/notes-2.html").title())
                .startsWith("Log – Source: Cited in notes (2/3) · ");
    }

    @Test
    void aListThatFitsHasNoPages() {
        assertThat(page("glossary/soyuz-2.html").select(".pagination")).isEmpty();
        assertThat(site.hasPage("glossary/soyuz-2/mentions-2.html")).isFalse();
    }

    /** A translation may mention an entry more or less often, so its pages are others. */
    @Test
    void inAnotherLanguageAFurtherPageLeadsToTheWholeEntry() {
        SiteTest both = LongListsDossier.into(SiteTest.from("languages", scratch)).build();
        both.expectClean();
        Document second =
                Jsoup.parse(both.page("id/glossary/tower/mentions-2.html"), "https://x/id/a/b/c");
        assertThat(second.select("[data-edition][lang=en]").attr("href"))
                .isEqualTo("../../../glossary/tower.html");
        assertThat(second.select("link[hreflang]")).isEmpty();
    }

    @Test
    void aChangedNoteChangesOnlyThePagesThatShowIt() {
        SiteTest changing = LongListsDossier.into(SiteTest.from("base", scratch)).build();
        Map<String, SiteTest.Stamp> before = changing.output();
        changing.replace(LongListsDossier.note(150), "title: Note", "title: Other").build();
        changing.expectClean();
        assertThat(
                        changing.output().entrySet().stream()
                                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                                .map(Map.Entry::getKey)
                                .filter(path -> path.matches("(glossary|sources)/.*")))
                .containsExactly("glossary/tower/notes-2.html", "sources/log/notes-2.html");
    }
}
