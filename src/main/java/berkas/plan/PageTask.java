package berkas.plan;

import java.util.function.Supplier;

/**
 * A page that exists, to be planned when its turn comes.
 *
 * <p>A page is a pure function of the {@link Site}: tasks may run in any order and on any thread,
 * and what they make need not outlive its rendering.
 *
 * @param path relative to the output folder
 */
public record PageTask(String path, Supplier<PlannedPage> plan) {}
