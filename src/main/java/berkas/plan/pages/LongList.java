package berkas.plan.pages;

import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.Ui;
import berkas.plan.Urls;
import berkas.plan.view.FurtherView;
import berkas.plan.view.Link;
import berkas.plan.view.Mentions;
import berkas.plan.view.NoteCard;
import berkas.plan.view.Pagination;
import berkas.text.Span;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list on a page, which goes on on further pages when it is long.
 *
 * @param page the page on which it begins
 * @param start where on it the list begins
 * @param name after which the further pages are called
 * @param heading the key of its heading
 * @param size how many pages it takes with the one on which it begins
 */
record LongList(String page, String start, String name, String heading, int size) {
    /**
     * A list that is one of several things on its page.
     *
     * @param anchor the id of its heading there, after which the further pages are called
     */
    LongList(String page, String anchor, String heading, int size) {
        this(page, page + "#" + anchor, anchor, heading, size);
    }

    /** How many pages before and after a page can be reached from it at once. */
    private static final int NEAR = 2;

    /** The pages after the one on which the list begins, each planned by its number. */
    Stream<PageTask> further(Site site, BiFunction<Site, Integer, PlannedPage> planned) {
        return IntStream.rangeClosed(2, size)
                .mapToObj(
                        number ->
                                new PageTask(
                                        path(number), site, from -> planned.apply(from, number)));
    }

    /** A further page, to be planned. */
    PageScope scope(Site site, int number) {
        return new PageScope(site, path(number), page);
    }

    /** A further page as it is called among all pages. */
    String title(Ui ui, String title, int number) {
        return ui.text("title.further", title, ui.number(number), ui.number(size));
    }

    /** Which page of how many a page is. */
    String position(Ui ui, int number) {
        return ui.text("pages.position", ui.number(number), ui.number(size));
    }

    /**
     * Plans a further page of a list that is one of several things on its page.
     *
     * @param from its {@link #scope}
     * @param whole the title of the page on which the list begins
     * @param name what that page is about
     * @param language of the name if it is not the site's; else empty
     * @param origin the content file the pages stand for
     */
    PlannedPage planned(
            PageScope from,
            int number,
            String whole,
            String name,
            String language,
            @Nullable Span origin,
            List<Mentions> mentions,
            List<NoteCard> notes) {
        Ui ui = from.site().ui();
        String title = ui.text(heading);
        String full = ui.text("title.list", whole, title);
        FurtherView view =
                new FurtherView(
                        from.frame(title(ui, full, number), ""),
                        new Link(name, href(from, 1), language),
                        position(ui, number),
                        title,
                        mentions,
                        notes,
                        pagination(from, number));
        return from.page("further", view, origin);
    }

    /** The ways between the pages; none if there is but one. */
    List<Pagination> pagination(PageScope from, int number) {
        if (size == 1) {
            return List.of();
        }
        Ui ui = from.site().ui();
        return List.of(
                new Pagination(
                        ui.text("pages.label", ui.text(heading)),
                        position(ui, number),
                        number == 1 ? "" : href(from, number - 1),
                        number == size ? "" : href(from, number + 1),
                        IntStream.rangeClosed(1, size)
                                .filter(other -> isShown(other, number))
                                .mapToObj(other -> step(from, other, number))
                                .toList()));
    }

    /** Whether a page can be reached from another at once. */
    boolean isShown(int other, int number) {
        return isNear(other, number) || (isNear(other - 1, number) && isNear(other + 1, number));
    }

    private boolean isNear(int other, int number) {
        return other == 1 || other == size || Math.abs(other - number) <= NEAR;
    }

    private Pagination.Step step(PageScope from, int other, int number) {
        Ui ui = from.site().ui();
        return new Pagination.Step(
                ui.number(other),
                ui.text("pages.number", ui.number(other)),
                href(from, other),
                other == number,
                other > 1 && !isShown(other - 1, number));
    }

    private String href(PageScope from, int number) {
        return from.href(number == 1 ? start : path(number));
    }

    private String path(int number) {
        return Urls.further(page, name, number);
    }
}
