package berkas.build;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.build.Progress.Stage;
import berkas.site.SiteTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastBuildTest {
    private static final String NOTE = "content/annotations/launch/success.yaml";
    private static final String PAGE = "site-output/index.html";

    @TempDir Path scratch;
    private SiteTest site;

    @BeforeEach
    void buildOnce() throws IOException {
        site = SiteTest.from("base", scratch);
        assertThat(stages(request(""))).contains(Stage.RENDERING);
    }

    @Test
    void hasNothingToDoWhereNothingChanged() throws IOException {
        Outcome outcome = SiteBuild.run(request(""), Progress.NONE, Profile.NONE);
        assertThat(stages(request(""))).isEmpty();
        assertThat(outcome.written()).hasValueSatisfying(LastBuildTest::changedNothing);
        assertThat(outcome.pages()).isPositive();
        assertThat(outcome.notes()).isPositive();
    }

    private static void changedNothing(Changes changes) {
        assertThat(changes)
                .isEqualTo(new Changes(0, 0, changes.unchanged(), 0))
                .matches(all -> all.unchanged() > 0);
    }

    @Test
    void worksAgainWhereContentDiffersInItsBytesAlone() throws IOException {
        Path note = scratch.resolve(NOTE);
        FileTime time = Files.getLastModifiedTime(note);
        site.replace(NOTE, "called", "named ");
        Files.setLastModifiedTime(note, time);
        assertThat(stages(request(""))).isNotEmpty();
    }

    @Test
    void worksAgainForAnotherAddress() throws IOException {
        assertThat(stages(request("https://elsewhere.example/"))).isNotEmpty();
        assertThat(site.page("index.html")).contains("https://elsewhere.example/");
    }

    @Test
    void worksAgainForATemplateOfOnesOwn() throws IOException {
        site.edit("templates/assets/css/theme.css", ":root { --ink: black; }");
        assertThat(stages(request(""))).isNotEmpty();
    }

    @Test
    void mendsAPageThatWasEdited() throws IOException {
        String page = site.page("index.html");
        site.edit(PAGE, page.replace("e", "x"));
        assertThat(stages(request(""))).isNotEmpty();
        assertThat(site.page("index.html")).isEqualTo(page);
    }

    @Test
    void bringsBackAPageThatWasDeleted() throws IOException {
        site.delete(PAGE);
        assertThat(stages(request(""))).isNotEmpty();
        assertThat(scratch.resolve(PAGE)).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "Berkas, the last build, format 2\na\nb\nc\nd\ne\nf\n", "\0\n\n"})
    void worksAgainWhereTheCacheIsDamaged(String damage) throws IOException {
        for (Path file : cached()) {
            Files.writeString(file, damage);
        }
        assertThat(stages(request(""))).isNotEmpty();
        assertThat(stages(request(""))).isEmpty();
    }

    @Test
    void worksAgainWhereOneNumberOfTheLastBuildIsAnother() throws IOException {
        for (Path file : cached()) {
            if (file.getFileName().toString().startsWith("last-build")) {
                Files.writeString(file, Files.readString(file).replaceFirst("\n\\d+\n", "\n9\n"));
            }
        }
        assertThat(stages(request(""))).isNotEmpty();
    }

    @Test
    void tellsOfALinkThatLeadsNowhereThoughNothingElseWasChanged() throws IOException {
        Files.createSymbolicLink(
                scratch.resolve("content/glossary/broken.yaml"), scratch.resolve("nowhere"));
        assertThat(SiteBuild.run(request(""), Progress.NONE, Profile.NONE).report().ok()).isFalse();
    }

    @Test
    void aFaultThatCountsForNothingIsNoneAlsoTheSecondTime() throws IOException {
        Path settings = scratch.resolve("content/dossier.yaml");
        Files.writeString(settings, Files.readString(settings) + "severity:\n  B401: off\n");
        for (String words : List.of("one", "two")) {
            site.edit(
                    "content/pages/about.md",
                    "---\ntitle: About\n---\n[" + words + "](/nope.html)\n");
            assertThat(SiteBuild.run(request(""), Progress.NONE, Profile.NONE).report().ok())
                    .isTrue();
        }
    }

    @Test
    void worksAgainWhereTheCacheIsGone() throws IOException {
        for (Path file : cached()) {
            Files.delete(file);
        }
        assertThat(stages(request(""))).isNotEmpty();
    }

    @Test
    void tellsOfFaultsEachTime() throws IOException {
        site.replace(NOTE, "called", "named ");
        assertThat(stages(request(""))).isNotEmpty();
        assertThat(SiteBuild.run(request(""), Progress.NONE, Profile.NONE).report().ok()).isFalse();
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(scratch.resolve(".berkas"))) {
            return files.toList();
        }
    }

    private Request request(String baseUrl) {
        return new Request(
                scratch.resolve("content"),
                scratch.resolve("templates"),
                scratch.resolve("site-output"),
                baseUrl,
                false,
                scratch.resolve(".berkas"),
                false);
    }

    /** The stages a build goes through; none if it has nothing to do. */
    private static Set<Stage> stages(Request request) throws IOException {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        SiteBuild.run(
                request,
                (stage, done, total) -> {
                    synchronized (stages) {
                        stages.add(stage);
                    }
                },
                Profile.NONE);
        return stages;
    }
}
