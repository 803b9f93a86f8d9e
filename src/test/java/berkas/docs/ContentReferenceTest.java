package berkas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.Golden;
import berkas.load.Kinds;
import berkas.site.SiteTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/content-reference.md} says what the records say, and its examples are sound. */
class ContentReferenceTest {
    @TempDir Path scratch;

    @Test
    void tellsEveryField() throws IOException {
        Golden.check(Path.of("docs/content-reference.md"), ContentReference.text());
    }

    @Test
    void tellsEveryKind() {
        assertThat(ContentReference.types()).containsAll(Kinds.patterns().keySet());
    }

    @Test
    void itsExamplesAreAWholeDossier() {
        SiteTest example = SiteTest.of(Path.of("docs/example"), scratch);
        example.build("--drafts").expectClean();
        example.build().expectClean();
        assertThat(example.summary()).contains("4 notes; 0 errors, 0 warnings");
    }
}
