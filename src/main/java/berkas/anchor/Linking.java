package berkas.anchor;

import berkas.model.Entry;
import berkas.model.LinkPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Chooses which mentions become links. */
public final class Linking {
    private Linking() {}

    /**
     * The mentions to link, links made by hand not among them.
     *
     * <p>Under {@code first} and {@code section} a link made by hand anywhere in the text or
     * section counts as the mention.
     *
     * @param mentions sorted
     * @param policy what holds for an entry in this text
     */
    public static List<Mention> choose(List<Mention> mentions, Function<Entry, LinkPolicy> policy) {
        Set<Scope> done = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.byHand()) {
                done.add(scope(mention, policy));
            }
        }
        List<Mention> chosen = new ArrayList<>();
        for (Mention mention : mentions) {
            LinkPolicy rule = policy.apply(mention.entry());
            if (!mention.linkable() || mention.byHand() || rule == LinkPolicy.NONE) {
                continue;
            }
            if (rule == LinkPolicy.ALL || done.add(scope(mention, policy))) {
                chosen.add(mention);
            }
        }
        return chosen;
    }

    private record Scope(String entry, int section) {}

    private static Scope scope(Mention mention, Function<Entry, LinkPolicy> policy) {
        boolean bySection = policy.apply(mention.entry()) == LinkPolicy.SECTION;
        return new Scope(mention.entry().id(), bySection ? mention.section() : 0);
    }
}
