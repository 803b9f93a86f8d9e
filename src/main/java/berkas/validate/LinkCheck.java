package berkas.validate;

import berkas.diagnostic.Code;
import berkas.text.PercentCoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds each use of an address against what the site has.
 *
 * <p>Faults: {@code B401} to {@code B404}, {@code B413}.
 */
final class LinkCheck {
    private final Map<String, ScannedPage> pages;
    private final Paths paths;
    private final Paths drafts;
    private final Suggestions suggestions;

    LinkCheck(Map<String, ScannedPage> pages, Paths paths, Paths drafts) {
        this.pages = pages;
        this.paths = paths;
        this.drafts = drafts;
        this.suggestions = new Suggestions(paths);
    }

    /** All faults of a page, its own first, then those of its links. */
    List<Fault> faults(PageFacts page) {
        List<Fault> faults = new ArrayList<>();
        page.faults().forEach(fault -> faults.add(completed(page, fault)));
        page.links().forEach(use -> fault(page, use).ifPresent(faults::add));
        return faults;
    }

    private Fault completed(PageFacts page, Fault fault) {
        return fault.wanted().isEmpty()
                ? fault
                : suggestions
                        .anchor(fault.message(), fault.wanted(), page::anchors)
                        .map(near -> fault.withHelp("did you mean `" + near + "`?"))
                        .orElse(fault);
    }

    private Optional<Fault> fault(PageFacts page, LinkUse use) {
        return paths.find(use.path())
                .map(file -> fragmentFault(page, use, file))
                .orElseGet(() -> Optional.of(missing(page, use)));
    }

    private Fault missing(PageFacts page, LinkUse use) {
        Optional<String> draft = drafts.find(use.path());
        if (draft.isPresent()) {
            String what = "leads to `" + draft.get() + "`, a draft that is not published";
            return fault(page, use, Code.LINK_TO_DRAFT, what, List.of());
        }
        return paths.findFolded(use.path())
                .map(file -> folded(page, use, file))
                .orElseGet(() -> broken(page, use));
    }

    /** There is such a file where case and Unicode form do not count; hosts differ in that. */
    private static Fault folded(PageFacts page, LinkUse use, String file) {
        boolean sameLetters = Paths.composed(file).startsWith(Paths.composed(use.path()));
        String how = sameLetters ? "the same letters in another Unicode form" : "other case";
        return fault(
                page,
                use,
                sameLetters ? Code.BROKEN_LINK : Code.WRONG_CASE,
                "leads to `%s`, but the file is `%s`: %s"
                        .formatted(Excerpt.of(use.path()), file, how),
                List.of("write `" + address(page, use, file) + "`"));
    }

    private Fault broken(PageFacts page, LinkUse use) {
        String path = use.path().isEmpty() ? "index.html" : Excerpt.of(use.path());
        String what =
                paths.isFolder(use.path())
                        ? "leads to the folder `" + path + "`, which has no `index.html`"
                        : "leads to `" + path + "`, which is not there";
        List<String> help =
                use.raw().startsWith("www.")
                        ? List.of("did you mean `https://" + use.raw() + "`?")
                        : suggested(page, use);
        return fault(page, use, Code.BROKEN_LINK, what, help);
    }

    private List<String> suggested(PageFacts page, LinkUse use) {
        return suggestions
                .file(use.path())
                .map(file -> "did you mean `" + address(page, use, file) + "`?")
                .stream()
                .toList();
    }

    private Optional<Fault> fragmentFault(PageFacts page, LinkUse use, String file) {
        ScannedPage target = pages.get(file);
        if (target == null || use.fragment().isEmpty() || !Paths.isHtml(file)) {
            return Optional.empty();
        }
        return fragmentFault(page, use, target);
    }

    /** HTML Standard 7.4.6.3: the fragment as it stands, then decoded, then {@code top}. */
    private Optional<Fault> fragmentFault(PageFacts page, LinkUse use, ScannedPage target) {
        String fragment = use.fragment();
        if (target.has(fragment)) {
            return Optional.empty();
        }
        Optional<String> decoded = PercentCoding.decode(fragment);
        if (decoded.isEmpty()) {
            String what = "has a `%` in its fragment that starts no UTF-8 character";
            return Optional.of(fault(page, use, Code.BAD_ENCODING, what, List.of()));
        }
        return target.has(decoded.get()) || decoded.get().equalsIgnoreCase("top")
                ? Optional.empty()
                : Optional.of(withoutAnchor(page, use, target, decoded.get()));
    }

    private Fault withoutAnchor(PageFacts page, LinkUse use, ScannedPage target, String fragment) {
        boolean own = target.path().equals(page.path());
        String where = own ? "the page" : "`" + target.path() + "`";
        String what =
                "leads to `#%s`, but %s has no such id".formatted(Excerpt.of(fragment), where);
        Fault fault = fault(page, use, Code.BROKEN_FRAGMENT, what, List.of());
        return suggestions
                .anchor(fault.message(), fragment, () -> target.facts().anchors())
                .map(near -> fault.withHelp("did you mean `#" + near + "`?"))
                .orElse(fault);
    }

    /** The right address, in the form of the wrong one. */
    private static String address(PageFacts page, LinkUse use, String file) {
        String address = withoutFragment(page, use, file);
        return use.fragment().isEmpty() ? address : address + "#" + use.fragment();
    }

    /** In a text only a path from the site's root means a published file, whatever its folder. */
    private static String withoutFragment(PageFacts page, LinkUse use, String file) {
        if (!use.authored().isEmpty()) {
            return "/" + file;
        }
        String raw = use.raw().strip();
        if (!raw.startsWith("/") && Schemes.end(raw) < 0) {
            return RelativeAddress.of(page.path(), file);
        }
        int path = use.path().isEmpty() ? -1 : raw.indexOf(use.path());
        return path < 0 ? file : raw.substring(0, path) + file;
    }

    private static Fault fault(
            PageFacts page, LinkUse use, Code code, String what, List<String> help) {
        return new Fault(
                page.path(),
                page.origin(),
                use.authored(),
                code,
                "`" + Excerpt.of(use.written()) + "` " + what,
                use.tag(),
                "",
                help);
    }
}
