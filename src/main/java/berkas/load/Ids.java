package berkas.load;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which names are ids, and which id was meant by a name that is none. */
final class Ids {
    static final String RULE =
            "an id has lower-case letters a–z and digits, in words joined by single hyphens";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Names that Windows keeps for devices, with any suffix: no file of a site can have them. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** Letters that decomposition leaves whole. */
    private static final Map<String, String> LETTERS =
            Map.of(
                    "ø", "o", "ł", "l", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe", "ð",
                    "d", "þ", "th");

    private Ids() {}

    static boolean isId(String name) {
        return ID.matcher(name).matches() && !isReserved(name);
    }

    /** Whether Windows, and with it many a reader and publisher, has no file of this name. */
    static boolean isReserved(String name) {
        return RESERVED.matcher(name).matches();
    }

    /** The id nearest to {@code name}; empty when no letter of it can stand in an id. */
    static String proposed(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        String id = OTHERS.matcher(bare).replaceAll("-").replaceAll("^-|-$", "");
        return isReserved(id) ? id + "-1" : id;
    }
}
