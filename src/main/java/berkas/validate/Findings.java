package berkas.validate;

import berkas.diagnostic.Code;
import berkas.render.RenderedPage;
import berkas.text.AuthoredLink;
import berkas.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the checks of one page put what they find. */
final class Findings {
    private final RenderedPage page;
    private final Map<String, List<Span>> authored = new HashMap<>();
    private final Set<LinkUse> links = new LinkedHashSet<>();
    private final Set<Fault> faults = new LinkedHashSet<>();

    Findings(RenderedPage page) {
        this.page = page;
        for (AuthoredLink link : page.links()) {
            authored.computeIfAbsent(link.href(), href -> new ArrayList<>(1)).add(link.span());
        }
    }

    /**
     * What becomes of an address of an element: a link to be checked when all pages are known, a
     * fault, or nothing.
     */
    Resolver.Outcome use(Element element, String attribute, String raw, boolean followed) {
        return new Use(element, raw) {
            @Override
            public void inside(Target target) {
                links.add(
                        new LinkUse(
                                element.name(),
                                attribute,
                                raw,
                                target.path(),
                                target.fragment(),
                                followed,
                                spans(raw)));
            }
        };
    }

    /** The same for an address that nobody follows: only its form matters. */
    Resolver.Outcome formOf(Element element, String raw) {
        return new Use(element, raw);
    }

    /** A fault of an element, in an address that an editor may have written. */
    void fault(Code code, String message, Element element, String raw) {
        add(code, message, Excerpt.of(element), "", spans(raw));
    }

    /** A fault of an element. */
    void fault(Code code, String message, Element element) {
        add(code, message, Excerpt.of(element), "", List.of());
    }

    /** A fault of the page as a whole. */
    void fault(Code code, String message) {
        add(code, message, "", "", List.of());
    }

    /** A reference to an id that the page does not have. */
    void missing(String message, Element element, String wanted) {
        add(Code.BROKEN_ID_REFERENCE, message, Excerpt.of(element), wanted, List.of());
    }

    PageFacts facts(Set<String> anchors) {
        return new PageFacts(
                page.path(), page.origin(), anchors, List.copyOf(links), List.copyOf(faults));
    }

    private void add(Code code, String message, String element, String wanted, List<Span> spans) {
        faults.add(
                new Fault(
                        page.path(),
                        page.origin(),
                        spans,
                        code,
                        message,
                        element,
                        wanted,
                        List.of()));
    }

    /** An address as the editor wrote it, if one did. */
    String written(String raw) {
        return spans(raw).stream().map(Span::text).findFirst().orElse(raw);
    }

    private List<Span> spans(String raw) {
        return authored.getOrDefault(raw, List.of());
    }

    private class Use implements Resolver.Outcome {
        private final Element element;
        private final String raw;

        Use(Element element, String raw) {
            this.element = element;
            this.raw = raw;
        }

        @Override
        public void inside(Target target) {}

        @Override
        public void wrong(Code code, String message) {
            fault(code, "`" + Excerpt.of(written(raw)) + "` " + message, element, raw);
        }
    }
}
