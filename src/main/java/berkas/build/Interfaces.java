package berkas.build;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.load.Keys;
import berkas.model.LanguageTag;
import berkas.model.Settings;
import berkas.plan.Ui;
import berkas.render.TemplateFiles;
import berkas.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the interface texts of each language of a dossier. */
final class Interfaces {
    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final Settings settings;
    private final TemplateFiles templates;
    private final List<Diagnostic> problems = new ArrayList<>();

    private Interfaces(Settings settings, TemplateFiles templates) {
        this.settings = settings;
        this.templates = templates;
    }

    /** The words of each language, the dossier's own first; B209 for each that is shown English. */
    static Checked<List<Ui>> of(Settings settings, TemplateFiles templates) {
        Interfaces interfaces = new Interfaces(settings, templates);
        List<Ui> all = settings.languages().stream().map(interfaces::ui).toList();
        return new Checked<>(all, interfaces.problems);
    }

    private Ui ui(LanguageTag language) {
        return templates
                .ui(language.tag())
                .or(() -> templates.ui(language.language()))
                .map(texts -> new Ui(language, texts))
                .orElseGet(() -> new Ui(language, ENGLISH, english(language)));
    }

    private Map<String, String> english(LanguageTag language) {
        problems.add(missing(language));
        return templates.ui(ENGLISH.tag()).orElseThrow();
    }

    private Diagnostic missing(LanguageTag language) {
        String tag = language.tag();
        return Diagnostic.at(
                        place(language),
                        Code.UNKNOWN_UI_LANGUAGE,
                        "no interface texts in `" + tag + "`: the site will speak English")
                .note("there are texts in: " + String.join(", ", templates.languages()))
                .help(
                        "translate templates/i18n/ui_en.properties to"
                                + " templates/i18n/ui_"
                                + tag
                                + ".properties");
    }

    private Span place(LanguageTag language) {
        return language.equals(settings.language())
                ? Keys.value(settings.file(), "language")
                : Keys.item(settings.file(), "languages", language.tag());
    }
}
