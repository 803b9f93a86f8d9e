package berkas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier in English, Indonesian and Arabic: much translated, little translated. */
class LanguagesTest {
    private static final String NOTE = "content/annotations/launch/success";

    @TempDir static Path shared;

    private static SiteTest site;

    @BeforeAll
    static void build() {
        site = SiteTest.from("languages", shared).build().expectClean();
    }

    private static Document page(String path) {
        return Jsoup.parse(site.page(path));
    }

    @Nested
    class Addresses {
        @ParameterizedTest
        @CsvSource({"'', en, ltr", "id/, id, ltr", "ar/, ar, rtl"})
        void eachLanguageHasEveryPageInItsFolder(String folder, String tag, String direction) {
            for (String path : List.of("index.html", "404.html", "glossary/soyuz-2.html")) {
                Element html = page(folder + path).selectFirst("html");
                assertThat(html.attr("lang")).isEqualTo(tag);
                assertThat(html.attr("dir")).isEqualTo(direction);
            }
        }

        @Test
        void pagesOfAllLanguagesAreTheSame() {
            Set<String> pages =
                    site.output().keySet().stream()
                            .filter(path -> path.endsWith(".html"))
                            .collect(Collectors.toCollection(TreeSet::new));
            Set<String> own =
                    pages.stream()
                            .filter(path -> !path.matches("(id|ar)/.*"))
                            .collect(Collectors.toSet());
            assertThat(pages).hasSize(3 * own.size());
            own.forEach(path -> assertThat(pages).contains("id/" + path, "ar/" + path));
        }

        @Test
        void everyPageSaysOfItselfWhatItIs() {
            site.output().keySet().stream()
                    .filter(path -> path.endsWith(".html"))
                    .forEach(
                            path ->
                                    assertThat(
                                                    page(path)
                                                            .select("meta[name=description]")
                                                            .attr("content"))
                                            .as(path)
                                            .hasSizeGreaterThan(4));
        }

        @Test
        void whatIsNoPageStandsThereOnce() {
            assertThat(site.output().keySet())
                    .filteredOn(path -> path.matches("(id|ar)/.*") && !path.endsWith(".html"))
                    .isEmpty();
            assertThat(page("id/pages/about.html").select("main img").attr("src"))
                    .isEqualTo("../../media/rocket.svg");
            assertThat(page("id/index.html").select("link[rel=stylesheet]").attr("href"))
                    .isEqualTo("../assets/css/theme.css");
        }

        @Test
        void linksStayWithinTheLanguage() {
            assertThat(page("id/pages/about.html").select("main a").eachAttr("href"))
                    .contains("../articles/launch.html")
                    .noneMatch(href -> href.startsWith("../../"));
            assertThat(page("id/notes/launch/success.html").select(".prose a").eachAttr("href"))
                    .contains("../../glossary/soyuz-2.html", "../../../media/rocket.svg");
        }

        @Test
        void aNotFoundPageLeadsFromTheTop() {
            assertThat(page("id/404.html").select(".ways a").eachAttr("href"))
                    .contains("/id/index.html", "/id/timeline.html");
            assertThat(page("id/404.html").select("[data-edition]").eachAttr("href"))
                    .containsExactly("/index.html", "/ar/index.html");
        }
    }

    @Nested
    class Switch {
        @Test
        void leadsToTheSamePageInTheOtherLanguages() {
            Document shown = page("id/glossary/soyuz-2.html");
            Element nav = shown.selectFirst("header nav[aria-label]:has([data-edition])");
            assertThat(nav.select("a").eachAttr("href"))
                    .containsExactly(
                            "../../glossary/soyuz-2.html", "../../ar/glossary/soyuz-2.html");
            assertThat(nav.select("a").eachAttr("lang")).containsExactly("en", "ar");
            assertThat(nav.select("a").eachAttr("hreflang")).containsExactly("en", "ar");
            assertThat(nav.select("a").eachText()).containsExactly("English", "العربية");
        }

