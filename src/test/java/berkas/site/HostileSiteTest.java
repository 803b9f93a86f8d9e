package berkas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites that are odd, and still must be built or refused with a reason. */
class HostileSiteTest {
    @TempDir Path scratch;

    @Test
    void anArticleMayCiteASource() {
        SiteTest site =
                base().replace("content/articles/launch.md", "at dawn.", "at dawn [@agency].");
        site.build().expectClean();
        assertThat(site.page("articles/launch.html")).contains("id=\"source-agency\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1008, 1016, 1017, 1018, 2040})
    void aCharacterOnTheEdgeOfTheReadersBufferIsWhole(int length) {
        for (int more = 0; more < 9; more++) {
            String note = "a".repeat(length + more) + "\uD83D\uDE00";
            base().edit("content/sources/agency.yaml", "title: T\nnote: \"" + note + "\"\n")
                    .check()
                    .expectClean();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/glossary/con.yaml",
                "content/pages/aux.md",
                "content/events/com1.yaml"
            })
    void namesThatWindowsKeepsAreNoIds(String file) {
        base().edit(file, "---\ntitle: X\n---\n")
                .build()
                .expectErrors()
                .expectDiagnostics("[B004]");
    }

    @Test
    void idsThatLookLikePartsOfOthersDoNotCollide() {
        String note = "type: context\nbody: x [@title]\nquote: ";
        base().edit("content/sources/title.yaml", "title: T\n")
                .edit("content/sources/b.yaml", "title: B\n")
                .edit("content/annotations/launch/a.yaml", note + "rose at dawn\n")
                .edit("content/annotations/launch/a-title.yaml", note + "Nobody answered\n")
                .edit("content/events/a.yaml", "date: 2001\ntitle: A\nsources: b\n")
                .edit("content/events/a-b.yaml", "date: 2002\ntitle: AB\nsources: b\n")
                .build()
                .expectClean();
    }

    @Test
    void anEmptyLinkIsRefusedWhereItStands() {
        base().edit("content/pages/about.md", "---\ntitle: About\n---\n\nAn [empty]() link.\n")
                .build()
                .expectErrors()
                .expectDiagnostics("content/pages/about.md:5:", "[B407]");
    }

    @ParameterizedTest
    @CsvSource({
        "content/articles/launch.md, /articles/",
        "content/glossary/soyuz-2.yaml, /glossary/",
    })
    void aPageMayLinkToItsOwnFolder(String file, String target) {
        boolean yaml = file.endsWith(".yaml");
        String link = "[all](" + target + ")";
        SiteTest site =
                yaml
                        ? base().replace(file, "facts:", "body: See " + link + ".\nfacts:")
                        : base().replace(file, "at dawn.", "at dawn. See " + link + ".");
        site.build().expectClean();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://e.org//a//",
                "https://e.org/a?x=1",
                "https://e.org/a#f",
                "https://e.org:99999/",
                "https://u:p@e.org/"
            })
    void anAddressThatNoPageCanStandBelowIsRefused(String url) {
        base().edit("content/dossier.yaml", "title: T\nlanguage: en\nbaseUrl: " + url + "\n")
                .build()
                .expectErrors()
                .expectDiagnostics("content/dossier.yaml:3:", "[B108]");
        assertThat(base().build("--base-url", url).exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/out", "content/media/out", "templates/assets/out", "content"})
    void theOutputMustNotLieWithinTheContentOrTheTemplates(String output) {
        SiteTest site = base().buildInto(output);
        assertThat(site.exit()).isEqualTo(3);
        assertThat(site.diagnostics()).contains("lies within", "help: ");
    }

    @Test
    void anArticleWithoutNotesHasNoListOfNotes() {
        SiteTest site = base().delete("content/annotations/launch/success.yaml").build();
        site.expectClean();
        assertThat(site.page("articles/launch.html")).doesNotContain("id=\"contents\"");
    }

    @Test
    void aLinkToANoteWithoutATitleMovesNoHighlight() {
        SiteTest site =
                base().replace(
                                "content/annotations/launch/success.yaml",
                                "title: Was it one?\n",
                                "")
                        .replace(
                                "content/articles/launch.md",
                                "at dawn.",
                                "at dawn, [[note:launch/success]] says.")
                        .build()
                        .expectClean();
        Document page = Jsoup.parse(site.page("articles/launch.html"));
        assertThat(page.select("[data-article-body] mark").eachText())
                .containsExactly("called the launch a success");
    }

    @Test
    void eventsOfAnEntryAreInTheOrderOfTheirDates() {
        SiteTest site = base();
        String event = "\ntitle: X\nterms: [soyuz-2]\n";
        site.edit("content/events/a.yaml", "date: \"2030\"" + event)
                .edit("content/events/z.yaml", "date: \"1999\"" + event)
                .build()
                .expectClean();
        String entry = site.page("glossary/soyuz-2.html");
        assertThat(entry.indexOf("1999")).isLessThan(entry.indexOf("2030")).isPositive();
    }

    @Test
    void whatLooksLikeAPlaceholderIsText() {
        SiteTest site =
                base().replace(
                                "content/annotations/launch/success.yaml",
                                "title: Was it one?",
                                "title: Was {1} one?")
                        .build()
                        .expectClean();
        assertThat(site.page("notes/launch/success.html")).contains("<title>Was {1} one?");
    }

    private SiteTest base() {
        return SiteTest.from("base", scratch);
    }
}
