package berkas.format;

import berkas.model.Markup;
import berkas.model.RecordShape;
import berkas.text.KeptText;
import berkas.text.Origin;
import berkas.text.SourceFile;
import berkas.text.Span;
import berkas.text.Wording;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes one record; see {@link RecordCodec}. */
final class RecordWriter {
    private final RecordTypes types;
    private final SourceFile file;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final IdentityHashMap<Wording, Integer> wordings = new IdentityHashMap<>();

    RecordWriter(RecordTypes types, SourceFile file) {
        this.types = types;
        this.file = file;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    RecordWriter write(@Nullable Object value) {
        if (value == null) {
            out.write(RecordTag.NOTHING);
        } else if (value instanceof String text) {
            out.write(RecordTag.TEXT);
            text(text);
        } else if (value instanceof Wording wording) {
            wording(wording);
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof Boolean flag) {
            out.write(flag ? RecordTag.TRUE : RecordTag.FALSE);
        } else if (value instanceof Enum<?> constant) {
            constant(constant);
        } else if (value instanceof List<?> list) {
            items(RecordTag.LIST, list);
        } else if (value instanceof Set<?> set) {
            items(RecordTag.SET, set);
        } else if (value instanceof Map<?, ?> map) {
            items(RecordTag.MAP, map.keySet());
            map.values().forEach(this::write);
        } else {
            single(value);
        }
        return this;
    }

    private void single(Object value) {
        if (value instanceof Integer number) {
            out.write(RecordTag.INT);
            number(number);
        } else if (value instanceof Long number) {
            out.write(RecordTag.LONG);
            number(number);
        } else if (value instanceof Double number) {
            out.write(RecordTag.DOUBLE);
            number(Double.doubleToRawLongBits(number));
        } else if (value instanceof Markup markup) {
            markup(markup);
        } else if (value instanceof LocalTime time) {
            out.write(RecordTag.TIME);
            number(time.toNanoOfDay());
        } else if (value instanceof ZoneOffset offset) {
            out.write(RecordTag.OFFSET);
            number(offset.getTotalSeconds());
        } else {
            throw new IllegalArgumentException(value.getClass() + " is no part of what is read");
        }
    }

    private void record(Record record) {
        if (record instanceof SourceFile other) {
            mustBeTheFile(other);
            out.write(RecordTag.FILE);
        } else if (record instanceof Span span) {
            mustBeTheFile(span.file());
            out.write(RecordTag.SPAN);
            number(span.start());
            number(span.end());
        } else {
            out.write(RecordTag.RECORD);
            number(types.number(record.getClass()));
            for (Method accessor : RecordShape.of(record.getClass()).accessors()) {
                write(RecordShape.value(accessor, record));
            }
        }
    }

    /** The blocks as a whole, so that whoever reads them can go on behind them. */
    private void markup(Markup markup) {
        mustBeTheFile(markup.file());
        out.write(markup.isEmpty() ? RecordTag.NO_MARKUP : RecordTag.MARKUP);
        wording(markup.origin());
        if (markup.isEmpty()) {
            return;
        }
        write(markup.leads());
        RecordWriter blocks = new RecordWriter(types, file);
        blocks.wordings.put(markup.origin(), 0);
        bytes(blocks.write(markup.blocks()).bytes());
    }

    private void constant(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        out.write(RecordTag.CONSTANT);
        number(types.number(type));
        number(Arrays.asList(type.getEnumConstants()).indexOf(constant));
    }

    private void items(int tag, Collection<?> items) {
        out.write(tag);
        number(items.size());
        items.forEach(this::write);
    }

    private void wording(Wording wording) {
        Integer before = wordings.putIfAbsent(wording, wordings.size());
        if (before != null) {
            out.write(RecordTag.SAME_WORDING);
            number(before);
        } else if (wording instanceof Wording.Words words) {
            out.write(RecordTag.WORDS);
            text(words.words());
        } else if (wording instanceof Wording.Within within) {
            out.write(RecordTag.WITHIN);
            text(within.text());
        } else if (wording instanceof Origin.Shifted shifted) {
            mustBeTheFile(shifted.file());
            out.write(RecordTag.SHIFTED);
            number(shifted.shift());
        } else if (wording instanceof ScalarOrigin scalar) {
            mustBeTheFile(scalar.file());
            out.write(RecordTag.SCALAR);
            number(scalar.start());
            number(scalar.end());
            kept(scalar.value());
            constant(scalar.style());
        } else {
            throw new IllegalArgumentException(wording.getClass() + " is no part of what is read");
        }
    }

    private void mustBeTheFile(SourceFile other) {
        if (!other.equals(file)) {
            throw new IllegalArgumentException(other + " is another file than " + file);
        }
    }

    private void kept(KeptText text) {
        number(text.length());
        bytes(text.encoded());
    }

    private void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) {
        number(bytes.length);
        out.writeBytes(bytes);
    }

    /** Seven bits a byte, the lowest first; the sign is the lowest of all. */
    private void number(long number) {
        long rest = (number << 1) ^ (number >> (Long.SIZE - 1));
        while (rest < 0 || rest > 0x7F) {
            out.write(((int) rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
