package berkas.plan;

import berkas.model.Inline;
import berkas.model.LanguageTag;
import berkas.model.Links;
import berkas.model.Settings;
import berkas.model.Target;
import berkas.model.WebUrl;
import berkas.plan.html.BodyLinks;
import berkas.plan.html.Html;
import berkas.plan.view.Frame;
import berkas.plan.view.Link;
import berkas.plan.view.View;
import berkas.text.AuthoredLink;
import berkas.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page being planned: ways out of it, its frame, and the editors' links it has come to show.
 *
 * <p>Made for one page and then dropped.
 */
public final class PageScope {
    private final Site site;
    private final String path;
    private final List<AuthoredLink> links = new ArrayList<>();

    public PageScope(Site site, String path) {
        this.site = site;
        this.path = path;
    }

    public Site site() {
        return site;
    }

    public String path() {
        return path;
    }

    /** The way to a path of the output, with optional fragment. */
    public String href(String target) {
        // A host shows this one page at any address, so only a way from its top leads anywhere.
        return path.equals(Urls.NOT_FOUND)
                ? Urls.basePath(settings().baseUrl()) + target
                : Urls.relative(path, target);
    }

    /** The language, unless it is that of the page: what a {@code lang} attribute is for. */
    public String foreign(@Nullable LanguageTag language) {
        return language == null || language.equals(site.language()) ? "" : language.tag();
    }

    /** The page, finished. */
    public PlannedPage page(String template, View view, @Nullable Span origin) {
        return new PlannedPage(path, template, view, origin, links);
    }

    /** The frame of a page whose heading is {@code title}. */
    public Frame frame(String title, String description) {
        Settings settings = settings();
        WebUrl base = settings.baseUrl();
        boolean home = path.equals(Urls.HOME);
        return new Frame(
                settings.language().tag(),
                settings.language().rightToLeft() ? "rtl" : "ltr",
                home ? title : site.ui().text("title.page", title, settings.title()),
                description,
                base == null || path.equals(Urls.NOT_FOUND) ? "" : canonical(base),
                path.equals(Urls.NOT_FOUND) ? Urls.basePath(base) : Urls.root(path),
                href(Urls.HOME),
                settings.title(),
                settings.publisher(),
                settings.rights(),
                navigation(),
                pages(),
                site.ui().texts());
    }

    /** A citation that leads to an item of a list of sources on this page, as markup. */
    public String citation(String sourceId, SourceList sources) {
        int number = sources.number(sourceId);
        String label = site.ui().text("cite.label", number, site.source(sourceId).title());
        return "<a class=\"cite\" data-not-text href=\"#"
                + Html.attribute(sources.anchor(sourceId))
                + "\" aria-label=\""
                + Html.attribute(label)
                + "\">["
                + number
                + "]</a>";
    }

    /** Links out of a body shown on this page. */
    public BodyLinks links(Body body, SourceList sources) {
        return new LinksOf(body, sources);
    }

    private Settings settings() {
        return site.dossier().settings();
    }

    private String canonical(WebUrl base) {
        String root = base.url().endsWith("/") ? base.url() : base.url() + "/";
        return root + path.replaceFirst("(^|/)index\\.html$", "$1");
    }

    private List<Frame.NavItem> navigation() {
        List<Frame.NavItem> items = new ArrayList<>();
        items.add(item("nav.home", Urls.HOME, path.equals(Urls.HOME)));
        items.add(item("nav.articles", Urls.ARTICLES, isBelow("articles/", "notes/")));
        items.add(item("nav.glossary", Urls.GLOSSARY, isBelow("glossary/")));
        items.add(item("nav.timeline", Urls.TIMELINE, path.equals(Urls.TIMELINE)));
        items.add(item("nav.sources", Urls.SOURCES, isBelow("sources/")));
        return items;
    }

    private boolean isBelow(String... folders) {
        return List.of(folders).stream().anyMatch(path::startsWith);
    }

    private Frame.NavItem item(String key, String target, boolean current) {
        return new Frame.NavItem(site.ui().text(key), href(target), current, path.equals(target));
    }

    private List<Link> pages() {
        return site.dossier().pages().stream()
                .map(page -> new Link(page.title(), href(Urls.page(page.id()))))
                .toList();
    }

    private final class LinksOf implements BodyLinks {
        private final Body body;
        private final SourceList sources;

        LinksOf(Body body, SourceList sources) {
            this.body = body;
            this.sources = sources;
        }

        @Override
        public String entry(String id) {
            return href(Urls.entry(id));
        }

        @Override
        public String entryName(String id) {
            return site.entry(id).name().value();
        }

        @Override
        public String note(String path) {
            return href(Urls.note(path));
        }

        @Override
        public String noteTitle(String path) {
            return Note.linkText(site.note(path).annotation());
        }

        @Override
        public String citation(String sourceId) {
            return PageScope.this.citation(sourceId, sources);
        }

        @Override
        public String href(Inline.Link link) {
            return authored(link.destination(), link.start(), link.end());
        }

        @Override
        public String src(Inline.Image image) {
            return authored(image.source(), image.start(), image.end());
        }

        private String href(String target) {
            return PageScope.this.href(target);
        }

        private String authored(String destination, int start, int end) {
            Target target = Links.resolve(body.markup().file(), destination);
            // A link to nowhere stays one, to be found when the page is checked.
            String href =
                    destination.isBlank()
                            ? ""
                            : target.fold(new Destinations(PageScope.this, body));
            links.add(new AuthoredLink(href, body.markup().origin().span(start, end)));
            return href;
        }
    }
}
