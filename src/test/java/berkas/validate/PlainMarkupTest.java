package berkas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.render.RenderedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainMarkupTest {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="id">
            <head>
            <meta charset="utf-8">
            <title>Kim &amp; Putin</title>
            <link rel="stylesheet" href="a.css">
            <script type="application/ld+json">{"a": "<b>"}</script>
            </head>
            <body class="x">
            <a class="skip" href="#main">Lewati</a>
            <header><nav aria-label="Utama"><ul><li><a href="index.html">Beranda</a></li></ul></nav></header>
            <main id="main" tabindex="-1">
            <h1>Judul</h1>
            <p>Teks <em>miring <strong>tebal</strong></em>,<br>baris &lt;dua&gt; <mark id="q">kutip</mark><a href="#note"><sup>1</sup></a></p>
            <svg role="img" viewBox="0 0 4 4" aria-labelledby="t"><title id="t">Peta</title><g><path d="M0 0"/><a href="b.html"><text>b</text></a></g></svg>
            <dl><div><dt>Terbit</dt><dd>2023</dd></div></dl>
            <table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td><p>1</p></td></tr></tbody></table>
            <aside id="note"><h2>Catatan</h2><button type="button" hidden aria-controls="note">Buka</button>
            <ol><li>Satu <img src="x.png" alt=""></li><li>Dua<ul><li>Tiga</li></ul></li></ol></aside>
            <hr>
            <form action="cari.html"><label for="f">Cari</label><input id="f" type="search">
            <label for="e">Tentang</label><select id="e"><option value="">Semua</option>
            <option value="a" selected>A &amp; B (2)</option></select></form>
            <template><a href="nowhere.html">x</a></template>
            <details><summary>Lagi</summary><blockquote><p>Kutipan</p></blockquote></details>
            </main>
            <script src="s.js" defer></script>
            </body>
            </html>
            """;

    private static final List<String> SCRAPS =
            List.of(
                    "<p>",
                    "</p>",
                    "<a href=\"x\">",
                    "</a>",
                    "<div>",
                    "</div>",
                    "<li>",
                    "</li>",
                    "<b>",
                    "</b>",
                    "<table>",
                    "<tr>",
                    "<td>",
                    "</table>",
                    "&amp;",
                    "&nbsp;",
                    "&",
                    "<",
                    "<!-- x -->",
                    "\"",
                    "<br>",
                    "<img src=\"q\">",
                    "<svg>",
                    "</svg>",
                    "<title>",
                    "<h2>",
                    "</h2>",
                    "<dt>",
                    "<dd>",
                    "<button>",
                    "</button>",
                    "<span/>",
                    "<template>",
                    "</template>",
                    " id=\"main\"",
                    "<form>",
                    "</body>",
                    "</html>",
                    "<hr>",
                    "<svg><p></svg>",
                    "<select>",
                    "</select>",
                    "<option>",
                    "</option>",
                    "<ul>",
                    "<script>",
                    "</script>",
                    "<em>",
                    "</em>",
                    "/",
                    "<math>",
                    "<style>",
                    "<textarea>",
                    "<noscript>",
                    "<base href=x>");

    @Test
    void readsWhatNoBrowserWouldMend() {
        assertThat(PlainMarkup.read(PAGE)).isNotNull();
        assertThat(plain(PAGE)).isEqualTo(parsed(PAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><div></div></p>",
                "<a href=\"x\"><a href=\"y\"></a></a>",
                "<b><i></b></i>",
                "<table><tr></tr></table>",
                "<table><tbody>x</tbody></table>",
                "<ul><li><div><li></li></div></li></ul>",
                "<dl><dd><div><dt></dt></div></dd></dl>",
                "<h2><h3></h3></h2>",
                "<p id=\"a\" id=\"b\"></p>",
                "<p id=a></p>",
                "<p>&nbsp;</p>",
                "<svg><p></p></svg>",
                "<svg><title><b></b></title></svg>",
                "<div/>",
                "<P></P>",
                "<p>a < b</p>",
                "<!-- x -->",
                "<select><p></p></select>",
                "<script><!--<script></script>--></script>",
                "<p>",
                "</p>",
                "a\rb"
            })
    void leavesTheRestToAParser(String markup) {
        assertThat(PlainMarkup.read(PAGE.replace("<hr>", markup))).isNull();
    }

    @Test
    void isOfOneMindWithAParserAboutEveryThingItReads() {
        Random random = new Random(17);
        int read = 0;
        for (int i = 0; i < 8000; i++) {
            String once = changed(PAGE, random);
            String page = random.nextInt(3) > 0 ? once : changed(once, random);
            if (PlainMarkup.read(page) != null) {
                read++;
                assertThat(plain(page)).as(page).isEqualTo(parsed(page));
            }
        }
        assertThat(read).isGreaterThan(300);
    }

    private static String changed(String page, Random random) {
        StringBuilder changed = new StringBuilder(page);
        int somewhere = random.nextInt(page.length());
        int tag = page.indexOf('<', somewhere);
        int at = tag < 0 || random.nextInt(3) == 0 ? somewhere : tag;
        switch (random.nextInt(3)) {
            case 0 -> changed.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
            case 1 -> changed.delete(at, Math.max(at, changed.indexOf(">", at)) + 1);
            default -> changed.delete(at, Math.min(page.length(), at + 1 + random.nextInt(3)));
        }
        return changed.toString();
    }

    private static List<Object> plain(String page) {
        Element read = PlainMarkup.read(page);
        assertThat(read).isNotNull();
        return all(page, read, Set.of());
    }

    private static List<Object> parsed(String page) {
        return all(page, ParsedMarkup.read(page), NestedTags.of(page));
    }

    /** What the checks say of a page, and what they go by: its elements in their order. */
    private static List<Object> all(String page, Element document, Set<NestedTags.Nested> nested) {
        RenderedPage rendered = new RenderedPage("a/b.html", page, null, List.of());
        Settings settings = Settings.of("https://reader.example/");
        List<Object> all = new ArrayList<>();
        all.add(PageScan.scan(rendered, document, nested, settings));
        for (Node node : document.below()) {
            if (node instanceof Element element) {
                Element parent = element.parent();
                String around = parent == null ? "" : parent.name();
                String tag = Excerpt.of(element).toLowerCase(Locale.ROOT);
                all.add(around + " > " + tag + element.isHtml());
            }
        }
        return all;
    }
}
