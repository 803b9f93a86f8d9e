package berkas.build;

import berkas.build.Profile.Step;
import berkas.build.Progress.Stage;
import berkas.concurrent.Parallel;
import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.diagnostic.Report;
import berkas.diagnostic.Severities;
import berkas.format.PublishedSchemas;
import berkas.model.Dossier;
import berkas.model.WebUrl;
import berkas.plan.Ingredient;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Reads;
import berkas.plan.SitePlan;
import berkas.plan.Urls;
import berkas.render.Renderer;
import berkas.render.TemplateFiles;
import berkas.text.Hash128;
import berkas.validate.PageFacts;
import berkas.validate.PageScan;
import berkas.validate.ScannedPage;
import berkas.validate.Settings;
import berkas.validate.SiteCheck;
import berkas.validate.SiteFiles;
import berkas.write.Busy;
import berkas.write.NotOurs;
import berkas.write.SiteWriter;
import berkas.write.WriteSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Renders a planned site, looks at every page of it, and writes it if all are sound.
 *
 * <p>Each page is staged aside and let go of as soon as its facts are known.
 */
final class Publication {
    private static final String ASSETS = "assets/";

    private final SitePlan plan;
    private final PageMaker maker;
    private final SortedMap<String, byte[]> assets;
    private final SortedMap<String, byte[]> schemas;
    private final Supplier<SortedMap<String, byte[]>> search;
    private final Path media;
    private final Settings settings;
    private final SiteFiles linked;
    private final Severities severities;
    private final Progress progress;
    private final Profile profile;
    private final @Nullable PageMemory memory;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Queue<KnownPage> pages = new ConcurrentLinkedQueue<>();
    private final AtomicInteger kept = new AtomicInteger();
    private final Heap heap = new Heap();

    Publication(
            SitePlan plan,
            TemplateFiles templates,
            Supplier<SortedMap<String, byte[]>> search,
            Path media,
            Dossier dossier,
            Severities severities,
            @Nullable PageMemory memory,
            Progress progress,
            Profile profile)
            throws IOException {
        this.plan = plan;
        this.assets = prefixed(templates.assets());
        this.schemas = PublishedSchemas.files();
        this.search = search;
        this.media = media;
        this.settings = settings(dossier, plan.folders(), unlinked(templates, schemas.keySet()));
        this.linked = linked(plan, assets.keySet(), schemas.keySet());
        this.maker = new PageMaker(new Renderer(templates), settings, linked, profile);
        this.severities = severities;
        this.memory = memory;
        this.progress = progress;
        this.profile = profile;
    }

    /**
     * Publishes into a folder.
     *
     * <p>Of a page that is kept from the last build only numbers are known. So where anything is
     * found, and pages were kept, nothing is written: then it {@link #isToBeRepeated has to be done
     * again} with all pages made.
     *
     * @param output {@code null} to look only
     * @return what was written; empty if anything stood against it or nothing was to be written
     */
    Checked<Optional<Changes>> run(@Nullable Path output) throws IOException {
        if (output == null) {
            check(Shelf.LOOKING_ONLY, Collections::emptySortedMap);
            return new Checked<>(Optional.empty(), problems);
        }
        try (SiteWriter writer = open(output)) {
            check(Shelf.of(writer), search);
            return new Checked<>(written(writer), problems);
        }
    }

    private Optional<Changes> written(SiteWriter writer) throws IOException {
        if (isToBeRepeated() || !Report.of(problems, severities).ok()) {
            return Optional.empty();
        }
        progress.at(Stage.WRITING, 0, 0);
        Checked<WriteSummary> committed = profile.time(Step.WRITING, writer::commit);
        problems.addAll(committed.diagnostics());
        return committed.diagnostics().isEmpty()
                ? Optional.of(Changes.of(committed.value()))
                : Optional.empty();
    }

    /** Whether what was found has to be looked at with all pages made. */
    boolean isToBeRepeated() {
        return kept.get() > 0 && !problems.isEmpty();
    }

