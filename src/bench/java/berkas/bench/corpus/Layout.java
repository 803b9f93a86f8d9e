package berkas.bench.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a dossier the way a tool wants it. */
public abstract class Layout {
    private final Path folder;

    Layout(Path folder) {
        this.folder = folder;
    }

    /** All files; what stands there with other names stays. */
    public final void write(Corpus corpus) throws IOException {
        try {
            writeFrame(corpus);
            corpus.sources().parallelStream().forEach(this::writeSource);
            corpus.entries().parallelStream()
                    .forEach(entry -> writeEntry(entry, corpus.text(entry)));
            numbers(corpus.spec().events()).mapToObj(corpus::event).forEach(this::writeEvent);
            numbers(corpus.spec().articles()).mapToObj(corpus::article).forEach(this::writeArticle);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static IntStream numbers(int end) {
        return IntStream.range(0, end).parallel();
    }

    abstract void writeFrame(Corpus corpus);

    abstract void writeSource(Drafts.Source source);

    abstract void writeEntry(Drafts.Entry entry, Drafts.EntryText text);

    abstract void writeEvent(Drafts.Event event);

    abstract void writeArticle(Drafts.Article article);

    /**
     * @param path below the folder
     */
    final void put(String path, String text) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key of YAML; none of the texts has quotation marks or backslashes in it. */
    static String key(String name, String value) {
        return name + ": \"" + value + "\"\n";
    }

    /** As {@link #key}; nothing for an empty value. */
    static String optional(String name, String value) {
        return value.isEmpty() ? "" : key(name, value);
    }

    static String list(String name, List<String> values) {
        return name
                + ": "
                + values.stream()
                        .collect(Collectors.joining("\", \"", "[\"", "\"]\n"))
                        .replace("[\"\"]", "[]");
    }

    /** A text of several lines. */
    static String block(String name, String text) {
        return name + ": |\n" + text.indent(2).replaceAll("(?m)^ +$", "");
    }

    static String entries(String name, List<Drafts.Entry> entries) {
        return list(name, entries.stream().map(Drafts.Entry::id).toList());
    }

    static String facts(Drafts.EntryText text) {
        return text.facts().stream()
                .map(
                        fact ->
                                "  - "
                                        + key("label", fact.label())
                                        + "    "
                                        + key("value", fact.value()))
                .collect(Collectors.joining("", "facts:\n", ""));
    }
}
