package berkas.validate;

import berkas.render.RenderedPage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page, or one style sheet, and gives what must be remembered of it.
 *
 * <p>A pure function of its arguments, so pages can be scanned in any order and in parallel. Each
 * is read once, and its tree is walked twice.
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
        Element plain = PlainMarkup.read(page.html());
        return plain == null
                ? scan(page, ParsedMarkup.read(page.html()), NestedTags.of(page.html()), settings)
                : scan(page, plain, Set.of(), settings);
    }

    static PageFacts scan(
            RenderedPage page, Element document, Set<NestedTags.Nested> nested, Settings settings) {
        Findings findings = new Findings(page);
        Resolver resolver = based(document, Resolver.of(page.path(), settings), findings);
        IdCheck ids = new IdCheck(findings);
        NestingCheck nesting = new NestingCheck(findings, nested);
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
        Element sheet = new Element("css", true, List.of());
        for (String url : CssUrls.of(css)) {
            // A bare fragment means the page that uses the sheet (CSS Values 4, section 4.5.1).
            if (!url.startsWith("#")) {
                resolver.resolve(url, findings.use(sheet, "url", url, true));
            }
        }
        return findings.facts(Set.of());
    }

    private static Resolver based(Element document, Resolver resolver, Findings findings) {
        for (Node node : document.below()) {
            if (node instanceof Element base
                    && base.name().equals("base")
                    && base.hasAttr("href")) {
                return resolver.rebased(
                        base.attr("href"), findings.formOf(base, base.attr("href")));
            }
        }
        return resolver;
    }

    private static void walk(Element document, List<ElementCheck> checks) {
        Node at = document.first();
        while (at != null) {
            at =
                    at instanceof Element element && enter(element, checks)
                            ? element.first()
                            : left(at, checks);
        }
        checks.forEach(ElementCheck::end);
    }

    /** Whether there is something in the element to go on with. */
    private static boolean enter(Element element, List<ElementCheck> checks) {
        if (element.name().equals("template")) {
            return false;
        }
        for (int i = 0; i < checks.size(); i++) {
            checks.get(i).enter(element, element.name());
        }
        return element.first() != null;
    }

    /** Leaves a node and all that ends with it; gives what follows. */
    private static @Nullable Node left(Node node, List<ElementCheck> checks) {
        for (@Nullable Node at = node; at != null; at = at.parent()) {
            if (at instanceof Element element) {
                for (int i = 0; i < checks.size(); i++) {
                    checks.get(i).leave(element);
                }
            }
            if (at.next != null) {
                return at.next;
            }
        }
        return null;
    }
}
