package berkas.validate;

import berkas.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Headings that do not form an outline: {@code B411}. */
final class HeadingCheck implements ElementCheck {
    private final Findings findings;
    private final List<Element> titles = new ArrayList<>();
    private int previous;
    private boolean otherFirst;
    private boolean hasMain;
    private boolean forwards;

    HeadingCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void enter(Element element, String name) {
        int level = level(element, name);
        if (level > 0) {
            heading(element, level);
        }
        hasMain |= name.equals("main");
        forwards |= name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh");
    }

    @Override
    public void end() {
        List<Element> own =
                hasMain ? titles.stream().filter(HeadingCheck::inMain).toList() : titles;
        if (titles.isEmpty()) {
            withoutTitle();
        } else if (own.size() > 1) {
            String count = own.size() + " `h1` headings, where a page has one";
            findings.fault(Code.HEADING_ORDER, count, own.get(1));
        }
    }

    private void heading(Element element, int level) {
        if (level == 1) {
            titles.add(element);
        }
        if (previous == 0 && level > 1) {
            otherFirst = true;
        } else if (level > previous + 1) {
            skipped(element, level);
        }
        if (otherFirst && level == 1 && titles.size() == 1) {
            findings.fault(Code.HEADING_ORDER, "first heading is not `h1`", element);
        }
        previous = level;
    }

    private void skipped(Element element, int level) {
        findings.fault(
                Code.HEADING_ORDER,
                "heading `"
                        + Excerpt.of(element.text())
                        + "` of level "
                        + level
                        + " follows one of level "
                        + previous,
                element);
    }

    /** A page that only forwards readers need not say more. */
    private void withoutTitle() {
        if (previous > 0 || !forwards) {
            findings.fault(Code.HEADING_ORDER, "no `h1` heading");
        }
    }

    private static int level(Element element, String name) {
        if (element.hasAttr("role")) {
            return ofRole(element, name);
        }
        return ofName(name);
    }

    private static int ofRole(Element element, String name) {
        String role = element.attr("role").strip();
        String level = element.attr("aria-level");
        return switch (role) {
            case "heading" ->
                    level.matches("[1-9]") ? level.charAt(0) - '0' : Math.max(2, ofName(name));
            case "none", "presentation" -> 0;
            default -> ofName(name);
        };
    }

    private static int ofName(String name) {
        return name.length() == 2
                        && name.charAt(0) == 'h'
                        && name.charAt(1) >= '1'
                        && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    private static boolean inMain(Element element) {
        for (@Nullable Element at = element.parent(); at != null; at = at.parent()) {
            if (at.name().equals("main")) {
                return true;
            }
        }
        return false;
    }
}
