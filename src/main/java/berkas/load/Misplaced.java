package berkas.load;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Files whose name or place is wrong, and where they belong. */
final class Misplaced {
    private static final String PLACES =
            ContentKind.ALL.stream()
                    .map(kind -> "`" + kind.pattern() + "`")
                    .collect(Collectors.joining(", ", "content stands in ", " and `media/`"));

    private Misplaced() {}

    /** B003: at the root, or in a folder of no kind. */
    static Diagnostic inNoFolder(FoundFile file) {
        List<String> segments = file.segments();
        if (segments.size() == 1) {
            Diagnostic fault = fault(file, "`" + file.name() + "` stands in no folder of content");
            return Nearest.nearest(file.name(), List.of(Sorter.SETTINGS))
                    .map(
                            name ->
                                    fault.help(
                                            "if it is the dossier's own file, rename it to `"
                                                    + name
                                                    + "`"))
                    .orElseGet(() -> fault.help(PLACES));
        }
        Diagnostic fault =
                fault(file, "`" + segments.get(0) + "` is not a folder that Berkas reads");
        return nearestFolder(file)
                .map(folder -> fault.help(move(file, folder + rest(file))))
                .orElseGet(() -> fault.help(PLACES));
    }

    /** B003: in a kind's folder, but too high, too deep or of another format. */
    static Optional<Diagnostic> within(ContentKind kind, FoundFile file) {
        if (kind.format(file.name()).isEmpty()) {
            return Optional.of(otherFormat(kind, file));
        }
        int depth = file.segments().size() - 2;
        if (kind.byArticle() && depth == 0) {
            return Optional.of(withoutArticle(kind, file));
        }
        return !kind.byArticle() && depth > 0 ? Optional.of(nested(kind, file)) : Optional.empty();
    }

    /** B003: a name that only has to be changed. */
    static Diagnostic named(FoundFile file, String rule, String better) {
        return fault(file, "`" + file.name() + "` will not do: " + rule)
                .help("rename it to `" + file.shown(better) + "`");
    }

    /**
     * B004.
     *
     * @param names of its folders and its own, of which one at least is no id
     * @param better where it should stand; empty when nothing can be proposed
     */
    static Diagnostic noId(FoundFile file, List<String> names, String better) {
        String bad = names.stream().filter(name -> !Ids.isId(name)).findFirst().orElseThrow();
        Diagnostic fault =
                Diagnostic.of(file.shown(), Code.BAD_ID, "`" + bad + "` is not an id")
                        .note(
                                Ids.isReserved(bad)
                                        ? "Windows keeps that name for a device, and has no file of it"
                                        : Ids.RULE + ", as in `soyuz-2`");
        Diagnostic helped =
                better.isEmpty()
                        ? fault.help("choose a name of such letters and digits")
                        : fault.help("rename it to `" + file.shown(better) + "`");
        return bad.matches("[a-z0-9-]+\\.[A-Za-z]+")
                ? helped.help("a translation has the code of its language there: `soyuz-2.en.yaml`")
                : helped;
    }

    /** The id that the file's name was meant to give. */
    static String meantId(FoundFile file) {
        String name = file.name();
        int dot = name.indexOf('.');
        return Ids.proposed(dot < 0 ? name : name.substring(0, dot));
    }

    private static Diagnostic otherFormat(ContentKind kind, FoundFile file) {
        String suffix = kind.suffix();
        Diagnostic fault =
                fault(
                        file,
                        "`"
                                + file.name()
                                + "` is not "
                                + kind.named()
                                + ": these end in `"
                                + suffix
                                + "`");
        List<String> folders = file.segments().subList(0, file.segments().size() - 1);
        String better = String.join("/", folders) + "/" + meantId(file) + suffix;
        return fault.help("if it is one, write it as `" + file.shown(better) + "`")
                .help(
                        "a picture or another file to be shown belongs in `"
                                + file.shown("media/")
                                + "`");
    }

    private static Diagnostic withoutArticle(ContentKind kind, FoundFile file) {
        return fault(file, "`" + file.name() + "` does not say which article it is about")
                .note("each article has a folder of its id below `" + kind.folder() + "`")
                .help(move(file, kind.folder() + "/<article>/" + file.name()));
    }

    private static Diagnostic nested(ContentKind kind, FoundFile file) {
        return fault(file, "`" + kind.folder() + "` has no folders in it")
                .help(move(file, kind.folder() + "/" + file.name()));
    }

    private static String move(FoundFile file, String relative) {
        return "move it to `" + file.shown(relative) + "`";
    }

    private static String rest(FoundFile file) {
        return file.relative().substring(file.relative().indexOf('/'));
    }

    /** What is no text can only be media, whatever its folder is called. */
    private static Optional<String> nearestFolder(FoundFile file) {
        List<String> folders =
                ContentKind.ALL.stream()
                        .filter(kind -> kind.format(file.name()).isPresent())
                        .map(ContentKind::folder)
                        .toList();
        return folders.isEmpty()
                ? Optional.of(Sorter.MEDIA)
                : Nearest.nearest(file.segments().get(0), folders);
    }

    private static Diagnostic fault(FoundFile file, String message) {
        return Diagnostic.of(file.shown(), Code.UNKNOWN_FOLDER, message);
    }
}
