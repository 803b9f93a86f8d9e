package berkas.write;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.write.LinkOrder.Shape;
import berkas.write.LinkOrder.Turn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LinkOrderTest {
    @Test
    void putsThePageLinkedToFirst() {
        assertThat(turns(LinkOrder.appearing(links("a>b", "b>c", "c>"))))
                .containsExactly("c WHOLE []", "b WHOLE []", "a WHOLE []");
    }

    @Test
    void opensACircleAtThePageMostLinkedToAndClosesItAtOnce() {
        assertThat(turns(LinkOrder.appearing(links("a>hub", "b>hub", "hub>a", "z>b"))))
                .containsExactly(
                        "hub PARTIAL [a]",
                        "a WHOLE []",
                        "b WHOLE []",
                        "hub WHOLE []",
                        "z WHOLE []");
    }

    @Test
    void takesPagesAwayInTheOppositeOrder() {
        assertThat(turns(LinkOrder.disappearing(links("a>hub", "b>hub", "hub>a", "z>b"))))
                .containsExactly(
                        "z ABSENT []",
                        "hub PARTIAL [a]",
                        "b ABSENT []",
                        "a ABSENT []",
                        "hub ABSENT []");
    }

    @Test
    void neverShowsALinkToAPageThatIsNotThere() {
        for (int seed = 0; seed < 300; seed++) {
            NavigableMap<String, Set<String>> links = random(new Random(seed));
            Map<String, Set<String>> shown = new HashMap<>();
            play(LinkOrder.appearing(links), links, shown);
            assertThat(shown).isEqualTo(links);
            play(LinkOrder.disappearing(links), links, shown);
            assertThat(shown).isEmpty();
        }
    }

    @Test
    @Timeout(20)
    void ordersTenThousandPagesThatAllLinkToEachOthersIndex() {
        NavigableMap<String, Set<String>> links = new TreeMap<>();
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < 10_000; i++) {
            all.add("p" + i);
            links.put("p" + i, Set.of("index", "p" + (i + 1) % 10_000, "p" + (i + 9_999) % 10_000));
        }
        links.put("index", all);

        List<Turn> turns = LinkOrder.appearing(links);

        assertThat(turns.stream().filter(turn -> turn.shape() == Shape.WHOLE).count())
                .isEqualTo(10_001);
        assertThat(turns.stream().filter(turn -> turn.shape() == Shape.PARTIAL).count())
                .isLessThan(5_100);
    }

    private static void play(
            List<Turn> turns, Map<String, Set<String>> links, Map<String, Set<String>> shown) {
        for (Turn turn : turns) {
            Set<String> seen = new TreeSet<>(links.get(turn.page()));
            seen.removeAll(turn.without());
            shown.put(turn.page(), seen);
            if (turn.shape() == Shape.ABSENT) {
                shown.remove(turn.page());
            }
            Set<String> linked = new HashSet<>();
            shown.values().forEach(linked::addAll);
            assertThat(shown.keySet()).containsAll(linked);
        }
    }

    private static NavigableMap<String, Set<String>> random(Random random) {
        NavigableMap<String, Set<String>> links = new TreeMap<>();
        int pages = 1 + random.nextInt(12);
        for (int i = 0; i < pages; i++) {
            Set<String> targets = new TreeSet<>();
            for (int j = random.nextInt(5); j > 0; j--) {
                targets.add("p" + random.nextInt(pages));
            }
            targets.remove("p" + i);
            links.put("p" + i, targets);
        }
        return links;
    }

    private static NavigableMap<String, Set<String>> links(String... lines) {
        NavigableMap<String, Set<String>> links = new TreeMap<>();
        for (String line : lines) {
            String[] sides = line.split(">", 2);
            links.put(sides[0], sides[1].isEmpty() ? Set.of() : Set.of(sides[1].split(",", -1)));
        }
        return links;
    }

    private static List<String> turns(List<Turn> turns) {
        return turns.stream()
                .map(turn -> turn.page() + " " + turn.shape() + " " + turn.without())
                .toList();
    }
}
