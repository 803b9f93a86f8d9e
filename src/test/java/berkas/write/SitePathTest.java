package berkas.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "glossary/soyuz-2.html",
                "a/b/c/d/e.html",
                ".nojekyll",
                "media/peta rute.png",
                "media/карта.png",
                "media/😀.png",
                "console.html",
                "com.html",
                "com10.html",
                "a..b/c.html"
            })
    void acceptsNamesEverySystemCanHold(String path) {
        assertThat(SitePath.isSafe(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/index.html",
                "//host/share",
                "a//b.html",
                "a/",
                ".",
                "..",
                "../a.html",
                "a/../../b.html",
                "a/./b.html",
                "a\\b.html",
                "..\\b.html",
                "C:/a.html",
                "a:b.html",
                "a\0b.html",
                "a\nb.html",
                "a\u007f.html",
                "a?.html",
                "a*.html",
                "a<b>.html",
                "a|b.html",
                "a\"b.html",
                "a./b.html",
                "a /b.html",
                "a.html.",
                "a.html ",
                "con",
                "CON.html",
                "x/nul.tar.gz",
                "aux /a.html",
                "lpt1.html",
                "COM¹.html",
                "conout$",
                ".berkas-manifest",
                ".BERKAS-Manifest",
                "a/.berkas-x",
                "a\ud800.html"
            })
    void refusesPathsThatLeaveTheSiteOrNoSystemHolds(String path) {
        assertThat(SitePath.isSafe(path)).isFalse();
    }

    @Test
    void refusesSegmentsLongerThanFileSystemsAllow() {
        assertThat(SitePath.isSafe("a".repeat(255))).isTrue();
        assertThat(SitePath.isSafe("a".repeat(256))).isFalse();
        assertThat(SitePath.isSafe("ж".repeat(128))).isFalse();
    }

    @Test
    void foldsCaseAndCompositionWhateverTheLocale() {
        assertThat(SitePath.fold("IX/É.html")).isEqualTo(SitePath.fold("ix/e\u0301.html"));
        assertThat(SitePath.fold("a.html")).isNotEqualTo(SitePath.fold("b.html"));
        assertThat(SitePath.fold("straße.html")).isNotEqualTo(SitePath.fold("strasse.html"));
    }

    @Test
    void listsFoldersOutermostFirst() {
        assertThat(SitePath.folders("a/b/c.html")).containsExactly("a", "a/b");
        assertThat(SitePath.folders("c.html")).isEmpty();
    }
}
