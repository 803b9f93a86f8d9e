package berkas.browser;

import berkas.plan.AccessibilityCheck;
import java.util.List;

/** The windows and themes in which pages are looked at. */
record Looks(int width, boolean dark) {
    static final List<Boolean> THEMES = List.of(false, true);
    static final List<Integer> WIDTHS = AccessibilityCheck.WIDTHS;
    static final List<Looks> ALL =
            WIDTHS.stream()
                    .flatMap(width -> THEMES.stream().map(dark -> new Looks(width, dark)))
                    .toList();

    /** One look a page, so that a few pages see them all. */
    static Looks of(int page) {
        return ALL.get(page % ALL.size());
    }

    Visit apply(Visit visit) {
        return dark ? visit.width(width).dark() : visit.width(width);
    }

    /** As in {@code 390-dark}. */
    String name() {
        return width + (dark ? "-dark" : "-light");
    }
}
