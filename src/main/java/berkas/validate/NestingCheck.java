package berkas.validate;

import berkas.diagnostic.Code;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links and controls within a link or a button: {@code B412} (HTML Standard 4.5.1, 4.10.6). */
final class NestingCheck implements ElementCheck {
    private static final Set<String> CONTROLS =
            Set.of("button", "details", "embed", "iframe", "label", "select", "textarea");

    private final Findings findings;
    private final Set<NestedTags.Nested> nested;
    private @Nullable Element outer;

    /**
     * @param nested what is nested in the markup and no longer in the tree
     */
    NestingCheck(Findings findings, Set<NestedTags.Nested> nested) {
        this.findings = findings;
        this.nested = nested;
    }

    /** The addresses of links with another link in them. */
    Set<String> outerLinks() {
        Set<String> hrefs = new HashSet<>();
        nested.forEach(pair -> hrefs.add(ParsedMarkup.opened(pair.outer()).attr("href")));
        return hrefs;
    }

    @Override
    public void enter(Element element, String name) {
        Element around = outer;
        if (around == null) {
            outer = name.equals("button") || isLink(element, name) ? element : null;
        } else if (isInteractive(element, name) && !isFoundInMarkup(around, name)) {
            report(around, element);
        }
    }

    @Override
    public void leave(Element element) {
        if (element.equals(outer)) {
            outer = null;
        }
    }

    @Override
    public void end() {
        nested.forEach(
                pair ->
                        report(
                                ParsedMarkup.opened(pair.outer()),
                                ParsedMarkup.opened(pair.inner())));
    }

    private void report(Element around, Element inner) {
        String message = "`%s` stands within `%s`".formatted(Excerpt.of(inner), Excerpt.of(around));
        findings.fault(Code.NESTED_LINK, message, inner, inner.attr("href"));
    }

    /** A link in a link or a button in a button; a parser shows them only in tables and such. */
    private static boolean isFoundInMarkup(Element around, String name) {
        return around.name().equals(name);
    }

    private static boolean isLink(Element element, String name) {
        return name.equals("a") && (element.hasAttr("href") || element.hasAttr("xlink:href"));
    }

    private static boolean isInteractive(Element element, String name) {
        return CONTROLS.contains(name)
                || element.hasAttr("tabindex")
                || switch (name) {
                    case "a" -> isLink(element, name);
                    case "input" -> !element.attr("type").equalsIgnoreCase("hidden");
                    case "audio", "video" -> element.hasAttr("controls");
                    case "img", "object" -> element.hasAttr("usemap");
                    default -> false;
                };
    }
}
