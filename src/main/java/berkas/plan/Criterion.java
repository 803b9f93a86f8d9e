package berkas.plan;

import java.util.Locale;

/**
 * Success criteria of the Web Content Accessibility Guidelines 2.2 that automatic tests say
 * something about, in their order; the names are those of the standard.
 */
public enum Criterion {
    NON_TEXT_CONTENT("1.1.1", "Non-text Content"),
    CAPTIONS("1.2.2", "Captions (Prerecorded)"),
    INFO_AND_RELATIONSHIPS("1.3.1", "Info and Relationships"),
    ORIENTATION("1.3.4", "Orientation"),
    INPUT_PURPOSE("1.3.5", "Identify Input Purpose"),
    USE_OF_COLOR("1.4.1", "Use of Color"),
    AUDIO_CONTROL("1.4.2", "Audio Control"),
    CONTRAST_MINIMUM("1.4.3", "Contrast (Minimum)"),
    RESIZE_TEXT("1.4.4", "Resize Text"),
    CONTRAST_ENHANCED("1.4.6", "Contrast (Enhanced)"),
    REFLOW("1.4.10", "Reflow"),
    NON_TEXT_CONTRAST("1.4.11", "Non-text Contrast"),
    TEXT_SPACING("1.4.12", "Text Spacing"),
    HOVER_OR_FOCUS("1.4.13", "Content on Hover or Focus"),
    KEYBOARD("2.1.1", "Keyboard"),
    NO_KEYBOARD_TRAP("2.1.2", "No Keyboard Trap"),
    KEYBOARD_NO_EXCEPTION("2.1.3", "Keyboard (No Exception)"),
    CHARACTER_KEYS("2.1.4", "Character Key Shortcuts"),
    TIMING("2.2.1", "Timing Adjustable"),
    PAUSE("2.2.2", "Pause, Stop, Hide"),
    INTERRUPTIONS("2.2.4", "Interruptions"),
    ANIMATION("2.3.3", "Animation from Interactions"),
    BYPASS_BLOCKS("2.4.1", "Bypass Blocks"),
    PAGE_TITLED("2.4.2", "Page Titled"),
    FOCUS_ORDER("2.4.3", "Focus Order"),
    LINK_PURPOSE("2.4.4", "Link Purpose (In Context)"),
    MULTIPLE_WAYS("2.4.5", "Multiple Ways"),
    FOCUS_VISIBLE("2.4.7", "Focus Visible"),
    LINK_PURPOSE_ALONE("2.4.9", "Link Purpose (Link Only)"),
    FOCUS_NOT_OBSCURED("2.4.11", "Focus Not Obscured (Minimum)"),
    FOCUS_NOT_OBSCURED_AT_ALL("2.4.12", "Focus Not Obscured (Enhanced)"),
    LABEL_IN_NAME("2.5.3", "Label in Name"),
    TARGET_SIZE("2.5.8", "Target Size (Minimum)"),
    LANGUAGE_OF_PAGE("3.1.1", "Language of Page"),
    LANGUAGE_OF_PARTS("3.1.2", "Language of Parts"),
    CONSISTENT_NAVIGATION("3.2.3", "Consistent Navigation"),
    CHANGE_ON_REQUEST("3.2.5", "Change on Request"),
    LABELS("3.3.2", "Labels or Instructions"),
    NAME_ROLE_VALUE("4.1.2", "Name, Role, Value"),
    STATUS_MESSAGES("4.1.3", "Status Messages");

    private static final String STANDARD = "https://www.w3.org/TR/WCAG22/#";

    private final String number;
    private final String title;

    Criterion(String number, String title) {
        this.number = number;
        this.title = title;
    }

    /** As in {@code 2.4.11}. */
    public String number() {
        return number;
    }

    /** In English, as the standard has it. */
    public String title() {
        return title;
    }

    /** Where the standard defines it. */
    public String url() {
        String slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return STANDARD + slug.replaceFirst("-$", "");
    }
}
