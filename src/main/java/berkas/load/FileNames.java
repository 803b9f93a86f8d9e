package berkas.load;

import berkas.model.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the path of a content file says.
 *
 * @param names of the folders below the kind's own, then of the file without language and ending
 * @param language of a translation; {@code null} for an original
 * @param written the language as the name gives it; empty for an original
 */
record FileNames(List<String> names, @Nullable LanguageTag language, String written) {
    FileNames {
        names = List.copyOf(names);
    }

    static FileNames of(ContentKind kind, FoundFile file) {
        List<String> names = new ArrayList<>(file.segments());
        if (!kind.folder().isEmpty()) {
            names.remove(0);
        }
        String last = names.remove(names.size() - 1);
        String ending = kind.format(last).orElse("");
        return of(names, last.substring(0, last.length() - ending.length()));
    }

    private static FileNames of(List<String> folders, String name) {
        int dot = name.lastIndexOf('.');
        String written = name.substring(dot + 1);
        Optional<LanguageTag> language = dot < 1 ? Optional.empty() : LanguageTag.parse(written);
        List<String> names = new ArrayList<>(folders);
        names.add(language.isPresent() ? name.substring(0, dot) : name);
        return new FileNames(names, language.orElse(null), language.isPresent() ? written : "");
    }

    /** Whether the language is written otherwise than it is anywhere else. */
    boolean isMiswritten() {
        return language != null && !language.tag().equals(written);
    }

    /** The file's own name without language and ending. */
    String stem() {
        return names.get(names.size() - 1);
    }

    boolean areIds() {
        return names.stream().allMatch(Ids::isId);
    }

    /** The ids that were meant, one for each name; empty texts where none can be proposed. */
    List<String> ids() {
        return names.stream().map(Ids::proposed).toList();
    }
}
