package berkas.load;

import static berkas.load.ContentFolder.entry;
import static berkas.load.ContentFolder.note;
import static berkas.load.ContentFolder.page;
import static org.assertj.core.api.Assertions.assertThat;

import berkas.memo.Memo;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
    private static final String DRAFT_WITH_SOURCE =
            "status: draft\nsources: [{title: A, url: \"https://example.org/\"}]";

    @TempDir Path root;

    @ParameterizedTest
    @CsvSource({
        "terms, angara, 4:17, soyuz2, soyuz-2",
        "sources, tass, 4:17, tas, tass",
    })
    void reportsDanglingIdsOfANote(
            String key, String known, String place, String bad, String near) {
        ContentFolder folder = ContentFolder.clean(root);
        folder.with("annotations/kim/01-a.yaml", note(key + ": [" + known + ", " + bad + "]"));
        assertThat(folder.faults()).containsExactly("annotations/kim/01-a.yaml:" + place + " B201");
        assertThat(folder.told())
                .contains("`" + bad + "`")
                .contains("did you mean `" + near + "`?");
        folder.with("annotations/kim/01-a.yaml", note(key + ": [" + known + ", " + near + "]"));
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void reportsDanglingIdsOfEntriesEventsAndArticles() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with(
                                "glossary/angara.yaml",
                                entry(
                                        "Angara",
                                        "seeAlso: [x1]\nsources: [x2]\nfacts:\n"
                                                + "  - label: a\n    value: b\n"
                                                + "    source: x3\ndates:\n"
                                                + "  - label: a\n    date: 2016\n"
                                                + "    source: [tass, x4]"))
                        .with(
                                "events/2016-soyuz.yaml",
                                "date: 2016\ntitle: S\nterms: [x5]\nsources:\n- x6\n")
                        .with(
                                "articles/kim.md",
                                "---\ntitle: K\npublished: 2023\nexcludeTerms: [x7]\n---\nKim.\n");
        assertThat(folder.faults())
                .containsExactly(
                        "articles/kim.md:4:16 B201",
                        "events/2016-soyuz.yaml:3:9 B201",
                        "events/2016-soyuz.yaml:5:3 B201",
                        "glossary/angara.yaml:13:20 B201",
                        "glossary/angara.yaml:4:11 B201",
                        "glossary/angara.yaml:5:11 B201",
                        "glossary/angara.yaml:9:13 B201");
    }

    @Test
    void saysWhenTheIdIsOfAnotherKind() {
        ContentFolder folder =
                ContentFolder.clean(root).with("annotations/kim/01-a.yaml", note("terms: [tass]"));
        assertThat(folder.told()).contains("`tass` is a source").contains("sources/tass.yaml");
    }

    @Test
    void reportsTheFolderOfAnArticleThatIsNotThereOnce() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with("annotations/kin/01-a.yaml", note(""))
                        .with("annotations/kin/02-b.yaml", note(""))
                        .with("annotations/kin/03-c.yaml", note(""));
        assertThat(folder.faults()).containsExactly("annotations/kin/01-a.yaml:1:1 B201");
        assertThat(folder.told())
                .contains("no article `kin`")
                .contains("if `kim` is meant, move them to `annotations/kim/`")
                .contains("2 more");
    }

    @Test
    void reportsDanglingLinksOfTextsAtTheirExactPlace() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with(
                                "glossary/angara.yaml",
                                entry(
                                        "Angara",
                                        "body: |\n  🚀 *[[angarra|roket]]* itu [@tas].\n\n"
                                                + "  > - [[note:01-a]] [[angara]] [@tass]"))
                        .with("pages/metode.md", page("\n| a |\n|---|\n| [[x]] |\n\n# [@y]"));
        assertThat(folder.faults())
                .containsExactly(
                        "glossary/angara.yaml:5:31 B202",
                        "glossary/angara.yaml:5:8 B202",
                        "glossary/angara.yaml:7:14 B202",
                        "pages/metode.md:7:5 B202",
                        "pages/metode.md:9:5 B202");
    }

    @Test
    void proposesTheWholePathOfANote() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with("pages/metode.md", page("[[note:01-a|x]] [[note:kim/02-c]]"));
        assertThat(folder.faults())
                .containsExactly("pages/metode.md:4:24 B202", "pages/metode.md:4:8 B202");
        assertThat(folder.diagnostics())
                .extracting(fault -> fault.help().get(0))
                .containsExactlyInAnyOrder("did you mean `kim/01-a`?", "did you mean `kim/02-b`?");
    }

    @Test
    void prefersANoteOfThatNameToOtherKinds() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with("annotations/kim/tass.yaml", note(""))
                        .with("pages/metode.md", page("[[note:tass]]"));
        assertThat(folder.told()).contains("did you mean `kim/tass`?").doesNotContain("source");
    }

    @Test
    void leavesCodeAlone() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with("pages/metode.md", page("`[[x]]`\n\n```\n[@y] [z](z.md)\n```"));
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void reportsWhatReachesIntoADraftWhenDraftsAreLeftOut() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with("annotations/kim/03-c.yaml", note(DRAFT_WITH_SOURCE))
                        .with(
                                "annotations/kim/04-d.yaml",
                                note("status: draft\nbody: \"[[note:kim/03-c]] [@kim-03-c-1]\""))
                        .with(
                                "pages/metode.md",
                                page(
                                        "[[note:kim/03-c]] [@kim-03-c-1]"
                                                + " [x](../annotations/kim/03-c.yaml)"));
        assertThat(folder.faults())
                .containsExactly(
                        "pages/metode.md:4:21 B203",
                        "pages/metode.md:4:37 B203",
                        "pages/metode.md:4:8 B203");
        assertThat(DossierLoader.load(root, true, Memo.NONE).diagnostics()).isEmpty();
    }

    @Test
    void reportsANoteThatRestsOnASourceOfADraft() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with("annotations/kim/03-c.yaml", note(DRAFT_WITH_SOURCE))
                        .with("annotations/kim/04-d.yaml", note("sources: [kim-03-c-1]"));
        assertThat(folder.faults()).containsExactly("annotations/kim/04-d.yaml:4:11 B203");
    }
}
