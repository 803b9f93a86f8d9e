package berkas.plan;

import berkas.anchor.Mention;
import berkas.model.Entry;
import berkas.model.Ref;
import berkas.plan.Place.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the entries of a dossier hang together: by what editors say, by what the entries' own texts
 * name, and by standing in the same paragraphs.
 */
public final class Relations {
    private final Site site;
    private final Map<String, Set<String>> seenFrom;
    private final Map<Place, Map<Integer, Set<String>>> paragraphs;
    private final Reads reads;

    private Relations(Site site) {
        this.site = site;
        this.seenFrom = new HashMap<>();
        this.paragraphs = new HashMap<>();
        this.reads = Reads.UNSEEN;
    }

    private Relations(Relations of, Reads reads) {
        this.site = of.site;
        this.seenFrom = of.seenFrom;
        this.paragraphs = of.paragraphs;
        this.reads = reads;
    }

    Relations readBy(Reads by) {
        return new Relations(this, by);
    }

    static Relations of(Site site) {
        Relations relations = new Relations(site);
        site.dossier().entries().forEach(relations::addSeeAlso);
        site.bodies().forEach(relations::addParagraphs);
        return relations;
    }

    /**
     * What binds an entry to another.
     *
     * @param id the other entry's
     * @param seeAlso whether an editor sends readers from one to the other
     * @param names whether the entry's text names the other
     * @param named whether the other's text names the entry
     * @param together in how many paragraphs of other texts both are named
     */
    public record Relation(String id, boolean seeAlso, boolean names, boolean named, int together) {
        /** Whether one of the two texts names the other entry. */
        public boolean inText() {
            return names || named;
        }
    }

    private static final Comparator<Relation> CLOSEST =
            Comparator.comparing(Relation::seeAlso)
                    .thenComparing(Relation::inText)
                    .thenComparing(relation -> relation.names() && relation.named())
                    .thenComparing(Relation::together)
                    .reversed()
                    .thenComparing(Relation::id);

    /** The entries bound to one, the closest first. */
    public List<Relation> of(Entry entry) {
        reads.add(Ingredient.Kind.RELATIONS, entry.id());
        Set<String> sent = new HashSet<>(seenFrom.getOrDefault(entry.id(), Set.of()));
        entry.seeAlso().stream().map(Ref::id).forEach(sent::add);
        Set<String> names = new HashSet<>();
        site.body(entry).mentions().forEach(mention -> names.add(mention.entry().id()));
        Set<String> named = new HashSet<>();
        Map<String, Integer> together = new HashMap<>();
        count(entry, named, together);
        Set<String> all = new HashSet<>(together.keySet());
        all.addAll(sent);
        all.addAll(names);
        all.addAll(named);
        all.remove(entry.id());
        return all.stream()
                .map(
                        id ->
                                new Relation(
                                        id,
                                        sent.contains(id),
                                        names.contains(id),
                                        named.contains(id),
                                        together.getOrDefault(id, 0)))
                .sorted(CLOSEST)
                .toList();
    }

    /** Goes through the paragraphs that name the entry; those of a text come one after another. */
    private void count(Entry entry, Set<String> named, Map<String, Integer> together) {
        Place text = null;
        Map<Integer, Set<String>> there = Map.of();
        Set<Integer> counted = new HashSet<>();
        for (Site.Mentioned mentioned : site.uses().mentions(entry.id())) {
            Place place = mentioned.body().place();
            if (!place.equals(text)) {
                text = place;
                there = paragraphs.getOrDefault(place, Map.of());
                counted.clear();
                if (place.kind() == Kind.ENTRY) {
                    named.add(place.id());
                }
            }
            int paragraph = mentioned.mention().block();
            if (counted.add(paragraph)) {
                there.getOrDefault(paragraph, Set.of())
                        .forEach(id -> together.merge(id, 1, Integer::sum));
            }
        }
    }

    private void addSeeAlso(Entry entry) {
        for (Ref other : entry.seeAlso()) {
            seenFrom.computeIfAbsent(other.id(), key -> new HashSet<>()).add(entry.id());
        }
    }

    private void addParagraphs(Body body) {
        Map<Integer, Set<String>> named = new HashMap<>();
        for (Mention mention : body.mentions()) {
            named.computeIfAbsent(mention.block(), key -> new HashSet<>())
                    .add(mention.entry().id());
        }
        paragraphs.put(body.place(), named);
    }
}
