package berkas.cli;

import berkas.build.Coverage;
import berkas.build.Outcome;
import berkas.build.Profile;
import berkas.build.Request;
import berkas.build.SiteBuild;
import berkas.diagnostic.Report;
import berkas.diagnostic.TextReportWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Runs a build and tells how it went. */
final class Run {
    private static final int MOST_PHRASES = 20;

    private final Streams streams;

    Run(Streams streams) {
        this.streams = streams;
    }

    /**
     * Builds and gives the exit code.
     *
     * @param profile told to people if it measures
     */
    int build(Request request, Profile profile) throws IOException {
        long start = System.nanoTime();
        ProgressLine progress = new ProgressLine(streams);
        Outcome outcome;
        try {
            outcome = SiteBuild.run(request, progress, profile);
        } finally {
            progress.clear();
        }
        new TextReportWriter(streams.colour()).write(outcome.report(), streams.err());
        outcome.coverage().ifPresent(this::tell);
        ProfileTable.of(profile.lines()).forEach(streams.err()::println);
        streams.err().flush();
        streams.out().println(summary(outcome, request, System.nanoTime() - start));
        return outcome.report().ok() ? ExitCode.CLEAN : ExitCode.ERRORS;
    }

    private static String summary(Outcome outcome, Request request, long nanos) {
        Report report = outcome.report();
        String counts =
                count(outcome.pages(), "page")
                        + ", "
                        + count(outcome.notes(), "note")
                        + "; "
                        + count(report.errors(), "error")
                        + ", "
                        + count(report.warnings(), "warning");
        return counts
                + "; "
                + fate(outcome, request)
                + String.format(Locale.ROOT, "; %.1f s", nanos / 1e9);
    }

    private static String fate(Outcome outcome, Request request) {
        if (request.output() == null) {
            return "nothing written (check)";
        }
        return outcome.written()
                .map(
                        files ->
                                files.created()
                                        + " new, "
                                        + files.changed()
                                        + " changed, "
                                        + files.unchanged()
                                        + " unchanged, "
                                        + files.removed()
                                        + " removed in "
                                        + request.output())
                .orElse(request.output() + " left as it was");
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private void tell(Coverage coverage) {
        tell("entries nothing mentions", coverage.unusedEntries());
        tell("sources nothing cites", coverage.uncitedSources());
        List<String> phrases = coverage.unlinkedPhrases();
        tell(
                "recurring capitalised phrases that are no term",
                phrases.subList(0, Math.min(MOST_PHRASES, phrases.size())));
        coverage.untranslated()
                .forEach((language, files) -> tellEach("not translated into " + language, files));
    }

    private void tellEach(String what, List<String> items) {
        tell(what, items.isEmpty() ? items : List.of(count(items.size(), "file")));
        items.forEach(item -> streams.err().println("  " + item));
    }

    private void tell(String what, List<String> items) {
        streams.err().println(what + ": " + (items.isEmpty() ? "none" : String.join(", ", items)));
    }
}
