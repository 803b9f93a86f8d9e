package berkas.model;

import berkas.text.SourceFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A glossary entry: {@code glossary/<id>.yaml}. */
@About("A glossary entry.")
public record Entry(
        @FromFile String id,
        @FromFile SourceFile file,
        @Required @About(value = "What the text calls it.", example = "Kosmodrom Vostochny")
                Text name,
        @Required @About("What it is.") EntryKind kind,
        @Required @About("What it is, in one sentence.") String summary,
        @About("What else the text calls it; linked like the name.") List<Text> aliases,
        @About(
                        value = "Its names in other languages, by language tag.",
                        example = "ru: Космодром Восточный")
                Map<LanguageTag, List<String>> names,
        @About("More about it, in Markdown.") Markup body,
        @About("Single facts for the table.") List<Fact> facts,
        @About("Where it lies.") @Nullable Location location,
        @About("Dates of its life.") List<DatedFact> dates,
        @About("Entries worth reading next.") List<Ref> seeAlso,
        @About(value = "Its ids in other collections.", example = "wikidata: Q1")
                Map<String, List<String>> identifiers,
        @About("How mentions of it are found.") @Nullable Match match,
        @About("What the entry rests on: ids of sources, or sources written in place.")
                List<SourceRef> sources,
        @About("Anything else; Berkas does not read it.") Extra extra,
        @FromFile Kept kept) {
    public Entry {
        aliases = List.copyOf(aliases);
        facts = List.copyOf(facts);
        dates = List.copyOf(dates);
        seeAlso = List.copyOf(seeAlso);
        sources = List.copyOf(sources);
    }

    /** A row of an entry's table. */
    @About("A row of the table of facts.")
    public record Fact(
            @Required @About(value = "What the row tells.", example = "Luas") String label,
            @Required @About(value = "What it is.", example = "sekitar 700 km²") String value,
            @About("What it rests on: the id of a source, or several.") List<SourceRef> source) {
        public Fact {
            source = List.copyOf(source);
        }
    }

    /** A date in an entry's life. */
    @About("A date in the life of the thing.")
    public record DatedFact(
            @Required @About(value = "What happened.", example = "Peluncuran pertama") String label,
            @Required @About(value = "When (EDTF level 1).", example = "2016-04-28") Edtf date,
            @About("What it rests on: the id of a source, or several.") List<SourceRef> source) {
        public DatedFact {
            source = List.copyOf(source);
        }
    }

    /** A place on Earth; without a longitude only the parallel is known. */
    @About("A place on Earth.")
    public record Location(
            @Required @Range(min = -90, max = 90) @About("Degrees north; south is negative.")
                    Double lat,
            @Range(min = -180, max = 180)
                    @About(
                            "Degrees east; west is negative; left out when only the parallel is known.")
                    @Nullable Double lon,
            @About("How exactly the point is known.") @Nullable Precision precision,
            @About(value = "The place in words.", example = "Oblast Amur, Rusia") String label) {}

    /** How mentions are found. */
    @About("How mentions of the entry are found.")
    public record Match(
            @About("Which mentions become links; the article's or dossier's rule when not given.")
                    @Nullable LinkPolicy policy,
            @About("true when upper and lower case make no difference.") boolean ignoreCase) {}
}
