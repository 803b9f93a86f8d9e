package berkas.plan.pages;

import berkas.model.Entry;
import berkas.model.Part;
import berkas.plan.Collation;
import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.Urls;
import berkas.plan.timeline.Dated;
import berkas.plan.timeline.StripPlan;
import berkas.plan.view.Link;
import berkas.plan.view.TimelineView;
import berkas.plan.view.TimelineView.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All events in the order of their dates, year by year, and drawn on one strip; articles stand
 * among them where they are few.
 */
final class TimelinePage {
    private static final int MOST_DAYS = 12;

    /** More articles would hide the events they stand among; they have a list of their own. */
    static final int MOST_ARTICLES = 24;

    private TimelinePage() {}

    static Stream<PageTask> plan(Site site) {
        return Stream.of(new PageTask(Urls.TIMELINE, site, TimelinePage::page));
    }

    private static PlannedPage page(Site site) {
        PageScope page = new PageScope(site, Urls.TIMELINE);
        String title = site.ui().text("title.timeline");
        List<TimelineYear> years = years(page);
        List<Dated> all = years.stream().flatMap(year -> year.dated().stream()).toList();
        List<TimelineView.Year> listed = years.stream().map(year -> year.view(all)).toList();
        int count = site.events().size();
        TimelineView view =
                new TimelineView(
                        page.frame(title, ""),
                        title,
                        count(site, count),
                        site.ui().text("events.shown", "{0}", count),
                        site.ui().text("events.shown", count, count),
                        StripPlan.of(site.ui(), site.dates(), site.language().rightToLeft(), all),
                        days(listed),
                        choices(page),
                        listed);
        return page.page("timeline", view, null);
    }

    private static String count(Site site, int events) {
        int articles = site.articleHeads().size();
        return events == 0 && articles > 0
                ? site.ui().count("published", articles)
                : site.ui().count("events", events);
    }

    private static List<TimelineYear> years(PageScope page) {
        Map<String, List<Happening>> byYear = new LinkedHashMap<>();
        for (Happening happening : Happening.all(page.site())) {
            String year = page.site().dates().year(happening.date());
            byYear.computeIfAbsent(year, key -> new ArrayList<>()).add(happening);
        }
        boolean articles = page.site().articleHeads().size() <= MOST_ARTICLES;
        List<TimelineYear> years = new ArrayList<>();
        byYear.forEach(
                (label, of) -> {
                    String anchor = "year-" + (years.size() + 1);
                    years.add(new TimelineYear(page, anchor, label, of, articles));
                });
        return years;
    }

    private static List<Link> days(List<TimelineView.Year> years) {
        return years.stream()
                .flatMap(year -> year.blocks().stream())
                .filter(block -> !block.title().isEmpty())
                .limit(MOST_DAYS)
                .map(day -> new Link(day.title(), "#" + day.anchor()))
                .toList();
    }

    private static List<Choice> choices(PageScope page) {
        Site site = page.site();
        return Collation.sorted(site.language(), site.entries(), entry -> entry.name().value())
                .stream()
                .flatMap(entry -> choice(page, entry))
                .toList();
    }

    private static Stream<Choice> choice(PageScope page, Entry entry) {
        Site site = page.site();
        int events = site.uses().eventsOfTerm(entry.id()).size();
        String language = page.foreign(entry.kept(), Part.NAME);
        return events == 0
                ? Stream.of()
                : Stream.of(
                        new Choice(
                                entry.id(),
                                entry.name().value(),
                                language,
                                site.ui().number(events)));
    }
}
