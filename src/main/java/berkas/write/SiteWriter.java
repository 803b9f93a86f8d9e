package berkas.write;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Publishes a site into its folder: every file is staged aside first, then all of it is committed.
 *
 * <pre>{@code
 * try (SiteWriter writer = SiteWriter.open(output)) {
 *     writer.stage("index.html", bytes);
 *     Checked<WriteSummary> result = writer.commit();
 * }
 * }</pre>
 *
 * <p>Without a commit the output stays as it was, to the byte and the modification time. With one,
 * an output that is absent or empty appears as a whole; an existing one is changed file by file, in
 * the order {@link CommitPlan} explains, and what is equal is not touched. A build killed on the
 * way leaves a site that works, and the next build finishes it. A power failure is another matter:
 * files are not forced to the disk one by one.
 *
 * <p>Berkas replaces and removes only files listed in the {@code .berkas-manifest} it keeps there.
 */
public final class SiteWriter implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SiteWriter.class.getName());

    /** Told what is about to happen to the output; by throwing it stands for a build's death. */
    @FunctionalInterface
    interface Hook {
        void before(String step) throws IOException;
    }

    private final OutputFolder output;
    private final Staging staging;
    private final Hook hook;
    private final Map<String, String> announced = new ConcurrentHashMap<>();
    private final Map<String, Standing> staged = new ConcurrentHashMap<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    private SiteWriter(OutputFolder output, Staging staging, Hook hook) {
        this.output = output;
        this.staging = staging;
        this.hook = hook;
    }

    /**
     * Begins a build of the site in {@code output}, which need not exist.
     *
     * @throws NotOurs when the folder holds what Berkas did not write
     * @throws Busy when another build of it is under way
     */
    public static SiteWriter open(Path output) throws IOException {
        return open(output, step -> LOG.log(Level.DEBUG, step));
    }

    static SiteWriter open(Path output, Hook hook) throws IOException {
        Path root = OutputFolder.locate(output);
        OutputFolder.inspect(root); // before anything is made beside or in what is not ours
        Staging staging = Staging.open(Staging.placeFor(root));
        SiteWriter writer = null;
        try {
            writer = new SiteWriter(OutputFolder.inspect(root), staging, hook);
        } finally {
            if (writer == null) {
                staging.close();
            }
        }
        return writer;
    }

    /**
     * Adds a file to the site. Safe to call from many threads; the bytes are not kept in memory.
     *
     * @param path relative to the output folder, {@code /} separators: {@code
     *     glossary/soyuz-2.html}
     * @throws IllegalArgumentException when the path leads out of the folder, cannot be a file name
     *     on every common system, or is, but for case, that of another file
     */
    public void stage(String path, byte[] bytes) throws IOException {
        if (!offer(path, bytes)) {
            String other = announced.get(SitePath.fold(path));
            throw new IllegalArgumentException("two files at one path: " + other + ", " + path);
        }
    }

    /**
     * Stages a file unless one was staged at the path before, or at one that differs in case only.
     *
     * @return whether it was staged
     */
    public boolean offer(String path, byte[] bytes) throws IOException {
        if (!announce(path)) {
            return false;
        }
        Standing standing = output.standing(path, bytes);
        if (standing == Standing.CREATED || standing == Standing.CHANGED) {
            staging.write(staging.site().resolve(path), bytes);
        }
        staged.put(path, standing);
        return true;
    }

    /**
     * Takes a file that an earlier build wrote for one of this site, as it is.
     *
     * @return whether there is one; and unless something else was staged at the path before
     */
    public boolean keep(String path) {
        if (!output.manifest().contains(path) || !announce(path)) {
            return false;
        }
        staged.put(path, Standing.KEPT);
        return true;
    }

    /** Whether a file at this path, relative to the output folder, can be stored anywhere. */
    public static boolean canHold(String path) {
        return SitePath.isSafe(path);
    }

    private boolean announce(String path) {
        if (ended.get()) {
            throw new IllegalStateException("staged after the end of the build: " + path);
        }
        if (!SitePath.isSafe(path)) {
            throw new IllegalArgumentException("not a path for a file of a site: " + path);
        }
        return announced.putIfAbsent(SitePath.fold(path), path) == null;
    }

    /**
     * Makes what was staged the site, and removes what earlier builds wrote and this one did not.
     *
     * <p>{@link Code#FOREIGN_FILE} for each file in whose place, or in whose way, there is
     * something Berkas did not write; then nothing at all is written.
     *
     * @throws IOException naming the path; the output then works, and the next build finishes it
     */
    public Checked<WriteSummary> commit() throws IOException {
        if (ended.getAndSet(true)) {
            throw new IllegalStateException("committed twice");
        }
        requireConsistent();
        List<Diagnostic> foreign = foreign();
        return foreign.isEmpty()
                ? Checked.clean(publish())
                : new Checked<>(WriteSummary.NOTHING, foreign);
    }

    private void requireConsistent() {
        if (announced.size() != staged.size()) {
            throw new IllegalStateException("a file could not be staged");
        }
        for (String path : staged.keySet()) {
            for (String folder : SitePath.folders(path)) {
                if (announced.containsKey(SitePath.fold(folder))) {
                    throw new IllegalArgumentException("a file and a folder at " + folder);
                }
            }
        }
    }

    private List<Diagnostic> foreign() throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String path : staged.keySet().stream().filter(this::isForeign).sorted().toList()) {
            diagnostics.add(foreign(path));
        }
        return diagnostics;
    }

    private boolean isForeign(String path) {
        return staged.get(path) == Standing.FOREIGN;
    }

    private Diagnostic foreign(String path) throws IOException {
        String there = output.obstacle(path).orElse(path);
        return Diagnostic.of(path, Code.FOREIGN_FILE, "Berkas did not write what is at " + there)
                .help("move " + output.file(there) + " somewhere else, then build again");
    }

    private WriteSummary publish() throws IOException {
        OutputFolder.inspect(output.root()); // again: rendering has taken its time
        if (output.vacant() && appearedWhole()) {
            return summary(0);
        }
        Steps steps = CommitPlan.of(output, staging, staged);
        for (Steps.Step step : steps.all()) {
            hook.before(step.name());
            step.action().run();
        }
        return summary(steps.removals());
    }

    /** Renames the whole tree into place; false where that is not possible, as on a mount point. */
    private boolean appearedWhole() throws IOException {
        Path manifest = staging.site().resolve(Manifest.NAME);
        staging.write(manifest, Manifest.of(staged.keySet()).bytes());
        hook.before("publish " + output.root());
        try {
            Files.move(staging.site(), output.root(), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileSystemException e) {
            LOG.log(Level.DEBUG, "file by file instead", e);
            OutputFolder.inspect(output.root());
            return false;
        }
    }

    private WriteSummary summary(int removed) {
        return new WriteSummary(
                count(Standing.CREATED), count(Standing.CHANGED), count(Standing.KEPT), removed);
    }

    private int count(Standing standing) {
        return Collections.frequency(staged.values(), standing);
    }

    /** Ends the build; what was staged and not committed is forgotten. */
    @Override
    public void close() throws IOException {
        ended.set(true);
        if (!closed.getAndSet(true)) {
            staging.close();
        }
    }

    /** Ends the build the way a killed process does. */
    void abandon() throws IOException {
        staging.abandon();
    }
}
