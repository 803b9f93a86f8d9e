package berkas.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import berkas.anchor.Anchor;
import berkas.anchor.Mention;
import berkas.anchor.Terms;
import berkas.diagnostic.Checked;
import berkas.load.DossierLoader;
import berkas.memo.CountingMemo;
import berkas.memo.Memo;
import berkas.model.Article;
import berkas.model.Dossier;
import berkas.model.Entry;
import berkas.model.RenderedText;
import berkas.site.SiteTest;
import berkas.text.Hash128;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {
    private static final Terms NO_TERMS = Terms.of(List.of()).value();

    @TempDir Path scratch;
    private final CountingMemo memo = new CountingMemo();
    private final Findings findings = new Findings(memo);
    private SiteTest site;

    @BeforeEach
    void copy() throws IOException {
        site = SiteTest.of(Path.of("content"), scratch);
    }

    private Dossier dossier() {
        return DossierLoader.load(scratch.resolve("content"), false, Memo.NONE)
                .value()
                .orElseThrow();
    }

    private static RenderedText text(Dossier dossier) {
        return RenderedText.of(article(dossier).body(), id -> id, path -> path);
    }

    private static Article article(Dossier dossier) {
        return dossier.articles().get(0);
    }

    private List<Mention> mentions(Dossier dossier, Terms terms) {
        Hash128 names = Findings.names(dossier.entries());
        Map<String, Entry> entries =
                dossier.entries().stream()
                        .collect(Collectors.toMap(Entry::id, Function.identity()));
        return findings.mentions(
                text(dossier), dossier.settings().language(), terms, names, entries);
    }

    private static Terms terms(Dossier dossier) {
        return Terms.of(dossier.entries()).value();
    }

    private Checked<List<Anchor>> anchors(Dossier dossier) {
        return findings.anchors(article(dossier), text(dossier), dossier.annotations());
    }

    @Test
    void mentionsAreLookedForOnce() {
        Dossier dossier = dossier();
        List<Mention> found = mentions(dossier, terms(dossier));
        assertThat(found).hasSizeGreaterThan(10);
        assertThat(mentions(dossier, NO_TERMS)).isEqualTo(found);
        assertThat(memo.given()).isEqualTo(1);
    }

    @Test
    void mentionsAreLookedForAnewWhereANameIsAnother() {
        Dossier before = dossier();
        List<Mention> found = mentions(before, terms(before));
        site.replace("content/glossary/soyuz-2.yaml", "name: Soyuz-2", "name: Angara-7");
        Dossier after = dossier();
        assertThat(mentions(after, terms(after))).hasSizeLessThan(found.size());
    }

    @Test
    void mentionsAreLookedForAnewInAnotherText() {
        Dossier before = dossier();
        mentions(before, terms(before));
        String file = "content/articles/" + article(before).id() + ".md";
        site.edit(file, site.text(file) + "\nSoyuz-2 lagi.\n");
        Dossier after = dossier();
        assertThat(mentions(after, NO_TERMS)).isEmpty();
    }

    @Test
    void placesOfNotesAreLookedForOnce() {
        Dossier dossier = dossier();
        List<Anchor> found = anchors(dossier).value();
        assertThat(anchors(dossier()).value())
                .extracting(Anchor::start, Anchor::end, Anchor::passage)
                .containsExactlyElementsOf(
                        found.stream()
                                .map(one -> tuple(one.start(), one.end(), one.passage()))
                                .toList());
        assertThat(memo.given()).isEqualTo(1);
    }

    @Test
    void whatWasRefusedIsRefusedAgain() {
        site.replace(
                "content/annotations/kim-jong-un-puji-putin/02-batu-loncatan.yaml",
                "quote: ",
                "quote: tidak ada ");
        Checked<List<Anchor>> refused = anchors(dossier());
        assertThat(refused.diagnostics()).isNotEmpty();
        assertThat(anchors(dossier()).diagnostics()).isEqualTo(refused.diagnostics());
        assertThat(memo.given()).isZero();
    }
}
