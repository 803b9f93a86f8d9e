package berkas.format;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.text.Origin;
import berkas.text.SourceFile;
import java.util.List;
import java.util.Optional;

/** Divides a Markdown file into the YAML between its {@code ---} lines and the text below. */
public final class FrontMatter {
    private static final String FENCE = "---";

    private FrontMatter() {}

    /**
     * A file in two parts.
     *
     * @param yamlFrom UTF-16 offset of the line after the first fence
     * @param yamlTo UTF-16 offset of the second fence
     * @param body what follows the second fence's line, exactly as in the file
     * @param origin maps offsets of {@code body} to the file
     */
    public record Parts(int yamlFrom, int yamlTo, String body, Origin origin) {}

    /**
     * The parts of a file that begins with front matter.
     *
     * @param keys lines to show an editor whose file has no front matter
     * @return empty, with B007, when the first line is no fence or no second one follows
     */
    static Checked<Optional<Parts>> split(SourceFile file, String keys) {
        if (!isFence(file, 0)) {
            return fail(missing(file, keys));
        }
        int from = nextLine(file, 0);
        int line = from;
        while (line < file.text().length() && !isFence(file, line)) {
            line = nextLine(file, line);
        }
        return isFence(file, line) ? parts(file, from, line) : fail(unclosed(file));
    }

    private static Checked<Optional<Parts>> parts(SourceFile file, int from, int fence) {
        int start = nextLine(file, fence);
        String body = file.text().substring(start);
        return Checked.clean(
                Optional.of(new Parts(from, fence, body, Origin.shifted(file, start))));
    }

    /** Keys as they stand at the head of a file. */
    static String fenced(String keys) {
        return FENCE + '\n' + keys + '\n' + FENCE;
    }

    private static boolean isFence(SourceFile file, int line) {
        return file.text().startsWith(FENCE, line)
                && YamlLine.at(file, line).words().text().equals(FENCE);
    }

    private static int nextLine(SourceFile file, int line) {
        return YamlText.afterBreak(file.text(), YamlLine.at(file, line).end());
    }

    private static Checked<Optional<Parts>> fail(Diagnostic fault) {
        return new Checked<>(Optional.empty(), List.of(fault));
    }

    private static Diagnostic missing(SourceFile file, String keys) {
        return Diagnostic.at(
                        YamlLine.at(file, 0).words(),
                        Code.NO_FRONT_MATTER,
                        "the file does not begin with front matter")
                .note("its keys stand above the text, between two lines of ---")
                .help("begin the file with:\n" + fenced(keys));
    }

    private static Diagnostic unclosed(SourceFile file) {
        return Diagnostic.at(
                        YamlLine.at(file, 0).words(),
                        Code.NO_FRONT_MATTER,
                        "the front matter that begins here does not end")
                .help("put a line of --- between the keys and the text");
    }
}
