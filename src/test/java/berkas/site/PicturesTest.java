package berkas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures in texts: pages keep room for them before they come. */
class PicturesTest {
    private static final String PAGE = "content/pages/about.md";

    @TempDir Path scratch;

    private SiteTest site(String... pictures) {
        return SiteTest.from("base", scratch)
                .edit("content/media/the box.svg", drawing(900, 300))
                .edit(PAGE, "---\ntitle: About\n---\n\n" + String.join("\n\n", pictures) + "\n");
    }

    private static String drawing(int width, int height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\"/>"
                .formatted(width, height);
    }

    private static Element picture(SiteTest site) {
        return Jsoup.parse(site.expectClean().page("pages/about.html")).selectFirst("main img");
    }

    @Test
    void saysHowLargeAPictureIsThatIsFoundFromTheText() {
        Element picture = picture(site("![box](<../media/the box.svg>)").build());
        assertThat(picture.attr("width")).isEqualTo("900");
        assertThat(picture.attr("height")).isEqualTo("300");
    }

    @Test
    void saysHowLargeAPictureIsThatIsFoundFromTheTop() {
        Element picture = picture(site("![box](/media/the%20box.svg)").build());
        assertThat(picture.attr("width")).isEqualTo("900");
    }

    @Test
    void saysNothingOfAPictureOfUnknownSize() {
        SiteTest site = site("![box](<../media/the box.svg>)");
        site.edit("content/media/the box.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(picture(site.build()).hasAttr("width")).isFalse();
    }

    @Test
    void noticesThatAPictureIsOfAnotherSizeNow() {
        SiteTest site = site("![box](<../media/the box.svg>)").build();
        site.edit("content/media/the box.svg", drawing(600, 400)).build();
        assertThat(picture(site).attr("height")).isEqualTo("400");
    }
}
