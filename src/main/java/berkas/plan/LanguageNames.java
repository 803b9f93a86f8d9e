package berkas.plan;

import berkas.model.LanguageTag;
import java.util.Locale;
import java.util.Map;

/** What languages are called. */
final class LanguageNames {
    /** Languages whose speakers say more than the platform knows. */
    private static final Map<String, String> OWN =
            Map.of("id", "Bahasa Indonesia", "ms", "Bahasa Melayu");

    private LanguageNames() {}

    /** A language's name in itself, as it stands alone: {@code English}, {@code Français}. */
    static String own(LanguageTag tag) {
        Locale locale = tag.locale();
        String known = OWN.get(tag.tag());
        return known == null ? capitalised(locale.getDisplayName(locale), locale) : known;
    }

    private static String capitalised(String name, Locale locale) {
        int end = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        return name.substring(0, end).toUpperCase(locale) + name.substring(end);
    }
}
