package berkas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.site.SiteTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows the README to a first dossier sees what it says. */
class FirstDossierTest {
    private static final Pattern SECTION =
            Pattern.compile("## Starting your own dossier\n(.*?)\n## ", Pattern.DOTALL);
    private static final Pattern FILE =
            Pattern.compile("`(content/[^`]+\\.\\w+)`:\n+ *```\\w+\n(.*?)\n *```", Pattern.DOTALL);
    private static final Pattern LAST_LINE =
            Pattern.compile("It ends with\n+ *```text\n *(.*?) in ");

    @TempDir Path scratch;

    @Test
    void endsAsTheReadmeSays() throws IOException {
        String section = found(SECTION, Files.readString(Path.of("README.md")));
        Map<String, String> files = files(section);
        assertThat(files).hasSize(3);
        SiteTest site = SiteTest.of(Files.createDirectory(scratch.resolve("none")), scratch);
        files.forEach(site::edit);
        assertThat(site.build().expectClean().summary()).startsWith(found(LAST_LINE, section));
    }

    private static Map<String, String> files(String section) {
        Map<String, String> files = new TreeMap<>();
        Matcher file = FILE.matcher(section);
        while (file.find()) {
            files.put(file.group(1), file.group(2).stripIndent());
        }
        return files;
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
