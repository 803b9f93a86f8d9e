package berkas.render;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.text.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The interface texts by language: {@code i18n/ui_<language>.properties}, in UTF-8. */
final class UiBundles {
    private static final Pattern NAME = Pattern.compile("i18n/ui_([A-Za-z0-9-]+)\\.properties");

    private static final int MOST_SHOWN = 8;

    /** The language whose bundle is complete and stands in for what others lack. */
    private static final String BASE = "en";

    private final SortedMap<String, Map<String, String>> byLanguage;

    private UiBundles(SortedMap<String, Map<String, String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    static boolean isBundle(String name) {
        return NAME.matcher(name).matches();
    }

    Set<String> languages() {
        return Collections.unmodifiableSet(byLanguage.keySet());
    }

    /** RFC 4647, section 3.4: the tag is cut from the right until there is a bundle. */
    Optional<Map<String, String>> lookup(String language) {
        Map<String, String> found = byLanguage.get(language);
        int cut = language.lastIndexOf('-');
        return found != null || cut < 0
                ? Optional.ofNullable(found)
                : lookup(language.substring(0, cut));
    }

    /** Gathers bundles; of two texts for one key and language the later holds. */
    static final class Builder {
        // Language tags differ in nothing when they differ in case only (BCP 47, section 2.1.1).
        private final SortedMap<String, SortedMap<String, String>> byLanguage =
                new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        /**
         * Adds a bundle.
         *
         * @param name as {@link #isBundle} wants it
         * @return diagnostics B501 if it cannot be read, B209 if texts are missing
         */
        List<Diagnostic> add(String name, SourceFile file) {
            Properties texts = new Properties();
            try {
                texts.load(new StringReader(file.text()));
            } catch (IllegalArgumentException e) {
                return List.of(malformed(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            SortedMap<String, String> bundle =
                    byLanguage.computeIfAbsent(language(name), language -> new TreeMap<>());
            texts.stringPropertyNames().forEach(key -> bundle.put(key, texts.getProperty(key)));
            return missing(bundle, file);
        }

        UiBundles build() {
            SortedMap<String, Map<String, String>> all =
                    new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            byLanguage.forEach((language, texts) -> all.put(language, completed(texts)));
            return new UiBundles(all);
        }

        private Map<String, String> completed(Map<String, String> texts) {
            SortedMap<String, String> all = new TreeMap<>(base());
            all.putAll(texts);
            return Collections.unmodifiableSortedMap(all);
        }

        // The built-in bundles come first and in order, English before all that could lack a text.
        private List<Diagnostic> missing(Map<String, String> bundle, SourceFile file) {
            SortedSet<String> missing = new TreeSet<>(base().keySet());
            missing.removeAll(bundle.keySet());
            return missing.isEmpty() ? List.of() : List.of(incomplete(file, missing));
        }

        private Map<String, String> base() {
            return byLanguage.getOrDefault(BASE, Collections.emptySortedMap());
        }

        private static String language(String name) {
            Matcher matcher = NAME.matcher(name);
            return matcher.matches() ? matcher.group(1) : name;
        }

        private static Diagnostic malformed(SourceFile file) {
            int at = Math.max(0, file.text().indexOf("\\u"));
            return Diagnostic.at(
                            file.span(at, at + 6),
                            Code.TEMPLATE_FAILURE,
                            "interface texts with a \\u that four hexadecimal digits do not follow")
                    .help("write the character itself: the file is read as UTF-8");
        }

        private static String some(Set<String> keys) {
            String first = keys.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
            return keys.size() > MOST_SHOWN ? first + ", …" : first;
        }

        private static Diagnostic incomplete(SourceFile file, Set<String> missing) {
            return Diagnostic.at(
                            file.whole(),
                            Code.UNKNOWN_UI_LANGUAGE,
                            "interface texts are missing: " + missing.size())
                    .note("they will be shown in English: " + some(missing))
                    .help("add them to this file");
        }
    }
}
