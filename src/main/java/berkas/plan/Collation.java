package berkas.plan;

import berkas.model.LanguageTag;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The alphabetical order of a language. */
public final class Collation {
    private Collation() {}

    /** Sorted by a name; equal names stay in their order. */
    public static <T> List<T> sorted(
            LanguageTag language, List<T> items, Function<T, String> name) {
        Collator collator = Collator.getInstance(language.locale());
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        Comparator<T> byName = (a, b) -> collator.compare(name.apply(a), name.apply(b));
        return items.stream().sorted(byName.thenComparing(name)).toList();
    }

    /** The letter a name stands under: its first, without diacritics, in upper case. */
    public static String letter(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        return plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(c -> Character.isDigit(c) ? "0–9" : Character.toString(c))
                .findFirst()
                .orElse("#")
                .toUpperCase(Locale.ROOT);
    }
}
