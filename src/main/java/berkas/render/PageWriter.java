package berkas.render;

import java.io.Writer;

/** Collects a page without the white space before it that imports and macros leave. */
final class PageWriter extends Writer {
    private static final int USUAL_PAGE = 1 << 14;

    private final StringBuilder page = new StringBuilder(USUAL_PAGE);

    @Override
    public void write(int c) {
        if (!page.isEmpty() || !Character.isWhitespace(c)) {
            page.append((char) c);
        }
    }

    @Override
    public void write(char[] chars, int start, int length) {
        int from = start;
        int end = start + length;
        while (page.isEmpty() && from < end && Character.isWhitespace(chars[from])) {
            from++;
        }
        page.append(chars, from, end - from);
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int start, int length) {
        int from = start;
        int end = start + length;
        while (page.isEmpty() && from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        page.append(text, from, end);
    }

    String text() {
        return page.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
