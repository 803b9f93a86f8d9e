package berkas.plan.pages;

import berkas.model.Edtf;
import berkas.model.Event;
import berkas.model.Part;
import berkas.model.Ref;
import berkas.plan.ArticleHead;
import berkas.plan.Dates;
import berkas.plan.PageScope;
import berkas.plan.Site;
import berkas.plan.Urls;
import berkas.plan.Uses;
import berkas.plan.view.EventItem;
import berkas.plan.view.SafeHtml;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What stands on the timeline: an event, or the publication of an article. */
interface Happening {
    /** In the order of the list: on one date what has no time first, articles after events. */
    Comparator<Happening> IN_ORDER =
            Comparator.comparing((Happening happening) -> Uses.shownFrom(happening.date()))
                    .thenComparing(Happening::date)
                    .thenComparing(Happening::isArticle)
                    .thenComparing(Happening::anchor);

    Edtf date();

    boolean isArticle();

    /** The id of its item in the list. */
    String anchor();

    String title();

    /** The language of its title, unless it is that of the page. */
    String language(PageScope page);

    /** Ids of the entries it belongs to. */
    List<String> entries();

    /** As it stands in the list, with a heading of the given level. */
    EventItem item(PageScope page, int heading);

    static List<Happening> all(Site site) {
        Stream<Happening> events = site.events().stream().map(Of::new);
        Stream<Happening> articles = site.articleHeads().stream().map(Published::new);
        return Stream.concat(events, articles).sorted(IN_ORDER).toList();
    }

    /** An event. */
    record Of(Event event) implements Happening {
        @Override
        public Edtf date() {
            return event.date();
        }

        @Override
        public boolean isArticle() {
            return false;
        }

        @Override
        public String anchor() {
            return Urls.eventAnchor(event.id());
        }

        @Override
        public String title() {
            return event.title();
        }

        @Override
        public String language(PageScope page) {
            return page.foreign(event.kept(), Part.TITLE);
        }

        @Override
        public List<String> entries() {
            return event.terms().stream().map(Ref::id).distinct().toList();
        }

        @Override
        public EventItem item(PageScope page, int heading) {
            return Cards.event(page, event, heading);
        }
    }

    /** The publication of an article. */
    record Published(ArticleHead head) implements Happening {
        @Override
        public Edtf date() {
            return head.article().published();
        }

        @Override
        public boolean isArticle() {
            return true;
        }

        @Override
        public String anchor() {
            return "article-" + head.article().id();
        }

        @Override
        public String title() {
            return head.article().title();
        }

        @Override
        public String language(PageScope page) {
            return page.foreign(head.place().titleLanguage());
        }

        @Override
        public List<String> entries() {
            return head.entries();
        }

        @Override
        public EventItem item(PageScope page, int heading) {
            return new EventItem(
                    anchor(),
                    page.href(Urls.article(head.article().id())),
                    page.site().dates().shown(date()),
                    Dates.machine(date()),
                    title(),
                    language(page),
                    SafeHtml.EMPTY,
                    "",
                    "",
                    List.of(),
                    List.of());
        }
    }
}
