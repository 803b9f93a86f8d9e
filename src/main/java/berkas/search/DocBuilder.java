package berkas.search;

import berkas.model.LanguageTag;
import berkas.search.Field.Role;
import berkas.search.SearchDoc.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts a document together; what is said of no language is in that of the index. */
final class DocBuilder {
    /** The space that a citation leaves behind. */
    private static final Pattern BEFORE_MARK = Pattern.compile(" +(?=[.,;:!?…])");

    /** More than one excerpt's gaps take. */
    private static final int MARGIN = 64;

    private final Words words;
    private final LanguageTag own;
    private final Kind kind;
    private final String url;
    private final List<Field> fields = new ArrayList<>();
    private String title = "";
    private String titleLanguage = "";
    private String label = "";
    private IntFunction<String> text = most -> "";
    private String textLanguage = "";

    DocBuilder(Words words, LanguageTag own, Kind kind, String url) {
        this.words = words;
        this.own = own;
        this.kind = kind;
        this.url = url;
    }

    DocBuilder title(String shown, LanguageTag language) {
        title = shown;
        titleLanguage = foreign(language);
        return this;
    }

    /** What it is, in several parts of which some may be empty. */
    DocBuilder label(String... parts) {
        label = joined(" · ", parts);
        return this;
    }

    /**
     * For excerpts.
     *
     * @param shown the first so many characters, or all if there are less; line feeds between
     *     paragraphs
     */
    DocBuilder text(IntFunction<String> shown, LanguageTag language) {
        text = most -> kept(excerpted(shown, most), most);
        textLanguage = foreign(language);
        return this;
    }

    /** As few of the characters as will do are looked at: a large dossier has many long texts. */
    private static String excerpted(IntFunction<String> shown, int most) {
        int enough = 2 * most + MARGIN;
        String some = shown.apply(enough);
        String text = withoutGaps(some);
        return some.length() < enough || text.stripTrailing().length() > most
                ? text
                : withoutGaps(shown.apply(Integer.MAX_VALUE));
    }

    /** The beginning of a text, without half a word. */
    private static String kept(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        return space < most / 2
                ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most)))
                : text.substring(0, space);
    }

    private static String withoutGaps(String text) {
        return BEFORE_MARK.matcher(text).replaceAll("");
    }

    DocBuilder field(Role role, String content) {
        return field(role, content, own);
    }

    DocBuilder field(Role role, String content, LanguageTag language) {
        int[] found = words.of(content);
        if (found.length > 0) {
            fields.add(new Field(role, Stemmer.of(language), Counts.of(found)));
        }
        return this;
    }

    SearchDoc made() {
        return new SearchDoc(kind, url, title, label, titleLanguage, text, textLanguage, fields);
    }

    static String joined(String by, String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(by));
    }

    private String foreign(LanguageTag language) {
        return language.equals(own) ? "" : language.tag();
    }
}
