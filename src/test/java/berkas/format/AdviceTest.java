package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.model.Event;
import berkas.model.Source;
import berkas.text.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13/9/2023 | 2023-09-13",
                "9/13/2023 | 2023-09-13",
                "13-09-2023 | 2023-09-13",
                "13.9.2023 | 2023-09-13",
                "2023-9-13 | 2023-09-13",
                "2023/09/13 | 2023-09-13",
                "20230913 | 2023-09-13",
                "13 September 2023 | 2023-09-13",
                "13 Agustus 2023 | 2023-08-13",
                "1 Mei 2023 | 2023-05-01",
                "13 Des 2023 | 2023-12-13",
                "September 13, 2023 | 2023-09-13",
                "13th of May 2023 | 2023-05-13",
                "September 2023 | 2023-09",
                "9/2023 | 2023-09",
                "2023-9 | 2023-09",
                "2012-2016 | 2012/2016",
                "2012–2016 | 2012/2016",
                "1990-an | 199X",
                "1990s | 199X",
                "sekitar 2007 | 2007~",
                "2023-09-13 17:01 | 2023-09-13T17:01:00",
                "2023-09-13 17.01 +07:00 | 2023-09-13T17:01:00+07:00",
                "2023-09-13T17:01+0700 | 2023-09-13T17:01:00+07:00",
            })
    void proposesTheDateMeant(String written, String date) {
        assertThat(DateAdvice.proposal(written)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kemarin", "31/2/2023", "2023-13-13", "13 Foo 2023", "", "99/99/9999"})
    void proposesNoDateThatDoesNotExist(String written) {
        assertThat(DateAdvice.proposal(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-02-30 | February 2023 has no day 30: it has 28 days",
                "2024-02-30 | February 2024 has no day 30: it has 29 days",
                "2023-04-31T10:00:00 | April 2023 has no day 31: it has 30 days",
                "2023-13-01 | there is no month 13",
                "2023-00 | there is no month 00",
                "kemarin | `kemarin` is not a date in EDTF",
                "2012-2016 | `2012-2016` is not a date in EDTF",
            })
    void saysWhatIsWrongWithADate(String written, String message) {
        Diagnostic fault = fault(Event.class, "title: x\ndate: " + written);
        assertThat(fault.code()).isEqualTo(Code.BAD_DATE);
        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault.span().text()).isEqualTo(written);
        assertThat(fault.help().get(fault.help().size() - 1)).contains("2023-09-13T17:01:00+07:00");
    }

    @ParameterizedTest
    @CsvSource({
        "indonesia, id",
        "Indonesian, id",
        "Bahasa Indonesia, id",
        "english, en",
        "Inggris, en",
        "русский, ru",
        "deutsch, de",
        "in, id",
        "iw, he",
        "ji, yi",
        "id_ID, id-ID",
        "zh_hant, zh-Hant",
        "jp, ja",
        "IN_id, id-ID",
    })
    void proposesTheLanguageMeant(String written, String tag) {
        assertThat(LanguageAdvice.proposal(written)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "klingonisch", "", "-", "en-", "?"})
    void proposesNoLanguageThatIsNone(String written) {
        assertThat(LanguageAdvice.proposal(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "www.x.org, https://www.x.org",
        "x.org/a, https://x.org/a",
        "https://x.org/a b, https://x.org/a%20b",
        "http:/x.org/a, http://x.org/a",
        "https:x.org, https://x.org",
        "htps://x.org, https://x.org",
        "http//x.org, https://x.org",
        "<https://x.org>, https://x.org",
        "https://x.org/a|b, https://x.org/a%7Cb",
        "x.org:80/a, https://x.org:80/a",
    })
    void proposesTheAddressMeant(String written, String address) {
        assertThat(AddressAdvice.proposal(written)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "ftp://x.org", "mailto:a@b.org", "file:///x", "https://", "", "://"})
    void proposesNoAddressWithoutASafeGuess(String written) {
        assertThat(AddressAdvice.proposal(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "www.x.org, `www.x.org` does not begin with https:// or http://",
        "https://x.org/a b, a web address has no spaces",
        "https:///x, `https:///x` has no host",
        "ftp://x.org, an address with ftp: cannot be opened by every reader",
    })
    void saysWhatIsWrongWithAnAddress(String written, String message) {
        Diagnostic fault = fault(Source.class, "title: x\nurl: " + written);
        assertThat(fault.code()).isEqualTo(Code.BAD_URL);
        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault.span().text()).isEqualTo(written);
    }

    @Test
    @Timeout(10)
    void longNonsenseIsCheap() {
        String nonsense = "1".repeat(200_000) + " " + "a.".repeat(200_000) + "-".repeat(200_000);
        assertThat(DateAdvice.proposal(nonsense)).isEmpty();
        assertThat(LanguageAdvice.proposal(nonsense)).isEmpty();
        assertThat(AddressAdvice.proposal(nonsense)).isEmpty();
    }

    private static Diagnostic fault(Class<? extends Record> type, String yaml) {
        List<Diagnostic> faults =
                ContentReader.yaml(type, new SourceFile("a.yaml", yaml), Map.of()).diagnostics();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }
}
