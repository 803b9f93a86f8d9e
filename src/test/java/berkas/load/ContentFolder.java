package berkas.load;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Diagnostic;
import berkas.memo.Memo;
import berkas.model.Dossier;
import berkas.text.LineMap;
import berkas.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A content folder in the making; {@link #clean} has one of everything and no fault. */
final class ContentFolder {
    private final Path root;

    ContentFolder(Path root) {
        this.root = root;
    }

    static ContentFolder clean(Path root) {
        return new ContentFolder(root)
                .with("dossier.yaml", "title: Berkas\nlanguage: id\n")
                .with(
                        "articles/kim.md",
                        "---\ntitle: Kim\npublished: 2023-09-13\n---\n\nKim memuji.\n")
                .with("annotations/kim/01-a.yaml", note("terms: [soyuz-2]\nsources: [tass]"))
                .with("annotations/kim/02-b.yaml", note("body: \"[[note:kim/01-a]] [@tass]\""))
                .with("glossary/soyuz-2.yaml", entry("Soyuz-2", "seeAlso: [angara]"))
                .with("glossary/angara.yaml", entry("Angara", "sources: [tass]"))
                .with("sources/tass.yaml", "title: TASS\nurl: https://tass.com/\n")
                .with("events/2016-soyuz.yaml", "date: 2016\ntitle: Soyuz\nterms: [soyuz-2]\n")
                .with("pages/metode.md", "---\ntitle: Metode\n---\n\n[Hak](hak.md)\n")
                .with("pages/hak.md", "---\ntitle: Hak\n---\n\n![Foto](../media/foto.jpg)\n")
                .with("media/foto.jpg", "GIF89a, as good as a picture")
                .with("README.md", "")
                .with("glossary/.soyuz-2.yaml.swp", "")
                .with("glossary/soyuz-2.yaml~", "")
                .with("glossary/#soyuz-2.yaml#", "")
                .with("glossary/Thumbs.db", "")
                .with(".git/config", "");
    }

    /** A note with what every note needs, unless {@code lines} give it. */
    static String note(String lines) {
        String quote = lines.contains("quote:") ? "" : "quote: Kim\n";
        String type = lines.contains("type:") ? "" : "type: context\n";
        String body = lines.contains("body:") ? "" : "body: Isi.\n";
        return quote + type + body + lines + "\n";
    }

    static String entry(String name, String lines) {
        return "name: " + name + "\nkind: technology\nsummary: Roket.\n" + lines + "\n";
    }

    static String page(String body) {
        return "---\ntitle: Halaman\n---\n" + body + "\n";
    }

    ContentFolder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    ContentFolder with(String path, byte[] bytes) {
        try {
            Files.createDirectories(path(path).getParent());
            Files.write(path(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContentFolder without(String path) {
        try {
            Files.delete(path(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContentFolder link(String path, String target) {
        try {
            Files.createSymbolicLink(path(path), Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String path) {
        return root.resolve(path);
    }

    Checked<Optional<Dossier>> load() {
        return DossierLoader.load(root, false, Memo.NONE);
    }

    Dossier dossier(boolean drafts) {
        return DossierLoader.load(root, drafts, Memo.NONE).value().orElseThrow();
    }

    List<Diagnostic> diagnostics() {
        return load().diagnostics();
    }

    /** Each fault as {@code path:line:column code}, its path relative to this folder; sorted. */
    List<String> faults() {
        return diagnostics().stream().map(this::place).sorted().toList();
    }

    /** The only fault as it is told: message, notes and help. */
    String told() {
        List<Diagnostic> all = diagnostics();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " faults: " + all);
        }
        Diagnostic only = all.get(0);
        String text =
                only.message()
                        + "\n"
                        + String.join("\n", only.notes())
                        + "\n"
                        + String.join("\n", only.help());
        return text.replace(shownRoot() + "/", "");
    }

    private String place(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        String position = span == null ? "" : ":" + LineMap.of(span.file().text()).at(span.start());
        String path = diagnostic.path().replace(shownRoot() + "/", "");
        return path + position + " " + diagnostic.code().id();
    }

    private String shownRoot() {
        return FileFinder.shown(root, "");
    }
}
