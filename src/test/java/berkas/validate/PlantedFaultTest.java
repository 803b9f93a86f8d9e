package berkas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of fault, planted alone, and beside it the same markup without it. */
class PlantedFaultTest {
    static Stream<Arguments> inBody() {
        return Stream.of(
                // Every attribute that can hold an address
                both("B401", "<a href=\"@\">x</a>", "tidak-ada.html", "glossary/soyuz.html"),
                both("B401", "<map name=\"m\"><area href=\"@\" alt=\"x\"></map>", "no", "tentang"),
                both("B401", "<img src=\"@\" alt=\"\">", "img/z.png", "img/a.png"),
                both(
                        "B401",
                        "<img src=\"img/a.png\" srcset=\"@ 2x\" alt=\"\">",
                        "b.png",
                        "img/a.png"),
                both("B401", "<img srcset=\"img/a.png 1x, @ 2x\" alt=\"\">", "b.png", "img/a.png"),
                both("B401", "<img srcset=\"img/a.png 10w,@ 20w\" alt=\"\">", "b.png", "img/a.png"),
                both("B401", "<img srcset=\"img/a,b.png, @\" alt=\"\">", "b.png", "img/a.png"),
                both(
                        "B401",
                        "<picture><source srcset=\"@ 1.5x\"><img src=\"img/a.png\""
                                + " alt=\"\"></picture>",
                        "foo.webp",
                        "img/a.png"),
                both("B401", "<script src=\"@\"></script>", "a.js", "data/feed.xml"),
                both("B401", "<iframe title=\"x\" src=\"@\"></iframe>", "no.html", "tentang/"),
                both("B401", "<audio src=\"@\"></audio>", "a.ogg", "docs/laporan.pdf"),
                both("B401", "<video src=\"@\"></video>", "a.webm", "docs/laporan.pdf"),
                both("B401", "<video poster=\"@\"></video>", "p.png", "img/a.png"),
                both("B401", "<video><source src=\"@\"></video>", "a.webm", "docs/laporan.pdf"),
                both("B401", "<video><track src=\"@\"></video>", "a.vtt", "data/feed.xml"),
                both("B401", "<embed src=\"@\">", "a.pdf", "docs/laporan.pdf"),
                both("B401", "<object data=\"@\"></object>", "a.pdf", "docs/laporan.pdf"),
                both("B401", "<input type=\"image\" alt=\"x\" src=\"@\">", "p.png", "img/a.png"),
                both("B401", "<form action=\"@\"></form>", "cari", "tentang/"),
                both("B401", "<button formaction=\"@\">x</button>", "cari", "tentang/"),
                both("B401", "<input type=\"submit\" formaction=\"@\">", "cari", "tentang/"),
                both("B401", "<blockquote cite=\"@\">x</blockquote>", "x.html", "tentang/"),
                both("B401", "<q cite=\"@\">x</q>", "x.html", "tentang/"),
                both("B401", "<del cite=\"@\">x</del>", "x.html", "tentang/"),
                both("B401", "<img src=\"img/a.png\" alt=\"\" longdesc=\"@\">", "d", "tentang/"),
                both("B401", "<table background=\"@\"></table>", "b.gif", "img/a.png"),
                both("B401", "<a href=\"#\" ping=\"@ tentang/\">x</a>", "p", "tentang/"),
                both("B401", "<svg><image href=\"@\"/></svg>", "b.png", "img/a.png"),
                both("B401", "<svg><use xlink:href=\"@#i\"/></svg>", "s.svg", "img/sprite.svg"),
                both("B401", "<svg><a xlink:href=\"@\"><text>x</text></a></svg>", "q", "tentang/"),
                both("B401", "<p style=\"background: url('@')\">x</p>", "b.png", "img/a.png"),
                both("B401", "<noscript><img src=\"@\" alt=\"\"></noscript>", "b.png", "img/a.png"),
                both("B401", "<noscript><a href=\"@\">x</a></noscript>", "b.html", "tentang/"),
                both(
                        "B401",
                        "<iframe title=\"x\" srcdoc=\"<a href='@'>x</a>\"></iframe>",
                        "b",
                        "tentang"),
                // Forms of paths
                both("B401", "<a href=\"@\">x</a>", "../luar.html", "./tentang/../tentang/."),
                both("B401", "<a href=\"@\">x</a>", "/tidak-ada", "/tentang"),
                both("B401", "<a href=\"@\">x</a>", "tentang/.%2e/%2E%2e", "tentang/x/%2E%2e"),
                both("B401", "<a href=\"@\">x</a>", "kosong/", "kosong/x.txt"),
                both("B401", "<a href=\"@\">x</a>", "glossary/soyuz", "glossary/soyuz.html?a=b"),
                both("B401", "<a href=\"@\">x</a>", "glossary/soyuz.html/", "tentang/index.html"),
                both("B401", "<a href=\"@\">x</a>", "glossary//soyuz.html", "glossary/soyuz.html"),
                both(
                        "B401",
                        "<a href=\"@\">x</a>",
                        "glossary%2Fsoyuz.html",
                        "glossary/%73oyuz.html"),
                both("B401", "<img alt=\"\" src=\"@\">", "img/dua+kata.png", "img/dua%20kata.png"),
                both("B401", "<img alt=\"\" src=\"@\">", "img/c%20d.png", "img/c+d.png"),
                both("B401", "<a href=\"@\">x</a>", "www.example.org", "https://www.example.org"),
                // Fragments
                both("B402", "<a href=\"@\">x</a>", "#tidak-ada", "#top"),
                both(
                        "B402",
                        "<a href=\"@\">x</a>",
                        "glossary/soyuz.html#Orbit",
                        "glossary/soyuz.html#orbit"),
                both("B402", "<a href=\"@\">x</a>", "tentang/#orbit", "tentang/#isi"),
                both("B402", "<a href=\"@\">x</a>", "tentang#orbit", "tentang?q=1#isi"),
                both(
                        "B402",
                        "<a href=\"@\">x</a>",
                        "glossary/soyuz.html#orbit%20",
                        "glossary/soyuz.html#old"),
                both(
                        "B402",
                        "<a href=\"@\">x</a>",
                        "glossary/soyuz.html#peluncuran-e",
                        "glossary/soyuz.html#peluncuran-%C3%A9"),
                both(
                        "B402",
                        "<a href=\"@\">x</a>",
                        "tentang/#zz:~:text=abc",
                        "tentang/#isi:~:text=abc"),
                both("B402", "<svg><use href=\"@\"/><g id=\"i\"/></svg>", "#j", "#i"),
                both("B402", "<svg><g id=\"i\"/><rect fill=\"url(@)\"/></svg>", "#j", "#i"),
                // Case
                both("B403", "<a href=\"@\">x</a>", "glossary/Soyuz.html", "glossary/soyuz.html"),
                both("B403", "<a href=\"@\">x</a>", "Tentang/", "tentang/"),
                both("B403", "<a href=\"@\">x</a>", "tentang/INDEX.html", "tentang/index.html"),
                both("B403", "<img alt=\"\" src=\"@\">", "img/a.PNG", "img/a.png"),
                // Percent-encoding
                both("B404", "<a href=\"@\">x</a>", "tent%zzang/", "tent%61ng/"),
                both("B404", "<a href=\"@\">x</a>", "tentang/%", "tentang/?%"),
                both("B404", "<a href=\"@\">x</a>", "caf%E9.html", "%74entang"),
                both(
                        "B404",
                        "<a href=\"@\">x</a>",
                        "glossary/soyuz.html#10%",
                        "glossary/soyuz.html#100%"),
                // Ids
                both("B405", "<p id=\"a\">x</p><p id=\"@\">y</p>", "a", "b"),
                both("B405", "<p id=\"@\">x</p>", "", "b"),
                both("B405", "<p id=\"@\">x</p>", "a b", "a-b"),
                // Empty links
                both("B407", "<a href=\"@\">x</a>", "", "tentang/"),
                both("B407", "<img alt=\"\" src=\"@\">", " ", "img/a.png"),
                both("B407", "<img alt=\"\" srcset=\"@\">", "", "img/a.png"),
                both("B407", "<img alt=\"\" @>", "data-src=\"img/a.png\"", "src=\"img/a.png\""),
                both("B407", "<script src=\"@\"></script>", "", "data/feed.xml"),
                both("B407", "<a href=\"tentang/\">@</a>", "", "x"),
                both("B407", "<a href=\"tentang/\">@</a>", "&nbsp;&#8203;", "→"),
                both(
                        "B407",
                        "<a href=\"tentang/\"><img src=\"img/a.png\" alt=\"@\"></a>",
                        "",
                        "Tentang"),
                both("B407", "<a href=\"tentang/\"><svg>@</svg></a>", "<g/>", "<title>x</title>"),
                both("B407", "<a href=\"tentang/\"><i @>x</i></a>", "aria-hidden=\"true\"", ""),
                both("B407", "<a href=\"tentang/\" @></a>", "class=\"x\"", "aria-label=\"x\""),
                both("B407", "<a href=\"tentang/\" @></a>", "title=\"\"", "title=\"x\""),
                // Text alternatives
                both("B408", "<img src=\"img/a.png\" @>", "title=\"x\"", "alt=\"\""),
                both("B408", "<img src=\"img/a.png\" @>", "", "alt"),
                both("B408", "<input type=\"image\" src=\"img/a.png\" alt=\"@\">", "", "Cari"),
                both("B408", "<map name=\"m\"><area href=\"tentang\" @></map>", "", "alt=\"x\""),
                both("B408", "<svg role=\"img\">@</svg>", "<g/>", "<title>Peta</title>"),
                both("B408", "<span role=\"img\" @>🚀</span>", "", "aria-label=\"Roket\""),
                // Headings
                both("B411", "<@>x</@>", "h3", "h2"),
                both("B411", "<h2>x</h2><@>x</@>", "h4", "h3"),
                both("B411", "<@>x</@>", "h1", "h2"),
                both("B411", "<p role=\"heading\" aria-level=\"@\">x</p>", "4", "2"),
                // Nested links
                both("B412", "<a href=\"#\">x @</a>", "<a href=\"tentang/\">y</a>", "<b>y</b>"),
                both("B412", "<a href=\"#\"><p>@</p></a>", "<a href=\"tentang/\">y</a>", "y"),
                both("B412", "<a href=\"#\">x @</a>", "<button>y</button>", ""),
                both("B412", "<button>x @</button>", "<a href=\"tentang/\">y</a>", "y"),
                both("B412", "<button>x @</button>", "<button>y</button>", "y"),
                both("B412", "<a href=\"#\">x @</a>", "<input>", "<input type=\"hidden\">"),
                both("B412", "<a href=\"#\">x @</a>", "<select></select>", ""),
                both("B412", "<a href=\"#\">x @</a>", "<textarea></textarea>", ""),
                both("B412", "<a href=\"#\">x @</a>", "<label>y</label>", ""),
                both("B412", "<a href=\"#\">x @</a>", "<iframe title=\"y\"></iframe>", ""),
                both("B412", "<a href=\"#\">x @</a>", "<details></details>", ""),
                both("B412", "<a href=\"#\">x @y</span></a>", "<span tabindex=\"0\">", "<span>"),
                both(
                        "B412",
                        "<a href=\"#\"><table><tr><td>@</td></tr></table></a>",
                        "<a href=\"tentang/\">y</a>",
                        "y"),
                // Drafts
                both("B413", "<a href=\"@\">x</a>", "draf/baru.html#catatan", "tentang/"),
                // References by id
                reference("aria-activedescendant"),
                reference("aria-controls"),
                reference("aria-describedby"),
                reference("aria-details"),
                reference("aria-errormessage"),
                reference("aria-flowto"),
                reference("aria-labelledby"),
                reference("aria-owns"),
                both("B414", "<p id=\"a\" aria-details=\"a @\">x</p>", "b", "a"),
                both("B414", "<label for=\"@\">x</label><input id=\"a\">", "b", "a"),
                both("B414", "<label for=\"@\">x</label><input id=\"a\">", "", "a"),
                both("B414", "<output for=\"@\"></output><input id=\"a\">", "a b", "a"),
                both("B414", "<form id=\"a\"></form><input form=\"@\">", "b", "a"),
                both("B414", "<input list=\"@\"><datalist id=\"a\"></datalist>", "b", "a"),
                both(
                        "B414",
                        "<table><tr><th id=\"a\">x</th><td headers=\"@\">y</td></tr></table>",
                        "a b",
                        "a"),
                both("B414", "<button popovertarget=\"@\">x</button><p id=\"a\">y</p>", "b", "a"),
                both("B414", "<button commandfor=\"@\">x</button><p id=\"a\">y</p>", "b", "a"),
                both(
                        "B414",
                        "<img src=\"img/a.png\" alt=\"\" usemap=\"@\"><map name=\"m\"></map>",
                        "#n",
                        "#m"),
                // Malformed addresses
                malformed("javascript:void(0)", "mailto:redaksi@example.org"),
                malformed("JavaScript:alert(1)", "mailto:?subject=Koreksi"),
                malformed("java\nscript:alert(1)", "tel:+62-21-555"),
                malformed("vbscript:x", "sms:+6221555?body=x"),
                malformed("mailto:", "mailto:a@example.org,b@example.org"),
                malformed("mailto:redaksi", "mailto:redaksi%40example.org"),
                malformed("tel:", "tel:112"),
                malformed("data:text/plain", "data:text/plain,x"),
                malformed("geo:di%20sana", "geo:51.88,128.33;u=35"),
                malformed("http://", "http://example.org"),
                malformed("https:///tentang", "https://example.org/tentang"),
                malformed("https:example.org", "//example.org"),
                malformed("https:\\\\example.org\\x", "https://example.org/x?a\\b"),
                malformed("https://exa mple.org/", "https://example.org/a%20b"),
                malformed("https://example.org/a b", "https://example.org/a|b"),
                malformed("https://example..org/", "https://[2001:db8::1]:8080/"),
                malformed("https://example.org:80a/", "https://münchen.example:8080/"),
                malformed("//", "//example.org/x"),
                malformed("C:\\berkas\\x.html", "ftp://example.org/x"),
                malformed("file:///berkas/x.html", "doi:10.1000/182"),
                malformed("tentang\\index.html", "tentang/index.html"),
                malformed("\u200bhttps://example.org/", " https://example.org/\n"),
                both("B418", "<img alt=\"\" srcset=\"img/a.png @\">", "2y", "2x"));
    }

