package berkas.plan.html;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.anchor.Anchor;
import berkas.format.MarkdownReader;
import berkas.model.Annotation;
import berkas.model.AnnotationType;
import berkas.model.Block;
import berkas.model.Extra;
import berkas.model.Inline;
import berkas.model.Kept;
import berkas.model.Markup;
import berkas.model.PictureSize;
import berkas.model.RenderedText;
import berkas.text.Origin;
import berkas.text.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BodyWriterTest {
    private static final String ALL_KINDS =
            """
            # Judul *satu*

            Kim dan **Putin *bertemu*
            di** [Vostochny](https://example.org/a "b"), `kode`, ~~tidak~~
            [[soyuz-2]] dan [[soyuz-2|roket]]. ![](a.png)[@tass]

            ### Judul dua

            > Kutipan
            >
            > * satu
            > * dua
            >   lanjut

            1. a

               b
            2. c

            ![gambar](x.png)

            ***

            ```java
            int a;

            int b;
            ```

            | a | b |
            |---|--:|
            | 1 |   |

            baris\\
            patah &amp; &lt;selesai>
            """;

    @Test
    void textContentIsTheRenderedText() {
        Markup markup = markup(ALL_KINDS);
        String html = plain(markup);
        assertThat(textContent(html)).isEqualTo(rendered(markup).text());
    }

    @Test
    void headingsSkipNoLevel() {
        assertThat(Jsoup.parseBodyFragment(plain(markup(ALL_KINDS))).select("h2, h3").eachText())
                .containsExactly("Judul satu", "Judul dua");
    }

    @Test
    void highlightIsOneMarkAroundWhatItCovers() {
        assertThat(html("a **b** c", 0, 5))
                .isEqualTo("<p>" + mark("n0", "a <strong>b</strong> c") + ref("n0") + "</p>");
    }

    @Test
    void highlightEndingInALinkPutsTheReferenceAfterIt() {
        assertThat(html("a [b c](https://x.org) d", 0, 3))
                .isEqualTo(
                        "<p>"
                                + mark("n0", "a ")
                                + "<a href=\"https://x.org\">"
                                + "<mark class=\"hl t\" data-annotation=\"n0\" aria-details=\"note-n0\">b</mark>"
                                + " c</a>"
                                + ref("n0")
                                + " d</p>");
    }

    @Test
    void overlappingHighlightsAreCutIntoSegments() {
        Markup markup = markup("abcdef");
        String html = write(markup, List.of(anchor("x", 0, 4), anchor("y", 2, 6)), List.of());
        assertThat(html)
                .isEqualTo(
                        "<p>"
                                + mark("x", "ab")
                                + "<mark class=\"hl multi t\" id=\"q-y\" data-annotation=\"x y\""
                                + " aria-details=\"note-x note-y\">"
                                + "<span class=\"hl-line t l1\">cd</span></mark>"
                                + ref("x")
                                + "<mark class=\"hl t l1\" data-annotation=\"y\" aria-details=\"note-y\">ef</mark>"
                                + ref("y")
                                + "</p>");
    }

    @Test
    void aNoteKeepsTheHeightOfItsLineAndTenOnTheSameWordsHaveThree() {
        Markup markup = markup("abcdef");
        List<Anchor> nested = List.of(anchor("x", 0, 6), anchor("y", 1, 5), anchor("z", 2, 3));
        assertThat(lines(write(markup, nested, List.of()), "z"))
                .containsExactly("hl multi t", "hl-line t l1", "hl-line t l2");
        List<Anchor> same = IntStream.range(0, 10).mapToObj(n -> anchor("n" + n, 0, 6)).toList();
        assertThat(lines(write(markup, same, List.of()), "n9")).hasSize(3);
    }

    private static List<String> lines(String html, String id) {
        return Jsoup.parseBodyFragment(html)
                .select(
                        "mark[data-annotation~=\\b"
                                + id
                                + "\\b], mark[data-annotation~=\\b"
                                + id
                                + "\\b] span[class]")
                .eachAttr("class");
    }

    @Test
    void termLinkCutByAHighlightStaysOneLink() {
        Markup markup = markup("di Kosmodrom Vostochny itu");
        String html =
                write(markup, List.of(anchor("x", 0, 12)), List.of(new TermLink(3, 22, "k.html")));
        assertThat(Jsoup.parseBodyFragment(html).select("a.term").eachText())
                .containsExactly("Kosmodrom Vostochny");
        assertThat(html).contains("</mark> Vostochny</a>" + ref("x"));
    }

    @RepeatedTest(60)
    void randomHighlightsCoverExactlyTheirCharactersAndNestNoLink(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        Markup markup = markup(ALL_KINDS);
        String text = rendered(markup).text();
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            int start = visible(text, random.nextInt(text.length()));
            int end = Math.min(text.length(), start + 1 + random.nextInt(60));
            while (Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            anchors.add(anchor("n" + i, start, end));
        }
        anchors.sort(
                Comparator.comparingInt(Anchor::start)
                        .thenComparing(Anchor::end, Comparator.reverseOrder()));
        String html = write(markup, anchors, List.of());
        assertThat(textContent(html)).isEqualTo(text);
        assertThat(highlighted(html)).isEqualTo(expected(anchors, text));
        Element body = Jsoup.parseBodyFragment(html).body();
        assertThat(body.select("a a, mark mark")).isEmpty();
        assertThat(body.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(body.select("a.ref")).hasSameSizeAs(anchors);
        assertThat(body.select("[id^=q-]")).hasSameSizeAs(anchors);
    }

    private static int visible(String text, int from) {
        int at = from;
        while (Character.isWhitespace(text.charAt(at % text.length()))) {
            at++;
        }
        return at % text.length();
    }

    private static Map<String, String> expected(List<Anchor> anchors, String text) {
        return anchors.stream()
                .collect(
                        Collectors.toMap(
                                anchor -> anchor.annotation().id(),
                                anchor ->
                                        text.substring(anchor.start(), anchor.end())
                                                .replaceAll("\\s", "")));
    }

    private static Map<String, String> highlighted(String html) {
        Map<String, String> found = new HashMap<>();
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("[data-not-text]").remove();
        for (Element mark : body.select("mark")) {
            for (String id : mark.attr("data-annotation").split(" ")) {
                found.merge(id, mark.wholeText().replaceAll("\\s", ""), String::concat);
            }
        }
        return found;
    }

    private static String html(String markdown, int start, int end) {
        return write(markup(markdown), List.of(anchor("n0", start, end)), List.of());
    }

    private static String write(Markup markup, List<Anchor> anchors, List<TermLink> terms) {
        List<Block> blocks = markup.blocks();
        BodyWriter.Style style = new BodyWriter.Style(1, "");
        return BodyWriter.write(blocks, style, LINKS, terms, anchors, BodyWriterTest::marks)
                .stream()
                .map(BodyWriter.Written::html)
                .collect(Collectors.joining());
    }

    private static String plain(Markup markup) {
        return BodyWriter.write(markup.blocks(), new BodyWriter.Style(1, ""), LINKS, List.of());
    }

    private static NoteMarks marks(Anchor anchor) {
        String id = anchor.annotation().id();
        return new NoteMarks("q-" + id, "note-" + id, "t", ref(id));
    }

    private static String ref(String id) {
        return "<a class=\"ref\" data-not-text href=\"#note-" + id + "\">*</a>";
    }

    private static String mark(String id, String content) {
        return "<mark class=\"hl t\" id=\"q-"
                + id
                + "\" data-annotation=\""
                + id
                + "\" aria-details=\"note-"
                + id
                + "\">"
                + content
                + "</mark>";
    }

    private static String textContent(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("[data-not-text]").remove();
        // jsoup shows a line break as a line feed of its own, browsers as nothing.
        body.select("br").remove();
        return body.wholeText();
    }

    private static Markup markup(String markdown) {
        SourceFile file = new SourceFile("content/articles/a.md", markdown);
        return MarkdownReader.read(file, Origin.shifted(file, 0), markdown).value();
    }

    private static RenderedText rendered(Markup markup) {
        return RenderedText.of(markup, LINKS::entryName, LINKS::noteTitle);
    }

    private static Anchor anchor(String id, int start, int end) {
        SourceFile file = new SourceFile("n.yaml", "");
        return new Anchor(
                new Annotation(
                        "a",
                        id,
                        file,
                        null,
                        false,
                        null,
                        null,
                        AnnotationType.CONTEXT,
                        "",
                        Markup.none(file),
                        List.of(),
                        List.of(),
                        null,
                        "",
                        null,
                        null,
                        null,
                        Extra.NONE,
                        Kept.NONE),
                start,
                end,
                "");
    }

    private static final BodyLinks LINKS =
            new BodyLinks() {
                @Override
                public String entry(String id) {
                    return id + ".html";
                }

                @Override
                public String entryName(String id) {
                    return "Nama " + id;
                }

                @Override
                public String note(String path) {
                    return path + ".html";
                }

                @Override
                public String noteTitle(String path) {
                    return "Catatan " + path;
                }

                @Override
                public String citation(String sourceId) {
                    return "<a data-not-text href=\"#" + sourceId + "\">[1]</a>";
                }

                @Override
                public String href(Inline.Link link) {
                    return link.destination();
                }

                @Override
                public String src(Inline.Image image) {
                    return image.source();
                }

                @Override
                public Optional<PictureSize> size(Inline.Image image) {
                    return image.source().endsWith(".png")
                            ? Optional.of(new PictureSize(640, 480))
                            : Optional.empty();
                }
            };
}
