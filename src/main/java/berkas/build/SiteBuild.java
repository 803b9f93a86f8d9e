package berkas.build;

import berkas.build.Progress.Stage;
import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.diagnostic.Level;
import berkas.diagnostic.Report;
import berkas.diagnostic.Severities;
import berkas.load.DossierLoader;
import berkas.load.Keys;
import berkas.model.Dossier;
import berkas.model.LanguageTag;
import berkas.model.Settings;
import berkas.model.WebUrl;
import berkas.plan.Site;
import berkas.plan.SitePlan;
import berkas.plan.Ui;
import berkas.plan.pages.Planner;
import berkas.render.TemplateFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One build: load, anchor, plan, render, validate, write.
 *
 * <p>Each stage goes on past an editor's mistake so that all are reported together; pages are
 * rendered only from a dossier without errors, and written only if every one of them is sound.
 */
public final class SiteBuild {
    private final Request request;
    private final Progress progress;
    private final List<Diagnostic> problems = new ArrayList<>();
    private Severities severities = Severities.DEFAULT;

    private SiteBuild(Request request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Builds, or only checks when no output is asked for.
     *
     * @throws IOException when templates, media or the output cannot be read or written
     */
    public static Outcome run(Request request, Progress progress) throws IOException {
        Path output = request.output();
        if (output != null) {
            refuseWithin(output, request.content());
            refuseWithin(output, request.templates());
        }
        return new SiteBuild(request, progress).run();
    }

    // The next build would take the site for content.
    private static void refuseWithin(Path output, Path source) throws Refused {
        Path inner = output.toAbsolutePath().normalize();
        if (inner.startsWith(source.toAbsolutePath().normalize())) {
            throw new Refused(
                    "the output folder " + output + " lies within " + source,
                    "choose a folder beside it with --output");
        }
    }

    private Outcome run() throws IOException {
        progress.at(Stage.READING, 0, 0);
        TemplateFiles templates = add(TemplateFiles.over(request.templates()));
        Optional<Dossier> loaded = add(DossierLoader.load(request.content(), request.drafts()));
        if (loaded.isEmpty()) {
            return outcome(0, 0, Optional.empty(), Optional.empty());
        }
        Dossier dossier =
                WebUrl.parse(request.baseUrl()).map(loaded.get()::at).orElseGet(loaded::get);
        severities = severities(dossier.settings());
        Site site = add(Planner.survey(dossier, ui(dossier.settings(), templates)));
        if (!report().ok()) {
            return outcome(0, 0, Optional.empty(), Optional.empty());
        }
        return publish(site, templates);
    }

    private Outcome publish(Site site, TemplateFiles templates) throws IOException {
        SitePlan plan = Planner.plan(site);
        Path media = request.content().resolve("media");
        Publication publication =
                new Publication(plan, templates, media, site.dossier(), severities, progress);
        Checked<Optional<Changes>> written = publication.run(request.output());
        problems.addAll(written.diagnostics());
        return outcome(
                plan.pages().size(),
                site.dossier().annotations().size(),
                written.value(),
                request.coverage() ? Optional.of(Coverage.of(site)) : Optional.empty());
    }

    private Ui ui(Settings settings, TemplateFiles templates) {
        LanguageTag language = settings.language();
        Optional<Map<String, String>> texts =
                templates.ui(language.tag()).or(() -> templates.ui(language.language()));
        return new Ui(language, texts.orElseGet(() -> english(settings, templates)));
    }

    private Map<String, String> english(Settings settings, TemplateFiles templates) {
        if (!isFaulty(settings)) {
            problems.add(withoutInterface(settings, templates));
        }
        return templates.ui("en").orElseThrow();
    }

    /** Whether the dossier file has a fault: its language may be none that an editor wrote. */
    private boolean isFaulty(Settings settings) {
        return problems.stream().anyMatch(fault -> fault.path().equals(settings.file().path()));
    }

    private static Diagnostic withoutInterface(Settings settings, TemplateFiles templates) {
        String tag = settings.language().tag();
        return Diagnostic.at(
                        Keys.value(settings.file(), "language"),
                        Code.UNKNOWN_UI_LANGUAGE,
                        "no interface texts in `" + tag + "`: the site will speak English")
                .note("there are texts in: " + String.join(", ", templates.languages()))
                .help(
                        "translate templates/i18n/ui_en.properties to"
                                + " templates/i18n/ui_"
                                + tag
                                + ".properties");
    }

    private static Severities severities(Settings settings) {
        Map<Code, Level> levels = new TreeMap<>();
        settings.severity()
                .forEach(
                        (id, override) ->
                                Code.of(id)
                                        .ifPresent(
                                                code ->
                                                        levels.put(
                                                                code,
                                                                Level.valueOf(override.name()))));
        return new Severities(levels);
    }

    private Outcome outcome(
            int pages, int notes, Optional<Changes> written, Optional<Coverage> coverage) {
        return new Outcome(report(), pages, notes, written, coverage);
    }

    private Report report() {
        return Report.of(problems, severities);
    }

    private <T> T add(Checked<T> checked) {
        problems.addAll(checked.diagnostics());
        return checked.value();
    }
}
