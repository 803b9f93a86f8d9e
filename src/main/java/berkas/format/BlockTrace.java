package berkas.format;

/** Walks a literal or folded block again to see where its characters stand (YAML 1.2.2, 8.1). */
final class BlockTrace {
    private final String text;
    private final String value;
    private final boolean folded;
    private final Pieces.Builder pieces = new Pieces.Builder();

    BlockTrace(String text, String value, boolean folded) {
        this.text = text;
        this.value = value;
        this.folded = folded;
    }

    Pieces.Builder trace(int start, int end) {
        int first = nextLine(start, end);
        int indent = indent(first, end);
        int line = first;
        while (line < end && pieces.length() < value.length()) {
            line = folded ? foldedLine(line, end, indent) : literalLine(line, end, indent);
        }
        return pieces;
    }

    /** What the first line with text has too many spaces of. */
    private int indent(int first, int end) {
        int decoded = 0;
        int line = first;
        while (decoded < value.length() && value.charAt(decoded) == '\n') {
            decoded++;
            line = nextLine(line, end);
        }
        int written = YamlText.spaces(text, line, end);
        return decoded == value.length()
                ? Integer.MAX_VALUE
                : written - YamlText.spaces(value, decoded, value.length());
    }

    private int literalLine(int line, int end, int indent) {
        int from = content(line, end, indent);
        int to = lineEnd(line, end);
        int next = nextLine(line, end);
        pieces.add(Math.min(to - from, value.length() - pieces.length()), from, to);
        pieces.add(pieces.length() < value.length() ? 1 : 0, to, next);
        return next;
    }

    private int foldedLine(int line, int end, int indent) {
        int from = content(line, end, indent);
        int to = lineEnd(line, end);
        pieces.add(Math.min(to - from, value.length() - pieces.length()), from, to);
        int next = nextText(to == from ? line : nextLine(line, end), end, indent);
        int until = next < end ? content(next, end, indent) : next;
        pieces.add(gap(), to, Math.max(to, until));
        return next;
    }

    /** The start of the next line with text, or {@code end}. */
    private int nextText(int line, int end, int indent) {
        int next = line;
        while (next < end && content(next, end, indent) == lineEnd(next, end)) {
            next = nextLine(next, end);
        }
        return next;
    }

    /** How many characters of the value the line ends up to the next text became. */
    private int gap() {
        int at = pieces.length();
        if (at < value.length() && value.charAt(at) == ' ') {
            return 1;
        }
        int next = at;
        while (next < value.length() && value.charAt(next) == '\n') {
            next++;
        }
        return next - at;
    }

    private int content(int line, int end, int indent) {
        return line + Math.min(indent, YamlText.spaces(text, line, end));
    }

    private int lineEnd(int line, int end) {
        int at = line;
        while (at < end && !YamlText.isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int nextLine(int line, int end) {
        int at = lineEnd(line, end);
        return at < end ? YamlText.afterBreak(text, at) : end;
    }
}
