package berkas.model;

import berkas.model.Entry.DatedFact;
import berkas.model.Entry.Fact;
import berkas.model.Entry.Location;
import berkas.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A glossary entry in another language: {@code glossary/<id>.<language>.yaml}. */
@About("A glossary entry in another language; all keys are optional.")
public record EntryTranslation(
        @FromFile String id,
        @FromFile LanguageTag language,
        @FromFile SourceFile file,
        @About(value = "What texts in this language call it.", example = "Vostochny Cosmodrome")
                @Nullable Text name,
        @About("What it is, in one sentence.") String summary,
        @About("What else texts in this language call it; in place of the original's aliases.")
                @Nullable List<Text> aliases,
        @About("More about it, in Markdown.") Markup body,
        @About("The rows of the table of facts: as many as the original has, in its order.")
                @Nullable List<FactTranslation> facts,
        @About("What the place is called.") @Nullable LocationTranslation location,
        @About("What happened on its dates: as many as the original has, in its order.")
                @Nullable List<DateTranslation> dates)
        implements Translation {
    public EntryTranslation {
        aliases = aliases == null ? null : List.copyOf(aliases);
        facts = facts == null ? null : List.copyOf(facts);
        dates = dates == null ? null : List.copyOf(dates);
    }

    /** A row of an entry's table. */
    @About("A row of the table of facts.")
    public record FactTranslation(
            @Required @About(value = "What the row tells.", example = "Area") String label,
            @Required @About(value = "What it is.", example = "about 700 km²") String value) {
        Fact of(Fact original) {
            return new Fact(label, value, original.source());
        }
    }

    /** A date in an entry's life. */
    @About("A date in the life of the thing.")
    public record DateTranslation(
            @Required @About(value = "What happened.", example = "First launch") String label) {
        DatedFact of(DatedFact original) {
            return new DatedFact(label, original.date(), original.source());
        }
    }

    /** A place on Earth. */
    @About("A place on Earth.")
    public record LocationTranslation(
            @Required @About(value = "The place in words.", example = "Amur Oblast, Russia")
                    String label) {}

    /** Nothing translated. */
    static EntryTranslation none(Entry original, LanguageTag language) {
        SourceFile file = original.file();
        return new EntryTranslation(
                original.id(), language, file, null, "", null, Markup.none(file), null, null, null);
    }

    Entry of(Entry original) {
        Kept.Choice choice = new Kept.Choice();
        return new Entry(
                original.id(),
                original.file(),
                choice.of(Part.NAME, name, original.name()),
                original.kind(),
                choice.of(Part.SUMMARY, summary, original.summary()),
                choice.of(Part.ALIASES, aliases, original.aliases()),
                original.names(),
                choice.of(Part.BODY, body, original.body()),
                choice.of(Part.FACTS, facts(original.facts()), original.facts()),
                location(original.location(), choice),
                choice.of(Part.DATES, dates(original.dates()), original.dates()),
                original.seeAlso(),
                original.identifiers(),
                original.match(),
                original.sources(),
                original.extra(),
                choice.kept());
    }

    private @Nullable List<Fact> facts(List<Fact> originals) {
        if (facts == null) {
            return null;
        }
        List<Fact> all = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            Fact original = originals.get(i);
            all.add(i < facts.size() ? facts.get(i).of(original) : original);
        }
        return all;
    }

    private @Nullable List<DatedFact> dates(List<DatedFact> originals) {
        if (dates == null) {
            return null;
        }
        List<DatedFact> all = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            DatedFact original = originals.get(i);
            all.add(i < dates.size() ? dates.get(i).of(original) : original);
        }
        return all;
    }

    private @Nullable Location location(@Nullable Location original, Kept.Choice choice) {
        if (original == null) {
            return null;
        }
        String given = location == null ? "" : location.label();
        String label = choice.of(Part.LOCATION, given, original.label());
        return new Location(original.lat(), original.lon(), original.precision(), label);
    }
}
