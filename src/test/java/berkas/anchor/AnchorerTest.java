package berkas.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.RenderedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorerTest {
    private static final Pattern CONTEXT =
            Pattern.compile("(prefix|suffix): \"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void findsQuoteThatStandsOnce() {
        assertThat(anchored(Texts.article("Kim dan Putin bertemu."), Texts.note("Putin")))
                .isEqualTo("Putin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kata “Saya yakin” itu     | "Saya yakin"
                    MOSKOW – Pemimpin         | MOSKOW - Pemimpin
                    pukul 13.09 … selesai     | 13.09 ... selesai
                    lu\u00ADar ang\u00ADkasa  | luar angkasa
                    5.500\u00A0km dari        | 5.500 km
                    cafe\u0301 di Paris       | caf\u00E9 di
                    زيارة الرئيس بوتين إلى    | الرئيس بوتين
                    金正恩与普京在东方航天发射场 | 普京在东方
                    Космодром Восточный тут   | Восточный
                    roket 🚀🇮🇩 meluncur       | 🚀🇮🇩
                    """)
    void findsQuoteAsTypedInsteadOfAsPrinted(String text, String quote) {
        String found = anchored(Texts.article(text), Texts.note(quote));
        assertThat(text).contains(found);
        assertThat(normal(found)).isEqualTo(normal(quote));
    }

    @Test
    void findsQuoteAcrossParagraphs() {
        Article article = Texts.article("Itu kata Kim.", "Putin menjawab lain.");
        assertThat(anchored(article, Texts.note("kata Kim. Putin menjawab")))
                .isEqualTo("kata Kim.\nPutin menjawab");
    }

    @Test
    void doesNotCutACombinedCharacter() {
        assertThat(codes(Texts.article("e\u0301tud"), Texts.note("e")))
                .containsExactly(Code.ORPHAN);
    }

    @Test
    void choosesByPrefixWhoseTrailingSpaceYamlDropped() {
        Article article = Texts.article("Presiden Putin datang. Lalu Putin pergi.");
        Checked<List<Anchor>> checked = anchor(article, Texts.note("Putin", "Lalu", null));
        assertThat(checked.value()).singleElement().extracting(Anchor::start).isEqualTo(28);
    }

    @ParameterizedTest
    @CsvSource({"Angka 271 itu, ''", "'', . Lalu 272", "Angka 271 itu, . Lalu 272 itu"})
    void choosesAmongHundredsOfPlacesByContext(String prefix, String suffix) {
        String text =
                IntStream.range(0, 500)
                        .mapToObj(i -> (i % 2 == 0 ? "Lalu " : "Angka ") + i + " itu disebut.")
                        .collect(Collectors.joining(" "));
        Annotation note = Texts.note("disebut", orNull(prefix), orNull(suffix));
        assertThat(anchor(Texts.article(text), note).value())
                .singleElement()
                .extracting(Anchor::start)
                .isEqualTo(text.indexOf("271 itu ") + "271 itu ".length());
    }

    private static @Nullable String orNull(String context) {
        return context.isEmpty() ? null : context;
    }

    @Test
    void acceptsContextCopiedFromTheMarkdown() {
        Article article = Texts.article("Presiden Putin datang.");
        assertThat(anchored(article, Texts.note("Putin", "Presiden", "datang"))).isEqualTo("Putin");
    }

    @Test
    void refusesTheOnlyPlaceWhenItsContextIsAnother() {
        // The annotated sentence was deleted; the same name stands elsewhere.
        Article article = Texts.article("Presiden Putin datang.");
        assertThat(codes(article, Texts.note("Putin", "Lalu", "pergi")))
                .containsExactly(Code.CONTEXT_MISMATCH);
    }

    @Test
    void refusesWhenOnlyOneSideOfTheContextIsThere() {
        Article article = Texts.article("Presiden Putin datang.");
        assertThat(codes(article, Texts.note("Putin", "Presiden", "pergi")))
                .containsExactly(Code.CONTEXT_MISMATCH);
    }

    @Test
    void proposedContextIsGoneWithTheSentence() {
        // Without the last sentence, "it." would be followed by "But" where it was not before.
        String kept = "They had to pay for it.";
        String annotated = "In the end nobody paid for it.";
        Article article = Texts.article(kept + " " + annotated + " But so it goes, they said.");
        Diagnostic ambiguous = anchor(article, Texts.note("for it")).diagnostics().get(0);
        Map<String, String> context = context(ambiguous.help().get(1));
        Article shorter = Texts.article(kept + " But so it goes, they said.");
        assertThat(
                        codes(
                                shorter,
                                Texts.note("for it", context.get("prefix"), context.get("suffix"))))
                .containsExactly(Code.CONTEXT_MISMATCH);
    }

    @Test
    void refusesAQuoteThatStandsTwice() {
        Article article = Texts.article("Kim bertemu Putin. Kim pulang.");
        assertThat(codes(article, Texts.note("Kim"))).containsExactly(Code.AMBIGUOUS_QUOTE);
    }

    @Test
    void refusesOverlappingOccurrences() {
        assertThat(codes(Texts.article("hahaha"), Texts.note("haha")))
                .containsExactly(Code.AMBIGUOUS_QUOTE);
    }

    @Test
    void refusesABlankQuote() {
        assertThat(codes(Texts.article("Kim"), Texts.note(" \u00AD\u200B ")))
                .containsExactly(Code.BLANK_QUOTE);
    }

    @Test
    void neverPublishesWhatIsOnlySimilar() {
        Article article = Texts.article("Putin mengundang Kim menghadiri jamuan makan malam.");
        Checked<List<Anchor>> checked =
                anchor(article, Texts.note("Putin menjamu Kim menghadiri jamuan makan malam"));
        assertThat(checked.value()).isEmpty();
        Diagnostic orphan = checked.diagnostics().get(0);
        assertThat(orphan.code()).isEqualTo(Code.ORPHAN);
        assertThat(orphan.notes()).anyMatch(note -> note.contains("[-menjamu-]{+mengundang+}"));
        assertThat(orphan.help())
                .containsExactly(
                        "if that is the passage meant, write:\n"
                                + "quote: \"Putin mengundang Kim menghadiri jamuan makan malam\"");
    }

    @Test
    void suggestsNothingThatIsNotSimilar() {
        Checked<List<Anchor>> checked =
                anchor(Texts.article("Kim pulang naik kereta."), Texts.note("embargo senjata PBB"));
        assertThat(checked.diagnostics().get(0).help()).noneMatch(help -> help.contains("quote:"));
    }

    @Test
    void everyProposalForAnAmbiguousQuoteWorks() {
        Article article =
                Texts.article(
                        "Kim bertemu Putin. Kim “pulang”; Kim bertemu Putin.",
                        "Kim bertemu Putin.");
        everyProposalWorks(article, "Kim");
        everyProposalWorks(article, "Kim bertemu Putin.");
    }

    @Test
    void everyProposalWorksInAScriptWithoutSpaces() {
        everyProposalWorks(Texts.article("普京会见金正恩。金正恩离开。后来金正恩回国。"), "金正恩");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void everyProposalWorksOnRandomRepetitiveTexts() {
        Random random = new Random(7);
        String[] words = {"a", "b", "a b", "“a”", "c…", "d –", "(a)", "a.", "é"};
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 3 + random.nextInt(30); i++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            String trimmed = text.toString().strip();
            everyProposalWorks(Texts.article(trimmed), words[random.nextInt(3)]);
        }
    }

    private static void everyProposalWorks(Article article, String quote) {
        Checked<List<Anchor>> checked = anchor(article, Texts.note(quote));
        if (checked.diagnostics().isEmpty() || checked.diagnostics().get(0).code() == Code.ORPHAN) {
            return;
        }
        List<Integer> starts = new ArrayList<>();
        for (String help : checked.diagnostics().get(0).help()) {
            Map<String, String> context = context(help);
            assertThat(context).as(help).isNotEmpty();
            Annotation note = Texts.note(quote, context.get("prefix"), context.get("suffix"));
            Checked<List<Anchor>> fixed = anchor(article, note);
            assertThat(fixed.diagnostics()).as(help).isEmpty();
            starts.add(fixed.value().get(0).start());
        }
        assertThat(starts).doesNotHaveDuplicates().isSorted();
    }

    private static Map<String, String> context(String help) {
        return CONTEXT.matcher(help)
                .results()
                .collect(
                        Collectors.toMap(
                                match -> match.group(1),
                                match ->
                                        match.group(2)
                                                .replace("\\\"", "\"")
                                                .replace("\\\\", "\\")));
    }

    private static Checked<List<Anchor>> anchor(Article article, Annotation note) {
        return Anchorer.anchor(article, Texts.rendered(article), List.of(note));
    }

    private static String anchored(Article article, Annotation note) {
        RenderedText text = Texts.rendered(article);
        Checked<List<Anchor>> checked = Anchorer.anchor(article, text, List.of(note));
        assertThat(checked.diagnostics()).isEmpty();
        Anchor anchor = checked.value().get(0);
        assertThat(anchor.passage()).isEqualTo(text.text().substring(anchor.start(), anchor.end()));
        return anchor.passage();
    }

    private static List<Code> codes(Article article, Annotation note) {
        return anchor(article, note).diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static String normal(String text) {
        return berkas.text.Projection.of(text).text();
    }
}
