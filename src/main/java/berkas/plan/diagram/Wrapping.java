package berkas.plan.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a name into lines of a width, between words if it can, and shortens what is left over. */
final class Wrapping {
    private static final String ELLIPSIS = "…";

    /** Behind spaces and hyphens; the rules of {@code BreakIterator} differ from JDK to JDK. */
    private static final Pattern AFTER_BREAKS = Pattern.compile("(?<=[ \\-\u2010\u2013\u2014/])");

    /** What readers take for a letter: an extended grapheme cluster. */
    private static final Pattern LETTER = Pattern.compile("\\X", Pattern.DOTALL);

    private final double width;
    private final int most;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private Wrapping(double width, int most) {
        this.width = width;
        this.most = most;
    }

    /**
     * The lines of a name; at least one.
     *
     * @param width of a line, in sizes of the font
     * @param most how many lines there may be
     */
    static List<String> lines(String name, double width, int most) {
        Wrapping wrapping = new Wrapping(width, most);
        // A name has no lines of its own.
        String oneLine = name.replaceAll("\\s+", " ").strip();
        AFTER_BREAKS.splitAsStream(oneLine).forEach(wrapping::add);
        return wrapping.finished();
    }

    private void add(String piece) {
        if (fits(line + piece.stripTrailing())) {
            line += piece;
        } else if (fits(piece.stripTrailing())) {
            next(piece);
        } else {
            letters(piece).forEach(this::addLetter);
        }
    }

    private void addLetter(String letter) {
        if (line.isEmpty() || fits(line + letter)) {
            line += letter;
        } else {
            next(letter);
        }
    }

    private void next(String start) {
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
        line = start;
    }

    private boolean fits(String text) {
        return LetterWidths.of(text) <= width;
    }

    private List<String> finished() {
        next("");
        if (lines.size() <= most) {
            return lines.isEmpty() ? List.of("") : List.copyOf(lines);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, shortened(kept.get(most - 1)));
        return List.copyOf(kept);
    }

    private static List<String> letters(String text) {
        List<String> letters = new ArrayList<>();
        Matcher letter = LETTER.matcher(text);
        while (letter.find()) {
            letters.add(letter.group());
        }
        return letters;
    }

    private String shortened(String last) {
        List<String> letters = letters(last);
        String kept = last;
        while (!letters.isEmpty() && !fits(kept + ELLIPSIS)) {
            letters.remove(letters.size() - 1);
            kept = String.join("", letters);
        }
        return kept.strip() + ELLIPSIS;
    }
}
