package berkas.plan.pages;

import berkas.model.Annotation;
import berkas.model.Part;
import berkas.model.Verdict;
import berkas.plan.Note;
import berkas.plan.PageScope;
import berkas.plan.SourceList;
import berkas.plan.Ui;
import berkas.plan.Urls;
import berkas.plan.Uses;
import berkas.plan.html.Html;
import berkas.plan.html.NoteMarks;
import berkas.plan.view.NoteItem;
import berkas.plan.view.NoteLine;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes as they stand on pages, and what stands for them in the text. */
final class NoteItems {
    private NoteItems() {}

    /**
     * A note, whole.
     *
     * @param headingBase the level of the note's own heading
     */
    static NoteItem item(PageScope page, Note note, int headingBase) {
        Annotation annotation = note.annotation();
        Ui ui = page.site().ui();
        Verdict verdict = annotation.verdict();
        String anchor = Urls.noteAnchor(annotation.id());
        SourceList sources = new SourceList(anchor + "--s-", Uses.sources(note));
        return new NoteItem(
                note.path(),
                anchor,
                note.number(),
                annotation.type().word(),
                ui.label("type", annotation.type()),
                verdict == null ? "" : verdict.word(),
                verdict == null ? "" : ui.label("verdict", verdict),
                note.title(),
                page.foreign(annotation.kept(), Part.TITLE),
                note.passage(),
                page.foreign(note.passageLanguage()),
                note.anchor() == null ? "" : page.href(note.passageUrl()),
                page.href(Urls.note(note.path())),
                note.brief(),
                Cards.body(page, note.body(), sources, headingBase),
                page.foreign(annotation.kept(), Part.BODY),
                page.untranslated(annotation.kept()),
                sources.items(page),
                Cards.terms(page, annotation.terms()),
                byline(page, annotation),
                annotation.draft());
    }

    /** A note in the list of its article's notes. */
    static NoteLine line(PageScope page, Note note) {
        Annotation annotation = note.annotation();
        Ui ui = page.site().ui();
        Verdict verdict = annotation.verdict();
        return new NoteLine(
                note.number(),
                Urls.noteAnchor(annotation.id()),
                note.title(),
                page.foreign(annotation.kept(), Part.TITLE),
                annotation.type().word(),
                ui.label("type", annotation.type()),
                verdict == null ? "" : verdict.word(),
                verdict == null ? "" : ui.label("verdict", verdict));
    }

    /** What stands in the article's text for a note. */
    static NoteMarks marks(PageScope page, Note note) {
        String id = note.annotation().id();
        return new NoteMarks(
                Urls.quoteAnchor(id), Urls.noteAnchor(id), classes(note), reference(page, note));
    }

    /** The class names that tell a highlight's type and verdict. */
    static String classes(Note note) {
        Verdict verdict = note.annotation().verdict();
        String type = "t-" + note.annotation().type().word();
        return verdict == null ? type : type + " v-" + verdict.word();
    }

    private static String reference(PageScope page, Note note) {
        String id = note.annotation().id();
        String label = page.site().ui().text("note.ref", note.number(), note.title());
        return "<a class=\"noteref "
                + classes(note)
                + "\" role=\"doc-noteref\" id=\""
                + Urls.referenceAnchor(id)
                + "\" href=\"#"
                + Urls.noteAnchor(id)
                + "\" data-not-text aria-label=\""
                + Html.attribute(label)
                + "\"><sup>"
                + note.number()
                + "</sup></a>";
    }

    private static String byline(PageScope page, Annotation annotation) {
        Ui ui = page.site().ui();
        String author =
                annotation.author().isEmpty()
                        ? ""
                        : ui.text("note.byline.author", annotation.author());
        String created = Cards.date(page, annotation.created());
        String updated = Cards.date(page, annotation.updated());
        return Stream.of(
                        author,
                        created.isEmpty() ? "" : ui.text("note.byline.written", created),
                        updated.isEmpty() ? "" : ui.text("note.byline.updated", updated))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
