package berkas.load;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.model.Inline;
import berkas.model.Links;
import berkas.model.Target;
import berkas.text.Nearest;
import berkas.text.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks where the Markdown links and images of one text lead. */
final class Destinations {
    private static final Pattern HOST = Pattern.compile("(?i)www\\.[^/]+\\..+");
    private static final Pattern MAIL = Pattern.compile("[^/\\s@]+@[^/\\s@]+\\.[^/\\s@.]+");

    private static final Pattern BRACKETS = Pattern.compile("(!\\[\\s*\\])\\(\\s*<?$");

    private final Known known;
    private final Uses uses;

    Destinations(Known known, Uses uses) {
        this.known = known;
        this.uses = uses;
    }

    /** B202, B203 or B206. */
    Optional<Diagnostic> link(String destination, Span span) {
        return resolve(destination).fold(new LinkCases(destination, span));
    }

    /** B202, B206; B207. */
    Stream<Diagnostic> image(Inline.Image image, Span span) {
        Optional<Diagnostic> fault =
                resolve(image.source()).fold(new ImageCases(image.source(), span));
        return image.alt().isBlank()
                ? Stream.concat(fault.stream(), Stream.of(withoutAlt(image, span)))
                : fault.stream();
    }

    private Target resolve(String destination) {
        return Links.resolve(uses.body().file(), destination);
    }

    private Optional<Diagnostic> file(Target.Content target, String written, Span span) {
        if (isAstray(target)) {
            return Optional.empty();
        }
        String original = known.translations().get(target.path());
        if (original != null) {
            return Optional.of(translated(target, written, span, original));
        }
        if (!known.paths().contains(target.path())) {
            return Optional.of(missing(target, written, span, known.paths()));
        }
        return known.drafts().containsValue(target.path()) && !uses.isDraft()
                ? Optional.of(References.draft(span, "`" + written + "` is a draft"))
                : Optional.empty();
    }

    /** Whether a file of that name stands where none is read: that has been reported. */
    private boolean isAstray(Target.Content target) {
        return known.strays().contains(stem(target.path()));
    }

    private Diagnostic missing(
            Target.Content target, String written, Span span, Set<String> candidates) {
        Diagnostic fault =
                Diagnostic.at(span, Code.DANGLING_LINK, "there is no file `" + written + "`");
        if (HOST.matcher(written).matches()) {
            return fault.help("for a page of the web write `https://" + written + "`");
        }
        if (MAIL.matcher(written).matches()) {
            return fault.help("for a mail address write `mailto:" + written + "`");
        }
        Diagnostic explained =
                fault.note("a path starts from the folder of this file: `" + target.path() + "`");
        return nearest(target.path(), candidates)
                .map(this::way)
                .map(path -> explained.help("did you mean `" + path + withFragment(target) + "`?"))
                .orElseGet(() -> explained.help("correct the path, or add the file"));
    }

    private Diagnostic translated(
            Target.Content target, String written, Span span, String original) {
        return Diagnostic.at(span, Code.DANGLING_LINK, "`" + written + "` is a translation")
                .note("it has no address of its own: readers see each file in their language")
                .help("link to `" + way(original) + withFragment(target) + "`");
    }

    private static String withFragment(Target.Content target) {
        return target.fragment().isEmpty() ? "" : "#" + target.fragment();
    }

    private String way(String path) {
        return RelativePath.from(uses.body().file(), path);
    }

    /** A file of the same name elsewhere, or of the nearest path or name. */
    private Optional<String> nearest(String path, Set<String> candidates) {
        if (path.endsWith("/")) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> stem(candidate).equals(stem(path)))
                .findFirst()
                .or(() -> nearestWay(path, candidates))
                .or(() -> nearestName(path, candidates));
    }

    private Optional<String> nearestWay(String path, Set<String> candidates) {
        Map<String, String> ways = new TreeMap<>();
        candidates.forEach(candidate -> ways.put(way(candidate), candidate));
        return Nearest.nearest(way(path), ways.keySet()).map(ways::get);
    }

    private static Optional<String> nearestName(String path, Set<String> candidates) {
        Set<String> names =
                candidates.stream()
                        .map(Destinations::stem)
                        .collect(Collectors.toCollection(TreeSet::new));
        return Nearest.nearest(stem(path), names)
                .flatMap(name -> candidates.stream().filter(c -> stem(c).equals(name)).findFirst());
    }

    /** The name without folders and ending, whatever its case. */
    private static String stem(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = name.indexOf('.');
        return (dot < 1 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    }

    private static Diagnostic unsafe(Target.Unsafe target, Span span) {
        Diagnostic fault =
                Diagnostic.at(
                        span,
                        Code.UNSAFE_LINK,
                        "links with `" + target.scheme() + ":` are not published");
        return Nearest.nearest(target.scheme(), Links.SCHEMES)
                .map(scheme -> fault.help("did you mean `" + scheme + ":`?"))
                .orElseGet(
                        () ->
                                fault.help(
                                        "link to an `https:` address or to a file of the dossier"));
    }

    private static Diagnostic remote(Span span) {
        return Diagnostic.at(span, Code.UNSAFE_LINK, "image from another host")
                .note("the browser of each reader would report the visit to that host")
                .help("put a copy in `media/`, if its rights allow, and show that");
    }

    private static Diagnostic withoutAlt(Inline.Image image, Span span) {
        return Diagnostic.at(brackets(span), Code.MISSING_ALT, "image without a text alternative")
                .note("readers who do not see the image are told nothing")
                .help("say between the brackets what it shows: `![…](" + image.source() + ")`");
    }

    /** The brackets before an address in parentheses, which is where the words are missing. */
    private static Span brackets(Span address) {
        Matcher brackets = BRACKETS.matcher(address.file().text()).region(0, address.start());
        return brackets.find() ? address.file().span(brackets.start(1), brackets.end(1)) : address;
    }

    private final class LinkCases implements Target.Cases<Optional<Diagnostic>> {
        private final String written;
        private final Span span;

        LinkCases(String written, Span span) {
            this.written = written;
            this.span = span;
        }

        @Override
        public Optional<Diagnostic> content(Target.Content target) {
            return file(target, written, span);
        }

        @Override
        public Optional<Diagnostic> here(Target.Here target) {
            return Optional.empty();
        }

        @Override
        public Optional<Diagnostic> site(Target.Site target) {
            return Optional.empty();
        }

        @Override
        public Optional<Diagnostic> external(Target.External target) {
            return Optional.empty();
        }

        @Override
        public Optional<Diagnostic> unsafe(Target.Unsafe target) {
            return Optional.of(Destinations.unsafe(target, span));
        }
    }

    private final class ImageCases implements Target.Cases<Optional<Diagnostic>> {
        private final String written;
        private final Span span;

        ImageCases(String written, Span span) {
            this.written = written;
            this.span = span;
        }

        @Override
        public Optional<Diagnostic> content(Target.Content target) {
            return known.media().contains(target.path()) || isAstray(target)
                    ? Optional.empty()
                    : Optional.of(missing(target, written, span, known.media()));
        }

        @Override
        public Optional<Diagnostic> here(Target.Here target) {
            return Optional.empty();
        }

        @Override
        public Optional<Diagnostic> site(Target.Site target) {
            return Optional.empty();
        }

        @Override
        public Optional<Diagnostic> external(Target.External target) {
            return Optional.of(remote(span));
        }

        @Override
        public Optional<Diagnostic> unsafe(Target.Unsafe target) {
            return Optional.of(Destinations.unsafe(target, span));
        }
    }
}