        @Test
        void isNotThereInADossierOfOneLanguage(@TempDir Path scratch) {
            SiteTest one = SiteTest.from("base", scratch).build().expectClean();
            assertThat(one.page("index.html")).doesNotContain("data-edition", "hreflang");
        }

        @Test
        void searchEnginesAreToldAbsoluteAddressesOnly(@TempDir Path scratch) {
            assertThat(site.page("index.html")).doesNotContain("<link rel=\"alternate\"");
            SiteTest based =
                    SiteTest.from("languages", scratch)
                            .build("--base-url", "https://example.org/d")
                            .expectClean();
            Document shown = Jsoup.parse(based.page("id/glossary/index.html"));
            assertThat(shown.select("link[rel=alternate]").eachAttr("hreflang"))
                    .containsExactly("en", "id", "ar", "x-default");
            assertThat(shown.select("link[rel=alternate]").eachAttr("href"))
                    .containsExactly(
                            "https://example.org/d/glossary/",
                            "https://example.org/d/id/glossary/",
                            "https://example.org/d/ar/glossary/",
                            "https://example.org/d/glossary/");
            assertThat(shown.select("link[rel=canonical]").attr("href"))
                    .isEqualTo("https://example.org/d/id/glossary/");
        }
    }

    @Nested
    class Translated {
        @Test
        void textsAreInTheLanguageOfThePage() {
            Document entry = page("id/glossary/soyuz-2.html");
            assertThat(entry.select("h1").text()).isEqualTo("Roket Soyuz");
            assertThat(entry.select(".lead").text()).isEqualTo("Keluarga roket.");
            assertThat(entry.select(".aliases").text()).endsWith("Soyuz-2");
            assertThat(entry.select("th").eachText())
                    .contains("Penerbangan pertama", "Awak pertama");
            assertThat(entry.select("main").text()).contains("padang rumput Kazakhstan");
            assertThat(entry.select(".untranslated")).isEmpty();
        }

        @Test
        void theOtherEditionsNamesAreTold() {
            assertThat(page("id/glossary/soyuz-2.html").select("bdi[lang=en]").eachText())
                    .containsExactly("Soyuz-2");
            assertThat(page("glossary/soyuz-2.html").select("bdi[lang=id]").eachText())
                    .containsExactly("Roket Soyuz");
        }

        @Test
        void anArticlesTextStaysAndItsHeadlineIsGivenInBothLanguages() {
            Document article = page("id/articles/launch.html");
            assertThat(article.select("h1").text()).isEqualTo("Roket diluncurkan");
            assertThat(article.select(".original cite[lang=en], .original [lang=en] cite").text())
                    .isEqualTo("Rocket launched");
            assertThat(article.select("[data-article-body]").attr("lang")).isEqualTo("en");
            assertThat(article.select("[data-article-body] > p").get(0).text())
                    .startsWith("The Soyuz-2 rocket rose at dawn.");
            assertThat(article.select(".text-in").text())
                    .isEqualTo("Artikel ini berbahasa Inggris, catatannya berbahasa Indonesia.");
            assertThat(article.select(".untranslated")).isEmpty();
        }

        @Test
        void aHeadlineMayBePutIntoTheDossiersOwnLanguage() {
            Document article = page("articles/kabar.html");
            assertThat(article.select("h1").text()).isEqualTo("News of the launch");
            assertThat(article.select("h1").hasAttr("lang")).isFalse();
            assertThat(article.select(".original").text()).contains("Kabar peluncuran");
            assertThat(page("id/articles/kabar.html").select("h1").text())
                    .isEqualTo("Kabar peluncuran");
            assertThat(page("id/articles/kabar.html").select(".original")).isEmpty();
        }

