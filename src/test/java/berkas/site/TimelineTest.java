package berkas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline as a page: the list, the strip, days hour by hour. */
class TimelineTest {
    @TempDir Path scratch;

    @Test
    void everyEventHasAMarkThatLeadsToItsItem() {
        Document page = page(site());
        for (String marks : List.of(".strip .mark", ".row-mark")) {
            assertThat(page.select(marks).eachAttr("href"))
                    .containsExactlyInAnyOrderElementsOf(
                            page.select("li.event").eachAttr("id").stream()
                                    .map(id -> "#" + id)
                                    .toList());
        }
        assertThat(page.select(".strip .mark title").eachText())
                .anyMatch(name -> name.endsWith(": the article “Rocket launched” is published"));
    }

    @Test
    void anArticleStandsInTheListWhereItWasPublished() {
        Element item = page(site()).selectFirst("#article-launch");
        assertThat(item).isNotNull();
        assertThat(item.text()).isEqualTo("Article published 13 September 2023 Rocket launched");
        assertThat(item.select("a").eachAttr("href")).containsExactly("articles/launch.html");
        assertThat(item.previousElementSibling().id()).isEqualTo("event-launch");
    }

    @Test
    void aDayWithThreeKnownTimesIsShownHourByHour() {
        SiteTest site =
                event(site(), "a", "2023-10-01T11:43:00+09:00")
                        .edit("content/events/b.yaml", event("2023-10-01T13:09:00+09:00"))
                        .edit("content/events/c.yaml", event("2023-10-01T17:01:00+07:00"))
                        .edit("content/events/d.yaml", event("2023-10-01"))
                        .edit("content/events/e.yaml", event("2023-09-30/2023-10-02"));
        Document page = page(site);
        Element day = page.selectFirst("li.day");
        assertThat(day.select("h3").text()).isEqualTo("1 October 2023 Hour by hour");
        assertThat(day.select(".clock-rows .clock-title a").eachAttr("href"))
                .containsExactly("#event-a", "#event-b", "#event-c");
        assertThat(day.select(".clock-untimed a").eachAttr("href"))
                .containsExactly("#event-e", "#event-d");
        assertThat(day.select("li.event").eachAttr("id"))
                .containsExactly("event-d", "event-a", "event-b", "event-c");
        assertThat(day.select("li.event h4")).hasSize(4);
        assertThat(page.select(".closer a").eachAttr("href")).containsExactly("#day-2023-10-01");
    }

    @Test
    void twoKnownTimesAreNoDayHourByHour() {
        SiteTest site =
                event(site(), "a", "2023-10-01T11:43:00+09:00")
                        .edit("content/events/b.yaml", event("2023-10-01T13:09:00+09:00"));
        assertThat(page(site).select("li.day")).isEmpty();
    }

    @Test
    void eventsCanBeChosenByTheEntriesTheyName() {
        SiteTest site = site().edit("content/events/a.yaml", event("2001") + "terms: [soyuz-2]\n");
        Document page = page(site);
        assertThat(page.select(".filter option").eachAttr("value")).containsExactly("", "soyuz-2");
        assertThat(page.select("#event-a").attr("data-entries")).isEqualTo("soyuz-2");
        assertThat(page.select("#article-launch").attr("data-entries")).isEqualTo("soyuz-2");
    }

    @Test
    void withoutEventsAndArticlesNothingIsDrawn() {
        SiteTest site =
                SiteTest.from("base", scratch)
                        .delete("content/events/launch.yaml")
                        .delete("content/annotations/launch/success.yaml")
                        .delete("content/pages/about.md")
                        .delete("content/articles/launch.md")
                        .build();
        assertThat(site.exit()).isZero();
        Document page = Jsoup.parse(site.page("timeline.html"));
        assertThat(page.select("svg.strip, .filter, li.event")).isEmpty();
        assertThat(page.select(".kicker").text()).isEqualTo("0 events");
    }

    @Test
    void aThousandEventsAreColumnsAndAList() {
        SiteTest site = site();
        for (int i = 0; i < 1000; i++) {
            site.edit("content/events/e%03d.yaml".formatted(i), event("20%02d".formatted(i % 20)));
        }
        Document page = page(site);
        assertThat(page.select("li.event")).hasSize(1002);
        assertThat(page.select(".strip .column")).hasSizeBetween(5, 20);
    }

    @Test
    void aFewArticlesStandAmongTheEvents() {
        assertThat(page(withArticles(24)).select("li.event[id^=article-]")).hasSize(24);
    }

    @Test
    void ofManyArticlesThereIsOnlyTheirNumberYearByYear() {
        Document page = page(withArticles(25));
        assertThat(page.select("li.event[id]").eachAttr("id")).containsExactly("event-launch");
        assertThat(page.select(".year").eachText())
                .containsExactly(
                        "2022 12 articles published",
                        "2023 " + page.select("#event-launch").text() + " 13 articles published");
        assertThat(page.select(".year .published-item a").eachAttr("href"))
                .containsExactly("articles/index.html", "articles/index.html");
        for (String marks : List.of(".strip .mark", ".row-mark")) {
            assertThat(page.select(marks).eachAttr("href"))
                    .containsOnly("#event-launch", "#year-1", "#year-2");
        }
    }

    @Test
    void manyArticlesLeaveEachEventItsMark() {
        Document page = page(withArticles(200));
        assertThat(page.select(".strip .column, .row-column")).isEmpty();
        assertThat(page.select(".strip .mark[href=#event-launch]")).hasSize(1);
    }

    @Test
    void aTitleIsNoMarkup() {
        String title = "title: \"<b>\\\"x\\\" & 'y'</b>\"\n";
        SiteTest site = site().edit("content/events/a.yaml", "date: 2001\n" + title);
        assertThat(page(site).select(".strip title").eachText())
                .contains("2001: <b>\"x\" & 'y'</b>");
    }

    private SiteTest site() {
        return SiteTest.from("base", scratch);
    }

    /** The first of them is that of the base. */
    private SiteTest withArticles(int number) {
        SiteTest site = site();
        for (int i = 1; i < number; i++) {
            site.edit(
                    "content/articles/a%03d.md".formatted(i),
                    "---\ntitle: Number %d\npublished: 20%d-%02d-%02d\n---\nText.\n"
                            .formatted(i, 22 + i % 2, 1 + i / 2 % 12, 1 + i % 28));
        }
        return site;
    }

    private static SiteTest event(SiteTest site, String id, String date) {
        return site.edit("content/events/" + id + ".yaml", event(date));
    }

    private static String event(String date) {
        return "date: \"" + date + "\"\ntitle: Something\n";
    }

    private static Document page(SiteTest site) {
        site.build().expectClean();
        return Jsoup.parse(site.page("timeline.html"));
    }
}
