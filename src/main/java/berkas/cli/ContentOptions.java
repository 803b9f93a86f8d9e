package berkas.cli;

import berkas.build.Request;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What build and check have in common. */
final class ContentOptions {
    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            defaultValue = "content",
            description = "The dossier (default: ${DEFAULT-VALUE}).")
    private Path content;

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            defaultValue = "templates",
            description =
                    "Templates that replace the built-in ones file by file; need not exist (default:"
                            + " ${DEFAULT-VALUE}).")
    private Path templates;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private String baseUrl = "";

    @Option(names = "--drafts", description = "Publish notes with status: draft, too.")
    private boolean drafts;

    @Option(
            names = "--verbose",
            description =
                    "Also tell what the dossier leaves unused, and what it leaves untranslated.")
    private boolean verbose;

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            description =
                    "What builds leave for later ones, so that these have less to do; may be"
                            + " deleted at any time (default: .berkas beside the dossier).")
    private @Nullable Path cache;

    @Option(names = "--fresh", description = "Do all the work, whatever earlier builds have left.")
    private boolean fresh;

    Request request(@Nullable Path output) {
        return new Request(
                content, templates, output, baseUrl, drafts, fresh ? null : cache(), verbose);
    }

    private Path cache() {
        return cache == null ? content.toAbsolutePath().resolveSibling(".berkas") : cache;
    }

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will stand, instead of what dossier.yaml says.")
    void baseUrl(String url) {
        if (!Request.isBaseUrl(url)) {
            throw new ParameterException(
                    command.commandLine(),
                    "'" + url + "' is not a web address such as https://example.org/dossier/");
        }
        baseUrl = url;
    }
}
