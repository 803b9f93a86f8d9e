package berkas.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final String EMPTY = text(Manifest.EMPTY);

    @Test
    void readsWhatItWrote() {
        Manifest manifest = Manifest.of(List.of("b.html", "a/ж 1.html", "a.html"));

        Manifest read = Manifest.parse(text(manifest)).orElseThrow();

        assertThat(read.paths()).containsExactly("a.html", "a/ж 1.html", "b.html");
        assertThat(read.bytes()).isEqualTo(manifest.bytes());
    }

    @Test
    void writesTheSameBytesWhateverTheOrder() {
        assertThat(Manifest.of(List.of("b", "a")).bytes())
                .isEqualTo(Manifest.of(List.of("a", "b", "a")).bytes());
    }

    @Test
    void readsLineEndsOfAnySystem() {
        String text = (EMPTY + "a.html\nb.html\n").replace("\n", "\r\n");

        assertThat(Manifest.parse(text).orElseThrow().paths()).containsExactly("a.html", "b.html");
    }

    @Test
    void isNotFooledByAnotherFileOfThatName() {
        assertThat(Manifest.parse("")).isEmpty();
        assertThat(Manifest.parse("a.html\n")).isEmpty();
        assertThat(Manifest.parse(EMPTY.replace("format 1", "format 2"))).isEmpty();
    }

    @Test
    void passesOverPathsThatLeadOut() {
        String text = EMPTY + "../../etc/passwd\n/etc/passwd\n\n.berkas-manifest\nok.html\n";

        assertThat(Manifest.parse(text).orElseThrow().paths()).containsExactly("ok.html");
    }

    @Test
    void knowsWhatDiffersInCaseOnly() {
        Manifest manifest = Manifest.of(List.of("media/Foto.jpg"));

        assertThat(manifest.otherCase("media/foto.jpg")).contains("media/Foto.jpg");
        assertThat(manifest.otherCase("media/Foto.jpg")).isEmpty();
        assertThat(manifest.otherCase("media/x.jpg")).isEmpty();
    }

    private static String text(Manifest manifest) {
        return new String(manifest.bytes(), StandardCharsets.UTF_8);
    }
}
