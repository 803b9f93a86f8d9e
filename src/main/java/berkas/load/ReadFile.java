package berkas.load;

import berkas.diagnostic.Diagnostic;
import java.util.List;
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
}
