package berkas.validate;

import berkas.diagnostic.Code;
import org.jspecify.annotations.Nullable;

/**
 * Images that say nothing to those who do not see them: {@code B408}.
 *
 * <p>An empty {@code alt} marks decoration and is fine, except where the image is the only way to
 * know what a button or a map's area does.
 */
final class TextAlternativeCheck implements ElementCheck {
    private final Findings findings;

    TextAlternativeCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void enter(Element element, String name) {
        if (lacksAlternative(element, name) && !Accessible.isHidden(element)) {
            String message = message(element, name);
            findings.fault(Code.IMAGE_WITHOUT_ALT, message, element, element.attr("src"));
        }
    }

    private static boolean lacksAlternative(Element element, String name) {
        return switch (name) {
            case "img" -> !element.hasAttr("alt");
            case "area" -> element.hasAttr("href") && isMute(element);
            case "input" -> LinkCollector.isImageButton(element) && isMute(element);
            default ->
                    element.attr("role").equals("img")
                            && !Accessible.isLabelled(element)
                            && !hasTitle(element);
        };
    }

    private static boolean isMute(Element element) {
        return element.attr("alt").isBlank() && !Accessible.isLabelled(element);
    }

    private static boolean hasTitle(Element image) {
        for (@Nullable Node at = image.first(); at != null; at = at.next) {
            if (at instanceof Element child && child.name().equals("title") && child.hasText()) {
                return true;
            }
        }
        return false;
    }

    private static String message(Element element, String name) {
        String what = element.attr(name.equals("area") ? "href" : "src");
        return name.equals("img") || name.equals("area") || name.equals("input")
                ? "`"
                        + name
                        + "` "
                        + (what.isEmpty() ? "" : "of `" + Excerpt.of(what) + "` ")
                        + "has no `alt`"
                : "`" + name + "` with role `img` has no name";
    }
}
