package berkas.write;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The folder asked for is somebody else's: Berkas neither writes into it nor empties it.
 *
 * <p>The message names the folder and what was found there, in one line.
 */
public final class NotOurs extends IOException {
    private static final long serialVersionUID = 1L;

    NotOurs(Path folder, String why) {
        super(folder + " " + why);
    }

    /** What the publisher can do, one line. */
    public String help() {
        return "choose another folder with --output, or empty this one yourself";
    }
}
