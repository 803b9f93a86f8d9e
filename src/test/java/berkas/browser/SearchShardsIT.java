package berkas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import berkas.site.SiteTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The search of a dossier so large that its index is cut into shards. */
@InBrowser
class SearchShardsIT {
    private static final int ENTRIES = 300;
    private static final int WORDS = 100;
    private static final List<String> SYLLABLES =
            List.of("ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu");

    private static Path folder;

    @BeforeAll
    static void build() {
        SiteTest site = SiteTest.from("base", BuiltSite.fresh("search-shards"));
        for (int i = 0; i < ENTRIES; i++) {
            String text =
                    IntStream.range(i * WORDS, (i + 1) * WORDS)
                            .mapToObj(SearchShardsIT::word)
                            .collect(Collectors.joining(" "));
            site.edit(
                    "content/glossary/e%03d.yaml".formatted(i),
                    "name: Subject %03d\nkind: concept\nsummary: About.\nbody: %s\n"
                            .formatted(i, text));
        }
        site.build().expectClean();
        folder = site.folder().resolve("site-output");
    }

    /** All different, all with one letter first, and in another order than the entries. */
    private static String word(int number) {
        return IntStream.iterate(number, left -> left / SYLLABLES.size())
                .limit(6)
                .mapToObj(left -> SYLLABLES.get(left % SYLLABLES.size()))
                .collect(Collectors.joining("", "t", ""));
    }

    @Test
    void findsWordsOfSeveralShardsLoadingThoseAlone() {
        try (Tab tab = Visit.to(folder).open("index.html")) {
            SearchIT.search(tab, word(4200) + " " + word(4299));
            assertThat(tab.find(SearchIT.RESULTS).first()).hasText("Subject 042");
            assertThat(tab.find(SearchIT.STATUS)).hasText("1 result");
            assertThat(shards(tab, "w")).isEqualTo(2);
            assertThat(shards(tab, "d")).isEqualTo(1);
        }
    }

    @Test
    void aBeginningThatIsTypedFindsItsWords() {
        try (Tab tab = Visit.to(folder).open("index.html")) {
            SearchIT.search(tab, word(4200).substring(0, 8));
            assertThat(tab.find(SearchIT.RESULTS).first()).isVisible();
            assertThat(tab.find("dialog[open] mark").first())
                    .containsText(word(4200).substring(0, 8));
        }
    }

    @Test
    void aTypoIsForgivenWhereTheWordBeginsRight() {
        String word = word(4299);
        String typo = word.substring(0, 9) + "x" + word.substring(10);
        try (Tab tab = Visit.to(folder).open("index.html")) {
            SearchIT.search(tab, typo);
            assertThat(tab.find(SearchIT.RESULTS).first()).hasText("Subject 042");
            assertThat(shards(tab, "w")).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void worksFromADisk() {
        try (Tab tab = Visit.onDisk(folder).open("glossary/e001.html")) {
            SearchIT.search(tab, word(29_999));
            tab.press("ArrowDown", "Enter");
            tab.page().waitForURL("file:**/glossary/e299.html");
        }
    }

    /** How many shards of a kind were loaded. */
    private static long shards(Tab tab, String kind) {
        return tab.transferred().keySet().stream()
                .filter(url -> url.matches(".*/search/en/" + kind + "\\d+\\.js.*"))
                .count();
    }
}
