package berkas.plan.pages;

import berkas.model.Entry;
import berkas.model.Part;
import berkas.plan.PageScope;
import berkas.plan.Relations.Relation;
import berkas.plan.Site;
import berkas.plan.Ui;
import berkas.plan.Urls;
import berkas.plan.diagram.RelatedDiagram;
import berkas.plan.diagram.RelatedDiagram.Neighbour;
import berkas.plan.view.DiagramView;
import berkas.plan.view.EntryView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The entries around an entry: the closest in a picture, all of them in a list. */
final class RelatedEntries {
    /** Entries that are merely named together are listed as long as the list is no longer. */
    private static final int ENOUGH = 16;

    /** One line to one box would tell nothing that its list does not. */
    private static final int LEAST_IN_PICTURE = 2;

    private static final String SEE_ALSO = "see-also";
    private static final String IN_TEXT = "in-text";
    private static final String TOGETHER = "together";

    private RelatedEntries() {}

    /** What is worth showing, the closest first. */
    static List<Relation> of(Site site, Entry entry) {
        List<Relation> shown = new ArrayList<>();
        for (Relation relation : site.relations().of(entry)) {
            if (relation.seeAlso() || relation.inText() || shown.size() < ENOUGH) {
                shown.add(relation);
            }
        }
        return shown;
    }

    static List<EntryView.Related> list(PageScope page, List<Relation> relations) {
        return relations.stream().map(relation -> related(page, relation)).toList();
    }

    /** One picture, or none. */
    static List<DiagramView> diagram(PageScope page, Entry entry, List<Relation> relations) {
        if (relations.size() < LEAST_IN_PICTURE) {
            return List.of();
        }
        Ui ui = page.site().ui();
        return List.of(
                RelatedDiagram.of(
                        ui.text("relation.picture", entry.name().value()),
                        neighbour(page, entry, ""),
                        relations.stream().map(relation -> neighbour(page, relation)).toList(),
                        Stream.of(SEE_ALSO, IN_TEXT, TOGETHER)
                                .map(kind -> legend(ui, kind))
                                .toList(),
                        page.site().language().rightToLeft()));
    }

    private static DiagramView.Kind legend(Ui ui, String kind) {
        return new DiagramView.Kind(kind, ui.text("relation." + kind));
    }

    private static Neighbour neighbour(PageScope page, Relation relation) {
        return neighbour(page, page.site().entry(relation.id()), kind(relation));
    }

    private static Neighbour neighbour(PageScope page, Entry entry, String kind) {
        return new Neighbour(
                entry.name().value(),
                language(page, entry),
                page.href(Urls.entry(entry.id())),
                kind);
    }

    private static String kind(Relation relation) {
        if (relation.seeAlso()) {
            return SEE_ALSO;
        }
        return relation.inText() ? IN_TEXT : TOGETHER;
    }

    private static EntryView.Related related(PageScope page, Relation relation) {
        Entry entry = page.site().entry(relation.id());
        return new EntryView.Related(
                entry.name().value(),
                language(page, entry),
                page.href(Urls.entry(entry.id())),
                words(page.site().ui(), relation));
    }

    private static String words(Ui ui, Relation relation) {
        List<String> words = new ArrayList<>();
        if (relation.seeAlso()) {
            words.add(ui.text("relation.see-also"));
        }
        if (relation.inText()) {
            words.add(ui.text(text(relation)));
        }
        if (relation.together() > 0) {
            words.add(ui.count("together", relation.together()));
        }
        return String.join(" · ", words);
    }

    private static String text(Relation relation) {
        if (relation.names()) {
            return relation.named() ? "relation.both" : "relation.names";
        }
        return "relation.named";
    }

    private static String language(PageScope page, Entry entry) {
        return page.foreign(entry.kept(), Part.NAME);
    }
}
