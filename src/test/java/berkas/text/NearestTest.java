package berkas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
    private static final List<String> KEYS =
            List.of(
                    "title",
                    "type",
                    "terms",
                    "published",
                    "publisher",
                    "see-also",
                    "baseUrl",
                    "archivedAt",
                    "archived",
                    "quote",
                    "prefix",
                    "suffix",
                    "description",
                    "body",
                    "vladimir-putin",
                    "kim-jong-un",
                    "soyuz-2",
                    "partly-supported",
                    "id");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "tilte, title",
        "tpye, type",
        "qoute, quote",
        "Quote, quote",
        "sufix, suffix",
        "seeAlso, see-also",
        "see_also, see-also",
        "base_url, baseUrl",
        "BASE-URL, baseUrl",
        "archived_at, archivedAt",
        "desc, description",
        "publish, published",
        "putin, vladimir-putin",
        "Putin, vladimir-putin",
        "soyuz2, soyuz-2",
        "kim-jon-un, kim-jong-un",
        "partly supported, partly-supported",
        "title, title"
    })
    void findsWhatWasMeant(String given, String meant) {
        assertThat(Nearest.nearest(given, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "x", "zz", "keywords", "ti", "völlig-anders"})
    void suggestsNothingFarOff(String given) {
        assertThat(Nearest.nearest(given, KEYS)).isEmpty();
    }

    @Test
    void swapComesBeforeReplacement() {
        assertThat(Nearest.nearest("form", List.of("fort", "from"))).contains("from");
    }

    @Test
    void commonBeginningComesBeforeTheAlphabet() {
        assertThat(Nearest.nearest("boxy", List.of("body", "foxy"))).contains("body");
        assertThat(Nearest.nearest("bat", List.of("cat", "bar", "ban"))).contains("ban");
    }

    @Test
    void orderOfCandidatesDoesNotMatter() {
        List<String> reversed = new ArrayList<>(KEYS);
        Collections.reverse(reversed);
        for (String given : List.of("titel", "publishe", "archive", "seealso")) {
            assertThat(Nearest.nearest(given, reversed)).isEqualTo(Nearest.nearest(given, KEYS));
        }
    }

    @Test
    void noCandidatesNoSuggestion() {
        assertThat(Nearest.nearest("title", List.of())).isEmpty();
    }

    @Test
    @Timeout(5)
    void endlessNamesAreQuick() {
        assertThat(Nearest.nearest("-x".repeat(500_000), KEYS)).isEmpty();
    }
}
