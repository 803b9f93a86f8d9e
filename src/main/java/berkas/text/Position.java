package berkas.text;

/**
 * A place in a text as people count it.
 *
 * @param line 1-based
 * @param column 1-based, in code points from the start of the line
 */
public record Position(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
