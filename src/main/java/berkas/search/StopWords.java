package berkas.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Words too common to tell one text from another. */
final class StopWords {
    private static final String INDONESIAN =
            "ada adalah akan atau bagi bahwa dalam dan dari dengan di hingga ia ini itu juga karena ke"
                    + " kepada lebih maka mereka namun oleh pada para saat sebagai secara sehingga"
                    + " sementara serta telah tentang tersebut tetapi tidak untuk yaitu yakni yang";

    private static final String ENGLISH =
            "a an and are as at be but by for from had has have he his if in into is it its not of on"
                    + " or such that the their then there these they this to was were which will"
                    + " with";

    private StopWords() {}

    /** Those of all the languages, sorted. */
    static SortedSet<String> of(Collection<Stemmer> languages) {
        SortedSet<String> words = new TreeSet<>();
        languages.forEach(language -> words.addAll(of(language)));
        return words;
    }

    private static List<String> of(Stemmer language) {
        String words =
                switch (language) {
                    case INDONESIAN -> INDONESIAN;
                    case ENGLISH -> ENGLISH;
                    case NONE -> "";
                };
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1));
    }
}
