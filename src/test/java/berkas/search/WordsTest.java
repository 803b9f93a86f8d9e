package berkas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    /** The words of a text in reading order. */
    static List<String> words(String text) {
        WordList list = new WordList();
        return Arrays.stream(new Words(list).of(text)).mapToObj(list::word).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kosmodrom Vostochny         | kosmodrom vostochny
                    Soyuz-2.1a                  | soyuz 2 1a
                    negara-negara               | negara negara
                    Space Launch Complex №5     | space launch complex 5
                    Jum’at, qur'an, Putin’s     | jumat quran putin
                    Космодром «Восточный»       | космодром восточныи
                    Ёлка                        | елка
                    김정은 국무위원장             | 김정은 국무위원장
                    Café, Đại Việt, Łódź, straße| cafe dai viet lodz strasse
                    İstanbul, ISPARTA, ıspanak  | istanbul isparta ispanak
                    Ὀδυσσεύς ΟΔΥΣΣΕΥΣ           | οδυσσευσ οδυσσευσ
                    金正恩 さん                   | 金 正 恩 さ ん
                    कि की                       | कि की
                    مُحَمَّد                       | محمد
                    ﬁnal ２０２３                 | final 2023
                    ...  — ' ’                  |
                    """)
    void textsAreTakenApartAndFolded(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words == null ? "" : words);
    }

    @Test
    void composedAndDecomposedTextIsTheSame() {
        assertThat(words("cafe\u0301 한국")).isEqualTo(words("café 한국"));
    }

    @Test
    void longRunsTakeNoLongerThanTheyAreLong() {
        String text = "a'".repeat(200_000) + "\u0301".repeat(200_000);
        assertThat(words(text)).hasSizeLessThanOrEqualTo(2);
        assertThat(words("x ".repeat(200_000)))
                .hasSize(200_000)
                .startsWith("x")
                .isNotSameAs(List.of());
    }
}
