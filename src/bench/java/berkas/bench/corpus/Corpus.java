package berkas.bench.corpus;

import berkas.bench.corpus.ArticleMaker.Passage;
import berkas.bench.corpus.Drafts.Article;
import berkas.bench.corpus.Drafts.Entry;
import berkas.bench.corpus.Drafts.EntryText;
import berkas.bench.corpus.Drafts.Event;
import berkas.bench.corpus.Drafts.Fact;
import berkas.bench.corpus.Drafts.Note;
import berkas.bench.corpus.Drafts.Source;
import berkas.bench.corpus.Prose.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A dossier that means nothing and looks like one.
 *
 * <p>What is asked for is made then, by itself and the same each time, so that a dossier of any
 * size needs little memory and its articles can be written on all cores.
 */
public final class Corpus {
    private static final int VOCABULARY = 2_500;
    private static final int MENTION_PERCENT_OF_NOTES = 5;
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 2_000;
    private static final List<String> TYPES =
            List.of("context", "claim", "definition", "correction", "question", "source");
    private static final List<String> VERDICTS =
            List.of("supported", "partly-supported", "contradicted");

    private final Spec spec;
    private final List<Entry> entries;
    private final List<Source> sources;
    private final List<String> publishers;
    private final Prose plain;
    private final Prose inArticles;
    private final Prose elsewhere;

    public Corpus(Spec spec) {
        this.spec = spec;
        Words words = new Words(dice("words", 0));
        List<String> vocabulary = words.vocabulary(VOCABULARY);
        this.plain = new Prose(vocabulary, List.of(), Frequencies.one());
        this.entries = new EntryMaker(words, dice("entries", 0), plain).entries(spec.entries());
        this.publishers =
                Stream.generate(() -> "Harian " + words.rareCapitalised()).limit(20).toList();
        this.sources = IntStream.range(0, spec.sources()).mapToObj(this::source).toList();
        Frequencies zipf = Frequencies.zipf(entries.size());
        this.inArticles = new Prose(vocabulary, entries, inArticles(zipf));
        this.elsewhere = new Prose(vocabulary, entries, zipf);
    }

    private Frequencies inArticles(Frequencies zipf) {
        return switch (spec.spread()) {
            case ZIPF -> zipf;
            case EVEN -> Frequencies.even(entries.size());
            case ONE -> Frequencies.one();
        };
    }

    private Dice dice(String kind, int number) {
        return Dice.of(spec.seed(), kind, number);
    }

    public Spec spec() {
        return spec;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Source> sources() {
        return sources;
    }

    Article article(int number) {
        Dice dice = dice("article", number);
        String title = plain.title(dice);
        ArticleMaker maker = new ArticleMaker(spec, inArticles, dice);
        String body = maker.body();
        String published = day((int) ((long) number * DAYS / spec.articles()));
        return new Article(
                String.format(Locale.ROOT, "a%06d", number + 1),
                title,
                published,
                dice.pick(publishers),
                "https://harian.example/" + published.replace('-', '/') + "/" + (number + 1),
                plain.plain(dice).text(),
                body,
                notes(dice, maker.passages()));
    }

    private List<Note> notes(Dice dice, List<Passage> passages) {
        List<Note> notes = new ArrayList<>();
        for (Passage passage : passages) {
            notes.add(note(dice, passage, notes.size() + 1));
        }
        return notes;
    }

    private Note note(Dice dice, Passage passage, int number) {
        String type = dice.pick(TYPES);
        Sentence body = elsewhere.paragraphs(dice, 2, 2, MENTION_PERCENT_OF_NOTES);
        LinkedHashSet<Entry> terms = new LinkedHashSet<>(passage.mentions());
        terms.addAll(body.mentions());
        return new Note(
                number,
                passage.quote(),
                passage.prefix(),
                passage.suffix(),
                type,
                type.equals("claim") ? dice.pick(VERDICTS) : "",
                plain.title(dice),
                body.text(),
                List.copyOf(terms),
                cited(dice, 3));
    }

    EntryText text(Entry entry) {
        Dice dice = dice("entry", entry.number());
        String body = elsewhere.paragraphs(dice, 3, 3, MENTION_PERCENT_OF_NOTES).text();
        List<Fact> facts =
                Stream.generate(() -> new Fact(label(dice), plain.title(dice)))
                        .limit(dice.between(2, 5))
                        .toList();
        return new EntryText(body, facts, cited(dice, 2));
    }

    private String label(Dice dice) {
        return Words.capitalised(plain.rarer(dice));
    }

    Event event(int number) {
        Dice dice = dice("event", number);
        Sentence body = elsewhere.paragraphs(dice, 1, 2, MENTION_PERCENT_OF_NOTES);
        return new Event(
                String.format(Locale.ROOT, "e%06d", number + 1),
                day(dice.between(0, DAYS - 1)),
                plain.title(dice),
                body.text(),
                body.mentions(),
                cited(dice, 1));
    }

    private Source source(int number) {
        Dice dice = dice("source", number);
        return new Source(
                String.format(Locale.ROOT, "s%06d", number + 1),
                plain.title(dice),
                dice.pick(publishers),
                day(dice.between(0, DAYS - 1)),
                "https://arsip.example/dokumen/" + (number + 1));
    }

    private List<Source> cited(Dice dice, int most) {
        LinkedHashSet<Source> cited = new LinkedHashSet<>();
        int number = dice.between(1, most);
        while (cited.size() < number) {
            cited.add(dice.pick(sources));
        }
        return List.copyOf(cited);
    }

    private static String day(int number) {
        return FIRST_DAY.plusDays(number).toString();
    }
}
