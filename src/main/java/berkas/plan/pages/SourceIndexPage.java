package berkas.plan.pages;

import berkas.model.Source;
import berkas.plan.Collation;
import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.SourceList;
import berkas.plan.Urls;
import berkas.plan.view.SourceIndexView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All sources, by publisher and title. */
final class SourceIndexPage {
    private SourceIndexPage() {}

    static Stream<PageTask> plan(Site site) {
        return Stream.of(new PageTask(Urls.SOURCES, site, SourceIndexPage::page));
    }

    private static PlannedPage page(Site site) {
        PageScope page = new PageScope(site, Urls.SOURCES);
        String title = site.ui().text("title.sources");
        SourceIndexView view =
                new SourceIndexView(
                        page.frame(title, ""),
                        title,
                        site.ui().count("sources", site.sources().size()),
                        groups(page));
        return page.page("source-index", view, null);
    }

    private static List<SourceIndexView.Group> groups(PageScope page) {
        Site site = page.site();
        List<Source> byTitle = Collation.sorted(site.language(), site.sources(), Source::title);
        Map<String, List<Source>> byPublisher = new LinkedHashMap<>();
        for (Source source :
                Collation.sorted(site.language(), byTitle, found -> publisher(site, found))) {
            byPublisher
                    .computeIfAbsent(publisher(site, source), key -> new ArrayList<>())
                    .add(source);
        }
        List<SourceIndexView.Group> groups = new ArrayList<>();
        byPublisher.forEach((name, of) -> groups.add(group(page, groups.size() + 1, name, of)));
        return groups;
    }

    private static SourceIndexView.Group group(
            PageScope page, int number, String name, List<Source> sources) {
        return new SourceIndexView.Group(
                "publisher-" + number,
                name,
                language(page, sources),
                sources.stream().map(source -> SourceList.itemOfPublisher(page, source)).toList());
    }

    // A name is read out as its publisher's language has it.
    private static String language(PageScope page, List<Source> sources) {
        List<String> languages =
                sources.stream().map(source -> page.foreign(source.language())).distinct().toList();
        return languages.size() == 1 ? languages.get(0) : "";
    }

    private static String publisher(Site site, Source source) {
        return source.publisher().isEmpty()
                ? site.ui().text("publisher.unknown")
                : source.publisher();
    }
}
