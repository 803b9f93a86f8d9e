package berkas.load;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.OddSpaces;
import berkas.model.Annotation;
import berkas.model.Ref;
import berkas.text.Nearest;
import berkas.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that everything referred to is there and will be published. */
final class References {
    private final Known known;

    References(Known known) {
        this.known = known;
    }

    /** B201, B202, B203, B206, B207: everything one file refers to, in fields and in its text. */
    Stream<Diagnostic> check(Uses uses) {
        return Stream.of(
                        uses.entries().stream().flatMap(this::entry),
                        uses.sources().stream()
                                .filter(ref -> ref.inPlace() == null)
                                .flatMap(ref -> source(ref.ref(), uses.isDraft())),
                        new TextLinks(known, this, uses).check())
                .flatMap(faults -> faults);
    }

    /** B201: folders of annotations that no article has the id of, each reported once. */
    Stream<Diagnostic> articles(List<Annotation> notes) {
        Map<String, List<Annotation>> byArticle =
                notes.stream()
                        .filter(note -> !known.has(ContentKind.ARTICLE, note.article()))
                        .collect(
                                Collectors.groupingBy(
                                        Annotation::article, TreeMap::new, Collectors.toList()));
        return byArticle.values().stream().map(this::withoutArticle);
    }

    /** A glossary entry in a text. */
    Stream<Diagnostic> entryLink(String id, Span span) {
        return find(ContentKind.ENTRY, id, span, Code.DANGLING_LINK).stream();
    }

    /** A source cited in a text. */
    Stream<Diagnostic> citation(String id, Span span, boolean fromDraft) {
        Optional<Diagnostic> fault = source(id, span, fromDraft, Code.DANGLING_LINK);
        return fault.map(found -> isNearAny(id) ? found : words(id, span)).stream();
    }

    /** Words that were put into a citation, most often a page number. */
    private Diagnostic words(String words, Span span) {
        String[] parts = words.split("[\\s:]+", 2);
        boolean cites = parts.length == 2 && known.has(ContentKind.SOURCE, parts[0]);
        String rest = cites ? parts[1] : words;
        Diagnostic fault =
                Diagnostic.at(span, Code.DANGLING_LINK, "`" + words + "` is no source")
                        .note(
                                "from `[@` to `]` stand ids of sources, with commas between them,"
                                        + " and no words");
        return (cites ? fault.help("write `[@" + parts[0] + "]`, and the words behind it") : fault)
                .help("write `" + rest + "` into the sentence, outside of the brackets")
                .help("for brackets that readers shall see write `\\[`");
    }

    private boolean isNearAny(String id) {
        return (Ids.isId(id) && !id.matches("\\d+"))
                || id.contains("/")
                || nearest(ContentKind.SOURCE, id).isPresent();
    }

    /** A note linked in a text. */
    Stream<Diagnostic> noteLink(String path, Span span, boolean fromDraft) {
        return known.drafts().containsKey(path) && !fromDraft
                ? Stream.of(draft(span, "the note `" + path + "` is a draft"))
                : find(ContentKind.ANNOTATION, path, span, Code.DANGLING_LINK).stream();
    }

    /** B203. */
    static Diagnostic draft(Span span, String message) {
        return Diagnostic.at(span, Code.DRAFT_REFERENCE, message)
                .note("drafts are left out of the site, so readers could not follow this")
                .help("delete the draft's line `status: draft`, or do not refer to it yet");
    }

    private Stream<Diagnostic> entry(Ref ref) {
        return find(ContentKind.ENTRY, ref.id(), ref.span(), Code.DANGLING_REFERENCE).stream();
    }

    private Stream<Diagnostic> source(Ref ref, boolean fromDraft) {
        return source(ref.id(), ref.span(), fromDraft, Code.DANGLING_REFERENCE).stream();
    }

    private Optional<Diagnostic> source(String id, Span span, boolean fromDraft, Code code) {
        return known.draftSources().contains(id) && !fromDraft
                ? Optional.of(draft(span, "the source `" + id + "` is written in a draft only"))
                : find(ContentKind.SOURCE, id, span, code);
    }

    private Optional<Diagnostic> find(ContentKind kind, String id, Span span, Code code) {
        return known.has(kind, id) ? Optional.empty() : Optional.of(missing(kind, id, span, code));
    }

    private Diagnostic missing(ContentKind kind, String id, Span span, Code code) {
        String message = "there is no " + kind.noun() + " `" + id + "`";
        Diagnostic fault = OddSpaces.noted(Diagnostic.at(span, code, message), id);
        Optional<String> whole = wholePath(kind, id);
        if (whole.isPresent()) {
            return didYouMean(fault, whole.get());
        }
        Optional<ContentKind> other = otherKind(kind, id);
        if (other.isPresent()) {
            String file = known.filesOf(other.get()).getOrDefault(id, "");
            return fault.note("`" + id + "` is " + other.get().named() + ": `" + file + "`")
                    .help("name " + kind.named() + " here, or write `" + kind.fileOf(id) + "`");
        }
        return nearest(kind, id)
                .map(near -> didYouMean(fault, near))
                .orElseGet(() -> fault.help(written(kind, id)));
    }

    private static String written(ContentKind kind, String id) {
        if (kind.byArticle() && !id.contains("/")) {
            return "correct the id: before that of a note stands that of its article, and a `/`";
        }
        boolean canBe = Stream.of(id.split("/", -1)).allMatch(Ids::isId);
        return canBe
                ? "correct the id, or write `" + kind.fileOf(id) + "`"
                : "correct the id: it has small letters from a to z, digits and hyphens only";
    }

    /** The id that was meant: as the words would be written as one, or nearly so. */
    private Optional<String> nearest(ContentKind kind, String id) {
        String written = Ids.proposed(id);
        return !written.isEmpty() && known.has(kind, written)
                ? Optional.of(written)
                : Nearest.nearest(id, known.idsOf(kind));
    }

    private static Diagnostic didYouMean(Diagnostic fault, String id) {
        return fault.help("did you mean `" + id + "`?");
    }

    /** The first note of that name, when its article is left out. */
    private Optional<String> wholePath(ContentKind kind, String id) {
        return known.idsOf(kind).stream()
                .filter(candidate -> kind.byArticle() && candidate.endsWith("/" + id))
                .findFirst();
    }

    private Optional<ContentKind> otherKind(ContentKind kind, String id) {
        return ContentKind.ALL.stream()
                .filter(other -> !other.equals(kind) && known.filesOf(other).containsKey(id))
                .findFirst();
    }

    private Diagnostic withoutArticle(List<Annotation> notes) {
        Annotation first = notes.get(0);
        String id = first.article();
        String folder = "the note stands in the folder of that article";
        int others = notes.size() - 1;
        Diagnostic fault =
                Diagnostic.at(
                                first.file().whole(),
                                Code.DANGLING_REFERENCE,
                                "there is no article `" + id + "`")
                        .note(others == 0 ? folder : folder + ", and so do " + others + " more");
        return Nearest.nearest(id, known.idsOf(ContentKind.ARTICLE))
                .map(near -> fault.help("if `" + near + "` is meant, move " + what(others, near)))
                .orElse(fault)
                .help("or write `" + ContentKind.ARTICLE.fileOf(id) + "`");
    }

    private static String what(int others, String article) {
        String folder = ContentKind.ANNOTATION.folder() + "/" + article + "/";
        return (others == 0 ? "it" : "them") + " to `" + folder + "`";
    }
}
