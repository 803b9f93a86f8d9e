package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Pictures for people to look at, in {@code target/screenshots/}: what {@link AxeIT} does not take,
 * which pictures every kind of page at every width in every theme.
 */
@InBrowser
class ScreenshotsIT {
    private static final Map<String, String> KINDS = BuiltSite.DOSSIER.kinds();

    @Test
    void anArticleOnPaper() {
        try (Tab tab = Visit.to(BuiltSite.DOSSIER).print().open(KINDS.get("article"))) {
            tab.pdf("article-paper");
        }
        assertThat(Tab.SCREENSHOTS.resolve("article-paper.pdf")).isNotEmptyFile();
    }

    @Test
    void everyKindOfPageInForcedColours() {
        Visit.to(BuiltSite.DOSSIER)
                .forcedColors()
                .each(
                        KINDS.values(),
                        (tab, page) ->
                                tab.shotOfWindow(BuiltSite.DOSSIER.kind(page) + "-forced-colours"));
        assertThat(Files.exists(Tab.SCREENSHOTS.resolve("home-forced-colours.jpg"))).isTrue();
    }

    @Test
    void anArticleWithoutScript() {
        try (Tab tab =
                Visit.to(BuiltSite.DOSSIER).width(390).noScript().open(KINDS.get("article"))) {
            tab.shot("article-390-no-script");
        }
        assertThat(Tab.SCREENSHOTS.resolve("article-390-no-script.jpg")).isNotEmptyFile();
    }
}
