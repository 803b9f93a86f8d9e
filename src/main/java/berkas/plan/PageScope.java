package berkas.plan;

import berkas.model.Inline;
import berkas.model.Kept;
import berkas.model.LanguageTag;
import berkas.model.Links;
import berkas.model.Page;
import berkas.model.Part;
import berkas.model.PictureSize;
import berkas.model.Settings;
import berkas.model.Target;
import berkas.model.WebUrl;
import berkas.plan.html.BodyLinks;
import berkas.plan.html.Html;
import berkas.plan.view.Frame;
import berkas.plan.view.Link;
import berkas.plan.view.Preview;
import berkas.plan.view.View;
import berkas.text.AuthoredLink;
import berkas.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page being planned: ways out of it, its frame, and what it has come to show: editors' links,
 * previews of entries.
 *
 * <p>Made for one page and then dropped.
 */
public final class PageScope {
    private final Site site;
    private final String page;
    private final String elsewhere;
    private final String path;
    private final List<AuthoredLink> links = new ArrayList<>();
    private final Map<String, Preview> previews = new TreeMap<>();

    /**
     * @param page its path in the folder of the site's language
     */
    public PageScope(Site site, String page) {
        this(site, page, page);
    }

    /**
     * @param elsewhere the page that other languages have instead of this
     */
    public PageScope(Site site, String page, String elsewhere) {
        this.site = site;
        this.page = page;
        this.elsewhere = elsewhere;
        this.path = site.folder() + page;
    }

    public Site site() {
        return site;
    }

    /** The page's path in the output. */
    public String path() {
        return path;
    }

    /** The way to a page in the site's language, with optional fragment: {@code Urls.HOME}. */
    public String href(String target) {
        return fileHref(site.folder() + target);
    }

    /** The way to what all languages share, media above all: a path of the output. */
    public String fileHref(String target) {
        // A host shows this one page at any address, so only a way from its top leads anywhere.
        return isNotFound()
                ? Urls.basePath(settings().baseUrl()) + target
                : Urls.relative(path, target);
    }

    /** The way to an entry, of which the page then holds a preview. */
    public String entry(String id) {
        String href = href(Urls.entry(id));
        previews.computeIfAbsent(id, key -> Previews.of(this, site.entry(id), href));
        return href;
    }

    /** The language, unless it is that of the page: what a {@code lang} attribute is for. */
    public String foreign(@Nullable LanguageTag language) {
        return language == null || language.equals(site.language()) ? "" : language.tag();
    }

    /** The language of a text of a record, unless it is that of the page. */
    public String foreign(Kept kept, Part part) {
        return foreign(site.language(kept, part));
    }

    /** Says that texts are shown in the dossier's own language for want of a translation. */
    public String untranslated(Kept kept) {
        if (kept.isEmpty()) {
            return "";
        }
        String name = site.ui().languageName(site.ownLanguage());
        return site.ui().text(kept.partly() ? "mark.partly" : "mark.untranslated", name);
    }

    /** The page, finished. */
    public PlannedPage page(String template, View view, @Nullable Span origin) {
        return new PlannedPage(path, template, view, origin, links);
    }

    /**
     * The frame of a page whose heading is {@code title}.
     *
     * @param description of the page; if empty, the dossier's own takes its place
     */
    public Frame frame(String title, String description) {
        Settings settings = settings();
        WebUrl base = settings.baseUrl();
        String name =
                page.equals(Urls.HOME)
                        ? title
                        : site.ui().text("title.page", title, settings.title());
        return new Frame(
                site.language().tag(),
                site.language().rightToLeft() ? "rtl" : "ltr",
                name,
                description.isEmpty() ? described(title, name) : description,
                base == null || isNotFound() ? "" : canonical(base, site.language()),
                alternates(),
                isNotFound() ? Urls.basePath(base) : Urls.root(path),
                href(Urls.HOME),
                href(Urls.SEARCH),
                settings.title(),
                foreign(settings.kept(), Part.TITLE),
                settings.publisher(),
                settings.rights(),
                foreign(settings.kept(), Part.RIGHTS),
                navigation(),
                editions(),
                pages(),
                site.tongues(),
                site.ui().texts(),
                Collections.unmodifiableCollection(previews.values()));
    }

