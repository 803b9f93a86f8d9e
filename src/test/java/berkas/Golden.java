package berkas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts in files: {@code mvn verify -Dberkas.update=true} writes them anew, to be looked
 * at before they are committed. Where {@code CI} is set the flag is refused.
 */
public final class Golden {
    private Golden() {}

    /** Compares with the file, or writes it. */
    public static void check(Path file, String actual) {
        try {
            if (updating()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is missing: run with -Dberkas.update=true", e);
        }
    }

    /** Whether goldens are written anew. */
    public static boolean updating() {
        boolean asked = Boolean.getBoolean("berkas.update");
        if (asked && System.getenv("CI") != null) {
            throw new IllegalStateException("goldens are not updated where CI is set");
        }
        return asked;
    }
}
