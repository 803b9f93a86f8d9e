package berkas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version the build wrote down. */
final class Version {
    private Version() {}

    /** Name and version of the program. */
    static String text() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/berkas/version.properties")) {
            if (in == null) {
                throw new IOException("berkas/version.properties is missing from the program");
            }
            properties.load(in);
        }
        return "berkas " + properties.getProperty("version");
    }
}