    // Lists of results show a description with every page: better ours than one of their making.
    private String described(String title, String name) {
        String dossier = settings().description();
        return dossier.isEmpty() ? name : site.ui().text("title.described", title, dossier);
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
        return site.settings();
    }

    private boolean isNotFound() {
        return page.equals(Urls.NOT_FOUND);
    }

    private String canonical(WebUrl base, LanguageTag language) {
        String root = base.url().endsWith("/") ? base.url() : base.url() + "/";
        return root + (site.folder(language) + page).replaceFirst("(^|/)index\\.html$", "$1");
    }

    /** This page in every language, then for readers of none of them; only absolute addresses. */
    private List<Frame.Alternate> alternates() {
        WebUrl base = settings().baseUrl();
        if (base == null || !elsewhere.equals(page) || site.languages().size() < 2) {
            return List.of();
        }
        return Stream.concat(
                        site.languages().stream()
                                .map(tag -> new Frame.Alternate(tag.tag(), canonical(base, tag))),
                        Stream.of(
                                new Frame.Alternate(
                                        "x-default", canonical(base, site.ownLanguage()))))
                .toList();
    }

    /** The other languages. */
    private List<Frame.Edition> editions() {
        return site.languages().stream()
                .filter(tag -> !tag.equals(site.language()))
                .map(
                        tag ->
                                new Frame.Edition(
                                        tag.tag(),
                                        tag.rightToLeft() ? "rtl" : "ltr",
                                        LanguageNames.own(tag),
                                        fileHref(site.folder(tag) + elsewhere)))
                .toList();
    }

    private List<Frame.NavItem> navigation() {
        List<Frame.NavItem> items = new ArrayList<>();
        items.add(item("nav.home", Urls.HOME, page.equals(Urls.HOME)));
        items.add(item("nav.articles", Urls.ARTICLES, isBelow("articles/", "notes/")));
        items.add(item("nav.glossary", Urls.GLOSSARY, isBelow("glossary/")));
        items.add(item("nav.timeline", Urls.TIMELINE, page.equals(Urls.TIMELINE)));
        items.add(item("nav.sources", Urls.SOURCES, isBelow("sources/")));
        return items;
    }

    private boolean isBelow(String... folders) {
        return List.of(folders).stream().anyMatch(page::startsWith);
    }

    private Frame.NavItem item(String key, String target, boolean current) {
        return new Frame.NavItem(site.ui().text(key), href(target), current, page.equals(target));
    }

    private List<Link> pages() {
        Link accessibility =
                new Link(site.ui().text("title.accessibility"), href(Urls.ACCESSIBILITY));
        return Stream.concat(site.pages().stream().map(this::link), Stream.of(accessibility))
                .toList();
    }

    private Link link(Page of) {
        return new Link(of.title(), href(Urls.page(of.id())), foreign(of.kept(), Part.TITLE));
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
            return PageScope.this.entry(id);
        }

        @Override
        public String entryName(String id) {
            return site.entryName(id, body.place().language());
        }

        @Override
        public String note(String path) {
            return href(Urls.note(path));
        }

        @Override
        public String noteTitle(String path) {
            return site.noteName(path, body.place().language());
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

        @Override
        public Optional<PictureSize> size(Inline.Image image) {
            Target target = Links.resolve(body.markup().file(), image.source());
            if (target instanceof Target.Content file) {
                return site.pictureSize(ContentPaths.published(site, file.path()));
            }
            return target instanceof Target.Site file
                    ? site.pictureSize(file.path().substring(1))
                    : Optional.empty();
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