    static Stream<Arguments> inHead() {
        return Stream.of(
                both("B401", "<link rel=\"stylesheet\" href=\"@\">", "a.css", "data/feed.xml"),
                both("B401", "<link rel=\"icon\" href=\"@\">", "favicon.png", "img/a.png"),
                both("B401", "<link rel=\"manifest\" href=\"@\">", "m.json", "data/feed.xml"),
                both("B401", "<link rel=\"alternate\" href=\"@\">", "feed.xml", "data/feed.xml"),
                both("B401", "<link rel=\"canonical\" href=\"@\">", "indeks.html", "index.html"),
                both(
                        "B401",
                        "<link rel=\"preload\" as=\"image\" imagesrcset=\"@ 2x\">",
                        "b",
                        "img/a.png"),
                both(
                        "B401",
                        "<meta http-equiv=\"refresh\" content=\"@\">",
                        "5; url=x",
                        "5; url=tentang/"),
                both(
                        "B401",
                        "<meta http-equiv=\"Refresh\" content=\"@\">",
                        "0;URL='x'",
                        "0;URL='tentang/'"),
                both("B401", "<meta http-equiv=\"refresh\" content=\"@\">", "0, x", "300"),
                both("B401", "<meta property=\"og:url\" content=\"@\">", "x", "index.html"),
                both("B401", "<meta property=\"og:image\" content=\"@\">", "b.png", "img/a.png"),
                both("B401", "<meta property=\"og:image:url\" content=\"@\">", "b", "img/a.png"),
                both(
                        "B401",
                        "<meta property=\"og:image:secure_url\" content=\"@\">",
                        "b",
                        "img/a.png"),
                both("B401", "<meta property=\"og:audio\" content=\"@\">", "b", "img/a.png"),
                both("B401", "<meta property=\"og:video\" content=\"@\">", "b", "img/a.png"),
                both("B401", "<meta name=\"twitter:image\" content=\"@\">", "b", "img/a.png"),
                both(
                        "B401",
                        "<noscript><link rel=\"stylesheet\" href=\"@\"></noscript>",
                        "b",
                        "data/feed.xml"),
                both("B401", "<style>p { background: url(@) }</style>", "b.png", "img/a.png"),
                both("B407", "<meta property=\"og:image\" content=\"@\">", "", "img/a.png"),
                both("B407", "<link rel=\"icon\" href=\"@\">", "", "img/a.png"));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("inBody")
    void findsWhatIsPlantedInTheBody(String code, String faulty, String clean) {
        assertThat(SmallSite.with("", faulty).codes()).containsExactly(code);
        assertThat(SmallSite.with("", clean).check()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("inHead")
    void findsWhatIsPlantedInTheHead(String code, String faulty, String clean) {
        assertThat(SmallSite.with(faulty, "").codes()).containsExactly(code);
        assertThat(SmallSite.with(clean, "").check()).isEmpty();
    }

    private static Arguments both(String code, String markup, String faulty, String clean) {
        return Arguments.of(code, markup.replace("@", faulty), markup.replace("@", clean));
    }

    private static Arguments reference(String attribute) {
        return both("B414", "<p id=\"a\">x</p><p " + attribute + "=\"@\">y</p>", "b", "a");
    }

    private static Arguments malformed(String faulty, String clean) {
        return both("B418", "<a href=\"@\">x</a>", faulty, clean);
    }
}
