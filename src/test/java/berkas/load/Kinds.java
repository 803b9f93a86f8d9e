package berkas.load;

import java.util.LinkedHashMap;
import java.util.Map;

/** The kinds of content, for tests of other packages. */
public final class Kinds {
    private Kinds() {}

    /** Where the files of each kind stand, below the content folder. */
    public static Map<Class<? extends Record>, String> patterns() {
        Map<Class<? extends Record>, String> patterns = new LinkedHashMap<>();
        ContentKind.ALL.forEach(kind -> patterns.put(kind.type(), kind.pattern()));
        return patterns;
    }
}
