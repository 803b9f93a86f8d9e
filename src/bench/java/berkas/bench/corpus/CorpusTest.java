package berkas.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.bench.measure.Folders;
import berkas.build.Outcome;
import berkas.build.Profile;
import berkas.build.Progress;
import berkas.build.Request;
import berkas.build.SiteBuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {
    private static final Spec SMALL = Spec.newspaper(7, 12, 5);

    @TempDir private Path folder = Path.of("");

    // Other bytes make other figures: whoever changes them measures everything anew.
    @Test
    void givesTheSameBytesOnEveryMachine() throws Exception {
        new BerkasLayout(folder.resolve("berkas")).write(new Corpus(SMALL));
        new HugoLayout(folder.resolve("hugo")).write(new Corpus(SMALL));

        assertThat(digest(folder))
                .isEqualTo("815f42dda08d4e30dcc6feb51b11cab50708efd3b51777ac44e6a4122cad5b8f");
    }

    @Test
    void givesAnotherDossierForAnotherSeed() {
        assertThat(new Corpus(Spec.newspaper(8, 12, 5)).article(3).body())
                .isNotEqualTo(new Corpus(SMALL).article(3).body());
    }

    @Test
    void articlesAreAsLongAsThoseOfNewspapers() {
        Corpus corpus = new Corpus(Spec.newspaper(1, 100, 5));

        double words =
                Stream.iterate(0, i -> i + 1)
                        .limit(100)
                        .mapToInt(i -> corpus.article(i).body().split("\\s+", -1).length)
                        .average()
                        .orElseThrow();

        assertThat(words).isBetween(550.0, 650.0);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void eachShapeIsADossierWithoutFault(Spec spec) throws IOException {
        new BerkasLayout(folder).write(new Corpus(spec));

        Outcome outcome =
                SiteBuild.run(
                        new Request(
                                folder, folder.resolve("templates"), null, "", false, null, false),
                        Progress.NONE,
                        Profile.NONE);

        assertThat(outcome.report().diagnostics()).isEmpty();
        assertThat(outcome.notes()).isEqualTo(spec.allNotes());
    }

    static List<Spec> shapes() {
        return List.of(
                Spec.newspaper(1, 8, 5),
                Spec.newspaper(2, 3, 25),
                Spec.oneArticle(3, 40),
                Spec.notesSpreadOut(3, 40),
                Spec.oneEntry(4, 40),
                Spec.mentionsSpreadOut(4, 40));
    }

    @Test
    void oneEntryIsMentionedInEverySentence() {
        Corpus corpus = new Corpus(Spec.oneEntry(5, 100));

        assertThat(corpus.spec().articles()).isEqualTo(10);
        assertThat(corpus.article(4).notes()).isEmpty();
    }

    private static String digest(Path folder) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : Folders.files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
