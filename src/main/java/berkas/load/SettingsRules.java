package berkas.load;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.model.Settings;
import berkas.model.SeverityOverride;
import berkas.model.WebUrl;
import berkas.text.Nearest;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the dossier file may say beyond the shape of its fields. */
final class SettingsRules {
    private static final String KEY = "severity";
    private static final List<String> CODES = Arrays.stream(Code.values()).map(Code::id).toList();

    private SettingsRules() {}

    /** B108, B208 and B210. */
    static Stream<Diagnostic> check(Settings settings) {
        return Stream.concat(
                baseUrl(settings),
                settings.severity().keySet().stream().sorted().flatMap(id -> check(settings, id)));
    }

    private static Stream<Diagnostic> baseUrl(Settings settings) {
        WebUrl base = settings.baseUrl();
        return base == null || base.isBase()
                ? Stream.empty()
                : Stream.of(
                        Diagnostic.at(
                                        Keys.value(settings.file(), "baseUrl"),
                                        Code.BAD_URL,
                                        "pages cannot stand below `" + base + "`")
                                .note("it has a user, `?`, `#` or an empty folder (`//`) in it")
                                .help("write it like https://example.org/dossier/"));
    }

    private static Stream<Diagnostic> check(Settings settings, String id) {
        Optional<Code> code = Code.of(id);
        if (code.isEmpty()) {
            return Stream.of(unknown(settings.file(), id));
        }
        boolean lowered = settings.severity().get(id) != SeverityOverride.ERROR;
        return lowered && !code.get().negotiable()
                ? Stream.of(fixed(settings.file(), code.get()))
                : Stream.empty();
    }

    private static Diagnostic fixed(SourceFile file, Code code) {
        return Diagnostic.at(
                        place(file, code.id()),
                        Code.FIXED_SEVERITY,
                        "`" + code.id() + "` (" + code.title() + ") is always an error")
                .note("the site cannot be published with it without misleading its readers")
                .help("remove the line");
    }

    private static Span place(SourceFile file, String id) {
        return Keys.find(file, KEY, id).orElseGet(() -> Keys.at(file, KEY));
    }

    private static Diagnostic unknown(SourceFile file, String id) {
        Diagnostic fault =
                Diagnostic.at(
                        place(file, id),
                        Code.UNKNOWN_CODE,
                        "no kind of problem has the code `" + id + "`");
        return Nearest.nearest(id, CODES)
                .map(code -> fault.help("did you mean `" + code + "`?"))
                .orElseGet(
                        () -> fault.help("codes look like `B301`; reports show them in brackets"));
    }
}
