package berkas.search;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.model.LanguageTag;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocBuilderTest {
    private static final LanguageTag LANGUAGE = new LanguageTag("id");
    private static final String[] PIECES = {
        "kata", " ", " ", "   ", ".", ",", "\n", "🚀", "…", "sebuah-kata-yang-panjang", " !"
    };
    private static final Pattern GAP = Pattern.compile(" +(?=[.,;:!?…])");

    private static SearchDoc doc(IntFunction<String> text) {
        return new DocBuilder(new Words(new WordList()), LANGUAGE, SearchDoc.Kind.NOTE, "a.html")
                .text(text, LANGUAGE)
                .made();
    }

    private static String shown(SearchDoc doc, int most) {
        return doc.text().apply(most);
    }

    private static String any(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(120); i > 0; i--) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            text.append(piece.repeat(random.nextInt(40) == 0 ? 90 : 1));
        }
        return text.toString();
    }

    @Test
    void anExcerptIsThatOfTheWholeTextHoweverLittleOfItIsLookedAt() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            String text = any(random);
            SearchDoc cut = doc(most -> text.substring(0, Math.min(most, text.length())));
            String whole = GAP.matcher(text).replaceAll("");
            SearchDoc known = doc(most -> whole);
            int most = 1 + random.nextInt(200);
            assertThat(shown(cut, most)).as("%d of %s", most, text).isEqualTo(shown(known, most));
        }
    }

    @Test
    void looksAtNoMoreThanItNeeds() {
        String text = "Peluncuran satelit . ".repeat(1000);
        SearchDoc doc =
                doc(
                        most -> {
                            assertThat(most).isLessThan(1000);
                            return text.substring(0, most);
                        });
        assertThat(shown(doc, 280)).contains("satelit. Peluncuran");
    }
}
