package berkas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    /** The first is the key of all: it shows in the last, which can have no other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "temu bertemu pertemuan",
                "kirim pengiriman mengirim dikirim",
                "pilih memilih pemilihan dipilih",
                "pimpin pemimpin memimpin dipimpin",
                "tulis menulis tulisan",
                "periksa memeriksa periksa diperiksa",
                "tembak tembakan menembak ditembakkan",
                "runding perundingan berunding dirundingkan",
                "tanya bertanya pertanyaan",
                "olah mengolah olahan"
            })
    void otherWordsShowWhatTheStemIs(String words) {
        List<String> forms = List.of(words.split(" "));
        Lexicon lexicon = Lexicon.of(Stemmer.INDONESIAN, forms.subList(1, forms.size()));
        assertThat(forms.subList(1, forms.size()))
                .extracting(lexicon::key)
                .containsOnly(forms.get(0));
    }

    @Test
    void withoutOtherWordsTheStemmerIsRight() {
        Lexicon lexicon = Lexicon.of(Stemmer.INDONESIAN, List.of("mengukur", "rudalnya", "rudal"));
        assertThat(lexicon.key("mengukur")).isEqualTo("ukur");
        assertThat(lexicon.key("rudalnya")).isEqualTo("rudal");
        assertThat(lexicon.exceptions()).isEmpty();
    }

    @Test
    void onlyIndonesianHasExceptions() {
        assertThat(Lexicon.of(Stemmer.ENGLISH, List.of("pertemuan", "bertemu")).exceptions())
                .isEmpty();
    }
}
