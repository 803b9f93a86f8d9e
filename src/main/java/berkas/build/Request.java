package berkas.build;

import berkas.model.WebUrl;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to build.
 *
 * @param templates overlays the built-in templates file by file; need not exist
 * @param output {@code null} to check everything and write nothing
 * @param baseUrl replaces that of the dossier; {@code null} to keep it
 * @param drafts whether drafts are published
 * @param coverage whether to look for what the dossier leaves unused
 */
public record Request(
        Path content,
        Path templates,
        @Nullable Path output,
        @Nullable WebUrl baseUrl,
        boolean drafts,
        boolean coverage) {}
