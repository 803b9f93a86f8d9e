package berkas.search;

import berkas.model.LanguageTag;
import java.util.List;
import org.apache.lucene.analysis.id.IndonesianStemmer;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * How a language's words are brought to a form that related words share.
 *
 * <p>Lucene's algorithms are called directly: the folding before and the list of words after must
 * be repeated in the browser, so that its token streams would only stand between.
 */
enum Stemmer {
    /** Tala's stemmer for Indonesian, with derivations; serves Malay as well. */
    INDONESIAN("id") {
        @Override
        String stem(String word) {
            char[] letters = word.toCharArray();
            return new String(
                    letters, 0, new IndonesianStemmer().stem(letters, letters.length, true));
        }
    },

    /** Porter's stemmer, as Snowball has it. */
    ENGLISH("en") {
        @Override
        String stem(String word) {
            PorterStemmer porter = new PorterStemmer();
            porter.setCurrent(word);
            porter.stem();
            return porter.getCurrent();
        }
    },

    /** Words as they are. */
    NONE("") {
        @Override
        String stem(String word) {
            return word;
        }
    };

    private static final List<String> MALAY = List.of("id", "ms");

    private final String id;

    Stemmer(String id) {
        this.id = id;
    }

    /** What the script calls it; empty for none. */
    String id() {
        return id;
    }

    /** The stem of a folded word. */
    abstract String stem(String word);

    static Stemmer of(LanguageTag language) {
        if (MALAY.contains(language.language())) {
            return INDONESIAN;
        }
        return language.language().equals("en") ? ENGLISH : NONE;
    }
}
