package berkas.format;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Scalar;
import berkas.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was meant for a link, a citation, a heading or a list, and is text. It is no wrong Markdown,
 * so that nothing else would tell.
 *
 * @param start its offset in the text, in UTF-16 units
 * @param end exclusive
 */
record StrayMark(int start, int end, String message, List<String> help) {
    private static final String NOTE = "readers would see it as it stands";
    private static final String AS_TEXT = "for brackets that readers shall see write `\\[`";

    /** {@code [[entry} with one bracket behind it or none; within the words of a link it may be. */
    private static final Pattern OPEN =
            Pattern.compile("\\[\\[([^\\[\\]`\\n]*+)(\\]?+)(?![\\[\\](:`])");

    private static final Pattern EMPTY =
            Pattern.compile(
                    "\\[\\[\\s*+(?:note:\\s*+)?+(?:\\|[^\\[\\]`\\n]*+)?+\\]\\]"
                            + "|\\[\\s*+@[\\s@;,]*+\\](?![\\[(:])");

    /** {@code [see @source, page 4]}; with an address behind it, it is a link. */
    private static final Pattern WORDS_FIRST =
            Pattern.compile(
                    "\\[([^\\[\\]`\\n@]*+)(?<=[\\s(-])@([\\w-]++)([^\\[\\]`\\n]*+)\\](?![\\[(:])");

    private static final Pattern OPEN_CITATION =
            Pattern.compile("\\[\\s*+@([\\w-]++)[^\\[\\]`]*+(?![\\]`])");

    /** What other kinds of Markdown have. */
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\[\\]\\s]++\\]");

    private static final Pattern UNDEFINED =
            Pattern.compile("\\[([^\\[\\]`\\n]++)\\]\\[(?!\\d+\\])([^\\[\\]`\\n]++)\\](?![\\[(:])");

    private static final Pattern NO_SPACE =
            Pattern.compile("(#{2,6})(?=[^#\\s" + OddSpaces.ODD + "])");

    private static final Pattern ODD_SPACE =
            Pattern.compile("(#{1,6}|[-+*])([" + OddSpaces.ODD + "]+)");

    private static final Pattern IN_PLAIN_TEXT =
            Pattern.compile("\\[\\[(?!\\s*+\\])[^\\[\\]\\n]++\\]\\]|\\[\\s*+@[^\\[\\]\\n]++\\]");

    StrayMark {
        help = List.copyOf(help);
    }

    private StrayMark(MatchResult found, String message, String... help) {
        this(found.start(), found.end(), message, List.of(help));
    }

    /**
     * At a bracket of Markdown that begins no link or citation.
     *
     * @param isDefined whether there is an address for what stands in brackets
     */
    static Optional<StrayMark> atBracket(String text, int at, Predicate<String> isDefined) {
        return Stream.of(
                        at(EMPTY, text, at).map(StrayMark::empty),
                        at(OPEN, text, at).map(StrayMark::open),
                        at(OPEN_CITATION, text, at).map(StrayMark::openCitation),
                        at(WORDS_FIRST, text, at).map(StrayMark::wordsFirst),
                        at(FOOTNOTE, text, at).map(StrayMark::footnote),
                        at(UNDEFINED, text, at)
                                .filter(found -> !isDefined.test(found.group(2)))
                                .map(StrayMark::undefined))
                .flatMap(Optional::stream)
                .filter(mark -> !isDefined.test(text.substring(at + 1, mark.end() - 1)))
                .findFirst();
    }

    /** At the start of a line of a paragraph. */
    static Optional<StrayMark> atLineStart(String text, int at) {
        return at(NO_SPACE, text, at)
                .map(StrayMark::noSpace)
                .or(() -> at(ODD_SPACE, text, at).map(StrayMark::oddSpace));
    }

    /** B213: all in a text that takes no marks. */
    static Stream<Diagnostic> inPlainText(Scalar key, Scalar text) {
        return IN_PLAIN_TEXT
                .matcher(text.value())
                .results()
                .map(found -> plain(key, found).at(text.origin().span(found.start(), found.end())));
    }

    private static Optional<MatchResult> at(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static StrayMark empty(MatchResult found) {
        return new StrayMark(
                found,
                "link or citation without an id",
                "write the id of an entry, a note or a source into it, or take it out",
                AS_TEXT);
    }

    private static StrayMark open(MatchResult found) {
        String id = found.group(1).strip();
        boolean isClosed = !found.group(2).isEmpty() && !id.isEmpty();
        return new StrayMark(
                found,
                "link that is not closed",
                isClosed ? "write `[[" + id + "]]`" : "write `]]` behind the id",
                AS_TEXT);
    }

    private static StrayMark wordsFirst(MatchResult found) {
        String before = found.group(1).replaceFirst("[\\s(-]+$", "");
        String citation = before + " [@" + found.group(2) + "]" + found.group(3);
        return new StrayMark(
                found,
                "citation with words in its brackets",
                "write `" + citation.strip() + "`",
                AS_TEXT);
    }

    private static StrayMark openCitation(MatchResult found) {
        return new StrayMark(
                found, "citation that is not closed", "write `[@" + found.group(1) + "]`", AS_TEXT);
    }

    private static StrayMark footnote(MatchResult found) {
        return new StrayMark(
                found,
                "footnotes are no marks of Berkas",
                "write what it says into the text, or as an annotation of the article",
                AS_TEXT);
    }

    private static StrayMark undefined(MatchResult found) {
        return new StrayMark(
                found,
                "link to an address that is not defined",
                "write `[" + found.group(1) + "](address)`",
                "or define it, on a line of its own: `[" + found.group(2) + "]: address`",
                AS_TEXT);
    }

    private static StrayMark noSpace(MatchResult found) {
        return new StrayMark(
                found,
                "heading without a space",
                "write a space behind it: `" + found.group(1) + " `",
                "if it is no heading, write `\\#`");
    }

    private static StrayMark oddSpace(MatchResult found) {
        return new StrayMark(
                found,
                OddSpaces.named(found.group(2)) + " is no space to Markdown",
                "type the space anew: `" + found.group(1) + " `");
    }

    private static StrayMark plain(Scalar key, MatchResult found) {
        return new StrayMark(
                found,
                "`" + key.value() + "` takes plain text, without links and citations",
                "write the words alone: links and citations belong into texts in Markdown");
    }

    /** B213. */
    Diagnostic at(Span span) {
        Diagnostic fault = Diagnostic.at(span, Code.STRAY_MARK, message).note(NOTE);
        for (String proposal : help) {
            fault = fault.help(proposal);
        }
        return fault;
    }
}
