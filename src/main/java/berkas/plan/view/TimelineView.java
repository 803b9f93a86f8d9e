package berkas.plan.view;

import java.util.List;

/**
 * All events in order, with the publication of the articles.
 *
 * @param count how many events there are; where there are none, how many articles
 * @param shown how many are shown of how many, the first number left out
 * @param widest the longest that {@code shown} can get
 * @param days those shown hour by hour, some of them if they are many
 * @param filter empty when no event names an entry
 */
public record TimelineView(
        Frame frame,
        String title,
        String count,
        String shown,
        String widest,
        Strip strip,
        List<Link> days,
        List<Choice> filter,
        List<Year> years)
        implements View {
    public TimelineView {
        days = List.copyOf(days);
        filter = List.copyOf(filter);
        years = List.copyOf(years);
    }

    /** An entry that events can be chosen by: its id, its name, how many events there are. */
    public record Choice(String id, String label, String language, String number) {}

    /**
     * What begins in one year.
     *
     * @param published how many articles were published, where they are too many to stand among the
     *     events, and the way to them; else empty
     */
    public record Year(String anchor, String label, List<Block> blocks, List<Link> published) {
        public Year {
            blocks = List.copyOf(blocks);
            published = List.copyOf(published);
        }
    }

    /**
     * Neighbours in the list.
     *
     * @param anchor of a day that is shown hour by hour; empty for all else
     * @param title the day; empty for all else
     */
    public record Block(String anchor, String title, DayClock clock, List<Item> items) {
        public Block {
            items = List.copyOf(items);
        }
    }

    /**
     * An event, or the publication of an article.
     *
     * @param event for an article with its title, and the article as its address
     * @param label what an article's item is; empty for an event
     * @param entries ids of the entries it belongs to, with spaces between
     */
    public record Item(EventItem event, Glyph glyph, String label, String entries) {}
}
