package berkas.plan;

import berkas.model.Keyword;
import berkas.model.LanguageTag;
import java.text.NumberFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The interface's words for readers of one language.
 *
 * @param language that of the readers
 * @param words the language of the words: another where there are none in that of the readers
 * @param texts by key; placeholders are {@code {0}}, {@code {1}}
 */
public record Ui(LanguageTag language, LanguageTag words, Map<String, String> texts) {
    /** Of each thread its own: they may not be shared, and are slow to make. */
    private static final ThreadLocal<Map<Locale, NumberFormat>> NUMBERS =
            ThreadLocal.withInitial(HashMap::new);

    private static final Map<List<Locale>, String> LANGUAGES = new ConcurrentHashMap<>();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    public Ui {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** Words in the readers' own language. */
    public Ui(LanguageTag language, Map<String, String> texts) {
        this(language, language, texts);
    }

    /** The text of a key with its placeholders filled; a missing key is a fault of the bundle. */
    public String text(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("no text for " + key, "ui_" + words, key);
        }
        if (text.indexOf('{') < 0) {
            return text;
        }
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
    }

    private static String value(String number, Object[] values) {
        return String.valueOf(values[Integer.parseInt(number)]);
    }

    /** The label of a keyword: {@code label("type", CLAIM)} is the text of {@code type.claim}. */
    public String label(String group, Keyword keyword) {
        return text(group + "." + keyword.word());
    }

    /** How many of something, in words: {@code count("notes", 3)}. */
    public String count(String what, int number) {
        return text("count." + what + (number == 1 ? ".one" : ".other"), number(number));
    }

    /** A whole number with the language's digit grouping. */
    public String number(int number) {
        return NUMBERS.get()
                .computeIfAbsent(locale(), NumberFormat::getIntegerInstance)
                .format(number);
    }

    /** Items joined as the language joins them: {@code a, b, dan c}. */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return items.isEmpty() ? "" : items.get(0);
        }
        if (items.size() == 2) {
            return text("list.two", items.get(0), items.get(1));
        }
        String joined = items.get(0);
        for (String item : items.subList(1, items.size() - 1)) {
            joined = text("list.middle", joined, item);
        }
        return text("list.end", joined, items.get(items.size() - 1));
    }

    /** The name of a language in this one, as the platform knows it. */
    public String languageName(LanguageTag tag) {
        return LANGUAGES.computeIfAbsent(
                List.of(tag.locale(), locale()), of -> of.get(0).getDisplayName(of.get(1)));
    }

    /** The locale that numbers, dates and names among the words are in. */
    public Locale locale() {
        return words.locale();
    }
}
