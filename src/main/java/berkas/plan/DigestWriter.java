package berkas.plan;

import berkas.anchor.Mention;
import berkas.model.Markup;
import berkas.model.RecordShape;
import berkas.model.RenderedText;
import berkas.text.Hash128;
import berkas.text.Origin;
import berkas.text.SourceFile;
import berkas.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value down, records with all their parts, such that other values are written otherwise.
 *
 * <p>Left out is what only says where in the content something was read, and what follows from
 * other parts of the same value.
 */
final class DigestWriter {
    private static final int LEAST = 512;
    private final Function<Record, @Nullable Hash128> known;
    private byte[] bytes = new byte[LEAST];
    private int length;

    /**
     * @param known the digests of records that are parts of many; {@code null} for any other
     */
    DigestWriter(Function<Record, @Nullable Hash128> known) {
        this.known = known;
    }

    /** The digest of all that was written. */
    Hash128 digest() {
        return Hash128.of(bytes, length);
    }

    DigestWriter write(@Nullable Object value) {
        if (value == null) {
            put('0');
        } else if (value instanceof String text) {
            put('"', text);
        } else if (value instanceof Record record) {
            write(record);
        } else if (value instanceof Map<?, ?> map) {
            put('{');
            write(isUnordered(map) ? sorted(entries(map)) : entries(map));
        } else if (value instanceof Collection<?> items) {
            write(items instanceof Set && isUnordered(items) ? sorted(items) : List.copyOf(items));
        } else if (value instanceof Optional<?> optional) {
            put('?');
            write(optional.orElse(null));
        } else if (value instanceof Enum<?> constant) {
            put('e', constant.name());
        } else if (value instanceof Markup markup) {
            // What is written says what was read of it.
            put('k', markup.file().path());
            write(markup.file().kept().digest());
        } else if (value instanceof RenderedText text) {
            put('t');
            write(text.markup());
            write(text.names());
        } else if (value instanceof Origin) {
            put('o');
        } else if (value instanceof Number
                || value instanceof Boolean
                || value instanceof TemporalAccessor) {
            put('v', value.getClass() + " " + value);
        } else {
            // Of what is not known here nothing tells whether it is still the same.
            put('x', UUID.randomUUID().toString());
        }
        return this;
    }

    private void write(Record record) {
        if (record instanceof Hash128 digest) {
            put('d');
            put(digest.high());
            put(digest.low());
        } else if (record instanceof SourceFile file) {
            put('f', file.path());
        } else if (record instanceof Span span) {
            put('s', span.file().path());
        } else if (record instanceof Mention mention) {
            put('m', mention.entry().id());
            put(mention.start());
            put(mention.end());
            put((mention.byHand() ? 1 : 0) + (mention.linkable() ? 2 : 0));
        } else {
            Hash128 digest = known.apply(record);
            if (digest == null) {
                components(record);
            } else {
                write(digest);
            }
        }
    }

    /** Writes a record, be its digest known or not. */
    DigestWriter components(Record record) {
        put('r', record.getClass().getName());
        RecordShape.of(record.getClass())
                .accessors()
                .forEach(accessor -> write(RecordShape.value(accessor, record)));
        return this;
    }

    private void write(List<?> items) {
        put('[', items.size());
        items.forEach(this::write);
    }

    /** Whether the order of its items is another in each run, so that nothing can depend on it. */
    private static boolean isUnordered(Object collection) {
        return collection.getClass().getName().startsWith("java.util.ImmutableCollections");
    }

    private static List<?> entries(Map<?, ?> map) {
        return map.entrySet().stream().map(of -> List.of(of.getKey(), of.getValue())).toList();
    }

    private List<Hash128> sorted(Collection<?> items) {
        return items.stream()
                .map(item -> new DigestWriter(known).write(item).digest())
                .sorted(DigestWriter::compare)
                .toList();
    }

    private static int compare(Hash128 a, Hash128 b) {
        int high = Long.compare(a.high(), b.high());
        return high == 0 ? Long.compare(a.low(), b.low()) : high;
    }

    private void put(char tag, String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        put(tag, encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void put(char tag, int number) {
        put(tag);
        put(number);
    }

    private void put(char tag) {
        reserve(1);
        bytes[length++] = (byte) tag;
    }

    private void put(int number) {
        reserve(Integer.BYTES);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (number >> shift);
        }
    }

    private void put(long number) {
        put((int) number);
        put((int) (number >> Integer.SIZE));
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
