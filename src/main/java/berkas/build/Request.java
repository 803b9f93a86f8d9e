package berkas.build;

import berkas.model.WebUrl;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to build.
 *
 * @param templates overlays the built-in templates file by file; need not exist
 * @param output {@code null} to check everything and write nothing
 * @param baseUrl replaces that of the dossier; empty to keep it, otherwise a web address
 * @param drafts whether drafts are published
 * @param cache what earlier builds left for later ones; {@code null} to do all work anew
 * @param coverage whether to look for what the dossier leaves unused and untranslated
 */
public record Request(
        Path content,
        Path templates,
        @Nullable Path output,
        String baseUrl,
        boolean drafts,
        @Nullable Path cache,
        boolean coverage) {
    /** Whether a text can be a base address. */
    public static boolean isBaseUrl(String text) {
        return WebUrl.parse(text).filter(WebUrl::isBase).isPresent();
    }
}
