package berkas.plan.pages;

import berkas.model.Event;
import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.Urls;
import berkas.plan.Uses;
import berkas.plan.view.TimelineView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All events in the order of their dates, year by year. */
final class TimelinePage {
    private static final int EVENT_HEADING = 3;

    private TimelinePage() {}

    static Stream<PageTask> plan(Site site) {
        return Stream.of(new PageTask(Urls.TIMELINE, () -> page(site)));
    }

    private static PlannedPage page(Site site) {
        PageScope page = new PageScope(site, Urls.TIMELINE);
        String title = site.ui().text("title.timeline");
        TimelineView view =
                new TimelineView(
                        page.frame(title, ""),
                        title,
                        site.ui().count("events", site.dossier().events().size()),
                        years(page));
        return page.page("timeline", view, null);
    }

    private static List<TimelineView.Year> years(PageScope page) {
        Map<String, List<Event>> byYear = new LinkedHashMap<>();
        page.site().dossier().events().stream()
                .sorted(Uses.BY_DATE)
                .forEach(event -> group(byYear, page, event));
        List<TimelineView.Year> years = new ArrayList<>();
        byYear.forEach((label, events) -> years.add(year(page, years.size() + 1, label, events)));
        return years;
    }

    private static void group(Map<String, List<Event>> byYear, PageScope page, Event event) {
        String year = page.site().dates().year(event.date());
        byYear.computeIfAbsent(year, key -> new ArrayList<>()).add(event);
    }

    private static TimelineView.Year year(
            PageScope page, int number, String label, List<Event> events) {
        return new TimelineView.Year(
                "year-" + number, label, Cards.events(page, events, EVENT_HEADING));
    }
}
