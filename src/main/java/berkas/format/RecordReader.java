package berkas.format;

import berkas.model.Block;
import berkas.model.Inline;
import berkas.model.Markup;
import berkas.model.RecordShape;
import berkas.text.KeptText;
import berkas.text.Origin;
import berkas.text.SourceFile;
import berkas.text.Wording;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one record; see {@link RecordCodec}. */
final class RecordReader {
    private final RecordTypes types;
    private final SourceFile file;
    private final byte[] in;
    private final List<Wording> wordings = new ArrayList<>();
    private int at;

    RecordReader(RecordTypes types, SourceFile file, byte[] in) {
        this(types, file, in, 0);
    }

    private RecordReader(RecordTypes types, SourceFile file, byte[] in, int at) {
        this.types = types;
        this.file = file;
        this.in = in;
        this.at = at;
    }

    Record record() {
        return (Record) present();
    }

    private Object present() {
        return Objects.requireNonNull(value());
    }

    private @Nullable Object value() {
        int tag = in[at++];
        return switch (tag) {
            case RecordTag.NOTHING -> null;
            case RecordTag.TEXT -> text();
            case RecordTag.TRUE -> true;
            case RecordTag.FALSE -> false;
            case RecordTag.INT -> integer();
            case RecordTag.LONG -> number();
            case RecordTag.DOUBLE -> Double.longBitsToDouble(number());
            case RecordTag.RECORD -> record(types.type(integer()));
            case RecordTag.CONSTANT -> constant();
            case RecordTag.LIST -> List.of(items());
            case RecordTag.SET ->
                    Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(items())));
            case RecordTag.MAP -> map();
            case RecordTag.TIME -> LocalTime.ofNanoOfDay(number());
            case RecordTag.OFFSET -> ZoneOffset.ofTotalSeconds(integer());
            case RecordTag.FILE -> file;
            case RecordTag.SPAN -> file.span(integer(), integer());
            case RecordTag.NO_MARKUP -> Markup.of(file, (Origin) present(), List.of());
            case RecordTag.MARKUP -> markup();
            case RecordTag.SAME_WORDING -> wordings.get(integer());
            default -> wording(tag);
        };
    }

    private Record record(Class<?> type) {
        RecordShape shape = RecordShape.of(type);
        @Nullable Object[] components = new @Nullable Object[shape.accessors().size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = value();
        }
        return shape.make(components);
    }

    private Markup markup() {
        Origin origin = (Origin) present();
        List<Inline> leads = list(Inline.class);
        int size = integer();
        int start = at;
        at += size;
        return Markup.known(file, origin, leads, () -> blocks(origin, start));
    }

    private List<Block> blocks(Origin origin, int start) {
        RecordReader reader = new RecordReader(types, file, in, start);
        reader.wordings.add(origin);
        return reader.list(Block.class);
    }

    private <T> List<T> list(Class<T> of) {
        return ((List<?>) present()).stream().<T>map(of::cast).toList();
    }

    private Object constant() {
        Object[] constants = types.type(integer()).getEnumConstants();
        return constants[integer()];
    }

    private Object[] items() {
        Object[] items = new Object[integer()];
        for (int i = 0; i < items.length; i++) {
            items[i] = present();
        }
        return items;
    }

    private Map<Object, Object> map() {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Object key : items()) {
            map.put(key, key);
        }
        map.replaceAll((key, none) -> present());
        return Collections.unmodifiableMap(map);
    }

    private Wording wording(int tag) {
        Wording wording =
                switch (tag) {
                    case RecordTag.WORDS -> Wording.of(text());
                    case RecordTag.WITHIN -> Wording.within(text());
                    case RecordTag.SHIFTED -> Origin.shifted(file, integer());
                    case RecordTag.SCALAR -> scalar();
                    default -> throw new IllegalArgumentException("no value begins with " + tag);
                };
        wordings.add(wording);
        return wording;
    }

    private ScalarOrigin scalar() {
        int start = integer();
        int end = integer();
        KeptText value = kept();
        return new ScalarOrigin(file, start, end, value, (YamlNode.Style) present());
    }

    private KeptText kept() {
        int length = integer();
        int size = integer();
        at += size;
        return new KeptText(in, at - size, at, length);
    }

    private String text() {
        int size = integer();
        at += size;
        return new String(in, at - size, size, StandardCharsets.UTF_8);
    }

    private int integer() {
        return (int) number();
    }

    private long number() {
        long number = 0;
        int shift = 0;
        long next;
        do {
            next = in[at++];
            number |= (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return (number >>> 1) ^ -(number & 1);
    }
}
