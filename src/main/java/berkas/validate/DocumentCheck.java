package berkas.validate;

import berkas.diagnostic.Code;

/** What every page must say of itself: its language ({@code B409}) and its title ({@code B410}). */
final class DocumentCheck implements ElementCheck {
    private final Findings findings;
    private boolean titled;

    DocumentCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void enter(Element element, String name) {
        if (name.equals("html") && element.attr("lang").isBlank()) {
            findings.fault(Code.MISSING_LANG, "`html` has no `lang`", element);
        }
        // A drawing has titles of its own.
        titled |= name.equals("title") && element.isHtml() && element.hasText();
    }

    @Override
    public void end() {
        if (!titled) {
            findings.fault(Code.MISSING_TITLE, "no `title`, or an empty one");
        }
    }
}
