package berkas.cli;

import berkas.build.Profile;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code berkas check}. */
@Command(
        name = "check",
        description = "Does everything build does, but writes nothing.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        versionProvider = VersionOption.class)
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin private ContentOptions options;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return new Run(streams).build(options.request(null), Profile.NONE);
    }
}
