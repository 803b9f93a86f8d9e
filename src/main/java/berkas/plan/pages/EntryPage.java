package berkas.plan.pages;

import berkas.model.Entry;
import berkas.model.Part;
import berkas.model.SourceRef;
import berkas.model.Text;
import berkas.plan.Dates;
import berkas.plan.EntryNames;
import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Relations.Relation;
import berkas.plan.Site;
import berkas.plan.SourceList;
import berkas.plan.Ui;
import berkas.plan.Urls;
import berkas.plan.Uses;
import berkas.plan.map.LocatorMap;
import berkas.plan.view.EntryView;
import berkas.plan.view.MapView;
import berkas.plan.view.Mentions;
import berkas.plan.view.MetaRow;
import berkas.plan.view.NoteCard;
import berkas.plan.view.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page per glossary entry. */
final class EntryPage {
    private static final int HEADING = 1;

    private EntryPage() {}

    static Stream<PageTask> plan(Site site) {
        return site.entries().stream().map(Entry::id).flatMap(id -> pages(site, id));
    }

    private static Stream<PageTask> pages(Site site, String id) {
        return Stream.of(
                        Stream.of(
                                new PageTask(
                                        Urls.entry(id), site, from -> page(from, from.entry(id)))),
                        mentions(site, id)
                                .further(site, (from, number) -> mentions(from, id, number)),
                        notes(site, id).further(site, (from, number) -> notes(from, id, number)))
                .flatMap(pages -> pages);
    }

    private static LongList mentions(Site site, String id) {
        return new LongList(
                Urls.entry(id), "mentions", "template.mentions", site.uses().mentionPages(id));
    }

    private static LongList notes(Site site, String id) {
        return new LongList(
                Urls.entry(id), "notes", "template.relatedNotes", site.uses().pagesOfTerm(id));
    }

    private static PlannedPage mentions(Site site, String id, int number) {
        LongList list = mentions(site, id);
        PageScope page = list.scope(site, number);
        List<Mentions> mentions = MentionLists.of(page, site.uses().mentions(id, number));
        return further(page, id, list, number, mentions, List.of());
    }

    private static PlannedPage notes(Site site, String id, int number) {
        LongList list = notes(site, id);
        PageScope page = list.scope(site, number);
        List<NoteCard> notes = Cards.notes(page, site.uses().notesOfTerm(id, number));
        return further(page, id, list, number, List.of(), notes);
    }

    private static PlannedPage further(
            PageScope page,
            String id,
            LongList list,
            int number,
            List<Mentions> mentions,
            List<NoteCard> notes) {
        Entry entry = page.site().entry(id);
        return list.planned(
                page,
                number,
                entry.name().value(),
                entry.name().value(),
                page.foreign(entry.kept(), Part.NAME),
                entry.file().whole(),
                mentions,
                notes);
    }

    private static PlannedPage page(Site site, Entry entry) {
        PageScope page = new PageScope(site, Urls.entry(entry.id()));
        SourceList sources = new SourceList("source-", Uses.sources(site, entry));
        List<Relation> related = RelatedEntries.of(site, entry);
        EntryView view =
                new EntryView(
                        page.frame(entry.name().value(), entry.summary()),
                        entry.name().value(),
                        page.foreign(entry.kept(), Part.NAME),
                        entry.kind().word(),
                        site.ui().label("kind", entry.kind()),
                        entry.summary(),
                        page.foreign(entry.kept(), Part.SUMMARY),
                        aliases(site.ui(), entry),
                        page.foreign(entry.kept(), Part.ALIASES),
                        EntryNames.of(site, entry),
                        Cards.body(page, site.body(entry), sources, HEADING),
                        page.foreign(entry.kept(), Part.BODY),
                        page.untranslated(entry.kept()),
                        map(site.ui(), entry),
                        page.foreign(entry.kept(), Part.LOCATION),
                        facts(page, entry, sources),
                        identifiers(entry),
                        sources.items(page),
                        RelatedEntries.diagram(page, entry, related),
                        RelatedEntries.list(page, related),
                        Cards.events(page, site.uses().eventsOfTerm(entry.id()), HEADING + 2),
                        Cards.notes(page, site.uses().notesOfTerm(entry.id(), 1)),
                        notes(site, entry.id()).pagination(page, 1),
                        MentionLists.of(page, site.uses().mentions(entry.id(), 1)),
                        mentions(site, entry.id()).pagination(page, 1),
                        site.ui().count("mentions", site.uses().mentionCount(entry.id())));
        return page.page("entry", view, entry.file().whole());
    }

    private static String aliases(Ui ui, Entry entry) {
        return ui.list(entry.aliases().stream().map(Text::value).toList());
    }

    private static List<EntryView.FactRow> facts(PageScope page, Entry entry, SourceList sources) {
        List<EntryView.FactRow> rows = new ArrayList<>();
        String language = page.foreign(entry.kept(), Part.FACTS);
        for (Entry.Fact fact : entry.facts()) {
            SafeHtml citations = citations(page, fact.source(), sources);
            rows.add(
                    new EntryView.FactRow(
                            fact.label(), language, fact.value(), language, "", citations));
        }
        for (Entry.DatedFact date : entry.dates()) {
            rows.add(
                    new EntryView.FactRow(
                            date.label(),
                            page.foreign(entry.kept(), Part.DATES),
                            page.site().dates().shown(date.date()),
                            "",
                            Dates.machine(date.date()),
                            citations(page, date.source(), sources)));
        }
        return rows;
    }

    private static List<MapView> map(Ui ui, Entry entry) {
        return entry.location() == null
                ? List.of()
                : List.of(LocatorMap.of(ui, entry.name().value(), entry.location()));
    }

    private static SafeHtml citations(PageScope page, List<SourceRef> refs, SourceList sources) {
        return new SafeHtml(
                refs.stream()
                        .map(ref -> page.citation(ref.id(), sources))
                        .collect(Collectors.joining(" ")));
    }

    private static List<MetaRow> identifiers(Entry entry) {
        return new TreeMap<>(entry.identifiers())
                .entrySet().stream()
                        .map(ids -> MetaRow.text(ids.getKey(), String.join(", ", ids.getValue())))
                        .toList();
    }
}
