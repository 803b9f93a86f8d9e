package berkas.format;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.text.SourceFile;
import berkas.text.Span;

/**
 * Where the YAML library gave up, in terms of the file.
 *
 * @param last the last key or value read before
 * @param problem the library's words for what it met
 * @param at UTF-16 offset of what it met
 * @param context the library's words for what it was about; empty when it does not say
 * @param contextAt where that began; -1 when it does not say
 */
record YamlFault(
        SourceFile file, Span last, String problem, int at, String context, int contextAt) {
    YamlLine line() {
        return YamlLine.at(file, at);
    }

    /** The line the library was about. */
    YamlLine contextLine() {
        return YamlLine.at(file, contextAt < 0 ? at : contextAt);
    }

    YamlLine lastLine() {
        return YamlLine.at(file, last.start());
    }

    /** The character met; a line end at the end of the file. */
    char met() {
        return charAt(at);
    }

    /** The character at an offset; a line end at the end of the file. */
    char charAt(int offset) {
        return offset < file.text().length() ? file.text().charAt(offset) : '\n';
    }

    /** What was met, up to the next space. */
    Span word() {
        Span word = YamlMistakes.word(file, at);
        return word.text().isBlank() ? last : word;
    }

    /** Whether what was met is the first thing in its line. */
    boolean startsLine() {
        return at <= line().start() + line().indent();
    }

    boolean says(String words) {
        return problem.contains(words);
    }

    boolean isAbout(String words) {
        return context.contains(words);
    }

    Diagnostic at(Span span, String message) {
        return Diagnostic.at(span, Code.YAML_SYNTAX, message);
    }
}
