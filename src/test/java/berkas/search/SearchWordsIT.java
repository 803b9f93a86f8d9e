package berkas.search;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.browser.BuiltSite;
import berkas.browser.InBrowser;
import berkas.browser.Tab;
import berkas.browser.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The browser takes words apart, folds and stems them as the index was made. */
@InBrowser
class SearchWordsIT {
    private static final List<String> STARTS =
            List.of(
                    "", "me", "mem", "men", "meng", "meny", "pe", "pem", "pen", "peng", "peny",
                    "per", "ber", "bel", "di", "ter", "ke", "se", "memper", "pel");
    private static final List<String> ENDS =
            List.of(
                    "", "kan", "an", "i", "nya", "lah", "kah", "pun", "ku", "mu", "kannya", "inya",
                    "s", "es", "ed", "ing", "y", "ily", "ational", "ization", "iveness", "ness",
                    "ement", "ion", "eed", "ll", "e", "ous", "biliti", "icate", "alism");

    @Test
    void everyWordOfTheDossierAndManyMadeOfThemHaveTheSameStems() throws IOException {
        Collection<String> words = made(words());
        assertThat(words).hasSizeGreaterThan(90_000);
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("search.html")) {
            assertSame(tab, "stems.id", words, Stemmer.INDONESIAN::stem);
            assertSame(tab, "stems.en", words, Stemmer.ENGLISH::stem);
        }
    }

    @Test
    void otherStemsAreTheSame() throws IOException {
        Collection<String> words =
                made(words()).stream().filter(word -> word.length() > 5).toList();
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("search.html")) {
            List<String> found =
                    tab.eval(
                            "words => words.map(word => berkasWords.others(word,"
                                    + " berkasWords.stems.id(word)).join())",
                            words);
            List<String> expected =
                    words.stream()
                            .map(
                                    word ->
                                            String.join(
                                                    ",",
                                                    Forms.others(
                                                            word, Stemmer.INDONESIAN.stem(word))))
                            .toList();
            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    void textsAreTakenApartAndFoldedInTheSameWay() throws IOException {
        List<String> texts = new ArrayList<>(texts());
        texts.add("Café Đại Việt, Łódź’s İSTANBUL ıspanak ΟΔΥΣΣΕΥΣ ﬁnal ２０２３ Jum’at a'b' '");
        texts.add("Космодром «Восточный» 김정은 金正恩さん कि مُحَمَّد ไทย 🚀 №5 a\u0301\u0301 \u0301");
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).open("search.html")) {
            List<List<String>> found =
                    tab.eval(
                            "texts => texts.map(text => berkasWords.split(text).map(x => x.word))",
                            texts);
            assertThat(found).isEqualTo(texts.stream().map(WordsTest::words).toList());
        }
    }

    private static void assertSame(
            Tab tab, String function, Collection<String> words, UnaryOperator<String> expected) {
        List<String> found =
                tab.eval("words => words.map(word => berkasWords." + function + "(word))", words);
        assertThat(found).isEqualTo(words.stream().map(expected).toList());
    }

    private static Set<String> words() throws IOException {
        Set<String> words = new TreeSet<>();
        texts().forEach(text -> words.addAll(WordsTest.words(text)));
        return words;
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(Files::isRegularFile).sorted().map(SearchWordsIT::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every word as it is, and a part of them with every start and end. */
    private static List<String> made(Set<String> words) {
        Random random = new Random(3);
        List<String> made = new ArrayList<>(words);
        for (String word : words) {
            for (String start : STARTS) {
                for (String end : ENDS) {
                    if (random.nextInt(15) == 0) {
                        made.add(start + word + end);
                    }
                }
            }
        }
        return made;
    }
}
