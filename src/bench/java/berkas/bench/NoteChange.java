package berkas.bench;

import berkas.bench.measure.Failed;
import berkas.bench.measure.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An editor who changes the text of one note, and takes it back. */
final class NoteChange {
    private static final Pattern BODY =
            Pattern.compile("(?m)^body:[ \\t]*(?:[|>][-+]?[ \\t]*\\n[ \\t]+)?[\"']?");

    private final Path file;
    private final String text;
    private final int body;
    private int changes;

    private NoteChange(Path file, String text, int body) {
        this.file = file;
        this.text = text;
        this.body = body;
    }

    /** Of the note in the middle of a dossier. */
    static NoteChange in(Path content) throws IOException, Failed {
        List<Path> notes =
                Folders.files(content.resolve("annotations")).stream()
                        .filter(file -> file.toString().endsWith(".yaml"))
                        .toList();
        if (notes.isEmpty()) {
            throw new Failed("no note in " + content);
        }
        Path file = notes.get(notes.size() / 2);
        String text = Files.readString(file);
        Matcher body = BODY.matcher(text);
        if (!body.find()) {
            throw new Failed("no body in " + file);
        }
        return new NoteChange(file, text, body.end());
    }

    /** Writes another text each time. */
    void make() throws IOException {
        changes++;
        String words = "Perubahan nomor " + changes + ". ";
        Files.writeString(file, text.substring(0, body) + words + text.substring(body));
    }

    void takeBack() throws IOException {
        Files.writeString(file, text);
    }
}
