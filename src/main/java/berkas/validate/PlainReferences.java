package berkas.validate;

import org.jspecify.annotations.Nullable;

/** The character references that text cannot do without in HTML. */
final class PlainReferences {
    private static final String[][] ALL = {
        {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}
    };

    private PlainReferences() {}

    /** The text meant; {@code null} if there are other references in it. */
    static @Nullable String decoded(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        int at = text.indexOf('&');
        while (at >= 0) {
            String[] reference = at(text, at);
            if (reference == null) {
                return null;
            }
            plain.append(text, from, at).append(reference[1]);
            from = at + reference[0].length();
            at = text.indexOf('&', from);
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static String @Nullable [] at(String text, int at) {
        for (String[] reference : ALL) {
            if (text.startsWith(reference[0], at)) {
                return reference;
            }
        }
        return null;
    }
}
