package berkas.load;

import static berkas.load.ContentFolder.entry;
import static berkas.load.ContentFolder.note;
import static org.assertj.core.api.Assertions.assertThat;

import berkas.model.Annotation;
import berkas.model.Dossier;
import berkas.model.Source;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InPlaceSourcesTest {
    private static final String SOURCE = "[{title: A, url: \"https://example.org/\"}]";

    @TempDir Path root;

    @Test
    void gathersSourcesWrittenInPlaceFromEverywhere() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with("annotations/kim/01-a.yaml", note("sources: " + SOURCE))
                        .with(
                                "glossary/angara.yaml",
                                entry(
                                        "Angara",
                                        "sources: "
                                                + SOURCE
                                                + "\nfacts: [{label: a, value: b, source: "
                                                + SOURCE
                                                + "}]\ndates: [{label: a, date: 2016, source: "
                                                + SOURCE
                                                + "}]"))
                        .with(
                                "events/angara.yaml",
                                "date: 2016\ntitle: A\nsources: " + SOURCE + "\n");
        assertThat(folder.faults()).isEmpty();
        List<Source> sources = folder.dossier(false).sources();
        assertThat(sources).hasSize(6).isSortedAccordingTo(Comparator.comparing(Source::id));
        assertThat(sources).extracting(Source::id).doesNotHaveDuplicates().contains("kim-01-a-1");
    }

    @Test
    void refusesASourceInPlaceWhoseIdIsTaken() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with("sources/kim-01-a-1.yaml", "title: T\n")
                        .with(
                                "annotations/kim/01-a.yaml",
                                note("sources:\n  - title: A\n    url: https://example.org/"));
        assertThat(folder.faults()).containsExactly("annotations/kim/01-a.yaml:5:5 B005");
        assertThat(folder.told()).contains("sources/kim-01-a-1.yaml");
    }

    @Test
    void leavesDraftsAndTheirSourcesOutUnlessAskedFor() {
        ContentFolder folder =
                ContentFolder.clean(root)
                        .with(
                                "annotations/kim/03-c.yaml",
                                note("status: draft\nsources: " + SOURCE))
                        .with("annotations/kim/04-d.yaml", note("status: published"));
        assertThat(folder.faults()).isEmpty();
        Dossier published = folder.dossier(false);
        assertThat(published.annotations()).extracting(Annotation::id).doesNotContain("03-c");
        assertThat(published.sources()).extracting(Source::id).containsExactly("tass");
        Dossier all = folder.dossier(true);
        assertThat(all.annotations()).extracting(Annotation::id).contains("03-c", "04-d");
        assertThat(all.sources()).extracting(Source::id).containsExactly("kim-03-c-1", "tass");
    }
}
