package berkas.plan.pages;

import berkas.model.Article;
import berkas.model.Edtf;
import berkas.model.Entry;
import berkas.model.Event;
import berkas.model.Part;
import berkas.model.Ref;
import berkas.model.Verdict;
import berkas.plan.ArticleHead;
import berkas.plan.Body;
import berkas.plan.Dates;
import berkas.plan.Note;
import berkas.plan.PageScope;
import berkas.plan.Place;
import berkas.plan.Site;
import berkas.plan.SourceList;
import berkas.plan.Ui;
import berkas.plan.Urls;
import berkas.plan.Uses;
import berkas.plan.html.BodyWriter;
import berkas.plan.html.TermLink;
import berkas.plan.view.ArticleCard;
import berkas.plan.view.EntryCard;
import berkas.plan.view.EventItem;
import berkas.plan.view.Link;
import berkas.plan.view.NoteCard;
import berkas.plan.view.SafeHtml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several kinds of pages list in the same way. */
final class Cards {
    private Cards() {}

    static NoteCard note(PageScope page, Note note) {
        Ui ui = page.site().ui();
        Verdict verdict = note.annotation().verdict();
        return new NoteCard(
                note.number(),
                note.annotation().type().word(),
                ui.label("type", note.annotation().type()),
                verdict == null ? "" : verdict.word(),
                verdict == null ? "" : ui.label("verdict", verdict),
                note.title(),
                page.foreign(note.annotation().kept(), Part.TITLE),
                note.passage(),
                page.foreign(note.passageLanguage()),
                page.href(Urls.note(note.path())),
                date(page, latest(note)),
                note.annotation().draft());
    }

    static List<NoteCard> notes(PageScope page, List<Note> notes) {
        return notes.stream().map(note -> note(page, note)).toList();
    }

    static EntryCard entry(PageScope page, Entry entry) {
        Site site = page.site();
        return new EntryCard(
                entry.name().value(),
                page.foreign(entry.kept(), Part.NAME),
                page.href(Urls.entry(entry.id())),
                entry.kind().word(),
                site.ui().label("kind", entry.kind()),
                entry.summary(),
                page.foreign(entry.kept(), Part.SUMMARY),
                site.ui().count("mentions", site.uses().mentionCount(entry.id())));
    }

    static List<EntryCard> entries(PageScope page, List<Entry> entries) {
        return entries.stream().map(entry -> entry(page, entry)).toList();
    }

    static ArticleCard article(PageScope page, ArticleHead head) {
        Article article = head.article();
        return new ArticleCard(
                article.title(),
                article.subtitle(),
                page.foreign(head.place().titleLanguage()),
                page.foreign(head.subtitleLanguage(page.site().language())),
                page.href(Urls.article(article.id())),
                article.publisher(),
                page.site().dates().shown(article.published()),
                Dates.machine(article.published()),
                article.summary(),
                page.foreign(article.kept(), Part.SUMMARY),
                page.site().ui().count("notes", head.notes()));
    }

    /**
     * An event.
     *
     * @param headingBase the level of the event's own heading
     */
    static EventItem event(PageScope page, Event event, int headingBase) {
        Site site = page.site();
        String anchor = Urls.eventAnchor(event.id());
        SourceList sources = new SourceList(anchor + "--s-", Uses.sources(site, event));
        return new EventItem(
                anchor,
                page.href(Urls.event(event.id())),
                site.dates().shown(event.date()),
                Dates.machine(event.date()),
                event.title(),
                page.foreign(event.kept(), Part.TITLE),
                body(page, site.body(event), sources, headingBase),
                page.foreign(event.kept(), Part.BODY),
                page.untranslated(event.kept()),
                terms(page, event.terms()),
                sources.items(page));
    }

    static List<EventItem> events(PageScope page, List<Event> events, int headingBase) {
        return events.stream().map(event -> event(page, event, headingBase)).toList();
    }

    static List<Link> terms(PageScope page, List<Ref> terms) {
        return terms.stream().map(term -> term(page, page.site().entry(term.id()))).toList();
    }

    /** A body without highlights. */
    static SafeHtml body(PageScope page, Body body, SourceList sources, int headingBase) {
        BodyWriter.Style style = new BodyWriter.Style(headingBase, "");
        return new SafeHtml(
                BodyWriter.write(
                        body.markup().blocks(),
                        style,
                        page.links(body, sources),
                        links(page, body)));
    }

    /** The mentions that are links on this page. */
    static List<TermLink> links(PageScope page, Body body) {
        return body.links().stream()
                .map(
                        mention ->
                                new TermLink(
                                        mention.start(),
                                        mention.end(),
                                        page.entry(mention.entry().id())))
                .toList();
    }

    /** The day a note was last worked on, if known. */
    static @Nullable Edtf latest(Note note) {
        Edtf updated = note.annotation().updated();
        return updated != null ? updated : note.annotation().created();
    }

    static String date(PageScope page, @Nullable Edtf date) {
        return date == null ? "" : page.site().dates().shown(date);
    }

    /** A link to a note's own page. */
    static Link link(PageScope page, Note note) {
        return new Link(
                note.title(),
                page.href(Urls.note(note.path())),
                page.foreign(note.annotation().kept(), Part.TITLE));
    }

    /** A link to a text, or to a place in it. */
    static Link link(PageScope page, Place place, String url) {
        return new Link(place.title(), page.href(url), page.foreign(place.titleLanguage()));
    }

    private static Link term(PageScope page, Entry entry) {
        return new Link(
                entry.name().value(),
                page.entry(entry.id()),
                page.foreign(entry.kept(), Part.NAME));
    }
}
