package berkas.build;

import berkas.diagnostic.Report;
import berkas.diagnostic.Severities;
import berkas.write.SiteState;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is remembered of a build without any fault, so that the next one from the same files has
 * nothing to do.
 *
 * <p>It lies in the cache folder, which may be deleted or damaged at any time: then the next build
 * does all of its work.
 *
 * @param inputs {@link Inputs#content}
 * @param site digest of the {@link SiteState} of what was written
 */
record LastBuild(String inputs, String site, int pages, int notes, int files) {
    private static final System.Logger LOG = System.getLogger(LastBuild.class.getName());
    private static final String HEADER = "Berkas, the last build, format 2";
    private static final int LINES = 7;

    /** The outcome a build would have, if it would change nothing. */
    static Optional<Outcome> outcome(Request request, Inputs inputs) {
        Path output = request.output();
        if (output == null || request.coverage()) {
            return Optional.empty();
        }
        return CacheFile.of(request, "last-build")
                .flatMap(LastBuild::read)
                .filter(last -> last.inputs.equals(inputs.content()))
                .filter(last -> Optional.of(last.site).equals(site(output)))
                .map(LastBuild::again);
    }

    private Outcome again() {
        return new Outcome(
                Report.of(List.of(), Severities.DEFAULT),
                pages,
                notes,
                Optional.of(new Changes(0, 0, files, 0)),
                Optional.empty());
    }

    /**
     * Remembers a build if it had no fault, and nobody changed a file meanwhile.
     *
     * @return digest of the state in which the output was left, if it is remembered
     */
    static Optional<String> remember(Request request, Inputs inputs, Outcome outcome) {
        Path output = request.output();
        Optional<Changes> written = outcome.written();
        if (output == null
                || written.isEmpty()
                || !outcome.report().diagnostics().isEmpty()
                || !inputs.standsFor(request)) {
            return Optional.empty();
        }
        Function<String, LastBuild> build =
                site ->
                        new LastBuild(
                                inputs.content(),
                                site,
                                outcome.pages(),
                                outcome.notes(),
                                written.get().standing());
        Optional<LastBuild> last = site(output).map(build);
        last.ifPresent(found -> CacheFile.of(request, "last-build").ifPresent(found::write));
        return last.map(LastBuild::site);
    }

    /** Digest of the state of the output; empty where there is none, or a part of it is missing. */
    static Optional<String> site(Path output) {
        return SiteState.of(output).map(Inputs::digest);
    }

    private static Optional<LastBuild> read(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            List<String> lines = text.lines().toList();
            return lines.size() == LINES
                    ? Optional.of(of(lines)).filter(build -> build.written().equals(text))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            LOG.log(Level.DEBUG, "the last build is not known", e);
            return Optional.empty();
        }
    }

    private static LastBuild of(List<String> lines) {
        return new LastBuild(
                lines.get(1),
                lines.get(2),
                Integer.parseInt(lines.get(3)),
                Integer.parseInt(lines.get(4)),
                Integer.parseInt(lines.get(5)));
    }

    private void write(Path file) {
        CacheFile.write(file, out -> out.write(written().getBytes(StandardCharsets.UTF_8)));
    }

    /** As it stands in the file: line by line, and at last a digest of these lines. */
    private String written() {
        String text =
                String.join("\n", HEADER, inputs, site, "" + pages, "" + notes, "" + files) + "\n";
        return text + Inputs.digest(text) + "\n";
    }
}
