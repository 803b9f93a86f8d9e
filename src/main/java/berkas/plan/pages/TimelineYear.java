package berkas.plan.pages;

import berkas.model.Edtf;
import berkas.model.Edtf.Bound;
import berkas.plan.PageScope;
import berkas.plan.Site;
import berkas.plan.Urls;
import berkas.plan.timeline.ClockPlan;
import berkas.plan.timeline.Dated;
import berkas.plan.timeline.Glyphs;
import berkas.plan.view.DayClock;
import berkas.plan.view.Link;
import berkas.plan.view.TimelineView.Block;
import berkas.plan.view.TimelineView.Item;
import berkas.plan.view.TimelineView.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What begins in one year; days on which much is known to the hour are shown hour by hour.
 *
 * @param anchor the id of the year's heading
 * @param all in the list's order
 * @param articles whether articles are listed one by one; else only how many there are
 */
record TimelineYear(
        PageScope page, String anchor, String label, List<Happening> all, boolean articles) {
    /** So many known hours make a day worth a closer look. */
    static final int FEWEST_TIMED = 3;

    private static final int HEADING = 3;

    TimelineYear {
        all = List.copyOf(all);
    }

    /** Neighbours in the list; {@code day} is empty for those of no day hour by hour. */
    private record Group(String day, List<Happening> of) {}

    List<Dated> dated() {
        return all.stream().map(this::dated).toList();
    }

    /**
     * The year as listed.
     *
     * @param timeline all there is, for what lasts over a day without beginning on it
     */
    Year view(List<Dated> timeline) {
        List<Block> blocks = groups().stream().map(group -> block(group, timeline)).toList();
        return new Year(anchor, label, blocks, published());
    }

    private List<Link> published() {
        long unlisted = all.stream().filter(happening -> !isListed(happening)).count();
        return unlisted == 0
                ? List.of()
                : List.of(
                        new Link(
                                page.site().ui().count("published", (int) unlisted),
                                page.href(Urls.ARTICLES)));
    }

    private Stream<Happening> listed() {
        return all.stream().filter(this::isListed);
    }

    private boolean isListed(Happening happening) {
        return articles || !happening.isArticle();
    }

    private List<Group> groups() {
        Set<String> closer = closerLooks();
        List<Group> groups = new ArrayList<>();
        listed().forEach(
                        happening -> {
                            String day = day(happening.date());
                            group(groups, closer.contains(day) ? day : "").of().add(happening);
                        });
        return groups;
    }

    /** The day's group, or that of the neighbour before; a new one if there is none. */
    private static Group group(List<Group> groups, String day) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (groups.get(i).day().equals(day)) {
                return groups.get(i);
            }
            if (day.isEmpty()) {
                break;
            }
        }
        groups.add(new Group(day, new ArrayList<>()));
        return groups.get(groups.size() - 1);
    }

    private Set<String> closerLooks() {
        Map<String, Long> timed =
                listed().filter(happening -> ClockPlan.isTimed(happening.date()))
                        .collect(
                                Collectors.groupingBy(
                                        happening -> day(happening.date()), Collectors.counting()));
        return timed.entrySet().stream()
                .filter(day -> day.getValue() >= FEWEST_TIMED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The day a date is, or an interval begins on, as ISO 8601 has it; empty for other dates. */
    private static String day(Edtf date) {
        Bound start = date.start();
        return isNearDay(start)
                ? LocalDate.of((int) start.year(), start.month(), start.day()).toString()
                : "";
    }

    private static boolean isNearDay(Bound bound) {
        return bound.hasDay() && bound.hasMonth() && bound.year() >= 0 && bound.year() <= 9999;
    }

    private Block block(Group group, List<Dated> timeline) {
        if (group.day().isEmpty()) {
            return new Block("", "", DayClock.NONE, items(group.of(), HEADING));
        }
        LocalDate day = LocalDate.parse(group.day());
        return new Block(
                "day-" + group.day(),
                page.site().dates().day(day),
                clock(day, group.of().stream().map(this::dated).toList(), timeline),
                items(group.of(), HEADING + 1));
    }

    private DayClock clock(LocalDate day, List<Dated> of, List<Dated> timeline) {
        Site site = page.site();
        List<Dated> around =
                timeline.stream()
                        .filter(dated -> lastsOver(dated.date(), day) && !of.contains(dated))
                        .toList();
        boolean rightToLeft = site.language().rightToLeft();
        return ClockPlan.of(site.ui(), site.dates(), day, of, around, rightToLeft);
    }

    /** Whether the day lies in an interval of which both ends are known to the day. */
    private static boolean lastsOver(Edtf date, LocalDate day) {
        return date.isInterval()
                && isNearDay(date.start())
                && isNearDay(date.end())
                && day(date).compareTo(day.toString()) <= 0
                && LocalDate.of((int) date.end().year(), date.end().month(), date.end().day())
                        .isAfter(day.minusDays(1));
    }

    private List<Item> items(List<Happening> of, int heading) {
        return of.stream().map(happening -> item(happening, heading)).toList();
    }

    private Item item(Happening happening, int heading) {
        return new Item(
                happening.item(page, heading),
                Glyphs.of(dated(happening), page.site().language().rightToLeft()),
                happening.isArticle() ? page.site().ui().text("events.legend.published") : "",
                String.join(" ", happening.entries()));
    }

    private Dated dated(Happening happening) {
        Site site = page.site();
        String key = happening.isArticle() ? "events.article" : "events.mark";
        return new Dated(
                happening.date(),
                happening.isArticle(),
                "#" + (isListed(happening) ? happening.anchor() : anchor),
                "#" + anchor,
                happening.title(),
                happening.language(page),
                site.ui().text(key, site.dates().shown(happening.date()), happening.title()),
                String.join(" ", happening.entries()));
    }
}
