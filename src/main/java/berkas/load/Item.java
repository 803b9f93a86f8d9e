package berkas.load;

import berkas.diagnostic.Diagnostic;
import java.util.List;

/**
 * A file that is to be read as one record.
 *
 * @param article the folder that names an annotation's article; empty for other kinds
 * @param id as the file's name gives it, or as it was meant when the name is no id
 * @param faults of its name and place
 * @param isSpare whether another file has the same id: it is read for its faults only
 */
record Item(
        ContentKind kind,
        String article,
        String id,
        FoundFile file,
        List<Diagnostic> faults,
        boolean isSpare) {
    Item {
        faults = List.copyOf(faults);
    }

    /** What others refer to it by, unique within its kind: {@code soyuz-2}, {@code kim/03-x}. */
    String path() {
        return article.isEmpty() ? id : article + "/" + id;
    }

    /** The shown path the file should have; its own unless its name is at fault. */
    String properPath() {
        return file.shown(kind.fileOf(path()));
    }

    /** What sources written in place in it are numbered below, unique in the dossier. */
    String owner() {
        return kind.byArticle() ? path() : kind.folder() + "/" + id;
    }

    /** The same, its id taken by {@code first}. */
    Item spare(Diagnostic duplicate) {
        return new Item(kind, article, id, file, List.of(duplicate), true);
    }
}