        @Test
        void remarksAndSuppliedTitlesOfSourcesAreTranslatedOthersStay() {
            assertThat(page("id/sources/photo.html").select("h1").text())
                    .isEqualTo("[Foto peluncuran]");
            Document work = page("id/sources/agency.html");
            assertThat(work.select("h1").text()).isEqualTo("Launch report");
            assertThat(work.select("h1").attr("lang")).isEqualTo("en");
            assertThat(work.select(".remark").text()).endsWith("Hanya dibaca sebagian.");
            assertThat(work.select(".tongue, .untranslated")).isEmpty();
        }
    }

    @Nested
    class Untranslated {
        @Test
        void aTextInAnotherLanguageSaysWhichAndIsMarkedOnce() {
            Document note = page("ar/notes/launch/success.html");
            assertThat(note.select("h1").attr("lang")).isEqualTo("en");
            assertThat(note.select("h1").attr("dir")).isEqualTo("ltr");
            assertThat(note.select(".note-body .prose").attr("lang")).isEqualTo("en");
            assertThat(note.select(".untranslated").eachText())
                    .containsExactly("In English; not yet translated");
        }

        @Test
        void whatIsTranslatedInPartSaysSo() {
            Document event = page("id/timeline.html");
            Element item = event.getElementById("event-launch");
            assertThat(item.select(".event-title").hasAttr("lang")).isFalse();
            assertThat(item.select(".prose").attr("lang")).isEqualTo("en");
            assertThat(item.select(".untranslated").text())
                    .isEqualTo("Sebagian dalam bahasa Inggris; belum diterjemahkan seluruhnya");
        }

        @Test
        void titlesInListsHaveASignThatIsReadAsTheLanguagesName() {
            Element card = page("ar/glossary/index.html").selectFirst(".entry-card");
            assertThat(card.select(".card-title a").attr("lang")).isEqualTo("en");
            assertThat(card.select(".tongue [aria-hidden=true]").text()).isEqualTo("en");
            assertThat(card.select(".tongue .visually-hidden").text()).isEqualTo("(English)");
            assertThat(page("glossary/index.html").select(".tongue")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"index.html", "glossary/agency.html", "timeline.html"})
        void theDossiersOwnLanguageNeedsNoMark(String path) {
            assertThat(page(path).select(".untranslated")).isEmpty();
        }
    }

    @Nested
    class Mentions {
        @Test
        void textsAreSearchedForNamesInTheirOwnLanguage() {
            assertThat(terms("id/articles/launch.html", "[data-article-body] > p"))
                    .containsExactly("Soyuz-2");
            assertThat(terms("ar/articles/kabar.html", "[data-article-body] > p"))
                    .containsExactly("Roket Soyuz", "Badan Antariksa");
            assertThat(terms("articles/kabar.html", "[data-article-body] > p"))
                    .containsExactly("Roket Soyuz", "Badan Antariksa");
        }

        @Test
        void aKeptTextIsSearchedByItsOwnLanguageToo() {
            assertThat(terms("id/glossary/agency.html", ".prose")).containsExactly("the rocket");
        }

        @Test
        void linksWithoutWordsUseTheNameInTheLanguageOfTheText() {
            assertThat(terms("notes/launch/success.html", ".prose")).contains("Soyuz-2");
            assertThat(terms("ar/notes/launch/success.html", ".prose")).contains("Soyuz-2");
            assertThat(terms("id/notes/launch/success.html", ".prose")).contains("Roket Soyuz");
        }

        @Test
        void anArticleReadsAlikeInAllEditions() {
            String own = articleText("articles/launch.html");
            assertThat(articleText("id/articles/launch.html")).isEqualTo(own);
            assertThat(articleText("ar/articles/launch.html")).isEqualTo(own);
        }

        private static List<String> terms(String path, String within) {
            return page(path).select(within + " a.term").eachText();
        }

        private static String articleText(String path) {
            Element body = page(path).selectFirst("[data-article-body]");
            body.select("[data-not-text]").remove();
            return body.wholeText();
        }
    }

