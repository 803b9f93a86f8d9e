package berkas.load;

import berkas.concurrent.Parallel;
import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.ContentReader;
import berkas.format.PictureReader;
import berkas.memo.Memo;
import berkas.model.Annotation;
import berkas.model.Dossier;
import berkas.model.Media;
import berkas.model.Settings;
import berkas.model.Source;
import berkas.model.Translation;
import berkas.text.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a content folder: finds the files, reads each by itself, then checks them together. */
public final class DossierLoader {
    private DossierLoader() {}

    /**
     * Loads a dossier, with every fault of all its files.
     *
     * @param content the content folder; diagnostics show paths that start with it as it is given
     * @param drafts whether drafts are published; they are checked in any case
     * @param memo what was read of the files before
     * @return the dossier, fit to be published only without errors; where {@code dossier.yaml}
     *     could not be read it has no title and no known language, so that later stages can still
     *     look at the rest. Empty if there is no such folder. Codes B0xx, B1xx, B2xx
     */
    public static Checked<Optional<Dossier>> load(Path content, boolean drafts, Memo memo) {
        if (!Files.isDirectory(content)) {
            return new Checked<>(Optional.empty(), List.of(NoDossier.folder(content)));
        }
        List<Diagnostic> faults = new ArrayList<>();
        List<FoundFile> files = add(FileFinder.find(content), faults);
        Placement placement = Placement.of(files);
        faults.addAll(placement.faults());
        Checked<Optional<Settings>> read = settings(content, placement);
        Optional<Settings> settings = add(read, faults);
        Contents contents =
                new Contents(Parallel.map(placement.items(), new FileReader(memo)::read));
        contents.faults().forEach(faults::add);
        Settings known = settings.orElseGet(() -> NoDossier.settings(content));
        boolean sound = settings.isPresent() && read.diagnostics().isEmpty();
        Dossier dossier = add(merged(content, placement, contents, known, drafts, sound), faults);
        return new Checked<>(Optional.of(dossier), faults);
    }

    private static Checked<Dossier> merged(
            Path content,
            Placement placement,
            Contents contents,
            Settings settings,
            boolean drafts,
            boolean languagesKnown) {
        List<Diagnostic> faults = new ArrayList<>();
        List<Uses> uses = Uses.all(contents);
        Map<String, String> files = contents.paths(ContentKind.SOURCE);
        Map<String, Source> inPlace = add(InPlaceSources.gather(uses, files), faults);
        Known known = Known.of(content, placement, contents, inPlace.keySet(), drafts);
        rules(contents, known, uses).forEach(faults::add);
        translations(contents, known, settings, languagesKnown).forEach(faults::add);
        List<Media> media =
                Parallel.map(placement.media(), path -> media(content, path)).stream()
                        .map(one -> add(one, faults))
                        .toList();
        return new Checked<>(dossier(settings, contents, media, known, inPlace.values()), faults);
    }

    private static Checked<Media> media(Path content, String path) {
        String place = Sorter.MEDIA + "/" + path;
        Path file = content.resolve(place);
        Media media = new Media(path, PictureReader.size(file).orElse(null));
        return PictureReader.isWhatItsNameSays(file)
                ? Checked.clean(media)
                : new Checked<>(media, List.of(noPicture(FileFinder.shown(content, place))));
    }

    private static Diagnostic noPicture(String shown) {
        return Diagnostic.of(
                        shown, Code.NO_PICTURE, "not a picture, though its name is that of one")
                .note("browsers would show a mark in its place")
                .help(
                        "save the picture anew from where it comes from: a web page may have been"
                                + " saved in its stead, or nothing at all");
    }

    private static Stream<Diagnostic> rules(Contents contents, Known known, List<Uses> uses) {
        References references = new References(known);
        Set<String> faulty = contents.faulty();
        return Stream.of(
                        contents.annotations().stream()
                                .flatMap(
                                        n ->
                                                AnnotationRules.check(
                                                        n, faulty.contains(n.file().path()))),
                        references.articles(contents.annotations()),
                        uses.stream().flatMap(references::check))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> translations(
            Contents contents, Known known, Settings settings, boolean languagesKnown) {
        TranslationRules rules = new TranslationRules(contents, known, settings);
        Stream<Diagnostic> orphans = rules.orphans();
        // Of a dossier file with faults nobody knows which languages it was to list.
        return languagesKnown
                ? Stream.of(
                                orphans,
                                rules.languages(),
                                new TranslationFit(contents, settings.language()).check())
                        .flatMap(faults -> faults)
                : orphans;
    }

    private static Dossier dossier(
            Settings settings,
            Contents contents,
            List<Media> media,
            Known known,
            Iterable<Source> inPlace) {
        List<Source> sources = new ArrayList<>(contents.sources());
        for (Source source : inPlace) {
            if (!known.draftSources().contains(source.id())) {
                sources.add(source);
            }
        }
        sources.sort(Comparator.comparing(Source::id));
        return new Dossier(
                settings,
                contents.articles(),
                published(contents.annotations(), known),
                contents.entries(),
                sources,
                contents.events(),
                contents.pages(),
                known.drafts().keySet().stream().sorted().toList(),
                media,
                published(contents, known));
    }

    private static List<Translation> published(Contents contents, Known known) {
        return contents.translations().stream()
                .filter(text -> !known.drafts().containsKey(text.path()))
                .toList();
    }

    private static List<Annotation> published(List<Annotation> notes, Known known) {
        return notes.stream().filter(note -> !known.drafts().containsKey(note.path())).toList();
    }

    private static Checked<Optional<Settings>> settings(Path content, Placement placement) {
        return placement
                .settings()
                .map(DossierLoader::settings)
                .orElseGet(() -> new Checked<>(Optional.empty(), List.of(NoDossier.file(content))));
    }

    private static Checked<Optional<Settings>> settings(FoundFile file) {
        List<Diagnostic> faults = new ArrayList<>();
        Optional<Settings> settings =
                add(FileText.read(file), faults).flatMap(text -> add(read(text), faults));
        settings.stream().flatMap(SettingsRules::check).forEach(faults::add);
        return new Checked<>(settings, faults);
    }

    private static Checked<Optional<Settings>> read(SourceFile file) {
        return ContentReader.yaml(Settings.class, file, Map.of("file", file));
    }

    private static <T> T add(Checked<T> checked, List<Diagnostic> faults) {
        faults.addAll(checked.diagnostics());
        return checked.value();
    }
}
