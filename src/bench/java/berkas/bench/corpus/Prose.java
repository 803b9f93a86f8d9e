package berkas.bench.corpus;

import berkas.bench.corpus.Drafts.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Running text in sentences, with mentions of entries. */
final class Prose {
    // One word in 30 is then the commonest one, as in Indonesian newspapers.
    private static final int COMMONEST = 4;

    private final List<String> vocabulary;
    private final Frequencies words;
    private final List<Entry> entries;
    private final Frequencies mentioned;

    Prose(List<String> vocabulary, List<Entry> entries, Frequencies mentioned) {
        this.vocabulary = vocabulary;
        this.words = Frequencies.zipf(vocabulary.size(), COMMONEST);
        this.entries = entries;
        this.mentioned = mentioned;
    }

    /**
     * A sentence as a list of words; a name is one word, so that no quotation cuts it.
     *
     * @param mentions the entries named, in order
     */
    record Sentence(List<String> words, List<Entry> mentions) {
        String text() {
            return String.join(" ", words);
        }
    }

    /** Capitalised words without a full stop; names no entry. */
    String title(Dice dice) {
        int length = dice.between(5, 8);
        return Words.capitalised(
                IntStream.range(0, length)
                        .mapToObj(i -> rarer(dice))
                        .collect(Collectors.joining(" ")));
    }

    /** A word that carries meaning. */
    String rarer(Dice dice) {
        return vocabulary.get(40 + (int) dice.below(vocabulary.size() - 40L));
    }

    Sentence plain(Dice dice) {
        return sentence(dice, 0);
    }

    /** A sentence of 8 to 20 words, some of which are names. */
    Sentence sentence(Dice dice, int mentionPercent) {
        List<String> words = new ArrayList<>();
        List<Entry> mentions = new ArrayList<>();
        int length = dice.between(8, 20);
        for (int i = 0; i < length; i++) {
            boolean names = i > 0 && dice.chance(mentionPercent);
            words.add(names ? name(dice, mentions) : vocabulary.get(this.words.draw(dice)));
        }
        return punctuated(dice, words, mentions);
    }

    /** A sentence that names exactly one entry. */
    Sentence mentioning(Dice dice) {
        Sentence plain = plain(dice);
        List<String> words = new ArrayList<>(plain.words());
        List<Entry> mentions = new ArrayList<>();
        words.add(dice.between(1, words.size() - 2), name(dice, mentions));
        return new Sentence(words, mentions);
    }

    private String name(Dice dice, Collection<Entry> mentions) {
        Entry entry = entries.get(mentioned.draw(dice));
        mentions.add(entry);
        List<String> aliases = entry.aliases();
        return aliases.isEmpty() || dice.chance(70) ? entry.name() : dice.pick(aliases);
    }

    private static Sentence punctuated(Dice dice, List<String> words, List<Entry> mentions) {
        int last = words.size() - 1;
        for (int i = 2; i < last - 1; i++) {
            if (dice.chance(5)) {
                words.set(i, words.get(i) + ",");
            }
        }
        words.set(0, Words.capitalised(words.get(0)));
        if (dice.chance(8)) {
            words.set(0, "“" + words.get(0));
            words.set(last, words.get(last) + ".”");
        } else {
            words.set(last, words.get(last) + (dice.chance(10) ? "?" : "."));
        }
        return new Sentence(words, mentions);
    }

    /** Paragraphs of Markdown, with the entries they name. */
    Sentence paragraphs(Dice dice, int number, int sentences, int mentionPercent) {
        List<String> paragraphs = new ArrayList<>();
        Collection<Entry> mentions = new LinkedHashSet<>();
        for (int i = 0; i < number; i++) {
            List<String> texts = new ArrayList<>();
            for (int j = 0; j < sentences; j++) {
                Sentence sentence = sentence(dice, mentionPercent);
                mentions.addAll(sentence.mentions());
                texts.add(sentence.text());
            }
            paragraphs.add(String.join(" ", texts));
        }
        return new Sentence(List.of(String.join("\n\n", paragraphs)), List.copyOf(mentions));
    }
}
