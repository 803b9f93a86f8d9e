package berkas.plan.pages;

import berkas.anchor.Anchor;
import berkas.plan.ArticleText;
import berkas.plan.Note;
import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.Urls;
import berkas.plan.html.Quotes;
import berkas.plan.view.Link;
import berkas.plan.view.NoteView;
import berkas.plan.view.SafeHtml;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page per note. */
final class NotePage {
    private static final Link NOWHERE = new Link("", "");

    private NotePage() {}

    static Stream<PageTask> plan(Site site) {
        return site.articles().values().stream()
                .flatMap(
                        article ->
                                IntStream.range(0, article.notes().size())
                                        .mapToObj(index -> task(site, article, index)));
    }

    private static PageTask task(Site site, ArticleText article, int index) {
        String path = Urls.note(article.notes().get(index).path());
        String id = article.article().id();
        return new PageTask(path, site, from -> page(from, from.article(id), index));
    }

    private static PlannedPage page(Site site, ArticleText article, int index) {
        List<Note> notes = article.notes();
        Note note = notes.get(index);
        PageScope page = new PageScope(site, Urls.note(note.path()));
        String articleTitle = article.article().title();
        NoteView view =
                new NoteView(
                        page.frame(
                                site.ui().text("title.note", note.title(), articleTitle),
                                note.passage()),
                        note.title(),
                        NoteItems.item(page, note, 1),
                        Cards.link(page, article.body().place(), article.body().place().url()),
                        page.foreign(article.body().place().language()),
                        context(article, note),
                        index == 0 ? NOWHERE : Cards.link(page, notes.get(index - 1)),
                        index + 1 == notes.size()
                                ? NOWHERE
                                : Cards.link(page, notes.get(index + 1)),
                        site.ui().text("note.position", index + 1, notes.size()));
        return page.page("note", view, note.annotation().file().whole());
    }

    private static SafeHtml context(ArticleText article, Note note) {
        Anchor anchor = note.anchor();
        if (anchor == null) {
            return SafeHtml.EMPTY;
        }
        String open = "<mark class=\"hl " + NoteItems.classes(note) + "\">";
        return new SafeHtml(
                Quotes.paragraph(article.body().text().text(), anchor.start(), anchor.end(), open));
    }
}
