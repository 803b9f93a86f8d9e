package berkas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResolverTest {
    @Test
    void knowsTheSiteByItsAddress() {
        assertThat(based("https://example.org/berkas/tentang/")).isEmpty();
        assertThat(based("https://example.org/berkas")).isEmpty();
        assertThat(based("HTTPS://Example.org:443/berkas/glossary/soyuz.html#orbit")).isEmpty();
        assertThat(based("//example.org/berkas/tentang/")).isEmpty();
        assertThat(based("/berkas/tentang/?x")).isEmpty();
        assertThat(based("/lain/")).isEmpty();
        assertThat(based("https://example.org/berkas-lain/x")).isEmpty();
        assertThat(based("https://example.org/berkas/x.html")).containsExactly("B401");
        assertThat(based("https://example.org/berkas/tentang/#x")).containsExactly("B402");
        assertThat(based("/berkas/Tentang/")).containsExactly("B403");
        assertThat(based("/berkas/%zz")).containsExactly("B404");
        assertThat(based("../berkas/tentang/")).containsExactly("B401");
    }

    @Test
    void honoursTheBaseElement() {
        assertThat(onBase("glossary/", "soyuz.html#orbit")).isEmpty();
        assertThat(onBase("glossary/soyuz.html", "#orbit")).isEmpty();
        assertThat(onBase("glossary/", "../tentang/")).isEmpty();
        assertThat(onBase("/", "tentang/")).isEmpty();
        assertThat(onBase("https://example.org/", "soyuz.html")).isEmpty();
        assertThat(onBase("glossary/", "tentang/")).containsExactly("B401");
        assertThat(onBase("glossary/soyuz.html", "#isi")).containsExactly("B402");
        assertThat(onBase("https://example.org/", "javascript:x")).containsExactly("B418");
    }

    private static List<String> based(String href) {
        return SmallSite.with("", "<a href='" + href + "'>x</a>")
                .baseUrl("https://example.org/berkas/")
                .codes();
    }

    private static List<String> onBase(String base, String href) {
        return SmallSite.with("", "<a href='a.html'>x</a>")
                .page(
                        "a.html",
                        SmallSite.HEAD + "<base href='" + base + "'>",
                        "<h1>x</h1><a href='" + href + "'>x</a>")
                .codes();
    }
}
