package berkas.cli;

import berkas.build.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code berkas build}. */
@Command(
        name = "build",
        description = "Builds the site; with any error the output stays as it was.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        versionProvider = VersionOption.class)
final class BuildCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin private ContentOptions options;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            defaultValue = "site-output",
            description = "Where the site is written (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(
            names = "--profile",
            description = "Also tell where the time went, by step and by template.")
    private boolean profile;

    BuildCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return new Run(streams)
                .build(options.request(output), profile ? Profile.measuring() : Profile.NONE);
    }
}
