package berkas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Media keep the names that editors gave them, if every system can have them. */
class MediaNamesTest {
    @TempDir Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"CON.svg", "a:b.svg", "map.", "map.svg "})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it cannot have such a file")
    void refusesNamesThatSomeSystemCannotHave(String name) {
        SiteTest site = SiteTest.from("base", scratch).edit("content/media/" + name, "<svg/>");
        String told = site.build().expectErrors().diagnostics();
        assertThat(told).startsWith("media/" + name + ": error[B004] ");
        assertThat(site.output()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"straße.svg", "Peta Vostochny (2).svg", "地图.svg"})
    void takesOthers(String name) {
        SiteTest site =
                SiteTest.from("base", scratch)
                        .edit("content/media/" + name, "<svg/>")
                        .edit("content/media/strasse.svg", "<svg/>");
        site.build();
        assertThat(site.exit()).isZero();
        assertThat(site.hasPage("media/" + name)).isTrue();
    }
}
