package berkas.bench;

import berkas.bench.corpus.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a dossier, for people who want to look at one or measure it with something else. */
@Command(name = "corpus", description = "Writes a dossier for Berkas and for Hugo.")
final class CorpusCommand implements Callable<Integer> {
    /** What a dossier is like. */
    enum Shape {
        newspaper,
        one_article,
        notes_spread_out,
        one_entry,
        mentions_spread_out
    }

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "Articles, or notes, or mentions (default: ${DEFAULT-VALUE}).")
    private int size = 100;

    @Option(
            names = "--notes",
            paramLabel = "N",
            description = "Notes of each article of a newspaper (default: ${DEFAULT-VALUE}).")
    private int notes = 5;

    @Option(
            names = "--shape",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Shape shape = Shape.newspaper;

    @Option(names = "--seed", paramLabel = "N", description = "(default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            required = true,
            description = "Gets content/ and hugo/; must not be there yet.")
    private Path into = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (Files.exists(into)) {
            System.err.println(into + " is there already: choose another folder");
            return 2;
        }
        Ground ground = Ground.generated(into, spec());
        System.out.println(ground.content() + ": " + Ground.extent(ground.content()));
        System.out.println(ground.hugo() + ": " + Ground.extent(ground.hugo()));
        return 0;
    }

    private Spec spec() {
        return switch (shape) {
            case newspaper -> Spec.newspaper(seed, size, notes);
            case one_article -> Spec.oneArticle(seed, size);
            case notes_spread_out -> Spec.notesSpreadOut(seed, size);
            case one_entry -> Spec.oneEntry(seed, size);
            case mentions_spread_out -> Spec.mentionsSpreadOut(seed, size);
        };
    }
}
