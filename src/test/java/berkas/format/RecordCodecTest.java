package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.Entry;
import berkas.model.Event;
import berkas.model.Inline;
import berkas.model.Inlines;
import berkas.model.Markup;
import berkas.model.RenderedText;
import berkas.model.Source;
import berkas.model.Text;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordCodecTest {
    private static final Map<String, Class<? extends Record>> TYPES =
            Map.of(
                    "articles", Article.class,
                    "annotations", Annotation.class,
                    "glossary", Entry.class,
                    "sources", Source.class,
                    "events", Event.class);
    private static final RecordCodec CODEC =
            new RecordCodec(
                    List.of(
                            Annotation.class,
                            Article.class,
                            Entry.class,
                            Event.class,
                            Source.class));

    /** Originals of the dossier and of the example. */
    static Stream<Arguments> files() throws IOException {
        return Stream.of(Path.of("content"), Path.of("docs/example"))
                .flatMap(
                        root ->
                                TYPES.entrySet().stream()
                                        .flatMap(
                                                kind ->
                                                        below(root.resolve(kind.getKey()))
                                                                .map(
                                                                        file ->
                                                                                Arguments.of(
                                                                                        file,
                                                                                        kind
                                                                                                .getValue()))));
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(file -> file.toString().matches(".*/[^/.]+\\.(md|yaml)"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends Record> T read(Class<T> type, SourceFile file) {
        Map<String, Object> given = new HashMap<>();
        given.put("id", "x");
        given.put("article", "y");
        given.put("file", file);
        given.put("span", file.whole());
        return (file.path().endsWith(".md")
                        ? ContentReader.markdown(type, file, given)
                        : ContentReader.yaml(type, file, given))
                .value()
                .orElseThrow();
    }

    private static <T extends Record> T again(Class<T> type, T record, SourceFile file) {
        return type.cast(CODEC.read(CODEC.write(record, file), file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void makesTheSameOfRealFiles(Path path, Class<? extends Record> type) throws IOException {
        SourceFile file = new SourceFile(path.toString(), Files.readString(path));
        Record record = read(type, file);
        byte[] written = CODEC.write(record, file);
        Record again = CODEC.read(written, file);
        assertThat(CODEC.write(again, file)).isEqualTo(written);
        assertThat(parts(again)).isEqualTo(parts(record));
    }

    /** A record without its text, whose words are told apart by where they stand only. */
    private static List<Object> parts(Record record) {
        return record instanceof Annotation note
                ? List.of(
                        note.terms(), note.sources(), note.type(), words(note.body()), note.kept())
                : record instanceof Entry entry
                        ? List.of(
                                entry.names(),
                                entry.dates(),
                                entry.facts(),
                                entry.identifiers(),
                                words(entry.body()))
                        : record instanceof Article article
                                ? List.of(article.title(), article.file(), words(article.body()))
                                : List.of(record.getClass());
    }

    /** What readers see of a text, and where in the file every piece of it stands. */
    private static List<Object> words(Markup markup) {
        RenderedText text = RenderedText.of(markup, id -> id, path -> path);
        List<Span> spans =
                text.runs().stream()
                        .map(run -> markup.origin().span(run.sourceStart(), run.sourceEnd()))
                        .toList();
        return List.of(
                text.text(),
                text.runs().stream().map(RenderedText.Run::text).toList(),
                spans,
                Inlines.of(markup.blocks()).size());
    }

    @Test
    void keepsWhereAFoldedTextCameFrom() {
        SourceFile file =
                new SourceFile(
                        "a.yaml",
                        """
                        quote: "satu\\u0020dua
                          tiga"
                        type: context
                        body: >
                          Baris **satu**
                          [[soyuz-2|dua]].
                        """);
        Annotation note = read(Annotation.class, file);
        Annotation again = again(Annotation.class, note, file);
        assertThat(again.quote()).isEqualTo(note.quote());
        assertThat(words(again.body())).isEqualTo(words(note.body()));
        assertThat(again.body().leads())
                .filteredOn(Inline.EntryLink.class::isInstance)
                .map(Inline.EntryLink.class::cast)
                .map(link -> again.body().origin().span(link.start(), link.end()).text())
                .containsExactly("soyuz-2");
    }

    @Test
    void keepsNumbersDatesAndFreeValues() {
        SourceFile file =
                new SourceFile(
                        "a.yaml",
                        """
                        name: Vostochny
                        kind: facility
                        summary: Kosmodrom.
                        names: {ru: [Восточный, Восток], en: [Vostochny]}
                        location: {lat: 51.8840, lon: -128.33, label: Amur}
                        dates:
                          - {label: Awal, date: 2016-04-28T11:01:21+09:00}
                          - {label: Akhir, date: 201X-22?/..}
                        extra: {a: {b: [1, {c: d}]}, e: ~}
                        """);
        Entry entry = read(Entry.class, file);
        Entry again = again(Entry.class, entry, file);
        assertThat(again.location()).isEqualTo(entry.location());
        assertThat(again.dates()).isEqualTo(entry.dates()).hasSize(2);
        assertThat(again.extra()).isEqualTo(entry.extra());
        assertThat(again.names()).isEqualTo(entry.names());
        assertThat(List.copyOf(again.names().keySet()))
                .isEqualTo(List.copyOf(entry.names().keySet()));
    }

    @Test
    void refusesWhatIsNoPartOfAFile() {
        SourceFile file = new SourceFile("a.yaml", "a");
        SourceFile other = new SourceFile("b.yaml", "a");
        assertThatThrownBy(() -> CODEC.write(new Text("a", other.whole()), file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b.yaml is another file than a.yaml");
        assertThatThrownBy(() -> CODEC.write(new Unknown(), file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unknown is no part of what is read");
    }

    private record Unknown() {}
}
