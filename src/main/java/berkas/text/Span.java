package berkas.text;

/**
 * A stretch of one file.
 *
 * @param start 0-based UTF-16 offset into the file's text
 * @param end 0-based UTF-16 offset, exclusive; equal to {@code start} for a point
 */
public record Span(SourceFile file, int start, int end) {
    public Span {
        if (start < 0 || end < start || end > file.length()) {
            throw new IllegalArgumentException(
                    "span " + start + ".." + end + " outside " + file.path());
        }
    }

    /** What the span covers. */
    public String text() {
        return file.text().substring(start, end);
    }

    @Override
    public String toString() {
        return file.path() + "[" + start + ".." + end + "]";
    }
}
