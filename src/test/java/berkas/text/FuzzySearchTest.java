package berkas.text;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.text.FuzzySearch.Match;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzySearchTest {
    private static String found(String pattern, String text) {
        Match match = FuzzySearch.best(pattern, text).orElseThrow();
        return text.substring(match.start(), match.end());
    }

    @Test
    void equalTextScoresOne() {
        assertThat(FuzzySearch.best("Kim", "Putin dan Kim")).contains(new Match(10, 13, 0, 1));
    }

    @Test
    void firstOfEquallyNearOnesWins() {
        assertThat(FuzzySearch.best("abc", "xx abd xx abd")).contains(new Match(3, 6, 1, 2 / 3.0));
        assertThat(FuzzySearch.best("abc", "abd abc abc")).contains(new Match(4, 7, 0, 1));
    }

    @Test
    void replacedCharactersAtTheEndsBelongToTheMatch() {
        assertThat(found("hellX", "say hello")).isEqualTo("hello");
        assertThat(found("Xello", "say hello")).isEqualTo("hello");
        assertThat(found("aX", "aaaaaa")).isEqualTo("aa");
    }

    @Test
    void findsAQuotationWithWordsChanged() {
        String text =
                "Setelah pembicaraan, Putin mengundang Kim menghadiri jamuan makan malam. Saat";
        assertThat(found("Putin mengajak Kim menghadiri jamuan makanmalam", text))
                .isEqualTo("Putin mengundang Kim menghadiri jamuan makan malam");
    }

    @Test
    void nothingInCommonIsNothing() {
        assertThat(FuzzySearch.best("", "abc")).isEmpty();
        assertThat(FuzzySearch.best("abc", "")).isEmpty();
        assertThat(FuzzySearch.best("abc", "xyz")).isEmpty();
    }

    @Test
    void textMayBeShorterThanThePattern() {
        assertThat(FuzzySearch.best("abcdef", "cde")).contains(new Match(0, 3, 3, 0.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20, 62, 63, 64, 65, 66, 127, 128, 129, 192, 200})
    void agreesWithTheWholeMatrix(int length) {
        Random random = new Random(length);
        for (String alphabet : new String[] {"ab", "abcdefghij ", "ábč한中\ud83d\ude80", "a"}) {
            for (int round = 0; round < 12; round++) {
                String text = random(random, alphabet, 300);
                String pattern =
                        round % 2 == 0
                                ? random(random, alphabet, length)
                                : edited(random, alphabet, text, length);
                assertThat(FuzzySearch.best(pattern, text)).isEqualTo(naive(pattern, text));
            }
        }
    }

    private static String random(Random random, String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** A piece of the text with one character in ten replaced, deleted or doubled. */
    private static String edited(Random random, String alphabet, String text, int length) {
        int start = random.nextInt(text.length() - length + 1);
        StringBuilder piece = new StringBuilder(text.substring(start, start + length));
        for (int i = 0; i < length / 10; i++) {
            int at = random.nextInt(piece.length());
            switch (random.nextInt(3)) {
                case 0 -> piece.setCharAt(at, alphabet.charAt(0));
                case 1 -> piece.deleteCharAt(at);
                default -> piece.insert(at, piece.charAt(at));
            }
        }
        return piece.toString();
    }

    /** The definition, cell by cell. */
    private static Optional<Match> naive(String pattern, String text) {
        int[] bottom = bottomRow(pattern, text, false);
        int best = bottom[0];
        int first = 0;
        for (int i = 1; i < bottom.length; i++) {
            if (bottom[i] < best) {
                best = bottom[i];
                first = i;
            }
        }
        if (best == pattern.length()) {
            return Optional.empty();
        }
        int end = first;
        while (best > 0
                && end + 1 < bottom.length
                && bottom[end + 1] == best
                && end + 1 - first <= best) {
            end++;
        }
        int start = end;
        for (int i = end; i >= 0; i--) {
            int[] row = bottomRow(pattern, text.substring(i, end), true);
            start = row[row.length - 1] == best ? i : start;
            if (end - i > pattern.length() + best) {
                break;
            }
        }
        return Optional.of(
                new Match(start, end, best, (double) (pattern.length() - best) / pattern.length()));
    }

    private static int[] bottomRow(String pattern, String text, boolean anchored) {
        int[] row = new int[text.length() + 1];
        for (int j = 0; anchored && j <= text.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= pattern.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int replaced = diagonal + (pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row;
    }

    @Test
    @Timeout(10)
    void longPatternsAndTextsAreQuick() {
        Random random = new Random(1);
        String text = random(random, "abcdefghijklmnopqrstuvwxyz ", 200_000);
        String pattern = edited(random, "abc", text, 4_000);
        assertThat(FuzzySearch.best(pattern, text).orElseThrow().score()).isGreaterThan(0.85);
    }

    @Test
    @Timeout(10)
    void manyDifferentCharactersAreQuick() {
        StringBuilder all = new StringBuilder();
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            all.append(c);
        }
        assertThat(FuzzySearch.best(all.substring(20_000, 24_000), all.toString()))
                .contains(new Match(20_000, 24_000, 0, 1));
    }
}
