package berkas.bench.corpus;

import berkas.bench.corpus.Drafts.Entry;
import berkas.bench.corpus.Drafts.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the entries of a glossary: people, bodies, places, documents, notions. */
final class EntryMaker {
    private final Words words;
    private final Dice dice;
    private final Prose prose;

    /**
     * @param prose in which no entry is named
     */
    EntryMaker(Words words, Dice dice, Prose prose) {
        this.words = words;
        this.dice = dice;
        this.prose = prose;
    }

    List<Entry> entries(int number) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            entries.add(entry(i));
        }
        return List.copyOf(entries);
    }

    private Entry entry(int number) {
        return switch (number % 5) {
            case 0 -> entry(number, "person", twoWords(), aliases(30, "Pak "), null);
            case 1 -> entry(number, "organisation", headed("Badan"), acronym(), null);
            case 2 -> entry(number, "place", headed("Kota"), aliases(20, "Pulau "), place());
            case 3 -> entry(number, "document", headed("Peraturan"), acronym(), null);
            default -> entry(number, "concept", words.rare(), List.of(), null);
        };
    }

    private Entry entry(
            int number, String kind, String name, List<String> aliases, @Nullable Place place) {
        String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Entry(number, id, name, aliases, kind, prose.plain(dice).text(), place);
    }

    private String twoWords() {
        return words.rareCapitalised() + " " + words.rareCapitalised();
    }

    private String headed(String head) {
        return head + " " + words.rareCapitalised();
    }

    private List<String> aliases(int percent, String head) {
        return dice.chance(percent) ? List.of(head + words.rareCapitalised()) : List.of();
    }

    private List<String> acronym() {
        return dice.chance(50) ? List.of(words.acronym()) : List.of();
    }

    private Place place() {
        return new Place(dice.between(-100_000, 60_000), dice.between(950_000, 1_410_000));
    }
}
