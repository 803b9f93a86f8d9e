package berkas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.text.Span;
import org.junit.jupiter.api.Test;

class OutputCheckTest {
    @Test
    void findsTwoPagesAtOnePath() {
        SmallSite site =
                SmallSite.with("", "").page("tentang/index.html", SmallSite.HEAD, "<h1>x</h1>");
        assertThat(site.codes()).containsExactly("B406");
        assertThat(SmallSite.with("", "").page("img/a.png", SmallSite.HEAD, "<h1>x</h1>").codes())
                .contains("B406");
    }

    @Test
    void asksTheEditorToMakeWayForWhatBerkasMakesItself() {
        Span origin = SmallSite.span("content/pages/tentang.md", "title: T", "title");
        SmallSite site =
                SmallSite.with("", "")
                        .add(SmallSite.authored("tentang/index.html", "<h1>x</h1>", origin));
        assertThat(site.only().span()).isEqualTo(origin);
        assertThat(site.only().help()).containsExactly("rename this file");
    }

    @Test
    void findsPathsThatAreOneFileElsewhere() {
        SmallSite byCase = SmallSite.with("", "").file("docs/Laporan.pdf");
        assertThat(byCase.codes()).containsExactly("B406");
        SmallSite byForm = SmallSite.with("", "").file("img/e\u0301.png").file("img/\u00E9.png");
        assertThat(byForm.codes()).containsExactly("B406");
        assertThat(SmallSite.with("", "").file("docs").codes()).containsExactly("B406");
    }
}
