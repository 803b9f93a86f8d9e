package berkas.load;

import berkas.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the files of a content folder apart, one after the other. */
final class Sorter {
    static final String MEDIA = "media";
    static final String SETTINGS = "dossier.yaml";
    private static final Set<String> SETTINGS_IN_DISGUISE = Set.of("dossier.yaml", "dossier.yml");
    private static final String README = "README.md";

    private @Nullable FoundFile settings;
    private final List<Item> items = new ArrayList<>();
    private final List<String> media = new ArrayList<>();
    private final Set<String> strays = new HashSet<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    Placement placement() {
        return new Placement(
                Optional.ofNullable(settings), Duplicates.marked(items), media, strays, faults);
    }

    void add(FoundFile file) {
        List<String> segments = file.segments();
        if (segments.size() == 1) {
            atTheRoot(file);
        } else if (segments.get(0).equals(MEDIA)) {
            media.add(file.relative().substring(MEDIA.length() + 1));
        } else {
            ContentKind.in(segments.get(0))
                    .ifPresentOrElse(kind -> inFolder(kind, file), () -> astray(file));
        }
    }

    private void atTheRoot(FoundFile file) {
        if (file.name().equals(SETTINGS)) {
            settings = file;
        } else if (SETTINGS_IN_DISGUISE.contains(file.name().toLowerCase(Locale.ROOT))) {
            settings = settings == null ? file : settings;
            faults.add(Misplaced.named(file, "the dossier's own file is `dossier.yaml`", SETTINGS));
        } else if (translatesSettings(file)) {
            item(ContentKind.SETTINGS, file);
        } else if (!file.name().equals(README)) {
            astray(file);
        }
    }

    private void astray(FoundFile file) {
        faults.add(Misplaced.inNoFolder(file));
        strays.add(Misplaced.meantId(file));
    }

    private void inFolder(ContentKind kind, FoundFile file) {
        Optional<Diagnostic> fault = Misplaced.within(kind, file);
        if (fault.isPresent()) {
            faults.add(fault.get());
            strays.add(Misplaced.meantId(file));
        } else {
            item(kind, file);
        }
    }

    private void item(ContentKind kind, FoundFile file) {
        FileNames names = FileNames.of(kind, file);
        List<String> ids = names.ids();
        if (ids.contains("")) {
            faults.add(Misplaced.noId(file, names.names(), ""));
            return;
        }
        int first = kind.byArticle() ? 1 : 0;
        String article = kind.byArticle() ? ids.get(0) : "";
        String id = String.join("/", ids.subList(first, ids.size()));
        Item meant = new Item(kind, article, id, names.language(), file, List.of(), false);
        items.add(meant.with(nameFaults(names, meant)));
    }

    private static List<Diagnostic> nameFaults(FileNames names, Item item) {
        FoundFile file = item.file();
        ContentKind kind = item.kind();
        String better = item.properName();
        if (!names.areIds()) {
            return List.of(Misplaced.noId(file, names.names(), better));
        }
        if (!file.name().endsWith(kind.suffix())) {
            String rule = kind.named() + " ends in `" + kind.suffix() + "`";
            return List.of(Misplaced.named(file, rule, better));
        }
        return names.isMiswritten()
                ? List.of(
                        Misplaced.named(
                                file, "the language is written `" + item.language() + "`", better))
                : List.of();
    }

    private static boolean translatesSettings(FoundFile file) {
        FileNames names = FileNames.of(ContentKind.SETTINGS, file);
        return ContentKind.SETTINGS.format(file.name()).isPresent()
                && names.language() != null
                && names.stem().equalsIgnoreCase(ContentKind.SETTINGS_ID);
    }
}
