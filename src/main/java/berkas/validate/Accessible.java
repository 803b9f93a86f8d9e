package berkas.validate;

import org.jspecify.annotations.Nullable;

/** What a screen reader can say of an element (Accessible Name and Description Computation 1.2). */
final class Accessible {
    private Accessible() {}

    /** Whether the element has a name by its attributes or its content. */
    static boolean isNamed(Element element) {
        return isLabelled(element) || hasSpokenContent(element);
    }

    /** Whether an attribute names the element. */
    static boolean isLabelled(Element element) {
        return isSpoken(element.attr("aria-label"))
                || isSpoken(element.attr("aria-labelledby"))
                || isSpoken(element.attr("title"))
                || isSpoken(element.attr("xlink:title"));
    }

    /** Whether the element or one around it is kept from screen readers. */
    static boolean isHidden(Element element) {
        for (@Nullable Element at = element; at != null; at = at.parent()) {
            if (isHiddenItself(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSpokenContent(Element whole) {
        Node at = whole.first();
        while (at != null) {
            if (at instanceof Text text) {
                if (text.isSpoken()) {
                    return true;
                }
                at = at.after(whole);
            } else if (at instanceof Element element && !isSilent(element)) {
                if (isLabelled(element) || isSpoken(element.attr("alt"))) {
                    return true;
                }
                at = element.first() == null ? at.after(whole) : element.first();
            } else {
                at = at.after(whole);
            }
        }
        return false;
    }

    private static boolean isSilent(Element element) {
        return isHiddenItself(element) || element.name().equals("template");
    }

    private static boolean isHiddenItself(Element element) {
        return element.attr("aria-hidden").equals("true") || element.hasAttr("hidden");
    }

    private static boolean isSpoken(String text) {
        return isSpoken(text, 0, text.length());
    }

    /** Letters, digits, symbols: not spaces of any kind, not what only steers the layout. */
    static boolean isSpoken(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            if (isSpoken(c)) {
                return true;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    private static boolean isSpoken(int c) {
        return c > ' '
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.CONTROL;
    }
}
