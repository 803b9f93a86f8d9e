package berkas.load;

import berkas.model.Settings;
import java.util.LinkedHashMap;
import java.util.Map;

/** The kinds of content, for tests of other packages. */
public final class Kinds {
    private Kinds() {}

    /** Where the files of each kind and their translations stand, below the content folder. */
    public static Map<Class<? extends Record>, String> patterns() {
        Map<Class<? extends Record>, String> patterns = new LinkedHashMap<>();
        patterns.put(Settings.class, Sorter.SETTINGS);
        patterns.put(ContentKind.SETTINGS.translation(), "dossier.<language>.yaml");
        ContentKind.ALL.forEach(
                kind -> {
                    patterns.put(kind.type(), kind.pattern());
                    String suffix = kind.suffix();
                    patterns.put(
                            kind.translation(),
                            kind.pattern().replace(suffix, ".<language>" + suffix));
                });
        return patterns;
    }
}
