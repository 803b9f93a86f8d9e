package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.AccessibilityCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How every page is made up, as people who do not see it find their way by. */
class StructureIT {
    @ParameterizedTest
    @EnumSource(BuiltSite.class)
    @Checks(AccessibilityCheck.HEADINGS)
    void headingsBeginAtOneAndSkipNoLevel(BuiltSite site) {
        for (String page : site.pages()) {
            int last = 0;
            List<Element> headings = page(site, page).select("h1, h2, h3, h4, h5, h6");
            assertThat(headings.stream().filter(heading -> level(heading) == 1))
                    .as(page)
                    .hasSize(1);
            for (Element heading : headings) {
                assertThat(level(heading)).as(page + ": " + heading).isLessThanOrEqualTo(last + 1);
                assertThat(heading.text()).as(page).isNotBlank();
                last = level(heading);
            }
        }
    }

    private static int level(Element heading) {
        return Integer.parseInt(heading.tagName().substring(1));
    }

    @ParameterizedTest
    @EnumSource(BuiltSite.class)
    @Checks(AccessibilityCheck.LANDMARKS)
    void everyPageHasItsLandmarksEachWithANameOfItsOwn(BuiltSite site) {
        for (String page : site.pages()) {
            Document document = page(site, page);
            assertThat(document.select("body > header")).as(page).hasSize(1);
            assertThat(document.select("body > main")).as(page).hasSize(1);
            assertThat(document.select("body > footer")).as(page).hasSize(1);
            assertThat(document.select("body > header nav")).as(page).isNotEmpty();
            assertThat(names(document, "nav")).as(page).doesNotContain("").doesNotHaveDuplicates();
            assertThat(names(document, "main section:not([hidden])")).as(page).doesNotContain("");
            assertThat(names(document, "main aside")).as(page).doesNotContain("");
        }
    }

    private static List<String> names(Document page, String css) {
        return page.select(css).stream().map(element -> name(page, element)).toList();
    }

    private static String name(Document page, Element element) {
        Element named = page.selectFirst("[id='" + element.attr("aria-labelledby") + "']");
        return named == null ? element.attr("aria-label") : named.text();
    }

    @ParameterizedTest
    @EnumSource(BuiltSite.class)
    @Checks(AccessibilityCheck.TITLES)
    void noTwoPagesHaveTheSameTitle(BuiltSite site) {
        Map<String, String> titles = new HashMap<>();
        for (String page : site.pages()) {
            String title = page(site, page).title();
            assertThat(title).as(page).isNotBlank();
            assertThat(titles.put(title, page)).as(page + ": " + title).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(BuiltSite.class)
    @Checks(AccessibilityCheck.LANGUAGES)
    void everyPageSaysItsLanguageAndEveryArticleItsOwn(BuiltSite site) {
        for (String page : site.pages()) {
            Document document = page(site, page);
            assertThat(document.child(0).attr("lang")).as(page).matches("[a-z]{2,3}(-.+)?");
            assertThat(document.child(0).attr("dir")).as(page).matches("ltr|rtl");
            assertThat(document.select("[lang], [data-article-body]"))
                    .allMatch(part -> !part.attr("lang").isBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(BuiltSite.class)
    @Checks(AccessibilityCheck.NAVIGATION)
    void navigationIsTheSameOnEveryPageOfALanguage(BuiltSite site) {
        Map<String, List<String>> first = new HashMap<>();
        for (String page : site.pages()) {
            Document document = page(site, page);
            String language = document.child(0).attr("lang");
            List<String> ways = new ArrayList<>();
            ways.addAll(document.select("body > header nav a").eachText());
            ways.addAll(document.select("body > footer nav a").eachText());
            assertThat(ways).as(page).isEqualTo(first.computeIfAbsent(language, is -> ways));
            assertThat(document.select("body > header nav [aria-current=page]"))
                    .as(page)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static Document page(BuiltSite site, String page) {
        return Jsoup.parse(site.text(page));
    }
}
