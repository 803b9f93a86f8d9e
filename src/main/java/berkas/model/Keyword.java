package berkas.model;

import java.util.Locale;

/** A value from a closed list, written in lower case with hyphens: {@code partly-supported}. */
public interface Keyword {
    /** The constant's Java name. */
    String name();

    /** The word in files, class names and addresses. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
