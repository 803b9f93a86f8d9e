package berkas.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A dossier that asks too much of an article page.
 *
 * <ul>
 *   <li>{@code crowded}: 600 words with 60 notes, 10 of them on one sentence, others nested,
 *       overlapping, very long, with a table, code, a list, a picture, endless words
 *   <li>{@code short}: one line with 30 notes
 *   <li>{@code rtl}: a text from right to left, with a note on the whole of it
 *   <li>{@code bare}: a text without notes
 * </ul>
 */
public final class StressDossier {
    private static final List<String> WORDS =
            List.of(
                    "langit",
                    "batu",
                    "sungai",
                    "pagi",
                    "jembatan",
                    "angin",
                    "pelabuhan",
                    "kertas",
                    "lampu",
                    "jalan",
                    "musim",
                    "gunung",
                    "perahu",
                    "halaman",
                    "suara",
                    "rumah");

    private static final List<String> TYPES =
            List.of("context", "definition", "claim", "correction", "question", "source");

    private static final List<String> VERDICTS =
            List.of("supported", "partly-supported", "contradicted", "unverified");

    private static final String ENDLESS = "tak".repeat(60);

    private final Path content;

    private StressDossier(Path content) {
        this.content = content;
    }

    /** Writes the content files below a folder. */
    public static void into(Path content) {
        StressDossier dossier = new StressDossier(content);
        dossier.write("dossier.yaml", "title: Sesak\nlanguage: id\n");
        dossier.write("sources/buku.yaml", "title: Buku\nurl: https://example.org/buku\n");
        dossier.write(
                "glossary/batu.yaml",
                "name: batu\nkind: concept\nsummary: Yang keras.\nnames:\n  ko: 돌\n");
        dossier.write("media/kotak.svg", picture());
        dossier.crowded();
        dossier.oneLine();
        dossier.rightToLeft();
        dossier.article("bare", "id", "Teks tanpa catatan.");
    }

    /** The n-th sentence: its number in a word of its own, so that no two are equal. */
    private static String sentence(int n) {
        return IntStream.range(0, 9)
                        .mapToObj(i -> WORDS.get((n * 7 + i * 3) % WORDS.size()))
                        .collect(Collectors.joining(" ", "Kalimat" + n + " ", ""))
                + ".";
    }

    private void crowded() {
        String text =
                IntStream.range(0, 6)
                        .mapToObj(
                                paragraph ->
                                        IntStream.range(0, 10)
                                                .mapToObj(i -> sentence(paragraph * 10 + i))
                                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n\n"));
        article("crowded", "id", text);
        for (int n = 0; n < 10; n++) {
            note("crowded", n, sentence(12), "Isi pendek.");
        }
        String longer = sentence(20) + " " + sentence(21) + " " + sentence(22);
        note("crowded", 10, longer, "Di luar.");
        note("crowded", 11, sentence(21), "Di dalam.");
        note("crowded", 12, "Kalimat21", "Paling dalam.");
        note("crowded", 13, sentence(22) + " " + sentence(23), "Bertumpang tindih.");
        note("crowded", 14, sentence(50), everything());
        note("crowded", 15, sentence(51), (sentence(1) + " ").repeat(80));
        for (int n = 16; n < 60; n++) {
            note("crowded", n, sentence(n), (sentence(n) + " ").repeat(1 + n % 5));
        }
    }

    private void oneLine() {
        article("short", "id", "Satu baris saja.");
        for (int n = 0; n < 30; n++) {
            note("short", n, "baris", (sentence(n) + " ").repeat(3));
        }
    }

    private void rightToLeft() {
        article("rtl", "ar", "كلمة أولى وكلمة ثانية وكلمة ثالثة.\n\nسطر آخر من النص.");
        note("rtl", 0, "كلمة ثانية", "Isi.");
        note("rtl", 1, "سطر آخر", (sentence(3) + " ").repeat(6));
        write(
                "annotations/rtl/whole.yaml",
                "whole: true\ntype: context\ntitle: Seluruhnya\nbody: Isi.\n");
    }

    private static String everything() {
        return """
        ## Judul

        | satu | dua | tiga | empat | lima | enam | tujuh | delapan |
        |------|-----|------|-------|------|------|-------|---------|
        | %1$s | b   | c    | d     | e    | f    | g     | h       |

        ```java
        int aLongLineOfCode = thatIsMuchWiderThanTheMarginIsAndThenSome(someArgument, anotherArgument);
        ```

        * satu
        * dua
          * tiga

        ![kotak](../../media/kotak.svg)

        %1$s [@buku]
        """
                .formatted(ENDLESS);
    }

    private static String picture() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"300\">"
                + "<rect width=\"900\" height=\"300\" fill=\"gray\"/></svg>\n";
    }

    private void article(String id, String language, String text) {
        String head = "---\ntitle: %s\npublished: 2001-01-01\nlanguage: %s\n---\n\n%s\n";
        write("articles/" + id + ".md", head.formatted(id, language, text));
    }

    private void note(String article, int n, String quote, String body) {
        String type = TYPES.get(n % TYPES.size());
        String verdict =
                type.equals("claim")
                        ? "verdict: " + VERDICTS.get(n / 6 % VERDICTS.size()) + "\nsources: buku\n"
                        : "";
        String title = n % 10 == 9 ? ENDLESS : "Catatan " + n;
        write(
                "annotations/%s/n%s.yaml".formatted(article, String.format(Locale.ROOT, "%02d", n)),
                "quote: \"%s\"\ntype: %s\ntitle: %s\n%sbody: |\n%s"
                        .formatted(quote, type, title, verdict, body.indent(2)));
    }

    private void write(String path, String text) {
        try {
            Path file = content.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
