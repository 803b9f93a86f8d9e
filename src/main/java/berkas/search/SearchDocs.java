package berkas.search;

import berkas.concurrent.Parallel;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.Dossier;
import berkas.model.Entry;
import berkas.model.Event;
import berkas.model.Kept;
import berkas.model.LanguageTag;
import berkas.model.Page;
import berkas.model.Part;
import berkas.model.RenderedText;
import berkas.model.Source;
import berkas.model.Text;
import berkas.plan.ArticleText;
import berkas.plan.Body;
import berkas.plan.Ingredient;
import berkas.plan.Note;
import berkas.plan.Place;
import berkas.plan.Site;
import berkas.plan.Ui;
import berkas.plan.Urls;
import berkas.search.Field.Role;
import berkas.search.SearchDoc.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be found on a site: one per note, article, entry, event, source and page. */
final class SearchDocs {
    private final Site site;
    private final Ui ui;
    private final Words words;
    private final DocMemo memo;

    private SearchDocs(Site site, WordList list, DocMemo memo) {
        this.site = site;
        this.ui = site.ui();
        this.words = new Words(list);
        this.memo = memo;
    }

    /**
     * All of them, by kind, then as the dossier has them.
     *
     * @param list gets their words
     * @param memo what was put together before
     */
    static List<SearchDoc> of(Site site, WordList list, DocMemo memo) {
        SearchDocs docs = new SearchDocs(site, list, memo);
        Dossier all = site.dossier();
        return Stream.of(
                        docs.each(
                                Ingredient.Kind.ENTRY,
                                all.entries(),
                                Entry::id,
                                one -> List.of(docs.entry(one))),
                        docs.each(
                                Ingredient.Kind.ARTICLE,
                                site.articles().values(),
                                text -> text.article().id(),
                                docs::text),
                        docs.each(
                                Ingredient.Kind.EVENT,
                                all.events(),
                                Event::id,
                                one -> List.of(docs.event(one))),
                        docs.each(
                                Ingredient.Kind.SOURCE,
                                all.sources(),
                                Source::id,
                                one -> List.of(docs.source(one))),
                        docs.each(
                                Ingredient.Kind.PAGE,
                                all.pages(),
                                Page::id,
                                one -> List.of(docs.page(one))))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(SearchDoc::kind))
                .toList();
    }

    private <T> List<SearchDoc> each(
            Ingredient.Kind kind,
            Collection<T> items,
            Function<T, String> id,
            Function<T, List<SearchDoc>> docs) {
        Function<T, List<SearchDoc>> known =
                item -> memo.docs(new Ingredient(kind, id.apply(item)), () -> docs.apply(item));
        return Parallel.map(List.copyOf(items), known).stream().flatMap(List::stream).toList();
    }

    /** An article and its notes: there are many, and mostly all of them stay the same. */
    private List<SearchDoc> text(ArticleText text) {
        return Stream.concat(Stream.of(article(text)), text.notes().stream().map(this::note))
                .toList();
    }

    private SearchDoc note(Note note) {
        Annotation annotation = note.annotation();
        Place place = note.body().place();
        String type = ui.label("type", annotation.type());
        String verdict =
                annotation.verdict() == null ? "" : ui.label("verdict", annotation.verdict());
        String headline = site.articles().size() > 1 ? note.article().title() : "";
        String anchor = "#" + Urls.noteAnchor(annotation.id());
        return doc(Kind.NOTE, Urls.article(note.article().id()) + anchor)
                .title(note.title(), place.titleLanguage())
                .label(type, verdict, headline)
                .text(most -> plain(note.body(), most), place.language())
                .field(Role.TITLE, annotation.title(), place.titleLanguage())
                .field(Role.ABOUT, note.passage(), note.passageLanguage())
                .field(Role.ABOUT, type + " " + verdict)
                .field(Role.BODY, plain(note.body()), place.language())
                .made();
    }

    private SearchDoc article(ArticleText text) {
        Article article = text.article();
        LanguageTag language = text.body().place().language();
        String date = site.dates().shown(article.published());
        DocBuilder doc =
                doc(Kind.ARTICLE, Urls.article(article.id()))
                        .title(article.title(), text.body().place().titleLanguage())
                        .label(article.publisher(), date)
                        .text(most -> plain(text.body(), most), language)
                        .field(Role.TITLE, text.original().title(), language)
                        .field(Role.SUMMARY, text.original().subtitle(), language)
                        .field(
                                Role.SUMMARY,
                                article.summary(),
                                language(article.kept(), Part.SUMMARY))
                        .field(Role.ABOUT, article.publisher())
                        .field(Role.ABOUT, String.join(" ", article.authors()))
                        .field(Role.ABOUT, article.dateline())
                        .field(Role.ABOUT, date)
                        .field(Role.BODY, plain(text.body()), language);
        if (!article.title().equals(text.original().title())) {
            doc.field(Role.TITLE, article.title()).field(Role.SUMMARY, article.subtitle());
        }
        return doc.made();
    }

    private SearchDoc entry(Entry entry) {
        Place place = site.body(entry).place();
        Kept kept = entry.kept();
        String kind = ui.label("kind", entry.kind());
        String body = plain(site.body(entry));
        String facts = facts(entry);
        DocBuilder doc =
                doc(Kind.ENTRY, Urls.entry(entry.id()))
                        .title(entry.name().value(), place.titleLanguage())
                        .label(kind)
                        .text(
                                most ->
                                        cut(
                                                DocBuilder.joined(
                                                        "\n",
                                                        entry.summary(),
                                                        plain(site.body(entry)),
                                                        facts),
                                                most),
                                language(kept, Part.SUMMARY))
                        .field(Role.NAME, entry.name().value(), place.titleLanguage())
                        .field(Role.SUMMARY, entry.summary(), language(kept, Part.SUMMARY))
                        .field(Role.ABOUT, kind)
                        .field(Role.BODY, body, place.language())
                        .field(Role.BODY, facts, language(kept, Part.FACTS));
        entry.aliases().stream()
                .map(Text::value)
                .forEach(alias -> doc.field(Role.ALIAS, alias, language(kept, Part.ALIASES)));
        entry.names()
                .forEach((tag, names) -> names.forEach(name -> doc.field(Role.ALIAS, name, tag)));
        return doc.made();
    }

    private String facts(Entry entry) {
        return Stream.of(
                        entry.facts().stream().map(fact -> fact.label() + ": " + fact.value()),
                        entry.dates().stream()
                                .map(date -> date.label() + ": " + site.dates().shown(date.date())),
                        Stream.ofNullable(entry.location())
                                .map(Entry.Location::label)
                                .filter(label -> !label.isEmpty()))
                .flatMap(rows -> rows)
                .collect(Collectors.joining(" · "));
    }

    private SearchDoc event(Event event) {
        Place place = site.body(event).place();
        String date = site.dates().shown(event.date());
        return doc(Kind.EVENT, Urls.event(event.id()))
                .title(event.title(), place.titleLanguage())
                .label(date)
                .text(most -> plain(site.body(event), most), place.language())
                .field(Role.TITLE, event.title(), place.titleLanguage())
                .field(Role.ALIAS, date)
                .field(Role.BODY, plain(site.body(event)), place.language())
                .made();
    }

    private SearchDoc source(Source source) {
        LanguageTag language =
                source.hasSuppliedTitle() || source.language() == null
                        ? language(source.kept(), Part.TITLE)
                        : source.language();
        LanguageTag noteLanguage = language(source.kept(), Part.NOTE);
        String issued = source.issued() == null ? "" : site.dates().shown(source.issued());
        return doc(Kind.SOURCE, Urls.source(source.id()))
                .title(source.title(), language)
                .label(source.publisher(), issued)
                .text(most -> cut(source.note(), most), noteLanguage)
                .field(Role.TITLE, source.title(), language)
                .field(Role.ABOUT, source.publisher())
                .field(Role.ABOUT, String.join(" ", source.author()))
                .field(Role.ABOUT, issued)
                .field(Role.BODY, source.note(), noteLanguage)
                .made();
    }

    private SearchDoc page(Page page) {
        Place place = site.body(page).place();
        String body = plain(site.body(page));
        return doc(Kind.PAGE, Urls.page(page.id()))
                .title(page.title(), place.titleLanguage())
                .text(most -> plain(site.body(page), most), place.language())
                .field(Role.TITLE, page.title(), place.titleLanguage())
                .field(Role.BODY, body, place.language())
                .made();
    }

    private DocBuilder doc(Kind kind, String url) {
        return new DocBuilder(words, site.language(), kind, site.folder() + url);
    }

    private LanguageTag language(Kept kept, Part part) {
        return site.language(kept, part);
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }

    /** A text with one line feed between two blocks and no other. */
    private static String plain(Body body) {
        return plain(body, Integer.MAX_VALUE);
    }

    private static String plain(Body body, int most) {
        char[] blanked = cut(body.text().text(), most).toCharArray();
        for (RenderedText.Run run : body.text().runs()) {
            if (run.start() >= blanked.length) {
                break;
            }
            blank(blanked, run);
        }
        return new String(blanked);
    }

    private static void blank(char[] text, RenderedText.Run run) {
        for (int i = run.start(); i < Math.min(run.end(), text.length); i++) {
            text[i] = text[i] == '\n' ? ' ' : text[i];
        }
    }
}
