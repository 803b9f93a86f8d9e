package berkas.search;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.model.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemmerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "luncur peluncuran meluncurkan diluncurkan luncurkan peluncur terluncur peluncurannya",
                "runding dirundingkan",
                "langgar pelanggaran melanggar",
                "janji perjanjian menjanjikan",
                "satelit satelitnya satelitlah satelitkah satelitpun satelitku satelitmu",
                "vostochny vostochnynya",
                "bicara pembicaraan berbicara dibicarakan"
            })
    void formsOfAnIndonesianWordHaveOneStem(String forms) {
        assertThat(List.of(forms.split(" ")))
                .extracting(Stemmer.INDONESIAN::stem)
                .containsOnly(forms.split(" ")[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "launch launches launched launching",
                "satellit satellite satellites",
                "violat violation violations violating violated",
                "meet meeting meetings meets"
            })
    void formsOfAnEnglishWordHaveOneStem(String forms) {
        assertThat(List.of(forms.split(" ")))
                .extracting(Stemmer.ENGLISH::stem)
                .containsOnly(forms.split(" ")[0]);
    }

    @ParameterizedTest
    @CsvSource({"id, INDONESIAN", "ms-MY, INDONESIAN", "en-GB, ENGLISH", "ru, NONE", "ko, NONE"})
    void aLanguageHasItsStemmer(String tag, Stemmer stemmer) {
        assertThat(Stemmer.of(new LanguageTag(tag))).isEqualTo(stemmer);
    }

    @Test
    void otherLettersStayAsTheyAre() {
        for (Stemmer stemmer : Stemmer.values()) {
            for (String word : List.of("восточныи", "김정은", "金", "2023", "a5", "x")) {
                assertThat(stemmer.stem(word)).isEqualTo(word);
            }
        }
    }
}
