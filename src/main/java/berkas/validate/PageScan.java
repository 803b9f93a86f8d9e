package berkas.validate;

import berkas.render.RenderedPage;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Reads one page, or one style sheet, and gives what must be remembered of it.
 *
 * <p>A pure function of its arguments, so pages can be scanned in any order and in parallel. Each
 * is parsed once and walked once.
 */
public final class PageScan {
    private PageScan() {}

    /**
     * Collects anchors and links, and finds what is wrong with the page by itself.
     *
     * <p>Faults: {@code B401} and {@code B404} (addresses that cannot be resolved), {@code B405},
     * {@code B407} to {@code B412}, {@code B414}, {@code B418}.
     */
    public static PageFacts scan(RenderedPage page, Settings settings) {
        Document document = Jsoup.parse(page.html());
        Findings findings = new Findings(page);
        Resolver plain = Resolver.of(page.path(), settings);
        Resolver resolver = mayHaveBase(page.html()) ? based(document, plain, findings) : plain;
        IdCheck ids = new IdCheck(findings);
        NestingCheck nesting = new NestingCheck(findings, page.html());
        walk(
                document,
                List.of(
                        new DocumentCheck(findings),
                        ids,
                        new IdReferenceCheck(findings, ids::ids),
                        new LinkCollector(findings, resolver),
                        new LinkNameCheck(findings, nesting.outerLinks()),
                        new TextAlternativeCheck(findings),
                        new HeadingCheck(findings),
                        nesting));
        return findings.facts(ids.anchors());
    }

    /**
     * Collects the addresses a style sheet uses.
     *
     * @param path of the style sheet, from the output folder
     */
    public static PageFacts scanCss(String path, String css, Settings settings) {
        Findings findings = new Findings(new RenderedPage(path, "", null, List.of()));
        Resolver resolver = Resolver.of(path, settings);
        Element sheet = new Element("css");
        for (String url : CssUrls.of(css)) {
            // A bare fragment means the page that uses the sheet (CSS Values 4, section 4.5.1).
            if (!url.startsWith("#")) {
                resolver.resolve(url, findings.use(sheet, "url", url, true));
            }
        }
        return findings.facts(Set.of());
    }

    private static Resolver based(Document document, Resolver resolver, Findings findings) {
        Element base = document.selectFirst("base[href]");
        return base == null
                ? resolver
                : resolver.rebased(base.attr("href"), findings.formOf(base, base.attr("href")));
    }

    /** Nearly no page has a base, and looking at its text is far cheaper than a query. */
    private static boolean mayHaveBase(String html) {
        return html.contains("<base") || html.contains("<BASE");
    }

    private static void walk(Document document, List<ElementCheck> checks) {
        document.filter(new Walk(checks));
        checks.forEach(ElementCheck::end);
    }

    private record Walk(List<ElementCheck> checks) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                checks.forEach(check -> check.leave(element));
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element) {
            String name = element.normalName();
            if (name.equals("template")) {
                return FilterResult.SKIP_CHILDREN;
            }
            for (ElementCheck check : checks) {
                check.enter(element, name);
            }
            return FilterResult.CONTINUE;
        }
    }
}
