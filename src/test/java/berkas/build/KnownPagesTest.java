package berkas.build;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.site.SiteTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dossier of this repository, changed and built again: as if it were built anew. */
class KnownPagesTest {
    private static final int STEPS =
            System.getProperty("berkas.audit", "").equals("full") ? 400 : 12;
    private static final Pattern WORD = Pattern.compile("(?<=\\p{L} )\\p{L}{4,}");

    @TempDir Path scratch;
    private SiteTest site;

    @BeforeEach
    void buildOnce() throws IOException {
        site = SiteTest.of(Path.of("content"), scratch);
        assertThat(again().report().diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "annotations/kim-jong-un-puji-putin/02-batu-loncatan.yaml, TASS melaporkan, 30",
        "glossary/soyuz-2.yaml, adalah pembaruan, 120",
        "events/2023-09-12-kim-tiba.yaml, Kim, 40",
        "pages/tentang.md, Teksnya, 20",
    })
    void leavesPagesAloneThatComeOutTheSame(String file, String words, int most)
            throws IOException {
        site.replace("content/" + file, words, words + " baru");
        Changes changes = again().written().orElseThrow();
        assertThat(changes.changed()).isBetween(1, most);
        assertIsAsBuiltAnew();
    }

    @ParameterizedTest
    @CsvSource({
        "dossier.yaml, title: Kim, title: Baru",
        "pages/tentang.md, title: Tentang, title: Baru",
        "glossary/soyuz-2.yaml, name: Soyuz-2, name: Angara-7",
        "annotations/kim-jong-un-puji-putin/02-batu-loncatan.yaml, type: claim, type: claim\nstatus: draft",
    })
    void noticesWhatManyPagesShow(String file, String words, String others) throws IOException {
        site.replace("content/" + file, words, others);
        again();
        assertIsAsBuiltAnew();
    }

    @Test
    void noticesATemplateOfOnesOwn() throws IOException {
        Path template = Path.of("templates/pages/note.ftlh");
        site.edit(template.toString(), Files.readString(template) + "<!-- x -->\n");
        assertThat(again().written().orElseThrow().changed()).isGreaterThan(20);
        assertIsAsBuiltAnew();
    }

    @Test
    void comesToTheSameAfterAnyChanges() throws IOException {
        Random random = new Random(7);
        int sound = 0;
        for (int i = 0; i < STEPS; i++) {
            String file = any(random);
            String before = site.text(file);
            change(file, before, random);
            Outcome outcome = again();
            assertThat(outcome.report().diagnostics())
                    .as("after a change of %s", file)
                    .isEqualTo(anew().report().diagnostics());
            if (outcome.report().ok()) {
                assertThat(tree("site-output")).as("%s", file).isEqualTo(tree("anew"));
                sound++;
            } else {
                site.edit(file, before);
            }
        }
        assertThat(sound).isGreaterThan(STEPS / 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "results"})
    void doesItsWorkAnewWhereTheCacheIsDamaged(String part) throws IOException {
        List<Path> files = files(scratch.resolve(".berkas"));
        Path damaged =
                files.stream().filter(file -> file.toString().contains(part)).findAny().get();
        byte[] good = Files.readAllBytes(damaged);
        Random random = new Random(11);
        for (int i = 0; i < 6; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(damaged, i == 0 ? new byte[0] : bad);
            site.replace("content/pages/tentang.md", "Teksnya", "Teksnya " + "lagi");
            assertThat(again().report().diagnostics()).isEmpty();
            assertIsAsBuiltAnew();
        }
    }

    /** Removes a file, exchanges two words of it, or doubles one. */
    private void change(String file, String text, Random random) {
        List<Matcher> words =
                WORD.matcher(text).results().map(found -> matcher(text, found.start())).toList();
        if (random.nextInt(12) == 0 || words.isEmpty()) {
            site.delete(file);
            return;
        }
        Matcher word = words.get(random.nextInt(words.size()));
        String other = words.get(random.nextInt(words.size())).group();
        String by = random.nextBoolean() ? other : word.group() + " " + other;
        site.edit(file, text.substring(0, word.start()) + by + text.substring(word.end()));
    }

    private static Matcher matcher(String text, int start) {
        Matcher matcher = WORD.matcher(text);
        matcher.find(start);
        return matcher;
    }

    private String any(Random random) throws IOException {
        List<Path> files = files(scratch.resolve("content"));
        return scratch.relativize(files.get(random.nextInt(files.size()))).toString();
    }

    private void assertIsAsBuiltAnew() throws IOException {
        assertThat(anew().report().diagnostics()).isEmpty();
        assertThat(tree("site-output")).isEqualTo(tree("anew"));
    }

    private Map<String, String> tree(String folder) throws IOException {
        Path root = scratch.resolve(folder);
        Map<String, String> tree = new TreeMap<>();
        for (Path file : files(root)) {
            tree.put(
                    root.relativize(file).toString(),
                    Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return tree;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Outcome again() throws IOException {
        return build("site-output", Optional.of(scratch.resolve(".berkas")));
    }

    private Outcome anew() throws IOException {
        return build("anew", Optional.empty());
    }

    private Outcome build(String output, Optional<Path> cache) throws IOException {
        Request request =
                new Request(
                        scratch.resolve("content"),
                        scratch.resolve("templates"),
                        scratch.resolve(output),
                        "",
                        false,
                        cache.orElse(null),
                        false);
        return SiteBuild.run(request, Progress.NONE, Profile.NONE);
    }
}
