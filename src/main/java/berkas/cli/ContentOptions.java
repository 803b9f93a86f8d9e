package berkas.cli;

import berkas.build.Request;
import berkas.model.WebUrl;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = UrlConverter.class,
            description = "Where the site will stand, instead of what dossier.yaml says.")
    private @Nullable WebUrl baseUrl;

    @Option(names = "--drafts", description = "Publish notes with status: draft, too.")
    private boolean drafts;

    @Option(
            names = "--verbose",
            description = "Also tell what the dossier leaves unused: entries, sources, phrases.")
    private boolean verbose;

    Request request(@Nullable Path output) {
        return new Request(content, templates, output, baseUrl, drafts, verbose);
    }

    static final class UrlConverter implements ITypeConverter<WebUrl> {
        @Override
        public WebUrl convert(String value) {
            return WebUrl.parse(value)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "'"
                                                    + value
                                                    + "' is not a web address such as"
                                                    + " https://example.org/dossier/"));
        }
    }
}
