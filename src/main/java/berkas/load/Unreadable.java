package berkas.load;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What an editor is told when the file system refuses. */
final class Unreadable {
    private Unreadable() {}

    static Diagnostic because(String shown, IOException e) {
        if (e instanceof AccessDeniedException) {
            return fault(shown, "no permission to read this")
                    .help("give the account that runs Berkas the right to read it");
        }
        if (e instanceof NoSuchFileException) {
            return fault(shown, "file has vanished while it was read").help("run Berkas again");
        }
        return fault(shown, "cannot be read").note("the system says: " + reason(e));
    }

    private static Diagnostic fault(String shown, String message) {
        return Diagnostic.of(shown, Code.UNREADABLE, message);
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
