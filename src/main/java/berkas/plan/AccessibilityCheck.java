package berkas.plan;

import berkas.model.Keyword;
import java.util.List;

/**
 * What the tests of Berkas look at in the pages it makes, for the sake of readers with
 * disabilities.
 *
 * <p>The accessibility statement of every site lists these, and each has a test that names it:
 * neither can be without the other. Words for readers are in the interface texts, {@code check} and
 * {@code check-how}.
 */
public enum AccessibilityCheck implements Keyword {
    AXE(
            Criterion.NON_TEXT_CONTENT,
            Criterion.CAPTIONS,
            Criterion.INFO_AND_RELATIONSHIPS,
            Criterion.INPUT_PURPOSE,
            Criterion.USE_OF_COLOR,
            Criterion.AUDIO_CONTROL,
            Criterion.CONTRAST_MINIMUM,
            Criterion.RESIZE_TEXT,
            Criterion.CONTRAST_ENHANCED,
            Criterion.TEXT_SPACING,
            Criterion.KEYBOARD,
            Criterion.KEYBOARD_NO_EXCEPTION,
            Criterion.TIMING,
            Criterion.PAUSE,
            Criterion.INTERRUPTIONS,
            Criterion.BYPASS_BLOCKS,
            Criterion.PAGE_TITLED,
            Criterion.LINK_PURPOSE,
            Criterion.LINK_PURPOSE_ALONE,
            Criterion.LABEL_IN_NAME,
            Criterion.TARGET_SIZE,
            Criterion.LANGUAGE_OF_PAGE,
            Criterion.LANGUAGE_OF_PARTS,
            Criterion.CHANGE_ON_REQUEST,
            Criterion.LABELS,
            Criterion.NAME_ROLE_VALUE),
    MARKUP(Criterion.INFO_AND_RELATIONSHIPS, Criterion.NAME_ROLE_VALUE),
    HEADINGS(Criterion.INFO_AND_RELATIONSHIPS),
    LANDMARKS(Criterion.INFO_AND_RELATIONSHIPS, Criterion.BYPASS_BLOCKS),
    TITLES(Criterion.PAGE_TITLED),
    LANGUAGES(Criterion.LANGUAGE_OF_PAGE, Criterion.LANGUAGE_OF_PARTS),
    NAVIGATION(Criterion.CONSISTENT_NAVIGATION),
    WAYS(Criterion.MULTIPLE_WAYS),
    KEYBOARD(Criterion.KEYBOARD, Criterion.NO_KEYBOARD_TRAP, Criterion.FOCUS_ORDER),
    FOCUS(
            Criterion.FOCUS_VISIBLE,
            Criterion.FOCUS_NOT_OBSCURED,
            Criterion.FOCUS_NOT_OBSCURED_AT_ALL),
    REFLOW(Criterion.REFLOW),
    ZOOM(Criterion.RESIZE_TEXT),
    SPACING(Criterion.TEXT_SPACING),
    TURNED(Criterion.ORIENTATION),
    TARGETS(Criterion.TARGET_SIZE),
    COLOURS(Criterion.NON_TEXT_CONTRAST, Criterion.CONTRAST_ENHANCED),
    MOTION(Criterion.ANIMATION),
    FORCED_COLOURS(),
    SCRIPT_OFF(),
    PAPER();

    /** The widths of windows in which every kind of page is looked at, in CSS pixels. */
    public static final List<Integer> WIDTHS = List.of(390, 768, 1440);

    /** The version of axe-core that the tests use. */
    public static final String AXE_VERSION = "4.14.1";

    /** The version of the Nu HTML Checker that the tests use. */
    public static final String NU_VERSION = "26.5.2";

    @SuppressWarnings("ImmutableEnumChecker") // a copy by List.of
    private final List<Criterion> criteria;

    AccessibilityCheck(Criterion... criteria) {
        this.criteria = List.of(criteria);
    }

    /** The criteria it says something about, in the standard's order; none if it goes beyond. */
    public List<Criterion> criteria() {
        return criteria;
    }
}