    @Nested
    class Reports {
        @Test
        void aFaultOfAnArticleIsToldOnce(@TempDir Path scratch) {
            SiteTest faulty =
                    SiteTest.from("languages", scratch)
                            .replace(NOTE + ".yaml", "called the", "named the")
                            .check()
                            .expectErrors();
            assertThat(faulty.diagnostics().split("error\\[", -1)).hasSize(2);
        }

        @Test
        void coverageListsWhatLacksATranslation() {
            String told = SiteTest.from("languages", shared).check("--verbose").diagnostics();
            assertThat(told)
                    .contains("not translated into id: 3 files\n")
                    .contains("  glossary/agency (summary, body)\n")
                    .contains("not translated into ar: 10 files\n");
        }

        @Test
        void aBrokenDossierFileMakesNoFaultsOfTranslations(@TempDir Path scratch) {
            SiteTest faulty =
                    SiteTest.from("languages", scratch)
                            .replace("content/dossier.yaml", "[en, id, ar]", "[en, indonesian]")
                            .check()
                            .expectErrors();
            assertThat(faulty.diagnostics()).contains("B107").doesNotContain("B211");
        }
    }

    @Nested
    class Builds {
        @Test
        void aDraftLeavesNoTraceInAnyLanguage() {
            site.output()
                    .forEach(
                            (path, file) -> {
                                assertThat(path).doesNotContain("secret");
                                assertThat(file.bytes()).doesNotContain("rough draft", "Rancangan");
                            });
        }

        @Test
        void draftsAreTranslatedLikeTheRest(@TempDir Path scratch) {
            SiteTest drafts = SiteTest.from("languages", scratch).build("--drafts").expectClean();
            assertThat(drafts.page("id/notes/launch/secret.html")).contains("Rancangan kasar");
        }

        @Test
        void anEditedTranslationChangesPagesOfItsLanguageOnly(
                @TempDir Path scratch, @TempDir Path fresh) {
            SiteTest edited = SiteTest.from("languages", scratch).build();
            Map<String, SiteTest.Stamp> before = edited.output();
            edited.replace(NOTE + ".id.yaml", "Berhasilkah?", "Betulkah?").build().expectClean();
            Map<String, SiteTest.Stamp> after = edited.output();
            assertThat(after.keySet()).isEqualTo(before.keySet());
            assertThat(after.keySet())
                    .filteredOn(path -> !after.get(path).equals(before.get(path)))
                    .contains("id/notes/launch/success.html", "id/articles/launch.html")
                    .allMatch(path -> path.matches("id/.*|assets/search/id.*|\\..*"));
            SiteTest clean =
                    SiteTest.from("languages", fresh)
                            .replace(NOTE + ".id.yaml", "Berhasilkah?", "Betulkah?")
                            .build();
            assertThat(bytes(edited)).isEqualTo(bytes(clean));
        }

        @Test
        void aLanguageTakenOutIsTakenOutOfTheSite(@TempDir Path scratch) {
            SiteTest fewer = SiteTest.from("languages", scratch).build().expectClean();
            fewer.replace("content/dossier.yaml", "[en, id, ar]", "[en, id]")
                    .delete("content/dossier.ar.yaml")
                    .build()
                    .expectClean();
            assertThat(fewer.output().keySet()).noneMatch(path -> path.startsWith("ar/"));
        }

        @Test
        void theDossiersOwnLanguageCountsThoughItIsNotListed(@TempDir Path scratch) {
            SiteTest unlisted =
                    SiteTest.from("languages", scratch)
                            .replace("content/dossier.yaml", "[en, id, ar]", "[ar, id, id]")
                            .build()
                            .expectClean();
            assertThat(unlisted.hasPage("index.html")).isTrue();
            assertThat(unlisted.hasPage("en/index.html")).isFalse();
            assertThat(bytes(unlisted).keySet()).isEqualTo(bytes(site).keySet());
        }

        private static Map<String, String> bytes(SiteTest built) {
            return built.output().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue().bytes()));
        }
    }
}
