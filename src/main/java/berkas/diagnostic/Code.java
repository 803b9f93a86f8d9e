package berkas.diagnostic;

import static berkas.diagnostic.Severity.ERROR;
import static berkas.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of problem Berkas reports.
 *
 * <p>Numbers are stable: one that is given up is not given again. {@code docs/diagnostics.md} is
 * generated from these constants and from the fixtures that trigger them.
 */
public enum Code {
    // Files: B0xx
    ENCODING("B001", ERROR, "file is not UTF-8"),
    EMPTY_FILE("B002", ERROR, "file is empty"),
    UNKNOWN_FOLDER("B003", ERROR, "file in no known folder"),
    BAD_ID("B004", ERROR, "file name is not an id"),
    DUPLICATE_ID("B005", ERROR, "id used twice"),
    NO_DOSSIER("B006", ERROR, "no dossier.yaml"),
    NO_FRONT_MATTER("B007", ERROR, "no front matter"),
    UNREADABLE("B008", ERROR, "file cannot be read"),

    // Fields: B1xx
    YAML_SYNTAX("B101", ERROR, "not valid YAML"),
    DUPLICATE_KEY("B102", ERROR, "key given twice"),
    UNKNOWN_KEY("B103", ERROR, "unknown key"),
    MISSING_KEY("B104", ERROR, "required key missing"),
    WRONG_TYPE("B105", ERROR, "value of the wrong type"),
    BAD_DATE("B106", ERROR, "not a date"),
    BAD_LANGUAGE("B107", ERROR, "not a language tag"),
    BAD_URL("B108", ERROR, "not a web address"),
    BAD_VALUE("B109", ERROR, "value not in the list"),
    YAML_ALIAS("B110", ERROR, "YAML alias or anchor"),
    EMPTY_VALUE("B111", ERROR, "empty value"),
    OUT_OF_RANGE("B112", ERROR, "number out of range"),
    CONFLICTING_KEYS("B113", ERROR, "keys that exclude or need each other"),
    VERDICT_NEEDS_SOURCE("B114", ERROR, "verdict without a source"),

    // References: B2xx
    DANGLING_REFERENCE("B201", ERROR, "reference to nothing"),
    DANGLING_LINK("B202", ERROR, "link to nothing in a text"),
    DRAFT_REFERENCE("B203", ERROR, "reference to a draft"),
    AMBIGUOUS_TERM("B204", ERROR, "one name for two entries"),
    RAW_HTML("B205", ERROR, "HTML in a text"),
    UNSAFE_LINK("B206", ERROR, "link that is not safe to publish"),
    MISSING_ALT("B207", ERROR, "image without a text alternative"),
    UNKNOWN_CODE("B208", ERROR, "unknown diagnostic code"),
    UNKNOWN_UI_LANGUAGE("B209", WARNING, "no interface texts in this language"),
    FIXED_SEVERITY("B210", ERROR, "severity that cannot be lowered"),

    // Anchoring: B3xx
    ORPHAN("B301", ERROR, "quotation not found"),
    AMBIGUOUS_QUOTE("B302", ERROR, "quotation found more than once"),
    CONTEXT_MISMATCH("B303", ERROR, "quotation found, but not in the given context"),
    BLANK_QUOTE("B304", ERROR, "quotation without a visible character"),

    // Published pages: B4xx
    BROKEN_LINK("B401", ERROR, "link to a page or file that is not there"),
    BROKEN_FRAGMENT("B402", ERROR, "link to a place that is not on the page"),
    WRONG_CASE("B403", ERROR, "link that differs from the file in upper and lower case"),
    BAD_ENCODING("B404", ERROR, "link with bad percent-encoding"),
    DUPLICATE_ELEMENT_ID("B405", ERROR, "id used twice on one page"),
    DUPLICATE_OUTPUT("B406", ERROR, "two pages at one path"),
    EMPTY_LINK("B407", ERROR, "link without a destination or without a name"),
    IMAGE_WITHOUT_ALT("B408", ERROR, "published image without alt"),
    MISSING_LANG("B409", ERROR, "page without a language"),
    MISSING_TITLE("B410", ERROR, "page without a title"),
    HEADING_ORDER("B411", ERROR, "heading level skipped"),
    NESTED_LINK("B412", ERROR, "link within a link"),
    LINK_TO_DRAFT("B413", ERROR, "link to a draft"),
    BROKEN_ID_REFERENCE("B414", ERROR, "reference to an id that is not on the page"),
    UNLINKED_FILE("B415", WARNING, "file nobody links to"),
    MALFORMED_LINK("B418", ERROR, "link that is not a valid address"),

    // Templates and output: B5xx
    TEMPLATE_FAILURE("B501", ERROR, "template failed"),
    FOREIGN_FILE("B502", ERROR, "page would overwrite a file that is not ours");

    private final String id;
    private final Severity severity;
    private final String title;

    Code(String id, Severity severity, String title) {
        this.id = id;
        this.severity = severity;
        this.title = title;
    }

    /** The code with a number; empty if there is none. */
    public static Optional<Code> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }

    /** The number people see, search for and set severities by: {@code B301}. */
    public String id() {
        return id;
    }

    /** The weight when the dossier's settings do not change it. */
    public Severity severity() {
        return severity;
    }

    /**
     * Whether a dossier's settings may weigh it less than an error: the site can be published as it
     * is all the same.
     */
    public boolean negotiable() {
        return severity == WARNING
                || this == RAW_HTML
                || this == MISSING_ALT
                || (id.startsWith("B4") && this != DUPLICATE_OUTPUT);
    }

    /** What is wrong, in a few words; the heading of its page in the reference. */
    public String title() {
        return title;
    }
}
