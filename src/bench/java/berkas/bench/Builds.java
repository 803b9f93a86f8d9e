package berkas.bench;

import berkas.bench.measure.Command;
import berkas.bench.measure.Failed;
import berkas.bench.measure.Figures;
import berkas.bench.measure.Folders;
import berkas.bench.measure.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The builds of one dossier, and beside them what else can be done with its files. */
final class Builds {
    static final String COLD = "`berkas build`, cold";
    static final String UNCHANGED = "`berkas build`, nothing changed";
    static final String CHANGED = "`berkas build`, one note changed";
    static final String HUGO = "`hugo`";
    static final String COPY = "`cp -r`";
    static final String REWRITE = "writing the same files from Java";
    static final String START = "start of the JVM";

    private final Session session;
    private final Ground ground;

    Builds(Session session, Ground ground) {
        this.session = session;
        this.ground = ground;
    }

    /** All of them; Hugo only where it is installed and the dossier not too large for it. */
    Map<String, Figures> measure() throws IOException, InterruptedException, Failed {
        NoteChange change = NoteChange.in(ground.content());
        List<Trial> trials = new ArrayList<>(List.of(cold(change::takeBack), again(UNCHANGED)));
        trials.add(new Trial(CHANGED, change::make, build()));
        trials.add(copy());
        trials.add(rewrite());
        trials.add(session.start(ground.folder()));
        hugo().ifPresent(trials::add);
        try {
            return session.lab().measure(trials);
        } finally {
            change.takeBack();
        }
    }

    /** Only what growth is computed from. */
    Map<String, Figures> measureCold() throws IOException, InterruptedException, Failed {
        return session.lab().measure(List.of(cold(() -> {}), session.start(ground.folder())));
    }

    Trial cold(Trial.Preparation before) {
        return new Trial(
                COLD,
                () -> {
                    before.run();
                    Folders.delete(ground.output());
                    Folders.delete(ground.cache());
                },
                build());
    }

    private Trial again(String name) {
        return Trial.of(name, build());
    }

    private Command build() {
        return session.tools().berkas(ground.folder(), arguments(ground));
    }

    static String[] arguments(Ground ground) {
        return new String[] {
            "build",
            "--content=" + ground.content(),
            "--cache=" + ground.cache(),
            "--output=" + ground.folder().relativize(ground.output())
        };
    }

    private Trial copy() {
        var target = ground.beside("copy");
        return new Trial(
                COPY,
                () -> Folders.delete(target),
                Command.of(
                        ground.folder(),
                        "cp",
                        "-r",
                        ground.output().toString(),
                        target.toString()));
    }

    private Trial rewrite() throws Failed {
        var pack = ground.folder().resolve("pack");
        var target = ground.beside("files");
        return new Trial(
                REWRITE,
                () -> {
                    Folders.delete(target);
                    if (!Files.exists(pack)) {
                        Rewrite.pack(ground.output(), pack);
                    }
                },
                session.tools()
                        .own(ground.folder(), Rewrite.class, pack.toString(), target.toString()));
    }

    private Optional<Trial> hugo() throws IOException {
        if (!Files.isDirectory(ground.hugo()) || ground.articles() > session.options().hugoUpTo) {
            return Optional.empty();
        }
        var target = ground.beside("hugo");
        return session.tools()
                .hugo(ground.hugo())
                .map(hugo -> hugo.and("--destination", target.toString()))
                .map(
                        hugo ->
                                new Trial(
                                        HUGO,
                                        () -> {
                                            Folders.delete(target);
                                            Folders.delete(ground.hugo().resolve("resources"));
                                        },
                                        hugo));
    }
}
