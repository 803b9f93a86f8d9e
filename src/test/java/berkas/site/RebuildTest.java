package berkas.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a second build does to the output of the first. */
class RebuildTest {
    @TempDir Path scratch;

    @Test
    void secondBuildRewritesNothing() {
        SiteTest site = SiteTest.of(Path.of("content"), scratch).build().expectClean();
        Map<String, SiteTest.Stamp> first = site.output();
        site.build().expectClean();
        assertThat(site.output()).isEqualTo(first);
    }

    @Test
    void editedSiteEqualsACleanBuildOfIt(@TempDir Path fresh) {
        SiteTest site = SiteTest.from("base", scratch).build();
        edit(site).build().expectClean();
        SiteTest clean = edit(SiteTest.from("base", fresh)).build();
        assertThat(bytes(site)).isEqualTo(bytes(clean));
    }

    @Test
    void anErrorLeavesTheOutputAsItWas() {
        SiteTest site = SiteTest.from("base", scratch).build();
        Map<String, SiteTest.Stamp> before = site.output();
        site.replace("content/annotations/launch/success.yaml", "called", "named");
        site.build().expectErrors().expectDiagnostics("error[B301]");
        assertThat(site.output()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE"})
    void localeAndTimeZoneOfTheMachineDoNotReachTheOutput(String tag, @TempDir Path other) {
        Map<String, String> usual = bytes(SiteTest.of(Path.of("content"), scratch).build());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(bytes(SiteTest.of(Path.of("content"), other).build())).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void draftsLeaveNoTrace() {
        SiteTest site =
                SiteTest.from("base", scratch)
                        .edit(
                                "content/annotations/launch/secret.yaml",
                                "quote: Nobody answered\ntype: question\ntitle: Zyxwv\nbody: Qponm.\n"
                                        + "status: draft\nsources:\n  - title: Srqpo\n    url:"
                                        + " https://hidden.example/\n")
                        .build()
                        .expectClean();
        site.output()
                .forEach(
                        (path, file) -> {
                            assertThat(path).doesNotContain("secret");
                            assertThat(file.bytes())
                                    .doesNotContain("Zyxwv", "Qponm", "Srqpo", "hidden.example");
                        });
        site.build("--drafts").expectClean();
        assertThat(site.page("notes/launch/secret.html")).contains("Zyxwv", "Qponm", "Srqpo");
    }

    private static SiteTest edit(SiteTest site) {
        return site.replace("content/articles/launch.md", "at dawn", "at noon")
                .delete("content/pages/about.md")
                .edit("content/pages/more.md", "---\ntitle: More\n---\n\nMore.\n")
                .replace("content/glossary/soyuz-2.yaml", "A family", "The family");
    }

    private static Map<String, String> bytes(SiteTest site) {
        site.expectClean();
        return site.output().entrySet().stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, file -> file.getValue().bytes()));
    }
}
