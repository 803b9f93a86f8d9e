package berkas.build;

import berkas.write.WriteSummary;

/** How many files of the output a build made, changed, left as they were and took away. */
public record Changes(int created, int changed, int unchanged, int removed) {
    static Changes of(WriteSummary summary) {
        return new Changes(
                summary.created(), summary.changed(), summary.unchanged(), summary.removed());
    }

    /** How many files the output has now. */
    int standing() {
        return created + changed + unchanged;
    }
}
