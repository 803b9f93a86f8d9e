package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a real browser makes of the pages, served or opened from a disk. */
@InBrowser
class VerbatimIT {
    private static final String ARTICLE = "articles/kim-jong-un-puji-putin.html";

    @Test
    void theBrowserShowsTheArticleVerbatim() throws IOException {
        String article = Files.readString(Path.of("src/test/resources/article.txt"));
        assertThat(text(Visit.onDisk(BuiltSite.DOSSIER.folder()))).isEqualTo(article);
        assertThat(text(Visit.to(BuiltSite.DOSSIER).noScript())).isEqualTo(article);
    }

    private static String text(Visit visit) {
        try (Tab tab = visit.open(ARTICLE)) {
            Element body = Jsoup.parse(tab.page().content()).selectFirst("[data-article-body]");
            body.select("[data-not-text]").remove();
            return body.wholeText();
        }
    }

    @Test
    void theBrowserMendsNothingOnAnyKindOfPage() {
        Visit visit = Visit.to(BuiltSite.DOSSIER).noScript();
        visit.each(BuiltSite.DOSSIER.kinds().values(), VerbatimIT::assertUnmended);
    }

    private static void assertUnmended(Tab tab, String path) {
        assertThat(outline(Jsoup.parse(tab.page().content())))
                .as(path)
                .isEqualTo(outline(Jsoup.parse(BuiltSite.DOSSIER.text(path))));
    }

    /** Every element with its attributes: what would differ if a browser had to mend the markup. */
    private static List<String> outline(Document page) {
        return page.body().getAllElements().stream().map(VerbatimIT::described).toList();
    }

    private static String described(Element element) {
        return element.attributes().asList().stream()
                .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .collect(Collectors.joining(" ", element.tagName() + " ", ""));
    }
}
