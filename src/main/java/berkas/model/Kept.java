package berkas.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which texts of a record stayed in the language they were written in, for want of a translation.
 *
 * @param parts only such as have a text at all; in their order as keys
 */
public record Kept(Set<Part> parts) {
    /** Every text is in the language asked for. */
    public static final Kept NONE = new Kept(Set.of());

    public Kept {
        EnumSet<Part> ordered = EnumSet.noneOf(Part.class);
        ordered.addAll(parts);
        parts = Collections.unmodifiableSet(ordered);
    }

    /** Whether a text stayed as it was. */
    public boolean has(Part part) {
        return parts.contains(part);
    }

    /** Whether any of these texts stayed as it was. */
    public boolean hasAny(Part... some) {
        return Arrays.stream(some).anyMatch(this::has);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Takes translated texts where there are some, and remembers where there are none. */
    static final class Choice {
        private final EnumSet<Part> kept = EnumSet.noneOf(Part.class);

        String of(Part part, String translated, String original) {
            return translated.isEmpty() ? kept(part, original, original.isEmpty()) : translated;
        }

        Text of(Part part, @Nullable Text translated, Text original) {
            return translated == null ? kept(part, original, false) : translated;
        }

        Markup of(Part part, Markup translated, Markup original) {
            return translated.isEmpty() ? kept(part, original, original.isEmpty()) : translated;
        }

        <T> List<T> of(Part part, @Nullable List<T> translated, List<T> original) {
            return translated == null ? kept(part, original, original.isEmpty()) : translated;
        }

        /** The original as it is, which counts as kept unless it is nothing. */
        <T> T kept(Part part, T original, boolean isNothing) {
            if (!isNothing) {
                kept.add(part);
            }
            return original;
        }

        Kept kept() {
            return kept.isEmpty() ? NONE : new Kept(kept);
        }

        /** Without those that are in the language asked for as they are. */
        Kept keptBut(Collection<Part> fine) {
            EnumSet<Part> rest = EnumSet.copyOf(kept);
            rest.removeAll(fine);
            return rest.isEmpty() ? NONE : new Kept(rest);
        }
    }
}
