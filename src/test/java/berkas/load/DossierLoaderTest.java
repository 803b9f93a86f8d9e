package berkas.load;

import static berkas.load.ContentFolder.entry;
import static berkas.load.ContentFolder.note;
import static berkas.load.ContentFolder.page;
import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Diagnostic;
import berkas.memo.Memo;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.Dossier;
import berkas.model.Entry;
import berkas.model.Event;
import berkas.model.Media;
import berkas.model.Page;
import berkas.model.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DossierLoaderTest {
    @TempDir Path root;

    @Test
    void loadsEveryKindSortedById() {
        Dossier dossier = ContentFolder.clean(root).dossier(false);
        assertThat(ContentFolder.clean(root).diagnostics()).isEmpty();
        assertThat(dossier.settings().title()).isEqualTo("Berkas");
        assertThat(dossier.articles()).extracting(Article::id).containsExactly("kim");
        assertThat(dossier.annotations())
                .extracting(Annotation::path)
                .containsExactly("kim/01-a", "kim/02-b");
        assertThat(dossier.entries()).extracting(Entry::id).containsExactly("angara", "soyuz-2");
        assertThat(dossier.sources()).extracting(Source::id).containsExactly("tass");
        assertThat(dossier.events()).extracting(Event::id).containsExactly("2016-soyuz");
        assertThat(dossier.pages()).extracting(Page::id).containsExactly("hak", "metode");
        assertThat(dossier.media().stream().map(Media::path)).containsExactly("foto.jpg");
        assertThat(dossier.sources().get(0).span().file().path()).endsWith("/sources/tass.yaml");
    }

    @Test
    void sortsAnnotationsByArticleBeforeId() {
        Dossier dossier =
                ContentFolder.clean(root)
                        .with("articles/kim-2.md", "---\ntitle: K\npublished: 2023\n---\nKim.\n")
                        .with("annotations/kim-2/z.yaml", note(""))
                        .with("annotations/kim/putaran/y.yaml", note(""))
                        .dossier(false);
        assertThat(dossier.annotations())
                .extracting(Annotation::path)
                .containsExactly("kim/01-a", "kim/02-b", "kim/putaran/y", "kim-2/z");
    }

    @Test
    void reportsAMissingContentFolderWithAnExample() {
        Checked<Optional<Dossier>> loaded =
                DossierLoader.load(root.resolve("isi"), false, Memo.NONE);
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.diagnostics())
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.code().id()).isEqualTo("B006");
                            assertThat(fault.message())
                                    .startsWith("there is no folder")
                                    .contains("isi");
                            assertThat(fault.help().get(0))
                                    .contains("title: ")
                                    .contains("language: ");
                        });
    }

    @Test
    void theExampleForAMissingDossierFileIsEnough() {
        ContentFolder folder = ContentFolder.clean(root).without("dossier.yaml");
        assertThat(folder.faults()).containsExactly("dossier.yaml B006");
        assertThat(folder.with("dossier.yaml", NoDossier.EXAMPLE).faults()).isEmpty();
    }

    @Test
    void reportsEverythingElseWhenTheDossierFileIsMissingOrBroken() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .without("dossier.yaml")
                        .with("glossary/x.yaml", entry("X", "seeAlso: [angarra]"));
        assertThat(folder.faults())
                .containsExactly("dossier.yaml B006", "glossary/x.yaml:4:11 B201");
        folder.with("dossier.yaml", "title: [\n");
        assertThat(folder.faults())
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith("dossier.yaml") && fault.endsWith("B101"))
                .contains("glossary/x.yaml:4:11 B201");
        assertThat(folder.dossier(false).articles()).isNotEmpty();
    }

    @Test
    void takesADossierFileOfTheWrongEndingForWhatItIs() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .without("dossier.yaml")
                        .with("dossier.yml", "title: B\nlanguage: id\n");
        assertThat(folder.faults()).containsExactly("dossier.yml B003");
        assertThat(folder.dossier(false).settings().title()).isEqualTo("B");
    }

    @Test
    void reportsSeveritiesOfUnknownCodes() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with(
                                "dossier.yaml",
                                "title: B301\nlanguage: id\nseverity:\n  B415: off\n  B031: off\n");
        assertThat(folder.faults()).containsExactly("dossier.yaml:5:3 B208");
        assertThat(folder.told()).contains("`B031`").contains("did you mean `B301`?");
        folder.with(
                "dossier.yaml", "title: B\nlanguage: id\nseverity: {B415: off, \"b301\": error}\n");
        assertThat(folder.faults()).containsExactly("dossier.yaml:3:24 B208");
        assertThat(folder.told()).contains("did you mean `B301`?");
    }

    @Test
    void anIdWhoseFileIsFaultyIsNotDangling() {
        ContentFolder folder = ContentFolder.clean(root).with("glossary/soyuz-2.yaml", "name: [\n");
        assertThat(folder.faults())
                .hasSize(1)
                .allMatch(f -> f.startsWith("glossary/soyuz-2.yaml:"));
        assertThat(folder.with("glossary/soyuz-2.yaml", "").faults())
                .containsExactly("glossary/soyuz-2.yaml:1:1 B002");
        folder.without("glossary/soyuz-2.yaml");
        assertThat(folder.with("glossary/Soyuz_2.yaml", entry("S", "")).faults())
                .containsExactly("glossary/Soyuz_2.yaml B004");
        folder.without("glossary/Soyuz_2.yaml");
        assertThat(folder.with("glossary/soyuz-2.yml", entry("S", "")).faults())
                .containsExactly("glossary/soyuz-2.yml B003");
        folder.without("glossary/soyuz-2.yml");
        assertThat(folder.with("glosarium/soyuz-2.yaml", entry("S", "")).faults())
                .containsExactly("glosarium/soyuz-2.yaml B003");
    }

    @Test
    void aLinkToAMisplacedFileIsNotReportedToo() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with(
                                "pages/tentang.md",
                                page("[a](../glossary/soyuz-2.yaml) [[note:kim/x]]"))
                        .without("glossary/soyuz-2.yaml")
                        .with("glossary/Soyuz 2.yaml", entry("S", ""))
                        .with("annotasi/kim/x.yaml", note(""));
        assertThat(folder.faults())
                .containsExactly("annotasi/kim/x.yaml B003", "glossary/Soyuz 2.yaml B004");
        folder.without("glossary/Soyuz 2.yaml").with("glosarium/soyuz-2.yaml", entry("S", ""));
        assertThat(folder.faults())
                .containsExactly("annotasi/kim/x.yaml B003", "glosarium/soyuz-2.yaml B003");
    }

    @Test
    void findsFieldFaultsInFilesWhoseNameOrIdIsWrongToo() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with("glossary/Bad Name.yaml", entry("X", "sumary: x"))
                        .with("glossary/angara.yml", entry("X", "sumary: x"));
        assertThat(folder.faults())
                .containsExactly(
                        "glossary/Bad Name.yaml B004",
                        "glossary/Bad Name.yaml:4:1 B103",
                        "glossary/angara.yml B005",
                        "glossary/angara.yml:4:1 B103");
        assertThat(folder.dossier(false).entries()).extracting(Entry::id).contains("bad-name");
        assertThat(folder.dossier(false).entries()).hasSize(3);
    }

    @Test
    void checksDraftsLikeEverythingElse() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with(
                                "annotations/kim/03-c.yaml",
                                note("status: draft\nterms: [x]\nbogus: 1"));
        assertThat(folder.faults())
                .containsExactly(
                        "annotations/kim/03-c.yaml:5:9 B201", "annotations/kim/03-c.yaml:6:1 B103");
    }

    @Test
    void reportsThirtyFaultsOfThirtyFilesInOneRun() {
        ContentFolder folder = ContentFolder.clean(root);
        byte[] windows = {'t', ':', ' ', (byte) 0x93, '\n'};
        folder.with("dossier.yaml", "title: B\nlanguage: id\nseverity: {X: off}\n")
                .with("articles/f01.md", "no front matter\n")
                .with("articles/f02.md", "---\ntitle: T\npublished: 2023-02-30\n---\n")
                .with("articles/f03.md", "---\ntitle: T\npublished: 2023\nexcludeTerms: [x]\n---\n")
                .with("annotations/f04.yaml", note(""))
                .with("annotations/kim/f05.yaml", note("quote: Kim\nwhole: true"))
                .with("annotations/kim/f06.yaml", "type: context\nbody: x\n")
                .with("annotations/kim/f07.yaml", note("type: claim"))
                .with("annotations/kim/f08.yaml", note("type: claim\nverdict: supported"))
                .with(
                        "annotations/kim/f09.yaml",
                        "type: context\nbody: x\nwhole: true\nprefix: x\n")
                .with("annotations/kim/f10.yaml", note("body: \"[[x]]\""))
                .with("annotations/kim/f11.yaml", note("body: \"[@x]\""))
                .with("annotations/nobody/f12.yaml", note(""))
                .with("glossary/f13.yaml", entry("X", "url: x"))
                .with("glossary/f14.yaml", "name: X\nkind: rocket\nsummary: x\n")
                .with("glossary/f15.yaml", "kind: technology\nsummary: x\n")
                .with("glossary/f16.yaml", entry("X", "name: Y"))
                .with("glossary/F 17.yaml", entry("X", ""))
                .with("glossary/angara.yml", entry("X", ""))
                .with("glossary/f19.yaml", entry("X", "location: {lat: 91}"))
                .with("sources/f20.yaml", windows)
                .with("sources/f21.yaml", "")
                .with("sources/f22.yaml", "title: T\nurl: nowhere\n")
                .with("sources/f23.yaml", "title: T\nlanguage: indonesia\n")
                .with("sources/f24.txt", "title: T\n")
                .with("events/f25.yaml", "date: 2016\ntitle: \"a\n")
                .with("events/f26.yaml", "date: 2016\ntitle: a\nsources: [x]\n")
                .with("pages/f27.md", page("[x](gone.md)"))
                .with("pages/f28.md", page("![](../media/foto.jpg)"))
                .with("pages/f29.md", page("[x](javascript:x)"))
                .with("lain/f30.yaml", "a: b\n");
        List<String> paths =
                folder.diagnostics().stream().map(Diagnostic::path).distinct().toList();
        assertThat(paths).hasSize(31);
        assertThat(folder.faults()).hasSize(31);
        assertThat(folder.faults().stream().map(f -> f.substring(f.length() - 4)).distinct())
                .hasSizeGreaterThan(20);
    }

    @Test
    void oneFaultInAFileDoesNotHideAnother() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with(
                                "annotations/kim/01-a.yaml",
                                "type: claim\nverdict: supported\nbogus: 1\n"
                                        + "terms: [x]\nbody: \"[[y]]\"\n");
        assertThat(folder.faults())
                .containsExactly(
                        "annotations/kim/01-a.yaml:1:1 B113",
                        "annotations/kim/01-a.yaml:2:1 B114",
                        "annotations/kim/01-a.yaml:3:1 B103",
                        "annotations/kim/01-a.yaml:4:9 B201",
                        "annotations/kim/01-a.yaml:5:10 B202");
    }

    @Test
    void ofAFileThatIsTooLongNothingElseIsTold() {
        String words = "kata ".repeat(700_000);
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with(
                                "glossary/panjang.yaml",
                                "name: x\nkind: other\nsummary: y\nbody: " + words);
        assertThat(folder.faults()).containsExactly("glossary/panjang.yaml:1:1 B101");
    }

    @Test
    void loadsThousandsOfFilesInSeconds() {
        ContentFolder folder = ContentFolder.clean(root);
        for (int i = 0; i < 1000; i++) {
            folder.with(
                    "annotations/kim/n-" + i + ".yaml",
                    note("terms: [x" + i + "]\nbody: \"[@y" + i + "]\""));
        }
        assertThat(folder.faults()).hasSize(2000);
    }

    @Test
    void readsFilesWithAByteOrderMarkAndWindowsLineEnds() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with(
                                "dossier.yaml",
                                "\uFEFFtitle: B\r\nlanguage: id\r\nseverity: {B: off}\r\n");
        assertThat(folder.faults()).containsExactly("dossier.yaml:3:12 B208");
        folder.with("dossier.yaml", "title: B\nlanguage: id\n".getBytes(StandardCharsets.UTF_16));
        assertThat(folder.faults()).containsExactly("dossier.yaml:1:1 B001");
    }
}
