package berkas.plan.pages;

import berkas.model.Edtf;
import berkas.model.Entry;
import berkas.model.Part;
import berkas.model.Settings;
import berkas.plan.Note;
import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.Urls;
import berkas.plan.view.HomeView;
import berkas.plan.view.MetaRow;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The dossier at a glance. */
final class HomePage {
    private static final int MOST_ARTICLES = 12;
    private static final int MOST_NOTES = 6;
    private static final int MOST_ENTRIES = 9;

    private HomePage() {}

    static Stream<PageTask> plan(Site site) {
        return Stream.of(new PageTask(Urls.HOME, site, HomePage::page));
    }

    private static PlannedPage page(Site site) {
        PageScope page = new PageScope(site, Urls.HOME);
        Settings settings = site.settings();
        HomeView view =
                new HomeView(
                        page.frame(settings.title(), settings.description()),
                        settings.title(),
                        page.foreign(settings.kept(), Part.TITLE),
                        settings.description(),
                        page.foreign(settings.kept(), Part.DESCRIPTION),
                        page.untranslated(settings.kept()),
                        label(page),
                        site.articleHeads().stream()
                                .limit(MOST_ARTICLES)
                                .map(article -> Cards.article(page, article))
                                .toList(),
                        Counts.types(site.ui(), site.notes().values()),
                        Claims.of(site).chart(page),
                        Cards.notes(page, latestNotes(site)),
                        Cards.entries(page, keyEntries(site)));
        return page.page("home", view, settings.file().whole());
    }

    /** What lies in the folder, as its label says: how much of each kind, and whose it is. */
    private static List<MetaRow> label(PageScope page) {
        Settings settings = page.site().settings();
        Site site = page.site();
        return new Details(page)
                .count("label.articles", site.articleHeads().size(), Urls.ARTICLES)
                .count("label.notes", site.notes().size(), Urls.ARTICLES)
                .count("label.entries", site.entries().size(), Urls.GLOSSARY)
                .count("label.events", site.events().size(), Urls.TIMELINE)
                .count("label.sources", site.sources().size(), Urls.SOURCES)
                .text("label.publisher", settings.publisher())
                .list("label.editors", settings.editors())
                .rows();
    }

    private static List<Note> latestNotes(Site site) {
        // Notes of one day stay in reading order; those without a date come last.
        Comparator<Note> byDate =
                Comparator.comparing(
                        Cards::latest, Comparator.nullsFirst(Comparator.<Edtf>naturalOrder()));
        return site.articles().values().stream()
                .flatMap(article -> article.notes().stream())
                .sorted(byDate.reversed())
                .limit(MOST_NOTES)
                .toList();
    }

    private static List<Entry> keyEntries(Site site) {
        Comparator<Entry> byMentions =
                Comparator.comparingInt(entry -> site.uses().mentionCount(entry.id()));
        return site.entries().stream()
                .sorted(byMentions.reversed().thenComparing(Entry::id))
                .limit(MOST_ENTRIES)
                .toList();
    }
}
