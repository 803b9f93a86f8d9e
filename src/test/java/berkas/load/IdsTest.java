package berkas.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "soyuz-2", "2016-04-28-vostochny", "03-x", "0"})
    void takesIds(String name) {
        assertThat(Ids.isId(name)).isTrue();
        assertThat(Ids.proposed(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a_b", "a b", "é", "a.b", "ａ", "٣"})
    void refusesOtherNames(String name) {
        assertThat(Ids.isId(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Soyuz 2, soyuz-2",
        "Soyuz_2.1a, soyuz-2-1a",
        "Déjà vu, deja-vu",
        "De\u0301ja\u0300, deja",
        "İstanbul, istanbul",
        "ISTANBUL, istanbul",
        "Łódź, lodz",
        "Straße, strasse",
        "-- a --, a",
        "普京-2, 2",
    })
    void proposesTheIdThatWasMeant(String name, String id) {
        assertThat(Ids.proposed(name)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"普京", "Путин", "---", "🚀"})
    void proposesNothingWithoutAFittingLetter(String name) {
        assertThat(Ids.proposed(name)).isEmpty();
    }
}
