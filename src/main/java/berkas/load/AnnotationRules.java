package berkas.load;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.model.Annotation;
import berkas.model.AnnotationType;
import berkas.model.Verdict;
import berkas.text.Span;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the keys of one annotation demand of each other.
 *
 * <p>A key whose value could not be read is there all the same: its own fault has been reported.
 */
final class AnnotationRules {
    private static final String VERDICTS =
            Arrays.stream(Verdict.values())
                    .map(verdict -> "`" + verdict.word() + "`")
                    .collect(Collectors.joining(", "));

    private final Annotation note;
    private final boolean isFaulty;

    private AnnotationRules(Annotation note, boolean isFaulty) {
        this.note = note;
        this.isFaulty = isFaulty;
    }

    /**
     * B113, B114.
     *
     * @param isFaulty whether some value of the file could not be read
     */
    static Stream<Diagnostic> check(Annotation note, boolean isFaulty) {
        AnnotationRules rules = new AnnotationRules(note, isFaulty);
        return Stream.of(rules.passage(), rules.context(), rules.verdict(), rules.sources())
                .flatMap(Optional::stream);
    }

    private Optional<Diagnostic> passage() {
        if (note.whole() && note.quote() != null) {
            return Optional.of(
                    conflict(at("whole"), "`whole` and `quote` exclude each other")
                            .help("delete `whole` for a note on the passage")
                            .help("delete `quote` for a note on the article as a whole"));
        }
        return note.whole() || note.quote() != null || isUnread("quote") || isUnread("whole")
                ? Optional.empty()
                : Optional.of(
                        conflict(note.file().whole(), "neither `quote` nor `whole`")
                                .note("a note has to say what it is about")
                                .help("copy the passage from the article: `quote: \"…\"`")
                                .help("for a note on the article as a whole write `whole: true`"));
    }

    private Optional<Diagnostic> context() {
        if (note.quote() != null || isUnread("quote")) {
            return Optional.empty();
        }
        return Stream.of("prefix", "suffix")
                .filter(key -> key.equals("prefix") ? note.prefix() != null : note.suffix() != null)
                .findFirst()
                .map(
                        key ->
                                conflict(at(key), "`" + key + "` without `quote`")
                                        .note("it tells equal passages apart, no more")
                                        .help("add `quote`, or delete `" + key + "`"));
    }

    private Optional<Diagnostic> verdict() {
        if (isFaulty && !Keys.has(note.file(), "type", note.type().word())) {
            return Optional.empty();
        }
        boolean isClaim = note.type() == AnnotationType.CLAIM;
        if (isClaim && note.verdict() == null && !isUnread("verdict")) {
            return Optional.of(
                    conflict(at("type"), "a claim without a verdict")
                            .help("add `verdict:` with one of " + VERDICTS));
        }
        return isClaim || note.verdict() == null
                ? Optional.empty()
                : Optional.of(
                        conflict(at("verdict"), "a verdict on a note that is no claim")
                                .note("the note is of type `" + note.type().word() + "`")
                                .help("write `type: claim`, or delete `verdict`"));
    }

    private Optional<Diagnostic> sources() {
        Verdict verdict = note.verdict();
        return verdict == null
                        || !verdict.needsSource()
                        || !note.sources().isEmpty()
                        || isUnread("sources")
                ? Optional.empty()
                : Optional.of(
                        Diagnostic.at(
                                        at("verdict"),
                                        Code.VERDICT_NEEDS_SOURCE,
                                        "`" + verdict.word() + "` without a source")
                                .help("name under `sources:` what the verdict rests on")
                                .help("if nothing decides the claim, write `verdict: unverified`"));
    }

    private boolean isUnread(String key) {
        return isFaulty && Keys.hasNear(note.file(), key);
    }

    private Span at(String key) {
        return Keys.at(note.file(), key);
    }

    private static Diagnostic conflict(Span span, String message) {
        return Diagnostic.at(span, Code.CONFLICTING_KEYS, message);
    }
}
