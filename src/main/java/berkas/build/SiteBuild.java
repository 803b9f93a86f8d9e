package berkas.build;

import berkas.build.Profile.Step;
import berkas.build.Progress.Stage;
import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.diagnostic.Level;
import berkas.diagnostic.Report;
import berkas.diagnostic.Severities;
import berkas.load.DossierLoader;
import berkas.memo.Memo;
import berkas.memo.MemoFile;
import berkas.model.Dossier;
import berkas.model.Settings;
import berkas.model.WebUrl;
import berkas.plan.Digests;
import berkas.plan.Site;
import berkas.plan.SitePlan;
import berkas.plan.Ui;
import berkas.plan.pages.Planner;
import berkas.render.TemplateFiles;
import berkas.search.SearchIndex;
import berkas.text.Hash128;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One build: load, anchor, plan, render, validate, write.
 *
 * <p>Each stage goes on past an editor's mistake so that all are reported together; pages are
 * rendered only from a dossier without errors, and written only if every one of them is sound.
 */
public final class SiteBuild {
    private final Request request;
    private final Progress progress;
    private final Profile profile;
    private final List<Diagnostic> problems = new ArrayList<>();
    private Severities severities = Severities.DEFAULT;
    private Optional<Inputs> inputs = Optional.empty();
    private Optional<Publication> published = Optional.empty();

    private SiteBuild(Request request, Progress progress, Profile profile) {
        this.request = request;
        this.progress = progress;
        this.profile = profile;
    }

    /**
     * Builds, or only checks when no output is asked for.
     *
     * @throws IOException when templates, media or the output cannot be read or written
     */
    public static Outcome run(Request request, Progress progress, Profile profile)
            throws IOException {
        Path output = request.output();
        if (output != null) {
            refuseWithin(output, request.content());
            refuseWithin(output, request.templates());
        }
        SiteBuild build = new SiteBuild(request, progress, profile);
        return request.cache() == null ? build.run() : build.runUnlessUnchanged();
    }

    private Outcome runUnlessUnchanged() throws IOException {
        inputs = profile.time(Step.COMPARING, () -> Inputs.of(request));
        Optional<Outcome> same =
                profile.time(
                        Step.COMPARING,
                        () -> inputs.flatMap(found -> LastBuild.outcome(request, found)));
        return same.isPresent() ? same.get() : runAndRemember();
    }

    private Outcome runAndRemember() throws IOException {
        Outcome outcome = run();
        return profile.time(
                Step.REMEMBERING,
                () -> {
                    inputs.flatMap(found -> LastBuild.remember(request, found, outcome))
                            .ifPresent(site -> published.ifPresent(made -> made.remember(site)));
                    return outcome;
                });
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
        try (Memo memo = memo()) {
            Outcome outcome = run(memo);
            return memo == Memo.NONE
                    ? outcome
                    : profile.time(
                            Step.REMEMBERING,
                            () -> {
                                memo.keep(outcome.written().isPresent());
                                return outcome;
                            });
        }
    }

    private Outcome run(Memo memo) throws IOException {
        progress.at(Stage.READING, 0, 0);
        TemplateFiles templates =
                add(profile.time(Step.READING, () -> TemplateFiles.over(request.templates())));
        Optional<Dossier> loaded =
                add(
                        profile.time(
                                Step.READING,
                                () ->
                                        DossierLoader.load(
                                                request.content(), request.drafts(), memo)));
        if (loaded.isEmpty()) {
            return outcome(0, 0, Optional.empty(), Optional.empty());
        }
        Dossier dossier =
                WebUrl.parse(request.baseUrl()).map(loaded.get()::at).orElseGet(loaded::get);
        severities = severities(dossier.settings());
        List<Ui> interfaces = interfaces(dossier.settings(), templates);
        List<Site> sites =
                add(profile.time(Step.SURVEYING, () -> Planner.survey(dossier, interfaces, memo)));
        if (!report().ok()) {
            return outcome(0, 0, Optional.empty(), Optional.empty());
        }
        return publish(dossier, sites, templates, memo);
    }

    /** What earlier builds read and found, for as long as the program is the same. */
    private Memo memo() {
        return inputs.flatMap(
                        found ->
                                CacheFile.of(request, "results")
                                        .<Memo>map(file -> MemoFile.open(file, found.program())))
                .orElse(Memo.NONE);
    }

    private List<Ui> interfaces(Settings settings, TemplateFiles templates) {
        Checked<List<Ui>> found = Interfaces.of(settings, templates);
        return isFaulty(settings) ? found.value() : add(found);
    }

    private Outcome publish(Dossier dossier, List<Site> sites, TemplateFiles templates, Memo memo)
            throws IOException {
        SitePlan plan = profile.time(Step.SURVEYING, () -> Planner.plan(sites));
        Digests digests = new Digests();
        Supplier<SortedMap<String, byte[]>> search =
                () -> profile.time(Step.INDEXING, () -> SearchIndex.of(sites, memo, digests));
        Publication publication =
                publication(dossier, plan, templates, search, memory(sites, digests));
        Checked<Optional<Changes>> written = publication.run(request.output());
        if (publication.isToBeRepeated()) {
            publication = publication(dossier, plan, templates, search, Optional.empty());
            written = publication.run(request.output());
        }
        published = Optional.of(publication);
        problems.addAll(written.diagnostics());
        return outcome(
                plan.pages().size(),
                dossier.annotations().size(),
                written.value(),
                request.coverage() ? Optional.of(Coverage.of(sites)) : Optional.empty());
    }

    private Publication publication(
            Dossier dossier,
            SitePlan plan,
            TemplateFiles templates,
            Supplier<SortedMap<String, byte[]>> search,
            Optional<PageMemory> memory)
            throws IOException {
        return new Publication(
                plan,
                templates,
                search,
                request.content().resolve("media"),
                dossier,
                severities,
                memory.orElse(null),
                progress,
                profile);
    }

    /** Where the pages of the last build are found, and those of this one will be. */
    private Optional<PageMemory> memory(List<Site> sites, Digests digests) {
        return inputs.flatMap(
                found ->
                        CacheFile.of(request, "pages")
                                .map(file -> memory(file, found, sites, digests)));
    }

    private PageMemory memory(Path file, Inputs found, List<Site> sites, Digests digests) {
        List<Hash128> surroundings = sites.stream().map(digests::surroundings).toList();
        String site =
                profile.time(
                        Step.COMPARING,
                        () ->
                                Optional.ofNullable(request.output())
                                        .flatMap(LastBuild::site)
                                        .orElse(""));
        return new PageMemory(file, found.tools() + surroundings, site, digests);
    }

    /** Whether the dossier file has a fault: its language may be none that an editor wrote. */
    private boolean isFaulty(Settings settings) {
        return problems.stream().anyMatch(fault -> fault.path().equals(settings.file().path()));
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
