package berkas.model;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A language tag of BCP 47 (RFC 5646, section 2.1), in canonical case.
 *
 * <p>A two-letter language must be one of ISO 639-1. Three letters are taken as written; longer
 * primary subtags are refused, because none is registered and they are usually a language's name.
 */
public record LanguageTag(String tag) {
    private static final Set<String> ISO_639_1 =
            Arrays.stream(Locale.getISOLanguages())
                    .filter(code -> code.length() == 2)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg");
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of("ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "syr");

    /** The tag, if it is one. */
    public static Optional<LanguageTag> parse(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            return isLanguage(text) ? Optional.of(canonical(locale)) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The locale whose collation and date formats the language uses. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The primary language alone: {@code zh} of {@code zh-Hant}. */
    public String language() {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** Whether the language's script, given or likely, runs from right to left. */
    public boolean rightToLeft() {
        String script = locale().getScript();
        return script.isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(language())
                : RIGHT_TO_LEFT_SCRIPTS.contains(script);
    }

    private static LanguageTag canonical(Locale locale) {
        return new LanguageTag(locale.toLanguageTag());
    }

    private static boolean isLanguage(String text) {
        int hyphen = text.indexOf('-');
        String primary = (hyphen < 0 ? text : text.substring(0, hyphen)).toLowerCase(Locale.ROOT);
        return primary.length() == 3 || (primary.length() == 2 && ISO_639_1.contains(primary));
    }

    @Override
    public String toString() {
        return tag;
    }
}
