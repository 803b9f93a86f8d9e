package berkas.bench.corpus;

import berkas.bench.corpus.Drafts.Entry;
import berkas.bench.corpus.Prose.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text of one article, with the passages its notes are about. */
final class ArticleMaker {
    private static final int SENTENCES_OF_A_PARAGRAPH = 5;
    private static final int PARAGRAPHS_OF_A_SECTION = 3;
    private static final int CONTEXT_WORDS = 4;

    private final Spec spec;
    private final Prose prose;
    private final Dice dice;
    private final List<String> blocks = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    ArticleMaker(Spec spec, Prose prose, Dice dice) {
        this.spec = spec;
        this.prose = prose;
        this.dice = dice;
    }

    /**
     * Words of an article that stand in it once.
     *
     * @param prefix the words before, of the same sentence
     * @param suffix those after
     * @param mentions the entries its sentence names
     */
    record Passage(String quote, String prefix, String suffix, List<Entry> mentions) {}

    /** In the order of the text. */
    List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** The Markdown; the passages are known afterwards. */
    String body() {
        int stride = spec.notes() == 0 ? Integer.MAX_VALUE : spec.sentences() / spec.notes();
        int next = spec.notes() == 0 ? -1 : (int) dice.below(stride);
        List<String> paragraph = new ArrayList<>();
        for (int i = 0; i < spec.sentences(); i++) {
            boolean quoted = i == next;
            paragraph.add(quoted ? quoted(sentence()) : marked(sentence()));
            if (quoted && passages.size() < spec.notes()) {
                next = passages.size() * stride + (int) dice.below(stride);
            }
            if (paragraph.size() == SENTENCES_OF_A_PARAGRAPH || i == spec.sentences() - 1) {
                blocks.add(String.join(" ", paragraph));
                paragraph.clear();
                between((i + 1) / SENTENCES_OF_A_PARAGRAPH, i == spec.sentences() - 1);
            }
        }
        return String.join("\n\n", blocks);
    }

    private Sentence sentence() {
        return spec.mentionsInEverySentence()
                ? prose.mentioning(dice)
                : prose.sentence(dice, spec.mentionPercent());
    }

    // What stands between two paragraphs now and then: a heading, a list, a quotation.
    private void between(int paragraphs, boolean last) {
        if (last) {
            return;
        }
        if (paragraphs % 8 == 4 && dice.chance(30)) {
            blocks.add("- " + prose.title(dice) + "\n- " + prose.title(dice));
        }
        if (paragraphs % 8 == 7 && dice.chance(30)) {
            blocks.add("> " + prose.plain(dice).text());
        }
        if (paragraphs % PARAGRAPHS_OF_A_SECTION == 0) {
            blocks.add("## " + prose.title(dice));
        }
    }

    // A figure of its own makes the passage one of a kind, however long the article is.
    private String quoted(Sentence plain) {
        List<String> words = new ArrayList<>(plain.words());
        int figure = dice.between(3, words.size() - 3);
        words.add(figure, figure());
        int first = Math.max(1, figure - dice.between(1, 5));
        int last = Math.min(words.size() - 2, figure + dice.between(1, 5));
        String quote = String.join(" ", words.subList(first, last + 1));
        String bare = quote.endsWith(",") ? quote.substring(0, quote.length() - 1) : quote;
        List<String> before = words.subList(Math.max(0, first - CONTEXT_WORDS), first);
        List<String> after =
                words.subList(last + 1, Math.min(words.size(), last + 1 + CONTEXT_WORDS));
        String comma = quote.substring(bare.length());
        String suffix = (comma + " " + String.join(" ", after)).strip();
        passages.add(new Passage(bare, String.join(" ", before), suffix, plain.mentions()));
        return String.join(" ", words);
    }

    private String figure() {
        int number = 1_000 + 13 * passages.size() + dice.between(0, 12);
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    // Emphasis and links stand where no name is, so that every tool finds the names.
    private String marked(Sentence sentence) {
        int percent = sentence.mentions().isEmpty() ? (int) dice.below(100) : 100;
        if (percent >= 15) {
            return sentence.text();
        }
        List<String> words = new ArrayList<>(sentence.words());
        int at = dice.between(1, words.size() - 2);
        String word = words.get(at);
        if (word.endsWith(",")) {
            return sentence.text();
        }
        words.set(at, percent < 10 ? "**" + word + "**" : link(word));
        return String.join(" ", words);
    }

    private String link(String word) {
        return "[" + word + "](https://berita.example/" + dice.between(1_000, 9_999) + ")";
    }
}
