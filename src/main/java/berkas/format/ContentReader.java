package berkas.format;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Mapping;
import berkas.model.Markup;
import berkas.text.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one file of content into its record, with every fault in it.
 *
 * <p>Faults: those of {@link YamlReader}, {@link Binder}, {@link FrontMatter} and {@code
 * MarkdownReader}; B002 for a file without anything, or a YAML file with nothing but comments.
 */
public final class ContentReader {
    private ContentReader() {}

    /**
     * A YAML file.
     *
     * @param fromFile as {@link Binder#bind} takes it
     * @return empty when the file does not parse or is no set of keys
     */
    public static <T extends Record> Checked<Optional<T>> yaml(
            Class<T> type, SourceFile file, Map<String, Object> fromFile) {
        Checked<Optional<YamlNode>> read =
                file.text().isBlank()
                        ? Checked.clean(Optional.empty())
                        : YamlReader.read(file, 0, file.text().length());
        if (read.value().isEmpty() && read.diagnostics().isEmpty()) {
            return new Checked<>(Optional.empty(), List.of(empty(file, Examples.required(type))));
        }
        return bind(type, read, fromFile, List.of());
    }

    /**
     * A Markdown file with front matter; the text below is the record's {@code body}.
     *
     * @param fromFile as {@link Binder#bind} takes it
     * @return empty when there is no front matter, or it does not parse or is no set of keys
     */
    public static <T extends Record> Checked<Optional<T>> markdown(
            Class<T> type, SourceFile file, Map<String, Object> fromFile) {
        String required = Examples.required(type);
        if (file.text().isBlank()) {
            String fenced = FrontMatter.fenced(required);
            return new Checked<>(Optional.empty(), List.of(empty(file, fenced)));
        }
        Checked<Optional<FrontMatter.Parts>> split = FrontMatter.split(file, required);
        return split.value()
                .map(parts -> markdown(type, file, parts, fromFile))
                .orElseGet(() -> new Checked<>(Optional.empty(), split.diagnostics()));
    }

    private static <T extends Record> Checked<Optional<T>> markdown(
            Class<T> type, SourceFile file, FrontMatter.Parts parts, Map<String, Object> fromFile) {
        Checked<Markup> body = MarkdownReader.read(file, parts.origin(), parts.body());
        Map<String, Object> given = new HashMap<>(fromFile);
        given.put("body", body.value());
        return bind(type, keys(file, parts), given, body.diagnostics());
    }

    /** Front matter without keys is a set of none, so that each missing one is named. */
    private static Checked<Optional<YamlNode>> keys(SourceFile file, FrontMatter.Parts parts) {
        Checked<Optional<YamlNode>> read = YamlReader.read(file, parts.yamlFrom(), parts.yamlTo());
        boolean none = read.value().isEmpty() && read.diagnostics().isEmpty();
        return none
                ? Checked.clean(Optional.of(new Mapping(List.of(), YamlLine.at(file, 0).words())))
                : read;
    }

    private static <T extends Record> Checked<Optional<T>> bind(
            Class<T> type,
            Checked<Optional<YamlNode>> read,
            Map<String, Object> fromFile,
            List<Diagnostic> more) {
        Checked<Optional<T>> bound =
                read.value()
                        .map(node -> Binder.bind(type, node, fromFile))
                        .orElseGet(() -> Checked.clean(Optional.empty()));
        List<Diagnostic> faults = new ArrayList<>(read.diagnostics());
        faults.addAll(bound.diagnostics());
        faults.addAll(more);
        return new Checked<>(bound.value(), faults);
    }

    private static Diagnostic empty(SourceFile file, String required) {
        String message = file.text().isBlank() ? "the file is empty" : "the file has no keys";
        return Diagnostic.at(file.whole(), Code.EMPTY_FILE, message)
                .help("write at least:\n" + required)
                .help("or delete the file");
    }
}
