package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers look for stands first. */
@InBrowser
class SearchRelevanceIT {
    /** One a page for all queries: the page is the same, and opening it takes most of the time. */
    private static final Map<String, Tab> TABS = new HashMap<>();

    private static final String FIND =
            """
            async (text) => {
              const { search, searchFolder } = document.querySelector("main [data-search]").dataset;
              const { found, near, some } = await berkasSearch.find(search, searchFolder, text);
              const shown = await Promise.all(found.slice(0, 5).map(({ doc }) => berkasSearch.show(doc)));
              return { near, some, addresses: shown.map(([address]) => address) };
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    angara                     | glossary/angara.html
                    Angara-A5                  | glossary/angara.html
                    kosmodrom                  | glossary/kosmodrom-vostochny.html
                    VOSTOCHNY                  | glossary/kosmodrom-vostochny.html
                    vostochnynya               | glossary/kosmodrom-vostochny.html
                    soyuz-2                    | glossary/soyuz-2.html
                    kim jong un                | glossary/kim-jong-un.html
                    kim jong-un puji putin     | articles/kim-jong-un-puji-putin.html
                    presiden rusia             | glossary/vladimir-putin.html
                    satelit                    | glossary/malligyong-1.html
                    satelitnya                 | glossary/malligyong-1.html
                    rudal balistik             | glossary/rudal-balistik.html
                    resolusi 1718              | glossary/resolusi-1718.html
                    dewan keamanan pbb         | glossary/dk-pbb.html
                    korsel                     | glossary/militer-korsel.html
                    jepang                     | glossary/penjaga-pantai-jepang.html
                    roskosmos                  | glossary/roscosmos.html
                    republika                  | glossary/republika.html
                    TASS                       | glossary/tass.html
                    Космодром Восточный        | glossary/kosmodrom-vostochny.html
                    космодром                  | glossary/kosmodrom-vostochny.html
                    김정은                      | glossary/kim-jong-un.html
                    13 september               | timeline.html#event-2023-09-13-pertemuan-vostochny
                    uji coba nuklir            | timeline.html#event-2006-10-09-uji-coba-nuklir
                    kemitraan                  | timeline.html#event-2024-06-19-perjanjian-kemitraan
                    veto                       | timeline.html#event-2024-03-28-veto-panel-ahli
                    bertemu di vladivostok     | timeline.html#event-2019-04-25-pertemuan-vladivostok
                    embargo senjata            | articles/kim-jong-un-puji-putin.html#note-12-embargo-senjata
                    melanggar resolusi         | articles/kim-jong-un-puji-putin.html#note-18-pelanggaran-resolusi
                    pelanggaran resolusi       | articles/kim-jong-un-puji-putin.html#note-18-pelanggaran-resolusi
                    siapa yang mengonfirmasi   | articles/kim-jong-un-puji-putin.html#note-17-siapa-mengonfirmasi
                    berapa lama pembicaraan    | articles/kim-jong-un-puji-putin.html#note-06-lama-pembicaraan
                    makan malam                | articles/kim-jong-un-puji-putin.html#note-07-jamuan-makan
                    batu loncatan              | articles/kim-jong-un-puji-putin.html#note-02-batu-loncatan
                    hak cipta                  | pages/hak-cipta.html
                    """)
    void inIndonesian(String text, String address) {
        assertThat(find("search.html", text).addresses()).startsWith(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cosmodrome                 | en/glossary/kosmodrom-vostochny.html
                    kim jong un                | en/glossary/kim-jong-un.html
                    satellite                  | en/glossary/malligyong-1.html
                    ballistic missiles         | en/glossary/rudal-balistik.html
                    resolution 1718            | en/glossary/resolusi-1718.html
                    security council           | en/glossary/dk-pbb.html
                    japanese coast guard       | en/glossary/penjaga-pantai-jepang.html
                    south korea                | en/glossary/militer-korsel.html
                    Восточный                  | en/glossary/kosmodrom-vostochny.html
                    first launch from vostochny| en/timeline.html#event-2016-04-28-vostochny-perdana
                    13 september               | en/timeline.html#event-2023-09-13-pertemuan-vostochny
                    nuclear test               | en/timeline.html#event-2006-10-09-uji-coba-nuklir
                    partnership treaty         | en/timeline.html#event-2024-06-19-perjanjian-kemitraan
                    panel of experts           | en/timeline.html#event-2024-03-28-veto-panel-ahli
                    arms embargo               | en/articles/kim-jong-un-puji-putin.html#note-12-embargo-senjata
                    stepping stones            | en/articles/kim-jong-un-puji-putin.html#note-02-batu-loncatan
                    copyright                  | en/pages/hak-cipta.html
                    """)
    void inEnglish(String text, String address) {
        assertThat(find("en/search.html", text).addresses()).startsWith(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    peluncuran                 | meluncurkan
                    pertemuan                  | bertemu
                    pengiriman                 | mengirim
                    pemimpin                   | memimpin
                    satelit                    | satelitnya
                    """)
    void formsOfAWordFindTheSame(String one, String other) {
        Tab tab = tab("search.html");
        String count =
                "async (text) => (await berkasSearch.find('id', 'assets/search/', text)).found.length";
        assertThat(tab.<Integer>eval(count, one)).isPositive().isEqualTo(tab.eval(count, other));
    }

    @ParameterizedTest
    @CsvSource({"angkara, glossary/angara.html", "vostocnhy, glossary/kosmodrom-vostochny.html"})
    void aTypingErrorIsForgiven(String text, String address) {
        Answer answer = find("search.html", text);
        assertThat(answer.near()).isTrue();
        assertThat(answer.addresses()).startsWith(address);
    }

    @ParameterizedTest
    @CsvSource({"xyzzy", "kimx", "'...'", "'<script>'"})
    void nothingIsFoundForNothing(String text) {
        assertThat(find("search.html", text).addresses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource("roket keju")
    void whereNothingHasAllWordsSomeHaveSome(String text) {
        Answer answer = find("search.html", text);
        assertThat(answer.some()).isTrue();
        assertThat(answer.addresses()).isNotEmpty();
    }

    private record Answer(boolean near, boolean some, List<String> addresses) {}

    @SuppressWarnings("unchecked")
    private static Answer find(String page, String text) {
        Map<String, Object> answer = tab(page).eval(FIND, text);
        return new Answer(
                (Boolean) answer.get("near"),
                (Boolean) answer.get("some"),
                (List<String>) answer.get("addresses"));
    }

    private static Tab tab(String page) {
        return TABS.computeIfAbsent(page, Visit.to(BuiltSite.DOSSIER)::open);
    }

    // Closing tells what the browser complained of.
    @AfterAll
    static void close() {
        TABS.values().forEach(Tab::close);
        TABS.clear();
    }
}
