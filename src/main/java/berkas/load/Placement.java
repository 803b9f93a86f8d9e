package berkas.load;

import berkas.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What each file of a content folder is, by its path alone.
 *
 * @param settings the dossier file, whatever the ending of its name
 * @param items one for each file to be read, in the order of their paths
 * @param media paths below {@code media/}, sorted
 * @param strays ids that files in no fit place were meant to have: references to them are not
 *     reported a second time
 * @param faults of files that are not to be read: B003, B004
 */
record Placement(
        Optional<FoundFile> settings,
        List<Item> items,
        List<String> media,
        Set<String> strays,
        List<Diagnostic> faults) {
    Placement {
        items = List.copyOf(items);
        media = List.copyOf(media);
        strays = Set.copyOf(strays);
        faults = List.copyOf(faults);
    }

    /** Sorts files out. */
    static Placement of(List<FoundFile> files) {
        Sorter sorter = new Sorter();
        files.forEach(sorter::add);
        return sorter.placement();
    }
}
