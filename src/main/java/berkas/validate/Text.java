package berkas.validate;

/** A piece of a page's text, character references decoded. */
final class Text extends Node {
    private final String source;
    private final int start;
    private final int end;
    private final boolean data;

    /**
     * @param data whether it is no text for people but that of a script or a style sheet
     */
    Text(String source, int start, int end, boolean data) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.data = data;
    }

    String text() {
        return source.substring(start, end);
    }

    boolean isData() {
        return data;
    }

    /** Whether there are letters, digits or symbols in it. */
    boolean isSpoken() {
        return !data && Accessible.isSpoken(source, start, end);
    }
}
