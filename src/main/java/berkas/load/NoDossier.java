package berkas.load;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.model.Extra;
import berkas.model.Kept;
import berkas.model.LanguageTag;
import berkas.model.Settings;
import berkas.text.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** B006: the content folder or its {@code dossier.yaml} is not there. */
final class NoDossier {
    /** The least a dossier file must hold; pasted as it is. */
    static final String EXAMPLE = "title: The name of the dossier\nlanguage: en";

    private NoDossier() {}

    static Diagnostic folder(Path content) {
        String shown = FileFinder.shown(content, "");
        String message =
                Files.exists(content)
                        ? "`" + shown + "` is not a folder"
                        : "there is no folder `" + shown + "`";
        return Diagnostic.of(shown, Code.NO_DOSSIER, message)
                .help(
                        "name the folder that holds `dossier.yaml`, or make one with it:\n"
                                + EXAMPLE);
    }

    /** Stands in for what is not there, or not readable. */
    static Settings settings(Path content) {
        return new Settings(
                new SourceFile(FileFinder.shown(content, Sorter.SETTINGS), ""),
                "",
                new LanguageTag("und"),
                List.of(),
                "",
                null,
                "",
                List.of(),
                null,
                "",
                null,
                Map.of(),
                Extra.NONE,
                Kept.NONE);
    }

    static Diagnostic file(Path content) {
        String shown = FileFinder.shown(content, Sorter.SETTINGS);
        return Diagnostic.of(shown, Code.NO_DOSSIER, "there is no `dossier.yaml`")
                .note("it names the dossier and its language")
                .help("make it with these lines, in your own words:\n" + EXAMPLE);
    }
}
