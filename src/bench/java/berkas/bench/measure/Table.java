package berkas.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in Markdown. */
public final class Table {
    private final List<String> lines = new ArrayList<>();

    /** The first column is text, the others are figures. */
    public Table(String... heads) {
        row(heads);
        lines.add("|---|" + "---:|".repeat(heads.length - 1));
    }

    public Table row(String... cells) {
        lines.add("| " + String.join(" | ", Arrays.asList(cells)) + " |");
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
