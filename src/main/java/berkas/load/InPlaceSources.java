package berkas.load;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.model.Source;
import berkas.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sources written where they are used, gathered from everywhere. */
final class InPlaceSources {
    private InPlaceSources() {}

    /**
     * The sources, by id; an id that is taken is B005.
     *
     * @param taken the shown paths of source files, by id
     */
    static Checked<Map<String, Source>> gather(List<Uses> uses, Map<String, String> taken) {
        Map<String, Source> found = new TreeMap<>();
        List<Diagnostic> faults = new ArrayList<>();
        uses.stream()
                .flatMap(each -> each.sources().stream())
                .forEach(
                        ref -> {
                            Source source = ref.inPlace();
                            if (source != null) {
                                owner(ref, taken, found)
                                        .ifPresentOrElse(
                                                owner -> faults.add(fault(ref, owner)),
                                                () -> found.put(source.id(), source));
                            }
                        });
        return new Checked<>(found, faults);
    }

    /** The file that has given the id already. */
    private static Optional<String> owner(
            SourceRef ref, Map<String, String> taken, Map<String, Source> found) {
        Source other = found.get(ref.id());
        String file = other == null ? taken.get(ref.id()) : other.span().file().path();
        return Optional.ofNullable(file);
    }

    private static Diagnostic fault(SourceRef ref, String owner) {
        return Diagnostic.at(
                        ref.ref().span(),
                        Code.DUPLICATE_ID,
                        "the source written here gets the id `" + ref.id() + "`, which is taken")
                .note("the id is that of a source in `" + owner + "`")
                .help("give this source a file of its own in `sources/`, and its id here");
    }
}
