package berkas.build;

import berkas.plan.Digests;
import java.nio.file.Path;

/**
 * Where the pages of one build are kept for the next, and what has to be the same for it.
 *
 * @param file in the cache folder
 * @param surroundings what stands for all that every page depends on: the program, the templates,
 *     the words of the interface, the settings
 * @param site digest of the state in which the last build left the output, as it is now; empty if
 *     there is none
 * @param digests of the parts of this build's sites
 */
record PageMemory(Path file, String surroundings, String site, Digests digests) {
    /** The same for an output in another state. */
    PageMemory left(String state) {
        return new PageMemory(file, surroundings, state, digests);
    }
}
