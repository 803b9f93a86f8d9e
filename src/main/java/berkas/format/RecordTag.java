package berkas.format;

/** What kind of value comes next, in {@link RecordCodec}'s bytes. */
final class RecordTag {
    static final int NOTHING = 0;
    static final int TEXT = 1;
    static final int TRUE = 2;
    static final int FALSE = 3;
    static final int INT = 4;
    static final int LONG = 5;
    static final int DOUBLE = 6;
    static final int RECORD = 7;
    static final int CONSTANT = 8;
    static final int LIST = 9;
    static final int SET = 10;
    static final int MAP = 11;
    static final int TIME = 12;
    static final int OFFSET = 13;
    static final int FILE = 14;
    static final int SPAN = 15;

    /** A wording that was written before. */
    static final int SAME_WORDING = 16;

    static final int WORDS = 17;
    static final int SHIFTED = 18;
    static final int SCALAR = 19;
    static final int WITHIN = 20;
    static final int NO_MARKUP = 21;
    static final int MARKUP = 22;

    private RecordTag() {}
}
