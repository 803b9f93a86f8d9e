package berkas.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How one short text becomes another, word by word.
 *
 * @param chunks in reading order; no two of a kind in a row, and a deletion before the insertion
 *     that replaces it
 */
public record Diff(List<Chunk> chunks) {
    /** Above this many pairs of words the middle is one change: nobody reads such a diff. */
    private static final int MOST_CELLS = 1_000_000;

    /** A word, a run of white space, or a single ideograph or sign. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?:(?!\\p{IsIdeographic})[\\p{L}\\p{M}\\p{N}])++|\\s++|\\X",
                    Pattern.UNICODE_CHARACTER_CLASS);

    public Diff {
        chunks = List.copyOf(chunks);
    }

    /** What happens to a stretch of text. */
    public enum Kind {
        KEEP,
        DELETE,
        INSERT
    }

    /** A stretch of text with one fate; never empty. */
    public record Chunk(Kind kind, String text) {}

    /** The diff that keeps as many words of {@code before} in {@code after} as possible. */
    public static Diff of(String before, String after) {
        return new WordAlignment(tokens(before), tokens(after), MOST_CELLS).diff();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The text before: what is kept and what is deleted. */
    public String before() {
        return without(Kind.INSERT);
    }

    /** The text after: what is kept and what is inserted. */
    public String after() {
        return without(Kind.DELETE);
    }

    /** Both texts in one line: {@code Kim [-mengundang-]{+menjamu+} Putin}. */
    public String inline() {
        StringBuilder line = new StringBuilder();
        for (Chunk chunk : chunks) {
            switch (chunk.kind()) {
                case KEEP -> line.append(chunk.text());
                case DELETE -> line.append("[-").append(chunk.text()).append("-]");
                case INSERT -> line.append("{+").append(chunk.text()).append("+}");
            }
        }
        return line.toString();
    }

    private String without(Kind kind) {
        StringBuilder text = new StringBuilder();
        chunks.stream().filter(c -> c.kind() != kind).forEach(c -> text.append(c.text()));
        return text.toString();
    }

    /** Collects chunks in order, joining what belongs together. */
    static final class Builder {
        private final List<Chunk> chunks = new ArrayList<>();
        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();
        private final StringBuilder kept = new StringBuilder();

        void keep(String token) {
            kept.append(token);
        }

        void delete(String token) {
            change();
            deleted.append(token);
        }

        void insert(String token) {
            change();
            inserted.append(token);
        }

        Diff diff() {
            flushChange();
            flush(Kind.KEEP, kept);
            return new Diff(chunks);
        }

        /**
         * White space kept between two changes joins them: two changed words read as one change.
         */
        private void change() {
            if (kept.length() == 0) {
                return;
            }
            boolean pending = deleted.length() + inserted.length() > 0;
            if (pending && kept.toString().isBlank()) {
                deleted.append(kept);
                inserted.append(kept);
                kept.setLength(0);
            } else {
                flushChange();
                flush(Kind.KEEP, kept);
            }
        }

        private void flushChange() {
            flush(Kind.DELETE, deleted);
            flush(Kind.INSERT, inserted);
        }

        private void flush(Kind kind, StringBuilder text) {
            if (text.length() > 0) {
                chunks.add(new Chunk(kind, text.toString()));
                text.setLength(0);
            }
        }
    }
}
