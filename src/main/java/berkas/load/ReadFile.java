package berkas.load;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Diagnostic;
import berkas.text.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param content the record, when the file could be read well enough and its id is its own
 * @param faults of the file alone
 */
record ReadFile(Item item, Optional<Record> content, List<Diagnostic> faults) {
    ReadFile {
        faults = List.copyOf(faults);
    }

    /** Reads a file; depends on nothing else, so files may be read in any order and at once. */
    static ReadFile of(Item item) {
        List<Diagnostic> faults = new ArrayList<>(item.faults());
        Checked<Optional<SourceFile>> text = FileText.read(item.file());
        faults.addAll(text.diagnostics());
        Optional<Record> content =
                text.value()
                        .flatMap(file -> content(item, file, faults))
                        .filter(c -> !item.isSpare());
        return new ReadFile(item, content, faults);
    }

    private static Optional<Record> content(Item item, SourceFile file, List<Diagnostic> faults) {
        Map<String, Object> given = fromFile(item, file);
        Checked<Optional<Record>> read =
                item.isTranslation()
                        ? item.kind().readTranslation(file, given)
                        : item.kind().read(file, given);
        faults.addAll(read.diagnostics());
        return read.value();
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
