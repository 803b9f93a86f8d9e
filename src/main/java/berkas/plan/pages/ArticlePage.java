package berkas.plan.pages;

import berkas.model.Article;
import berkas.model.ArticleTranslation;
import berkas.model.LanguageTag;
import berkas.model.Part;
import berkas.plan.ArticleText;
import berkas.plan.Body;
import berkas.plan.Note;
import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.SourceList;
import berkas.plan.Ui;
import berkas.plan.Urls;
import berkas.plan.html.BodyWriter;
import berkas.plan.html.BodyWriter.Written;
import berkas.plan.html.NoteMarks;
import berkas.plan.view.ArticleView;
import berkas.plan.view.MetaRow;
import berkas.plan.view.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page per article: its text with its notes. */
final class ArticlePage {
    private static final int HEADING = 1;

    /**
     * More characters of text than a window shows, be it as tall as those of the largest screens.
     */
    private static final int WINDOWFUL = 4000;

    private ArticlePage() {}

    static Stream<PageTask> plan(Site site) {
        return site.articles().keySet().stream()
                .map(
                        id ->
                                new PageTask(
                                        Urls.article(id),
                                        site,
                                        from -> page(from, from.article(id))));
    }

    private static PlannedPage page(Site site, ArticleText text) {
        Article article = text.article();
        LanguageTag language = text.body().place().language();
        PageScope page = new PageScope(site, Urls.article(article.id()));
        ArticleView view =
                new ArticleView(
                        page.frame(article.title(), article.summary()),
                        article.title(),
                        page.foreign(text.body().place().titleLanguage()),
                        article.subtitle(),
                        page.foreign(text.head().subtitleLanguage(site.language())),
                        original(text),
                        page.foreign(language),
                        language.rightToLeft() ? "rtl" : "ltr",
                        details(page, article),
                        textIn(page, text),
                        article.summary(),
                        page.foreign(article.kept(), Part.SUMMARY),
                        article.rights(),
                        page.foreign(article.kept(), Part.RIGHTS),
                        page.untranslated(article.kept().only(ArticleTranslation.REMARKS)),
                        site.ui().count("notes", text.notes().size()),
                        passages(page, text),
                        beyond(text.body()),
                        text.notes().stream()
                                .filter(note -> note.anchor() == null)
                                .map(note -> NoteItems.item(page, note, HEADING + 2))
                                .toList(),
                        text.notes().stream().map(note -> NoteItems.line(page, note)).toList(),
                        Counts.types(site.ui(), text.notes()),
                        Counts.verdicts(site.ui(), text.notes()),
                        site.ui().text("note.shown", "{0}", text.notes().size()),
                        sources(text).items(page));
        return page.page("article", view, article.file().whole());
    }

    private static ArticleView.Original original(ArticleText text) {
        Article shown = text.article();
        Article original = text.original();
        return new ArticleView.Original(
                original.title().equals(shown.title()) ? "" : original.title(),
                original.subtitle().equals(shown.subtitle()) ? "" : original.subtitle());
    }

    private static String textIn(PageScope page, ArticleText text) {
        Ui ui = page.site().ui();
        LanguageTag language = text.body().place().language();
        if (language.language().equals(ui.language().language())) {
            return "";
        }
        boolean areNotesIn =
                !text.notes().isEmpty()
                        && text.notes().stream()
                                .noneMatch(note -> note.annotation().kept().has(Part.BODY));
        String key = areNotesIn ? "article.textAndNotesIn" : "article.textIn";
        return ui.text(key, ui.languageName(language), ui.languageName(ui.language()));
    }

    private static SourceList sources(ArticleText text) {
        return new SourceList("source-", text.body().citations());
    }

    private static List<MetaRow> details(PageScope page, Article article) {
        return new Details(page)
                .date("label.published", article.published())
                .text("label.publisher", article.publisher())
                .list("label.authors", article.authors())
                .list("label.editors", article.editors())
                .text("label.dateline", article.dateline())
                .address("label.address", article.url())
                .address("label.archived", article.archived())
                .date("label.retrieved", article.retrieved())
                .rows();
    }

    private static List<ArticleView.Passage> passages(PageScope page, ArticleText text) {
        Body body = text.body();
        Map<String, NoteMarks> marks =
                text.anchored()
                        .collect(Collectors.toMap(Note::path, note -> NoteItems.marks(page, note)));
        List<Written> blocks =
                BodyWriter.write(
                        body.markup().blocks(),
                        new BodyWriter.Style(HEADING, Urls.BLOCK_PREFIX),
                        page.links(body, sources(text)),
                        Cards.links(page, body),
                        text.anchors(),
                        anchor -> Objects.requireNonNull(marks.get(anchor.annotation().path())));
        requireSameText(body, blocks);
        return placed(page, text, blocks);
    }

    // Places are offsets into the rendered text: were the two to differ, every note would be wrong.
    private static void requireSameText(Body body, List<Written> blocks) {
        int written = blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).end();
        if (written != body.text().length()) {
            throw new IllegalStateException("text of " + body.place().id() + " counted twice");
        }
    }

    // A browser that draws half a passage may have to move its last word when the rest is there.
    private static String beyond(Body body) {
        return body.text().runs().stream()
                .filter(run -> run.start() >= WINDOWFUL)
                .findFirst()
                .map(run -> Urls.blockAnchor(run.block()))
                .orElse(Urls.END_OF_TEXT);
    }

    // Each note stands below the block in which its passage begins.
    private static List<ArticleView.Passage> placed(
            PageScope page, ArticleText text, List<Written> blocks) {
        List<Note> notes = text.anchored().toList();
        List<ArticleView.Passage> passages = new ArrayList<>();
        int next = 0;
        for (Written block : blocks) {
            int first = next;
            while (next < notes.size() && notes.get(next).start() < block.end()) {
                next++;
            }
            passages.add(
                    new ArticleView.Passage(
                            new SafeHtml(block.html()),
                            notes.subList(first, next).stream()
                                    .map(note -> NoteItems.item(page, note, HEADING + 2))
                                    .toList()));
        }
        return passages;
    }
}
