package berkas.format;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Mapping;
import berkas.model.Markup;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        return bind(type, new Part(file, 0, file.text().length()), read, fromFile, List.of());
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
        Part part = new Part(file, parts.yamlFrom(), parts.yamlTo());
        return bind(type, part, keys(part), given, body.diagnostics());
    }

    /** Front matter without keys is a set of none, so that each missing one is named. */
    private static Checked<Optional<YamlNode>> keys(Part part) {
        Checked<Optional<YamlNode>> read = YamlReader.read(part.file, part.from, part.to);
        boolean none = read.value().isEmpty() && read.diagnostics().isEmpty();
        YamlLine first = YamlLine.at(part.file, 0);
        return none ? Checked.clean(Optional.of(new Mapping(List.of(), first.words()))) : read;
    }

    /** The YAML of a file. */
    private record Part(SourceFile file, int from, int to) {}

    private static <T extends Record> Checked<Optional<T>> bind(
            Class<T> type,
            Part part,
            Checked<Optional<YamlNode>> read,
            Map<String, Object> fromFile,
            List<Diagnostic> more) {
        return read.value()
                .map(node -> Binder.bind(type, node, fromFile))
                .map(
                        bound ->
                                new Checked<>(
                                        bound.value(),
                                        joined(read.diagnostics(), bound.diagnostics(), more)))
                .orElseGet(() -> broken(type, part, read.diagnostics(), fromFile, more));
    }

    /** All faults of a file in which something is not YAML; nothing else is to be had of it. */
    private static <T extends Record> Checked<Optional<T>> broken(
            Class<T> type,
            Part part,
            List<Diagnostic> first,
            Map<String, Object> fromFile,
            List<Diagnostic> more) {
        KeyFaults keys = new KeyFaults(Descriptor.of(type), Set.of());
        Checked<Optional<Mapping>> rest =
                YamlRest.read(
                        part.file,
                        part.from,
                        part.to,
                        key -> keys.knows(key) || keys.meant(key).isPresent(),
                        first);
        List<Diagnostic> bound =
                rest.value()
                        .map(mapping -> withoutMissing(type, mapping, fromFile))
                        .orElseGet(List::of);
        return new Checked<>(Optional.empty(), joined(rest.diagnostics(), bound, more));
    }

    // A key that is missing may be one that could not be read.
    private static List<Diagnostic> withoutMissing(
            Class<? extends Record> type, Mapping rest, Map<String, Object> fromFile) {
        int first = rest.entries().isEmpty() ? -1 : rest.entries().get(0).key().span().start();
        return Binder.bind(type, rest, fromFile).diagnostics().stream()
                .filter(fault -> fault.code() != Code.MISSING_KEY || start(fault) != first)
                .toList();
    }

    private static int start(Diagnostic fault) {
        Span span = fault.span();
        return span == null ? -1 : span.start();
    }

    private static List<Diagnostic> joined(
            List<Diagnostic> read, List<Diagnostic> bound, List<Diagnostic> more) {
        List<Diagnostic> faults = new ArrayList<>(read);
        faults.addAll(bound);
        faults.addAll(more);
        return faults;
    }

    private static Diagnostic empty(SourceFile file, String required) {
        String message = file.text().isBlank() ? "the file is empty" : "the file has no keys";
        return Diagnostic.at(file.whole(), Code.EMPTY_FILE, message)
                .help("write at least:\n" + required)
                .help("or delete the file");
    }
}
