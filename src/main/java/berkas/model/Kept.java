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
 * @param parts only such as have a text at all, in the order of the constants
 * @param partly whether other texts of the record are translated
 */
public record Kept(Set<Part> parts, boolean partly) {
    /** Every text is in the language asked for. */
    public static final Kept NONE = new Kept(Set.of(), false);

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

    /** Of these texts only. */
    public Kept only(Collection<Part> some) {
        EnumSet<Part> rest = EnumSet.noneOf(Part.class);
        some.stream().filter(this::has).forEach(rest::add);
        return rest.isEmpty() ? NONE : new Kept(rest, partly);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Takes translated texts where there are some, and remembers where there are none. */
    static final class Choice {
        private final EnumSet<Part> kept = EnumSet.noneOf(Part.class);
        private boolean partly;

        String of(Part part, String translated, String original) {
            return choose(part, translated, translated.isEmpty(), original, original.isEmpty());
        }

        Text of(Part part, @Nullable Text translated, Text original) {
            return choose(part, translated, translated == null, original, false);
        }

        Markup of(Part part, Markup translated, Markup original) {
            return choose(part, translated, translated.isEmpty(), original, original.isEmpty());
        }

        <T> List<T> of(Part part, @Nullable List<T> translated, List<T> original) {
            return choose(part, translated, translated == null, original, original.isEmpty());
        }

        private <T> T choose(
                Part part,
                @Nullable T translated,
                boolean isMissing,
                T original,
                boolean isNothing) {
            if (!isMissing && translated != null) {
                partly = true;
                return translated;
            }
            if (!isNothing) {
                kept.add(part);
            }
            return original;
        }

        Kept kept() {
            return keptBut(List.of());
        }

        /** Without those that are in the language asked for as they are. */
        Kept keptBut(Collection<Part> fine) {
            EnumSet<Part> rest = EnumSet.copyOf(kept);
            rest.removeAll(fine);
            return rest.isEmpty() ? NONE : new Kept(rest, partly);
        }
    }
}
