package berkas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version the build wrote down. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/berkas/version.properties")) {
            if (in == null) {
                throw new IOException("berkas/version.properties is missing from the program");
            }
            properties.load(in);
        }
        return new String[] {"berkas " + properties.getProperty("version")};
    }
}
