package berkas.format;

import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Entry;
import berkas.format.YamlNode.Mapping;
import berkas.format.YamlNode.Scalar;
import berkas.model.Kept;
import berkas.model.Markup;
import berkas.text.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One file being bound: what it gives its records, and what is wrong with it. */
final class Binding {
    private final Map<String, Object> fromFile;
    private final List<Diagnostic> faults = new ArrayList<>();
    private int sourcesInPlace;

    Binding(Map<String, Object> fromFile) {
        this.fromFile = fromFile;
    }

    void report(Diagnostic fault) {
        faults.add(fault);
    }

    void report(List<Diagnostic> more) {
        faults.addAll(more);
    }

    List<Diagnostic> faults() {
        return List.copyOf(faults);
    }

    /** The id of the next source written in place. */
    String nextSourceId() {
        sourcesInPlace++;
        return owner().replace('/', '-') + '-' + sourcesInPlace;
    }

    private String owner() {
        Object owner = fromFile.get("owner");
        Object article = fromFile.get("article");
        Object id = fromFile.getOrDefault("id", "source");
        return owner != null
                ? owner.toString()
                : article == null ? id.toString() : article + "/" + id;
    }

    /**
     * A record of the keys of {@code mapping}.
     *
     * @param given the {@code @FromFile} components
     */
    Object record(Class<? extends Record> type, Mapping mapping, Map<String, Object> given) {
        Descriptor descriptor = Descriptor.of(type);
        Map<String, Entry> entries = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> entries.put(entry.key().value(), entry));
        Set<String> meant = unknown(descriptor, entries);
        return descriptor.make(
                descriptor.slots().stream()
                        .map(slot -> argument(slot, entries, mapping, given, meant))
                        .toArray());
    }

    private @Nullable Object argument(
            Descriptor.Slot slot,
            Map<String, Entry> entries,
            Mapping mapping,
            Map<String, Object> given,
            Set<String> meant) {
        Field field = slot.key();
        if (field == null) {
            return given(slot, mapping, given);
        }
        Entry entry = entries.get(field.name());
        if (entry == null && field.required() && !meant.contains(field.name())) {
            report(KeyFaults.missing(field, mapping));
        }
        Optional<Object> value =
                entry == null || isLeftEmpty(field, entry)
                        ? Optional.empty()
                        : new ValueReader(this, entry.key(), entry.value()).read(field.shape());
        return value.orElseGet(() -> absent(field, mapping));
    }

    // Programs that write every key say "" for what is not given; nothing at all is a slip.
    private static boolean isLeftEmpty(Field field, Entry entry) {
        return !field.required()
                && entry.value() instanceof Scalar scalar
                && scalar.isQuoted()
                && scalar.value().isEmpty();
    }

    private static @Nullable Object absent(Field field, Mapping mapping) {
        return field.nullable() ? null : field.shape().fold(new StandIns(mapping.span()));
    }

    private static Object given(Descriptor.Slot slot, Mapping mapping, Map<String, Object> given) {
        Object value = given.get(slot.name());
        return value == null ? fallback(slot.type(), mapping) : value;
    }

    private static Object fallback(Class<?> type, Mapping mapping) {
        SourceFile file = mapping.span().file();
        if (type == SourceFile.class) {
            return file;
        }
        if (type == Kept.class) {
            return Kept.NONE;
        }
        return type == Markup.class
                ? Markup.none(file)
                : type == String.class ? "" : mapping.span();
    }

    /** Reports unknown keys and says which known ones were meant. */
    private Set<String> unknown(Descriptor descriptor, Map<String, Entry> entries) {
        Set<String> meant = new LinkedHashSet<>();
        KeyFaults faultsOf = new KeyFaults(descriptor, entries.keySet());
        entries.values().stream()
                .map(Entry::key)
                .filter(key -> !faultsOf.knows(key.value()))
                .forEach(
                        key -> {
                            faultsOf.meant(key.value()).ifPresent(meant::add);
                            report(faultsOf.unknown(key));
                        });
        return meant;
    }
}
