package berkas.plan.pages;

import berkas.model.Entry;
import berkas.model.EntryKind;
import berkas.plan.Collation;
import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.Urls;
import berkas.plan.view.GlossaryView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All glossary entries: by letter, collated as the dossier's language does, and by kind. */
final class GlossaryPage {
    private GlossaryPage() {}

    static Stream<PageTask> plan(Site site) {
        return Stream.of(new PageTask(Urls.GLOSSARY, site, GlossaryPage::page));
    }

    private static PlannedPage page(Site site) {
        PageScope page = new PageScope(site, Urls.GLOSSARY);
        String title = site.ui().text("title.glossary");
        List<Entry> entries =
                Collation.sorted(site.language(), site.entries(), entry -> entry.name().value());
        GlossaryView view =
                new GlossaryView(
                        page.frame(title, ""),
                        title,
                        site.ui().count("entries", entries.size()),
                        letters(page, entries),
                        kinds(page, entries));
        return page.page("glossary", view, null);
    }

    private static List<GlossaryView.Group> letters(PageScope page, List<Entry> entries) {
        Map<String, List<Entry>> byLetter = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String letter = Collation.letter(entry.name().value());
            byLetter.computeIfAbsent(letter, key -> new ArrayList<>()).add(entry);
        }
        List<GlossaryView.Group> groups = new ArrayList<>();
        byLetter.forEach(
                (letter, of) ->
                        groups.add(group(page, "letter-" + (groups.size() + 1), letter, of)));
        return groups;
    }

    private static List<GlossaryView.Group> kinds(PageScope page, List<Entry> entries) {
        return Stream.of(EntryKind.values())
                .map(kind -> kind(page, kind, entries))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static GlossaryView.Group kind(PageScope page, EntryKind kind, List<Entry> entries) {
        List<Entry> of = entries.stream().filter(entry -> entry.kind() == kind).toList();
        return group(page, "kind-" + kind.word(), page.site().ui().label("kind", kind), of);
    }

    private static GlossaryView.Group group(
            PageScope page, String anchor, String label, List<Entry> entries) {
        return new GlossaryView.Group(anchor, label, Cards.entries(page, entries));
    }
}
