package berkas.bench.corpus;

/**
 * What a dossier is to be like.
 *
 * @param seed another one gives other texts of the same kind
 * @param notes those of each article
 * @param sentences those of each article, about 14 words each; at least one more than its notes
 * @param mentionPercent how many of the words of an article are a name of an entry
 * @param spread which entry is mentioned
 */
public record Spec(
        long seed,
        int articles,
        int notes,
        int sentences,
        int entries,
        int sources,
        int events,
        int mentionPercent,
        Spread spread) {
    private static final int SENTENCES = 40;
    private static final int MENTION_PERCENT = 2;
    private static final int MENTIONS_OF_AN_ARTICLE = 10;
    private static final int NOTES = 5;

    /** Which entry is mentioned. */
    public enum Spread {
        /** A few often, most rarely, as in a newspaper. */
        ZIPF,
        /** All equally often. */
        EVEN,
        /** Always the same one, once in every sentence. */
        ONE
    }

    public Spec {
        if (articles < 1 || notes < 0 || sentences <= notes) {
            throw new IllegalArgumentException("no such dossier: " + articles + ", " + notes);
        }
    }

    /** A newspaper's dossier: articles of some 600 words, an entry to five articles. */
    public static Spec newspaper(long seed, int articles, int notes) {
        return new Spec(
                seed,
                articles,
                notes,
                Math.max(SENTENCES, 2 * notes),
                Math.max(20, articles / 5),
                Math.max(40, articles / 2),
                Math.max(10, articles / 10),
                MENTION_PERCENT,
                Spread.ZIPF);
    }

    /**
     * All notes on one article, a sentence for each and some without: with 100,000 notes the text
     * is near the largest that is read.
     */
    public static Spec oneArticle(long seed, int notes) {
        return notesOn(seed, 1, notes);
    }

    /** As many notes on as much text as {@link #oneArticle}, five to an article. */
    public static Spec notesSpreadOut(long seed, int notes) {
        return notesOn(seed, Math.max(1, notes / NOTES), NOTES);
    }

    private static Spec notesOn(long seed, int articles, int notes) {
        return new Spec(
                seed,
                articles,
                notes,
                notes + Math.max(1, notes / NOTES),
                100,
                100,
                10,
                MENTION_PERCENT,
                Spread.ZIPF);
    }

    /** One entry mentioned in every sentence, ten to an article; other entries are not. */
    public static Spec oneEntry(long seed, int mentions) {
        return mentioned(seed, mentions, Spread.ONE);
    }

    /** The same number of mentions in as much text, spread out over all entries. */
    public static Spec mentionsSpreadOut(long seed, int mentions) {
        return mentioned(seed, mentions, Spread.EVEN);
    }

    private static Spec mentioned(long seed, int mentions, Spread spread) {
        int articles = Math.max(1, mentions / MENTIONS_OF_AN_ARTICLE);
        return new Spec(
                seed,
                articles,
                0,
                MENTIONS_OF_AN_ARTICLE,
                Math.max(20, mentions / 100),
                100,
                10,
                0,
                spread);
    }

    /** Whether each sentence of an article mentions one entry. */
    boolean mentionsInEverySentence() {
        return mentionPercent == 0;
    }

    /** The notes of all articles. */
    public int allNotes() {
        return articles * notes;
    }
}
