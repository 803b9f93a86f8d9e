package berkas.model;

import berkas.text.SourceFile;

/** The texts of a record in another language, from a file beside the original's. */
public sealed interface Translation
        permits SettingsTranslation,
                ArticleTranslation,
                AnnotationTranslation,
                EntryTranslation,
                SourceTranslation,
                EventTranslation,
                PageTranslation {
    /** The id of the original. */
    String id();

    LanguageTag language();

    SourceFile file();

    /** The original's id; an annotation's with its article. */
    default String path() {
        return id();
    }
}
