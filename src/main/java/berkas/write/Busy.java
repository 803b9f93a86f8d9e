package berkas.write;

import java.io.IOException;
import java.nio.file.Path;

/** Another build is writing the same output at this moment. */
public final class Busy extends IOException {
    private static final long serialVersionUID = 1L;

    Busy(Path folder) {
        super("another build is writing this site: it holds " + folder);
    }

    /** What the publisher can do, one line. */
    public String help() {
        return "wait until the other build has ended, then build again";
    }
}
