package berkas.load;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Diagnostic;
import berkas.memo.Memo;
import berkas.text.Hash128;
import berkas.text.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads files, each once as long as it stays the same.
 *
 * @param memo what was read of files without a fault
 */
record FileReader(Memo memo) {
    /** Reads a file; depends on nothing else, so files may be read in any order and at once. */
    ReadFile read(Item item) {
        Checked<Optional<byte[]>> found = FileText.bytes(item.file());
        Checked<Optional<Record>> content =
                found.value()
                        .map(bytes -> content(item, bytes))
                        .orElseGet(() -> new Checked<>(Optional.empty(), found.diagnostics()));
        List<Diagnostic> faults = new ArrayList<>(item.faults());
        faults.addAll(content.diagnostics());
        return new ReadFile(item, content.value().filter(c -> !item.isSpare()), faults);
    }

    private Checked<Optional<Record>> content(Item item, byte[] bytes) {
        Hash128 key = key(item, bytes);
        return memo.get(key)
                .map(result -> remembered(item, bytes, result))
                .orElseGet(() -> parsed(item, bytes, key));
    }

    /** Stands for all that the record of a file depends on. */
    private static Hash128 key(Item item, byte[] bytes) {
        List<Object> parts =
                List.of(
                        item.kind().folder(),
                        item.path(),
                        item.isTranslation() ? item.language() : "",
                        item.file().shown(),
                        Hash128.of(bytes));
        return Hash128.of(parts.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Checked<Optional<Record>> remembered(Item item, byte[] bytes, byte[] result) {
        int length = ByteBuffer.wrap(result).getInt();
        SourceFile file = FileText.sound(item.file().shown(), bytes, length);
        byte[] record = Arrays.copyOfRange(result, Integer.BYTES, result.length);
        return Checked.clean(Optional.of(ContentKind.CODEC.read(record, file)));
    }

    private Checked<Optional<Record>> parsed(Item item, byte[] bytes, Hash128 key) {
        Checked<Optional<SourceFile>> text = FileText.decoded(item.file().shown(), bytes);
        return text.value()
                .map(file -> parsed(item, file, key))
                .orElseGet(() -> new Checked<>(Optional.empty(), text.diagnostics()));
    }

    private Checked<Optional<Record>> parsed(Item item, SourceFile file, Hash128 key) {
        Map<String, Object> given = fromFile(item, file);
        Checked<Optional<Record>> read =
                item.isTranslation()
                        ? item.kind().readTranslation(file, given)
                        : item.kind().read(file, given);
        if (read.diagnostics().isEmpty() && memo != Memo.NONE) {
            read.value().ifPresent(record -> memo.put(key, result(record, file)));
        }
        return read;
    }

    private static byte[] result(Record record, SourceFile file) {
        byte[] written = ContentKind.CODEC.write(record, file);
        return ByteBuffer.allocate(Integer.BYTES + written.length)
                .putInt(file.length())
                .put(written)
                .array();
    }

    private static Map<String, Object> fromFile(Item item, SourceFile file) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", item.id());
        values.put("article", item.article());
        values.put("file", file);
        values.put("span", file.whole());
        values.put("owner", item.owner());
        if (item.language() != null) {
            values.put("language", item.language());
        }
        return values;
    }
}
