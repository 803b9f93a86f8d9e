package berkas.diagnostic;

/** The colours of a report on a terminal: ECMA-48 "select graphic rendition". */
enum Ink {
    ERROR("1;31"),
    WARNING("1;33"),
    FRAME("1;34"),
    LABEL("1;36"),
    STRONG("1");

    private final String parameters;

    Ink(String parameters) {
        this.parameters = parameters;
    }

    static Ink of(Severity severity) {
        return severity == Severity.ERROR ? ERROR : WARNING;
    }

    /** The text in this colour, or as it is. */
    String on(String text, boolean colour) {
        return colour && !text.isEmpty() ? "\u001b[" + parameters + "m" + text + "\u001b[m" : text;
    }
}
