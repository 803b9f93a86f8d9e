package berkas.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.format.MarkdownReader;
import berkas.model.Article;
import berkas.model.Entry;
import berkas.model.LinkPolicy;
import berkas.model.Markup;
import berkas.model.RenderedText;
import berkas.text.Origin;
import berkas.text.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final Entry KIM = Texts.entry("kim", "Kim Jong-un", "Kim");
    private static final Entry SOYUZ = Texts.entry("soyuz", "Soyuz-2");
    private static final Entry ROKET =
            Texts.entry("roket", new Entry.Match(null, true), "roket balistik");

    @Test
    void longestNameWins() {
        assertThat(found("id", "Kim Jong-un dan Kim.", KIM)).containsExactly("Kim Jong-un", "Kim");
    }

    @ParameterizedTest
    @CsvSource({
        "Soyuz-2nya, Soyuz-2",
        "Soyuz-2-nya, Soyuz-2",
        "Kimlah, Kim",
        "Kimkah, Kim",
        "Kimpun, Kim",
        "Kimku, Kim",
        "Kimmu, Kim",
        "Kim-mu, Kim",
        "Kimnyalah, Kim",
    })
    void indonesianCliticsAreNotPartOfTheTerm(String word, String term) {
        assertThat(found("id", "di " + word + " itu", KIM, SOYUZ)).containsExactly(term);
    }

    @ParameterizedTest
    @CsvSource({"Kimchi", "Kimono", "AKim", "Soyuz-2.1a", "Soyuz-20", "xSoyuz-2", "kim", "Kimnyaa"})
    void partsOfOtherWordsAreNoMentions(String word) {
        assertThat(found("id", "di " + word + " itu", KIM, SOYUZ)).isEmpty();
    }

    @Test
    void cliticsAreIndonesianOnly() {
        assertThat(found("en", "Kimku came", KIM)).isEmpty();
    }

    @Test
    void caseIsIgnoredOnlyWhereTheEntrySaysSo() {
        assertThat(found("id", "Roket Balistik dan roket balistiknya", ROKET))
                .containsExactly("Roket Balistik", "roket balistik");
    }

    @Test
    void marksMakeAnotherWord() {
        assertThat(found("fr", "Kim\u0301 parle", KIM)).isEmpty();
    }

    @Test
    void findsNamesInScriptsWithoutSpaces() {
        assertThat(found("zh", "普京会见金正恩。", Texts.entry("kim", "金正恩"))).containsExactly("金正恩");
    }

    @Test
    void aPartOfAJoinedEmojiIsNoMention() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(found("en", "A " + family + " here", Texts.entry("man", "\uD83D\uDC68")))
                .isEmpty();
    }

    @Test
    void aMentionKnowsItsBlockAndItsSection() {
        String text = "Pagi.\n\nKim\n\n## Soyuz-2\n\n[[kim|Dia]] naik.";
        SourceFile file = new SourceFile("content/articles/kim.md", text);
        Markup body = MarkdownReader.read(file, Origin.shifted(file, 0), text).value();
        assertThat(find("id", Texts.rendered(Texts.article(file, body)), KIM, SOYUZ))
                .extracting(Mention::block, Mention::section)
                .containsExactly(tuple(1, 0), tuple(2, 1), tuple(3, 1));
    }

    @Test
    void oneNameOfTwoEntriesIsRefused() {
        Checked<Terms> checked = Terms.of(List.of(KIM, Texts.entry("lain", "Lain", "Kim")));
        assertThat(checked.diagnostics())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(Code.AMBIGUOUS_TERM);
                            assertThat(problem.message()).contains("Kim", "kim");
                        });
    }

    @Test
    void oneNameGivenTwiceInAnEntryIsHarmless() {
        assertThat(Terms.of(List.of(Texts.entry("kim", "Kim", "Kim"))).diagnostics()).isEmpty();
    }

    @Test
    void firstMentionOfEachEntryIsLinked() {
        assertThat(linked(entry -> LinkPolicy.FIRST, "Kim naik Soyuz-2. Kim Jong-un turun."))
                .containsExactly("Kim", "Soyuz-2");
    }

    @Test
    void allMentionsAreLinkedOnRequest() {
        assertThat(linked(entry -> LinkPolicy.ALL, "Kim, Kim, Kim")).hasSize(3);
    }

    @Test
    void noneIsLinkedOnRequest() {
        assertThat(linked(entry -> LinkPolicy.NONE, "Kim, Kim, Kim")).isEmpty();
    }

    private static List<String> linked(Function<Entry, LinkPolicy> policy, String text) {
        RenderedText rendered = Texts.rendered(Texts.article(text));
        List<Mention> mentions = find("id", rendered, KIM, SOYUZ);
        return Linking.choose(mentions, policy).stream()
                .map(mention -> text.substring(mention.start(), mention.end()))
                .toList();
    }

    private static List<String> found(String language, String text, Entry... entries) {
        Article article = Texts.article(text);
        return find(language, Texts.rendered(article), entries).stream()
                .map(mention -> text.substring(mention.start(), mention.end()))
                .toList();
    }

    private static List<Mention> find(String language, RenderedText text, Entry... entries) {
        Map<String, Entry> byId =
                Arrays.stream(entries).collect(Collectors.toMap(Entry::id, entry -> entry));
        return Terms.of(List.of(entries)).value().find(text, Texts.language(language), byId);
    }
}
