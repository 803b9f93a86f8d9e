package berkas.text;

/**
 * Where a decoded text came from: maps stretches of the text back to the file it was read from.
 *
 * <p>A Markdown body in a YAML block loses its indentation when it is read; a fault in it must
 * still point at the editor's line and column.
 */
public interface Origin extends Wording {
    /**
     * The span of the file that holds offsets {@code start} to {@code end} (UTF-16, end exclusive)
     * of the decoded text.
     */
    Span span(int start, int end);

    /** The origin of a text that stands unchanged in {@code file} from offset {@code shift} on. */
    static Origin shifted(SourceFile file, int shift) {
        return new Shifted(file, shift);
    }

    /** See {@link #shifted}. */
    record Shifted(SourceFile file, int shift) implements Origin {
        @Override
        public Span span(int start, int end) {
            return file.span(start + shift, end + shift);
        }

        @Override
        public String between(int start, int end) {
            return file.text().substring(start + shift, end + shift);
        }
    }
}
