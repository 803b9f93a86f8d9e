package berkas.docs;

import berkas.Golden;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/diagnostics.md} says what the codes and their fixtures say. */
class DiagnosticsReferenceTest {
    @TempDir Path scratch;

    @Test
    void tellsEveryCode() throws IOException {
        Golden.check(Path.of("docs/diagnostics.md"), new DiagnosticsReference(scratch).text());
    }
}
