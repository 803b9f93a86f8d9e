package berkas.text;

/**
 * One file an editor wrote: its path as people are shown it and its text as decoded.
 *
 * @param path relative to the working directory or the content folder, with {@code /} separators
 * @param kept its {@link #text}
 */
public record SourceFile(String path, KeptText kept) {
    public SourceFile(String path, String text) {
        this(path, new KeptText(text));
    }

    /** The whole file without a byte order mark, line ends as they are in the file. */
    public String text() {
        return kept.toString();
    }

    /** Of the text, in UTF-16 units. */
    public int length() {
        return kept.length();
    }

    /**
     * The span of UTF-16 offsets {@code start} to {@code end}, end exclusive, clamped to the file.
     */
    public Span span(int start, int end) {
        int from = Math.max(0, Math.min(start, length()));
        return new Span(this, from, Math.max(from, Math.min(end, length())));
    }

    /** The empty span at the start of the file, for what concerns the file as a whole. */
    public Span whole() {
        return new Span(this, 0, 0);
    }

    @Override
    public String toString() {
        return path;
    }
}
