package berkas.format;

import berkas.text.SourceFile;
import java.util.Collection;

/**
 * Writes down what was read of a file, so that the same can be made of the same file again without
 * reading it.
 *
 * <p>Such a record has records, lists, sets, maps, constants, numbers, dates and texts as its
 * parts, and places in that one file. The bytes mean nothing to another version of the program.
 */
public final class RecordCodec {
    private static final SourceFile NO_FILE = new SourceFile("", "");

    private final RecordTypes types;

    /**
     * A codec for some classes of records.
     *
     * @param roots in an order that is always the same
     */
    public RecordCodec(Collection<? extends Class<? extends Record>> roots) {
        this.types = new RecordTypes(roots);
    }

    /**
     * A record that names no place in a file, as bytes.
     *
     * @throws IllegalArgumentException when a part is not of the kinds named above
     */
    public byte[] write(Record record) {
        return write(record, NO_FILE);
    }

    /** The record that {@link #write(Record)} wrote. */
    public Record read(byte[] bytes) {
        return read(bytes, NO_FILE);
    }

    /**
     * A record as bytes.
     *
     * @param file the one it was read from
     * @throws IllegalArgumentException when a part is not of the kinds named above
     */
    public byte[] write(Record record, SourceFile file) {
        return new RecordWriter(types, file).write(record).bytes();
    }

    /**
     * The record that {@link #write(Record, SourceFile)} wrote.
     *
     * @param bytes as they were written, unharmed
     * @param file of the same text
     */
    public Record read(byte[] bytes, SourceFile file) {
        return new RecordReader(types, file, bytes).record();
    }
}
