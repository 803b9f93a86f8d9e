package berkas.write;

import static berkas.write.LinkedSites.A;
import static berkas.write.LinkedSites.B;
import static berkas.write.LinkedSites.assertSound;
import static berkas.write.LinkedSites.brokenLinks;
import static berkas.write.Sites.build;
import static berkas.write.Sites.contents;
import static berkas.write.Sites.page;
import static berkas.write.Sites.site;
import static berkas.write.Sites.stage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a reader finds when a build dies, at each point where it can. */
class SiteWriterKillTest {
    @TempDir Path temp;

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    @Timeout(120)
    void leavesWholePagesAndWorkingLinksWhereverItDies() throws IOException {
        int steps = killEverywhere("site", A, B, B);
        assertThat(steps).isGreaterThan(20);
    }

    @Test
    @Timeout(120)
    void letsTheNextBuildGoBackOrElsewhere() throws IOException {
        killEverywhere("back", A, B, A);
        killEverywhere("elsewhere", A, B, site("index.html", page("home"), "x/y.html", page("y")));
    }

    @Test
    @Timeout(120)
    void startsFromNothing() throws IOException {
        assertThat(killEverywhere("nothing", site(), B, B)).isGreaterThan(8);
    }

    @Test
    void publishesANewOutputAsAWholeOrNotAtAll() throws IOException {
        Path output = temp.resolve("new");

        die(output, B, 0);

        assertThat(output).doesNotExist();
        build(output, B);
        assertThat(contents(output)).isEqualTo(B);
        assertThat(Files.list(temp)).containsExactly(output);
    }

    @Test
    @Timeout(120)
    void finishesAfterDyingAgainAndAgain() throws IOException {
        Path output = temp.resolve("site");
        build(output, A);
        int deaths = 0;
        while (die(output, B, 2)) {
            assertSound(output, A, B);
            deaths++;
        }
        assertThat(deaths).isGreaterThan(8);
        assertThat(contents(output)).isEqualTo(B);
    }

    @Test
    @Timeout(120)
    void keepsLinksWorkingBetweenAnyTwoSitesAndAfterADeath() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            SortedMap<String, String> before = random(random, "before");
            SortedMap<String, String> after = random(random, "after");
            SortedMap<String, String> last = random(random, "last");
            Path output = temp.resolve("random" + seed);
            build(output, before);
            die(output, after, random.nextInt(15), () -> assertSound(output, before, after));
            build(output, last, step -> assertThat(brokenLinks(contents(output))).isEmpty());
            assertThat(contents(output)).isEqualTo(last);
        }
    }

    /** Dies before each step in turn of the way between two sites; how many steps there are. */
    private int killEverywhere(
            String name,
            SortedMap<String, String> before,
            SortedMap<String, String> after,
            SortedMap<String, String> next)
            throws IOException {
        int step = 0;
        boolean died;
        do {
            Path output = temp.resolve(name + step);
            build(output, before);
            died = die(output, after, step++);
            assertSound(output, before, after);
            build(output, next);
            assertThat(contents(output)).isEqualTo(next);
            assertThat(Files.readString(output.resolve(Manifest.NAME)).lines().skip(1))
                    .containsExactlyElementsOf(next.keySet());
            assertThat(folders(output)).isEqualTo(folders(next));
        } while (died);
        return step;
    }

    /** Whether the build died before it came to its end. */
    private static boolean die(Path output, Map<String, String> site, int atStep)
            throws IOException {
        return die(output, site, atStep, () -> {});
    }

    private static boolean die(
            Path output, Map<String, String> site, int atStep, Runnable beforeEachStep)
            throws IOException {
        int[] left = {atStep};
        SiteWriter.Hook hook =
                step -> {
                    beforeEachStep.run();
                    if (left[0]-- == 0) {
                        throw new Killed();
                    }
                };
        SiteWriter writer = SiteWriter.open(output, hook);
        try {
            stage(writer, site);
            writer.commit();
            writer.close();
            return false;
        } catch (Killed e) {
            writer.abandon();
            return true;
        }
    }

    private static List<String> folders(Path output) throws IOException {
        try (var all = Files.walk(output)) {
            return all.filter(path -> Files.isDirectory(path) && !path.equals(output))
                    .map(path -> output.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> folders(Map<String, String> site) {
        return site.keySet().stream()
                .flatMap(path -> SitePath.folders(path).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static SortedMap<String, String> random(Random random, String title) {
        List<String> paths = new ArrayList<>();
        for (String path :
                List.of("index", "a/index", "a/b", "a/c", "b/d", "b/e", "b/f", "g", "h")) {
            if (random.nextInt(3) > 0) {
                paths.add(path + ".html");
            }
        }
        SortedMap<String, String> site = new TreeMap<>();
        for (String path : paths) {
            String up = path.contains("/") ? "../" : "";
            String[] hrefs =
                    random.ints(random.nextInt(5), 0, paths.size())
                            .mapToObj(i -> up + paths.get(i))
                            .toArray(String[]::new);
            site.put(path, page(title, hrefs));
        }
        return site;
    }
}
