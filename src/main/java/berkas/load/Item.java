package berkas.load;

import berkas.diagnostic.Diagnostic;
import berkas.model.LanguageTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be read as one record.
 *
 * @param article the folder that names an annotation's article; empty for other kinds
 * @param id as the file's name gives it, or as it was meant when the name is no id
 * @param language of a translation; {@code null} for an original
 * @param faults of its name and place
 * @param isSpare whether another file has the same id: it is read for its faults only
 */
record Item(
        ContentKind kind,
        String article,
        String id,
        @Nullable LanguageTag language,
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

    boolean isTranslation() {
        return language != null;
    }

    /** The shown path of the file it translates, or of an original itself. */
    String originalPath() {
        return file.shown(kind.fileOf(path()));
    }

    /** Where the file should stand in the content folder. */
    String properName() {
        return language == null ? kind.fileOf(path()) : kind.fileOf(path(), language);
    }

    /** The shown path the file should have; its own unless its name is at fault. */
    String properPath() {
        return file.shown(properName());
    }

    /** What sources written in place in it are numbered below, unique in the dossier. */
    String owner() {
        return kind.byArticle() ? path() : kind.folder() + "/" + id;
    }

    /** The same, with these faults of its name. */
    Item with(List<Diagnostic> found) {
        return new Item(kind, article, id, language, file, found, isSpare);
    }

    /** The same, its id taken by another file. */
    Item spare(Diagnostic duplicate) {
        return new Item(kind, article, id, language, file, List.of(duplicate), true);
    }
}
