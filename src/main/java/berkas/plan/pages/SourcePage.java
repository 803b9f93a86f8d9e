package berkas.plan.pages;

import berkas.model.Part;
import berkas.model.Source;
import berkas.model.SourceType;
import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.SourceList;
import berkas.plan.Ui;
import berkas.plan.Urls;
import berkas.plan.Uses;
import berkas.plan.view.MetaRow;
import berkas.plan.view.SourceItem;
import berkas.plan.view.SourceView;
import java.util.List;
import java.util.stream.Stream;

/** A page per source: what it is and who cites it. */
final class SourcePage {
    private static final int HEADING = 1;

    private SourcePage() {}

    static Stream<PageTask> plan(Site site) {
        return site.sources().stream().map(Source::id).flatMap(id -> pages(site, id));
    }

    private static Stream<PageTask> pages(Site site, String id) {
        return Stream.concat(
                Stream.of(new PageTask(Urls.source(id), site, from -> page(from, from.source(id)))),
                notes(site, id).further(site, (from, number) -> notes(from, id, number)));
    }

    private static LongList notes(Site site, String id) {
        return new LongList(
                Urls.source(id), "notes", "template.citedInNotes", site.uses().pagesOfSource(id));
    }

    private static PlannedPage notes(Site site, String id, int number) {
        LongList list = notes(site, id);
        PageScope page = list.scope(site, number);
        Source source = site.source(id);
        return list.planned(
                page,
                number,
                title(site.ui(), source),
                source.title(),
                SourceList.item(page, source).language(),
                source.span(),
                List.of(),
                Cards.notes(page, site.uses().notesOfSource(id, number)));
    }

    private static PlannedPage page(Site site, Source source) {
        PageScope page = new PageScope(site, Urls.source(source.id()));
        SourceItem item = SourceList.item(page, source);
        Uses uses = site.uses();
        SourceView view =
                new SourceView(
                        page.frame(title(page.site().ui(), source), item.details()),
                        source.title(),
                        item.language(),
                        details(page, source),
                        item.url(),
                        item.host(),
                        source.archived() == null ? "" : source.archived().url(),
                        source.note(),
                        page.foreign(source.kept(), Part.NOTE),
                        page.untranslated(source.kept()),
                        Cards.notes(page, uses.notesOfSource(source.id(), 1)),
                        notes(site, source.id()).pagination(page, 1),
                        Cards.entries(page, uses.entriesOfSource(source.id())),
                        Cards.events(page, uses.eventsOfSource(source.id()), HEADING + 2),
                        uses.textsOfSource(source.id()).stream()
                                .map(place -> Cards.link(page, place, place.url()))
                                .toList());
        return page.page("source", view, source.span());
    }

    // A source may be called like the entry it is about, or like another source.
    private static String title(Ui ui, Source source) {
        String publisher = source.publisher();
        String from = publisher.isEmpty() ? ui.text("template.source") : publisher;
        return ui.text("title.source", source.title(), from);
    }

    private static List<MetaRow> details(PageScope page, Source source) {
        Ui ui = page.site().ui();
        SourceType type = source.type() == null ? SourceType.WEBPAGE : source.type();
        return new Details(page)
                .list("label.author", source.author())
                .text("label.publisher", source.publisher())
                .date("label.issued", source.issued())
                .text("label.type", ui.label("source-type", type))
                .language(source.language())
                .date("label.accessed", source.accessed())
                .date("label.archivedAt", source.archivedAt())
                .rows();
    }
}
