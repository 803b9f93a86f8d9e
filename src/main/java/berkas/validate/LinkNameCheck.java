package berkas.validate;

import berkas.diagnostic.Code;
import java.util.Set;

/** Links without anything to read or hear: {@code B407}. */
final class LinkNameCheck implements ElementCheck {
    private final Findings findings;
    private final Set<String> brokenOpen;

    /**
     * @param brokenOpen addresses of links that have another link in them: the parser ends those
     *     early, which can leave them empty through no fault of their own
     */
    LinkNameCheck(Findings findings, Set<String> brokenOpen) {
        this.findings = findings;
        this.brokenOpen = brokenOpen;
    }

    @Override
    public void enter(Element element, String name) {
        if (name.equals("a")) {
            check(element, element.attr(element.hasAttr("href") ? "href" : "xlink:href"));
        }
    }

    private void check(Element link, String href) {
        // An empty address is reported as such; one without any is a placeholder.
        if (!href.isBlank()
                && !Accessible.isNamed(link)
                && !Accessible.isHidden(link)
                && !brokenOpen.contains(href)) {
            String message = "link to `" + Excerpt.of(findings.written(href)) + "` has no text";
            findings.fault(Code.EMPTY_LINK, message, link, href);
        }
    }
}
