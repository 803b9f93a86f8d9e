package berkas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectionTest {
    /** What the original says where {@code part} first stands in its projection. */
    private static String found(String original, String part) {
        Projection projection = Projection.of(original);
        int at = projection.text().indexOf(Projection.of(part).text());
        assertThat(at).as("place of %s in %s", part, projection.text()).isNotNegative();
        int end = at + Projection.of(part).text().length();
        return original.substring(projection.start(at), projection.end(end));
    }

    private static String project(String text) {
        return Projection.of(text).text();
    }

    @Test
    void textThatNeedsNothingIsItself() {
        String text = "Kim Jong-un memuji \"pertemuan\" itu.";
        Projection projection = Projection.of(text);
        assertThat(projection.text()).isSameAs(text);
        assertThat(projection.start(4)).isEqualTo(4);
        assertThat(projection.end(8)).isEqualTo(8);
        assertThat(projection.boundary(4)).isTrue();
    }

    @Test
    void emptyTextHasAnEmptyProjection() {
        Projection projection = Projection.of("");
        assertThat(projection.text()).isEmpty();
        assertThat(projection.start(0)).isZero();
        assertThat(projection.end(0)).isZero();
        assertThat(projection.boundary(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "a  b",
                "a\nb",
                "a\r\n\tb",
                "a\u00a0b",
                "a\u202fb",
                "a\u2003\u3000b",
                "a\u2028b",
                "a\u200b b",
                "a \u200bb",
                "a \u2060\ufeff b",
                "a\u0085b",
                "a\u00ad b",
                "a \ufe0f b"
            })
    void everyRunOfSpaceIsOneSpace(String text) {
        assertThat(project(text)).isEqualTo("a b");
        assertThat(found(text, "a")).isEqualTo("a");
        assertThat(found(text, "b")).isEqualTo("b");
        assertThat(found(text, "a b")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u200bb",
                "a\ufeffb",
                "a\u2060b",
                "a\u00adb",
                "a\u200eb",
                "a\u200fb",
                "a\u202ab\u202c",
                "\u2066ab\u2069",
                "a\u200db",
                "a\u200cb",
                "a\u061cb"
            })
    void whatCannotBeSeenIsGone(String text) {
        assertThat(project(text)).isEqualTo("ab");
        assertThat(found(text, "ab")).startsWith("a").endsWith("b");
    }

    @Test
    void spaceAtBothEndsStaysAsOne() {
        assertThat(project(" \n a\t ")).isEqualTo(" a ");
        assertThat(found(" \n a\t ", "a")).isEqualTo("a");
    }

    @Test
    void rangeEndsBeforeTheSpaceThatFollows() {
        assertThat(found("satu  dua \u00ad tiga", "dua")).isEqualTo("dua");
        assertThat(found("satu\u00ad  dua", "satu")).isEqualTo("satu");
    }

    @Test
    void quotesAndDashesAreWhatAKeyboardTypes() {
        assertThat(project("“a” „b‟ ‘c’ ‚d‛")).isEqualTo("\"a\" \"b\" 'c' 'd'");
        assertThat(project("‐ ‑ ‒ – — ― −")).isEqualTo("- - - - - - -");
        assertThat(project("«a» 5′ 6″ --")).isEqualTo("«a» 5′ 6″ --");
        assertThat(found("MOSKOW – Pemimpin", "MOSKOW - Pem")).isEqualTo("MOSKOW – Pem");
    }

    @Test
    void ellipsisIsThreeDotsAndAnyOfThemIsTheWhole() {
        Projection projection = Projection.of("Ya… Lalu");
        assertThat(projection.text()).isEqualTo("Ya... Lalu");
        assertThat(projection.end(3)).isEqualTo(3);
        assertThat(projection.start(4)).isEqualTo(2);
        assertThat(projection.boundary(3)).isTrue();
        assertThat(found("Ya… Lalu", "Ya.")).isEqualTo("Ya…");
        assertThat(found("Ya… Lalu", ". Lalu")).isEqualTo("… Lalu");
    }

    @Test
    void caseAndDiacriticsStay() {
        assertThat(project("Škoda É ß İ")).isEqualTo("Škoda É ß İ");
    }

    @ParameterizedTest
    @CsvSource({
        "cafe\u0301 tutup, café, cafe\u0301",
        "café tutup, cafe\u0301, café",
        "Vie\u0323\u0302t Nam, Vi\u1ec7t, Vie\u0323\u0302t",
        "Vie\u0302\u0323t Nam, Vi\u1ec7t, Vie\u0302\u0323t",
        "\u1112\u1161\u11ab\u1100\u1173\u11af, 한, \u1112\u1161\u11ab",
        "\u1112\u1161\u11ab\u1100\u1173\u11af, 글, \u1100\u1173\u11af",
        "하\u11ab글, 한, 하\u11ab",
        "\u212bngström, Ångström, \u212bngström",
        "\u09c7\u09be x, \u09cb, \u09c7\u09be",
        "и\u0306од, йод, и\u0306од"
    })
    void composedAndDecomposedAreTheSame(String text, String quote, String expected) {
        assertThat(found(text, quote)).isEqualTo(expected);
    }

    @Test
    void isComposedWhateverCharacterStandsThere() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c)) {
                String text = Projection.of("a" + c + "b").text();
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as("U+%04X", (int) c)
                        .isTrue();
            }
        }
    }

    @Test
    void unseenCharactersWithinALetterAreWithinItsRange() {
        assertThat(found("cafe\u200b\u0301s", "é")).isEqualTo("e\u200b\u0301");
        assertThat(found("র\u200c\u09cdয", "র\u09cdয")).isEqualTo("র\u200c\u09cdয");
    }

    @Test
    void matchEndsBehindTheMarksOfItsLastLetter() {
        assertThat(found("q\u0303x", "q\u0303")).isEqualTo("q\u0303");
        assertThat(found("q\u0303x", "q")).isEqualTo("q\u0303");
        assertThat(Projection.of("q\u0303x").boundary(1)).isFalse();
        assertThat(Projection.of("q\u0303x").boundary(2)).isTrue();
    }

    @Test
    void emojiStyleDoesNotMatterButBelongsToTheRange() {
        assertThat(project("a ❤\ufe0f b")).isEqualTo("a ❤ b");
        assertThat(found("a ❤\ufe0f b", "❤")).isEqualTo("❤\ufe0f");
    }

    @Test
    void noBoundaryWithinPairsEmojiAndFlags() {
        assertBoundaries("🚀a", "|-|");
        assertBoundaries("👍🏽a", "|---|");
        assertBoundaries("👨\u200d👩\u200d👧a", "|-----|");
        assertBoundaries("🏳\ufe0f\u200d🌈a", "|---|");
        assertBoundaries("🤷\u200d♂\ufe0fa", "|--|");
        assertBoundaries("🇮🇩🇷🇺a", "|---|---|");
        assertBoundaries("1\ufe0f\u20e3a", "|-|");
    }

    /** A bar for each place a match may start or end at, without the end of the text. */
    private static void assertBoundaries(String text, String expected) {
        Projection projection = Projection.of(text);
        StringBuilder actual = new StringBuilder();
        for (int i = 0; i < projection.text().length(); i++) {
            actual.append(projection.boundary(i) ? '|' : '-');
        }
        assertThat(actual).as(text).hasToString(expected);
    }

    @Test
    void joinerBeforeSpaceOrStopTiesNothing() {
        assertThat(Projection.of("ه\u200d و").boundary(1)).isTrue();
        assertThat(Projection.of("ه\u200d.").boundary(1)).isTrue();
        assertThat(found("می\u200cخواهم", "میخواهم")).isEqualTo("می\u200cخواهم");
    }

    @Test
    void outsideIsNoBoundary() {
        Projection projection = Projection.of("ab");
        assertThat(projection.boundary(-1)).isFalse();
        assertThat(projection.boundary(0)).isTrue();
        assertThat(projection.boundary(2)).isTrue();
        assertThat(projection.boundary(3)).isFalse();
    }

    @Test
    void loneSurrogatesAndStrayMarksSurvive() {
        assertThat(project("a\ud83db")).isEqualTo("a\ud83db");
        assertThat(project("\u0301a")).isEqualTo("\u0301a");
        assertThat(project("a \u0301b")).isEqualTo("a \u0301b");
        assertThat(Projection.of("a \u0301b").boundary(2)).isFalse();
    }

    @Test
    void holdsOnRandomTexts() {
        String alphabet =
                "ab  \n\u00a0\u00ad\u200b\u200d\u0301\u0323e…“—🚀\ufe0f가\u1100\u1161\u11a8å\u212b";
        int[] letters = alphabet.codePoints().toArray();
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            assertSound(text.toString());
        }
    }

    private static void assertSound(String original) {
        Projection projection = Projection.of(original);
        String text = projection.text();
        assertThat(project(text)).as("twice: %s", escaped(original)).isEqualTo(text);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        for (int i = 0; i < text.length(); i++) {
            assertThat(projection.start(i)).isLessThan(projection.end(i + 1));
            assertThat(projection.start(i)).isLessThanOrEqualTo(projection.start(i + 1));
        }
        for (int i = 1; i < text.length(); i++) {
            boolean apart = projection.end(i) <= projection.start(i);
            boolean dots = text.charAt(i) == '.';
            assertThat(!projection.boundary(i) || apart || dots).as(escaped(original)).isTrue();
            if (projection.boundary(i) && apart) {
                String part = original.substring(0, projection.end(i));
                assertThat(project(part)).as(escaped(original)).isEqualTo(text.substring(0, i));
            }
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(Integer.toHexString(c)).append(' '));
        return escaped.toString();
    }

    @Test
    @Timeout(10)
    void isLinearInHostileTexts() {
        int size = 200_000;
        assertThat(project("a" + "\u0301\u0323".repeat(size / 2))).hasSizeLessThanOrEqualTo(size);
        assertThat(project("a" + "\u200b".repeat(size))).isEqualTo("a");
        assertThat(project(" \u200b".repeat(size))).isEqualTo(" ");
        assertThat(project("e\u00ad".repeat(size))).hasSize(size);
        assertThat(project("…".repeat(size))).hasSize(3 * size);
        assertThat(project("\u1100".repeat(size))).hasSize(size);
        assertThat(project("e\u0301".repeat(size))).hasSize(size);
    }
}
