package berkas.format;

import berkas.format.YamlNode.Style;

/** Walks a plain or quoted scalar again to see where its characters stand (YAML 1.2.2, 7.3). */
final class FlowTrace {
    private final String text;
    private final String value;
    private final Style style;
    private final Pieces.Builder pieces = new Pieces.Builder();

    FlowTrace(String text, String value, Style style) {
        this.text = text;
        this.value = value;
        this.style = style;
    }

    Pieces.Builder trace(int start, int end) {
        int quote = style == Style.PLAIN || style == Style.REFUSED ? 0 : 1;
        int at = start + quote;
        int stop = end - quote;
        while (at < stop && pieces.length() < value.length()) {
            at = step(at, stop);
        }
        return pieces;
    }

    private int step(int at, int stop) {
        char c = text.charAt(at);
        if (YamlText.isBlank(c) || YamlText.isBreak(c)) {
            return whiteSpace(at, stop);
        }
        if (c == '\'' && style == Style.SINGLE_QUOTED) {
            return add(1, at, at + 2);
        }
        return c == '\\' && style == Style.DOUBLE_QUOTED ? escape(at, stop) : add(1, at, at + 1);
    }

    private int add(int size, int from, int to) {
        pieces.add(size, from, to);
        return to;
    }

    /** Line folding: one line end is a space, more are one less. */
    private int whiteSpace(int at, int stop) {
        int breaks = 0;
        int next = at;
        while (next < stop && isSpace(text.charAt(next))) {
            if (YamlText.isBreak(text.charAt(next))) {
                breaks++;
                next = YamlText.afterBreak(text, next);
            } else {
                next++;
            }
        }
        return breaks == 0 ? add(next - at, at, next) : add(Math.max(1, breaks - 1), at, next);
    }

    private static boolean isSpace(char c) {
        return YamlText.isBlank(c) || YamlText.isBreak(c);
    }

    private int escape(int at, int stop) {
        char kind = at + 1 < stop ? text.charAt(at + 1) : ' ';
        if (YamlText.isBreak(kind)) {
            return escapedBreak(at, stop);
        }
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        boolean pair = kind == 'U' && startsPair();
        return add(pair ? 2 : 1, at, Math.min(stop, at + 2 + digits));
    }

    private boolean startsPair() {
        return Character.charCount(value.codePointAt(pieces.length())) == 2;
    }

    private int escapedBreak(int at, int stop) {
        int next = YamlText.afterBreak(text, at + 1);
        int breaks = 0;
        while (next < stop && isSpace(text.charAt(next))) {
            boolean isBreak = YamlText.isBreak(text.charAt(next));
            breaks += isBreak ? 1 : 0;
            next = isBreak ? YamlText.afterBreak(text, next) : next + 1;
        }
        return add(breaks, at, next);
    }
}
