package berkas.browser;

import berkas.plan.AccessibilityCheck;
import java.util.List;
import java.util.stream.Stream;

/** The windows and themes in which pages are looked at. */
record Looks(int width, boolean dark) {
    static final List<Integer> WIDTHS = AccessibilityCheck.WIDTHS;
    static final List<Looks> ALL =
            WIDTHS.stream()
                    .flatMap(width -> Stream.of(new Looks(width, false), new Looks(width, true)))
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
