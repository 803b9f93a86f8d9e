package berkas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static String around(String text, String part) {
        int start = text.indexOf(part);
        int[] range = Sentences.around(text, start, start + part.length(), INDONESIAN);
        return text.substring(range[0], range[1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Satu. Dua tiga. Empat. | tiga | Dua tiga.",
                "Satu. Dua tiga. Empat. | Satu | Satu.",
                "Satu. Dua tiga. Empat. | Empat | Empat.",
                "Satu. Dua tiga. Empat | Empat | Empat",
                "Satu. Dua. Tiga. Empat. | Dua. Tiga | Dua. Tiga.",
                "Satu! Dua? Tiga. | Dua | Dua?",
                "Kata Kim. “Itu akhir.” Lalu pergi. | akhir | “Itu akhir.”",
                "Kata \"Itu akhir.\" Lalu pergi. | akhir | Kata \"Itu akhir.\"",
                "Ya. “Apa ini?” tanya Kim. Ya. | Kim | “Apa ini?” tanya Kim.",
                "Ya. “Batu loncatan,” kata Kim. Ya. | loncatan | “Batu loncatan,” kata Kim.",
                "Ya. (Ini tambahan.) Ya. | tambahan | (Ini tambahan.)",
                "Harga Rp 1.500.000 naik 2.5 persen. Ya. | naik | Harga Rp 1.500.000 naik 2.5"
                        + " persen.",
                "REPUBLIKA.CO.ID, MOSKOW – Kim tiba. Ya. | Kim | REPUBLIKA.CO.ID, MOSKOW – Kim"
                        + " tiba.",
                "他说你好。我走了！真的？ | 走 | 我走了！",
                "Он сказал. Потом ушёл. | ушёл | Потом ушёл."
            })
    void findsTheSentence(String text, String part, String sentence) {
        assertThat(around(text, part)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Budi",
                "Ir. Sukarno",
                "Prof. Kim",
                "H. Agus Salim",
                "Hj. Siti",
                "No. 5",
                "hlm. 12",
                "tgl. 13",
                "a.n. Budi",
                "Mr. Kim",
                "St. Petersburg",
                "J. K. Rowling",
                "J.K. Rowling",
                "Prof. Dr. H. Budi",
                "U.S. Army",
                "А. С. Пушкин",
                "Rp. 500",
                "dll. (lihat catatan)",
                "dkk. pergi",
                "“Dr. Budi”",
                "(No. 5)",
                "dr. Budi"
            })
    void abbreviationsDoNotEndASentence(String words) {
        String sentence = "Kemarin " + words + " datang.";
        String text = "Satu. " + sentence + " Dua.";
        assertThat(around(text, "Kemarin")).isEqualTo(sentence);
        assertThat(around(text, "datang")).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ia berkata no.", "Roket, satelit, dll.", "Sejak 2006.", "Ia di PBB."})
    void wordsThatLookLikeThemDo(String sentence) {
        String text = sentence + " Kemudian ia pergi.";
        assertThat(around(text, "Kemudian")).isEqualTo("Kemudian ia pergi.");
        assertThat(around(text, sentence)).isEqualTo(sentence);
    }

    @Test
    void lineFeedEndsTheSentence() {
        String text = "Judul tanpa titik\nKalimat pertama. Kedua\nLain";
        assertThat(around(text, "Judul")).isEqualTo("Judul tanpa titik");
        assertThat(around(text, "Kedua")).isEqualTo("Kedua");
        assertThat(around(text, "Lain")).isEqualTo("Lain");
        assertThat(around(text, "titik\nKalimat")).isEqualTo("Judul tanpa titik\nKalimat pertama.");
    }

    @Test
    void everyRangeIsWithinItsSentence() {
        String text = "Satu. Dr. Dua “tiga.” Empat?\n\n Lima: (enam.)  Tujuh… \n";
        for (int start = 0; start <= text.length(); start++) {
            for (int end = start; end <= text.length(); end++) {
                int[] range = Sentences.around(text, start, end, INDONESIAN);
                assertThat(range[0]).isBetween(0, start);
                assertThat(range[1]).isBetween(end, text.length());
            }
        }
    }

    @Test
    void pointIsInTheSentenceItStarts() {
        int[] range = Sentences.around("Satu. Dua. Tiga.", 6, 6, INDONESIAN);
        assertThat(range).containsExactly(6, 10);
    }

    @Test
    void emptyTextHasAnEmptySentence() {
        assertThat(Sentences.around("", 0, 0, INDONESIAN)).containsExactly(0, 0);
    }

    @Test
    @Timeout(10)
    void hostileTextsAreQuick() {
        for (String unit : new String[] {"A. ", "Dr. ", "a.", "kata ", "? a ", ".", "“", "A.” "}) {
            String text = unit.repeat(100_000);
            assertThat(Sentences.around(text, 50_000, 50_001, INDONESIAN)).hasSize(2);
        }
    }
}
