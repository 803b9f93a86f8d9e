package berkas.load;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Files that give one id to two records. */
final class Duplicates {
    private static final Comparator<Item> BEST_NAMED_FIRST =
            Comparator.<Item>comparingInt(item -> item.faults().size())
                    .thenComparing(item -> item.file().relative());

    private Duplicates() {}

    /** The same items, all but the best named of each id marked as spare, with B005. */
    static List<Item> marked(List<Item> items) {
        Map<String, Item> kept = new HashMap<>();
        items.forEach(item -> kept.merge(key(item), item, BinaryOperator.minBy(BEST_NAMED_FIRST)));
        return items.stream()
                .map(item -> marked(item, kept.getOrDefault(key(item), item)))
                .toList();
    }

    private static Item marked(Item item, Item kept) {
        return item.equals(kept) ? item : item.spare(fault(item, kept));
    }

    private static Diagnostic fault(Item item, Item kept) {
        String message = "`" + item.file().shown() + "` " + what(item) + " again";
        return Diagnostic.of(item.file().shown(), Code.DUPLICATE_ID, message)
                .note(it(item) + " is that of `" + kept.file().shown() + "`")
                .help("delete one of the two, or rename it");
    }

    private static String what(Item item) {
        return item.isTranslation()
                ? "translates `" + item.path() + "` into `" + item.language() + "`"
                : "gives the id `" + item.path() + "`";
    }

    private static String it(Item item) {
        return item.isTranslation() ? "the translation" : "the id";
    }

    private static String key(Item item) {
        return item.kind().folder() + "/" + item.path() + "." + item.language();
    }
}
