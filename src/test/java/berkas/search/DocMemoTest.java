package berkas.search;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.load.DossierLoader;
import berkas.memo.CountingMemo;
import berkas.memo.Memo;
import berkas.model.Dossier;
import berkas.model.LanguageTag;
import berkas.plan.Digests;
import berkas.plan.Site;
import berkas.plan.Ui;
import berkas.plan.pages.Planner;
import berkas.render.TemplateFiles;
import berkas.site.SiteTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocMemoTest {
    private static final List<Integer> LENGTHS = List.of(IndexFiles.LEAST, 500, 2_400, 400_000);

    @TempDir Path scratch;
    private final CountingMemo memo = new CountingMemo();
    private SiteTest content;

    @BeforeEach
    void copy() throws IOException {
        content = SiteTest.of(Path.of("content"), scratch);
    }

    private List<Site> sites() throws IOException {
        TemplateFiles templates = TemplateFiles.builtIn();
        Dossier dossier =
                DossierLoader.load(scratch.resolve("content"), false, Memo.NONE)
                        .value()
                        .orElseThrow();
        List<Ui> languages =
                dossier.settings().languages().stream()
                        .map(LanguageTag::tag)
                        .map(tag -> new Ui(new LanguageTag(tag), templates.ui(tag).orElseThrow()))
                        .toList();
        return Planner.survey(dossier, languages, Memo.NONE).value();
    }

    private static List<SearchDoc> docs(Site site, Memo memo, WordList list) {
        return SearchDocs.of(site, list, new DocMemo(memo, new Digests(), site, list));
    }

    /** Made with the memo: the same as without. */
    private void assertSame() throws IOException {
        for (Site site : sites()) {
            WordList list = new WordList();
            WordList otherList = new WordList();
            List<SearchDoc> made = docs(site, Memo.NONE, list);
            List<SearchDoc> known = docs(site, memo, otherList);
            for (int most : LENGTHS) {
                assertThat(known.stream().map(doc -> doc.text().apply(most)))
                        .isEqualTo(made.stream().map(doc -> doc.text().apply(most)).toList());
            }
            assertThat(IndexFiles.of("x", known, Inversion.of(known, otherList)).get("x"))
                    .isEqualTo(IndexFiles.of("x", made, Inversion.of(made, list)).get("x"));
        }
    }

    @Test
    void whatIsRememberedIsWhatWouldBePutTogether() throws IOException {
        assertSame();
        assertThat(memo.given()).isGreaterThan(50);
        assertSame();
        assertThat(memo.given()).isZero();
    }

    @Test
    void onlyWhatAChangedNoteGoesIntoIsPutTogetherAnew() throws IOException {
        assertSame();
        memo.given();
        content.replace(
                "content/annotations/kim-jong-un-puji-putin/01-sumber-dan-dateline.yaml",
                "Tulisan ini",
                "Naskah perdana ini");
        assertSame();
        assertThat(memo.given()).as("one for each language").isEqualTo(2);
    }

    @Test
    void aChangedNameGoesIntoAllTextsThatSayIt() throws IOException {
        assertSame();
        content.replace("content/glossary/soyuz-2.yaml", "name: Soyuz-2", "name: Angara-tujuh");
        assertSame();
    }

    @Test
    void headlinesStandWithNotesOnceThereIsASecondArticle() throws IOException {
        assertSame();
        content.edit(
                "content/articles/kedua.md",
                "---\ntitle: Kedua\npublished: 2023-09-14\n---\nRoket Angara.\n");
        assertSame();
    }
}