    /**
     * Keeps the pages for the next build.
     *
     * @param site digest of the state in which this build leaves the output
     */
    void remember(String site) {
        if (memory != null) {
            KnownPages.write(memory.left(site), linked, pages);
        }
    }

    private static SiteWriter open(Path output) throws IOException {
        try {
            return SiteWriter.open(output);
        } catch (NotOurs e) {
            throw new Refused(e, e.help());
        } catch (Busy e) {
            throw new Refused(e, e.help());
        }
    }

    /** Files of people's own naming; Berkas names pages itself. */
    private void put(Shelf shelf, String path, byte[] bytes) throws IOException {
        if (SiteWriter.canHold(path)) {
            shelf.put(path, bytes);
        } else {
            problems.add(
                    Diagnostic.of(path, Code.BAD_ID, "not a file name that every system can have")
                            .note("hosts and readers' own computers could not store the site")
                            .help("rename it with letters, digits, hyphens and one full stop"));
        }
    }

    /**
     * Makes every file of the site and looks at it.
     *
     * <p>Of two files at one path one is kept; that there are two is told from their facts.
     */
    private void check(Shelf shelf, Supplier<SortedMap<String, byte[]>> index) throws IOException {
        List<ScannedPage> facts = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> asset : assets.entrySet()) {
            put(shelf, asset.getKey(), asset.getValue());
            if (asset.getKey().endsWith(".css")) {
                facts.add(sheet(asset.getKey(), asset.getValue()));
            } else {
                files.add(asset.getKey());
            }
        }
        putOwn(shelf, schemas, files);
        for (String path : plan.media()) {
            put(shelf, Urls.MEDIA + path, Files.readAllBytes(media.resolve(path)));
            files.add(Urls.MEDIA + path);
        }
        Set<String> loadedByScript = index(shelf, index, files);
        facts.addAll(pages(shelf));
        progress.at(Stage.CHECKING, 0, 0);
        problems.addAll(verdict(facts, files, settings.withStandalone(loadedByScript)));
    }

    private ScannedPage sheet(String path, byte[] bytes) {
        String css = new String(bytes, StandardCharsets.UTF_8);
        PageFacts facts = PageScan.scanCss(path, css, settings);
        return ScannedPage.of(facts, linked, () -> facts);
    }

    // The first of what is large, and let go of before the pages are made.
    private static Set<String> index(
            Shelf shelf, Supplier<SortedMap<String, byte[]>> index, List<String> files)
            throws IOException {
        SortedMap<String, byte[]> made = index.get();
        putOwn(shelf, made, files);
        return Set.copyOf(made.keySet());
    }

    private static void putOwn(Shelf shelf, SortedMap<String, byte[]> own, List<String> files)
            throws IOException {
        for (Map.Entry<String, byte[]> file : own.entrySet()) {
            shelf.put(file.getKey(), file.getValue());
            files.add(file.getKey());
        }
    }

    // A page that was not rendered is missing; that its links lead nowhere is no further fault.
    private List<Diagnostic> verdict(
            Collection<ScannedPage> facts, Collection<String> files, Settings all) {
        return Report.of(problems, severities).ok()
                ? profile.time(Step.CHECKING, () -> SiteCheck.check(facts, files, linked, all))
                : List.of();
    }

    /** Every page from plan to shelf, on all cores; the facts are in the order of the pages. */
    private List<ScannedPage> pages(Shelf shelf) throws IOException {
        AtomicInteger done = new AtomicInteger();
        Queue<IOException> failures = new ConcurrentLinkedQueue<>();
        KnownPages known = profile.time(Step.COMPARING, this::known);
        List<Checked<Optional<ScannedPage>>> looked =
                Parallel.map(
                        plan.pages(),
                        task -> page(task, known, shelf, failures, done.incrementAndGet()));
        // Thrown only now: no task may still be staging when the staging folder is swept.
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        looked.forEach(page -> problems.addAll(page.diagnostics()));
        return looked.stream().flatMap(page -> page.value().stream()).toList();
    }

    private KnownPages known() {
        return memory == null
                ? KnownPages.none()
                : KnownPages.read(memory, plan, linked, maker::again);
    }

    private Checked<Optional<ScannedPage>> page(
            PageTask task, KnownPages known, Shelf shelf, Queue<IOException> failures, int number) {
        progress.at(Stage.RENDERING, number, plan.pages().size());
        heap.tidyIfLarge();
        Optional<ScannedPage> same = same(task, known, shelf);
        return same.isPresent() ? Checked.clean(same) : made(task, shelf, failures);
    }

    /** The page as the last build made it, if this one would make it the same. */
    private Optional<ScannedPage> same(PageTask task, KnownPages known, Shelf shelf) {
        if (memory == null) {
            return Optional.empty();
        }
        Optional<KnownPage> same =
                profile.time(Step.COMPARING, () -> known.same(task, memory.digests()))
                        .filter(page -> shelf.keep(task.path()));
        same.ifPresent(
                page -> {
                    kept.incrementAndGet();
                    pages.add(page);
                });
        return same.map(KnownPage::page);
    }

    private Checked<Optional<ScannedPage>> made(
            PageTask task, Shelf shelf, Queue<IOException> failures) {
        Reads reads = new Reads();
        PlannedPage page = maker.planned(task, reads);
        Checked<Optional<String>> html = maker.rendered(page);
        html.value().ifPresent(text -> put(shelf, page.path(), text, failures));
        Checked<Optional<ScannedPage>> scanned =
                html.map(found -> found.map(text -> maker.scanned(task, page, text)));
        scanned.value().ifPresent(found -> take(task, reads, found));
        return scanned;
    }

    private void take(PageTask task, Reads reads, ScannedPage page) {
        // What is wrong with a page may be no error to this dossier; it is to be found again all
        // the same.
        if (memory != null && page.isSound()) {
            List<Ingredient> ingredients = List.copyOf(reads.ingredients());
            Hash128 digest =
                    profile.time(
                            Step.COMPARING, () -> memory.digests().of(task.site(), ingredients));
            pages.add(new KnownPage(ingredients, digest, page));
        }
    }

    private void put(Shelf shelf, String path, String html, Queue<IOException> failures) {
        try {
            byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
            profile.time(
                    Step.STAGING,
                    () -> {
                        shelf.put(path, bytes);
                        return path;
                    });
        } catch (IOException e) {
            failures.add(e);
        }
    }

    private static Settings settings(Dossier dossier, List<String> folders, Set<String> unlinked) {
        WebUrl base = dossier.settings().baseUrl();
        return Settings.of(base == null ? "" : base.url())
                .withDrafts(inEach(folders, dossier.drafts().stream().map(Urls::note).toList()))
                .withEntries(entries(folders))
                .withStandalone(unlinked);
    }

    /** What comes with every site, whether a page asks for it or not. */
    private static Set<String> unlinked(TemplateFiles templates, Set<String> schemas) {
        return Stream.concat(
                        templates.ownAssets().stream().map(path -> ASSETS + path), schemas.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    // Other languages' start pages are to be found through the switch.
    private static Set<String> entries(List<String> folders) {
        Set<String> entries = inEach(folders, List.of(Urls.NOT_FOUND));
        entries.add(Urls.HOME);
        return entries;
    }

    private static Set<String> inEach(List<String> folders, List<String> pages) {
        return folders.stream()
                .flatMap(folder -> pages.stream().map(page -> folder + page))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** All that a page can lead to: everything but what scripts look for. */
    private static SiteFiles linked(SitePlan plan, Set<String> assets, Set<String> schemas) {
        return new SiteFiles(
                Stream.of(
                                plan.pages().stream().map(PageTask::path),
                                assets.stream(),
                                schemas.stream(),
                                plan.media().stream().map(path -> Urls.MEDIA + path))
                        .flatMap(paths -> paths)
                        .toList());
    }

    private static SortedMap<String, byte[]> prefixed(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> assets = new TreeMap<>();
        files.forEach((path, bytes) -> assets.put(ASSETS + path, bytes));
        return assets;
    }
}
