package berkas.build;

import java.io.IOException;

/** The output folder was not to be written into; nothing was. */
public final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final String help;

    Refused(IOException reason, String help) {
        super(reason.getMessage(), reason);
        this.help = help;
    }

    Refused(String reason, String help) {
        super(reason);
        this.help = help;
    }

    /** What to do about it. */
    public String help() {
        return help;
    }
}
