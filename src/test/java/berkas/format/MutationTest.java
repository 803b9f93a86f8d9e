package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Diagnostic;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.Entry;
import berkas.model.Settings;
import berkas.text.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever an editor types: faults with places, never an exception. */
class MutationTest {
    private static final String ENTRY =
            """
            # yaml-language-server: $schema=x
            name: Kosmodrom Vostochny
            kind: place
            summary: >-
              Bandar antariksa 🚀
              di Oblast Amur.
            aliases: [Vostochny, 'Bandar ''Baru''']
            names:
              ru: Космодром Восточный
              en:
                - "Vostochny \\u201cCosmodrome\\u201d"
            body: |
              Letaknya di [[oblast-amur|Oblast Amur]] [@tass].

                - satu
            facts:
              - label: Luas
                value: sekitar 700 km²
                source: [a, b]
            location: {lat: 51.8, lon: 128.3}
            dates:
              - label: Pertama
                date: 2016-04-28
            sources:
              - title: Sumber
                url: https://example.org/
            """;

    private static final String NOTE =
            "quote: \"Saya yakin\"\r\ntype: claim\r\nverdict: supported\r\nsources: [a]\r\n"
                    + "created: 2026-11-22\r\nbody: |\r\n  Satu.\r\n\r\n  Dua.\r\n";

    private static final String ARTICLE =
            "---\n"
                    + "title: Kim\n"
                    + "published: 2023-09-13T17:01:00+07:00\n"
                    + "authors:\n"
                    + "  - Kamran\n"
                    + "---\n\n"
                    + "Teks *satu*.\n";

    private static final String SETTINGS =
            "title: Berkas\nlanguage: id\nbaseUrl: https://example.org/\nseverity:\n  B415: off\n";

    private static final String[] PIECES = {
        ":",
        ": ",
        " ",
        "\n",
        "\r\n",
        "\t",
        "-",
        "- ",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        "#",
        " #",
        "&a ",
        "*a",
        "!",
        "!!b ",
        "|",
        ">",
        "%",
        "@",
        "`",
        ",",
        "?",
        "? ",
        "\\",
        "---\n",
        "...\n",
        "<<: ",
        "🚀",
        "\u0000",
        "\ud800",
        "\ufeff",
        "\u2028",
        "\u0085",
        "~",
        "null",
        "1e999",
        "13/9/2023",
        "  ",
        "\n\n",
        "x: y\n",
        "a",
        "|2+\n",
        ">-\n"
    };

    private static String mutate(String text, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(mutant.length() + 1);
            int end = Math.min(mutant.length(), at + random.nextInt(6));
            switch (random.nextInt(4)) {
                case 0 -> mutant.delete(at, end);
                case 1 -> mutant.insert(at, mutant.substring(at, end));
                case 2 -> mutant.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
                default -> mutant.insert(at, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return mutant.toString();
    }

    private static void assertPlaced(String text, List<Diagnostic> faults) {
        for (Diagnostic fault : faults) {
            assertThat(fault.span()).as(text).isNotNull();
            assertThat(fault.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(fault.message())
                    .as(text)
                    .isNotBlank()
                    .doesNotContain("\n")
                    .doesNotContain("\r");
        }
    }

    private static void read(Class<? extends Record> type, String text, boolean markdown) {
        SourceFile file = new SourceFile("a", text);
        Map<String, Object> given = Map.of("id", "a");
        Checked<?> read =
                markdown
                        ? ContentReader.markdown(type, file, given)
                        : ContentReader.yaml(type, file, given);
        assertPlaced(text, read.diagnostics());
        boolean empty = read.value().equals(java.util.Optional.empty());
        assertThat(empty && read.diagnostics().isEmpty()).as(text).isFalse();
    }

    @Test
    void theUnchangedFilesAreClean() {
        assertThat(read(Entry.class, ENTRY)).isEmpty();
        assertThat(read(Annotation.class, NOTE)).isEmpty();
        assertThat(read(Settings.class, SETTINGS)).isEmpty();
    }

    private static List<Diagnostic> read(Class<? extends Record> type, String text) {
        return ContentReader.yaml(type, new SourceFile("a", text), Map.of()).diagnostics();
    }

    @Test
    @Timeout(120)
    void mutantsNeverEndInAnException() {
        Random random = new Random(13092023);
        for (int i = 0; i < Integer.getInteger("berkas.mutants", 2000); i += 4) {
            read(Entry.class, mutate(ENTRY, random), false);
            read(Annotation.class, mutate(NOTE, random), false);
            read(Article.class, mutate(ARTICLE, random), true);
            read(Settings.class, mutate(SETTINGS, random), false);
        }
    }

    @Test
    @Timeout(60)
    void everyBeginningOfAFileIsReadWithoutAnException() {
        for (int end = 0; end <= ENTRY.length(); end++) {
            read(Entry.class, ENTRY.substring(0, end), false);
        }
    }
}
