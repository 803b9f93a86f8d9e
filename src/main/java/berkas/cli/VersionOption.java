package berkas.cli;

import java.io.IOException;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says of every command. */
final class VersionOption implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {Version.text()};
    }
}
