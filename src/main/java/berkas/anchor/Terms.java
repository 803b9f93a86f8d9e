package berkas.anchor;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.model.Entry;
import berkas.model.LanguageTag;
import berkas.model.RenderedText;
import berkas.model.Text;
import berkas.text.LineMap;
import berkas.text.Projection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All names and aliases of the glossary, found in one pass over a text.
 *
 * <p>A trie over case-folded characters: at every word start the longest form wins that ends with
 * the word and, unless its entry ignores case, has the very same letters. Indonesian and Malay
 * words may carry clitics, which are not part of the mention; nothing is stemmed.
 */
public final class Terms {
    private static final Set<String> WITH_CLITICS = Set.of("id", "ms");

    private final Node root = new Node();

    private Terms() {}

    /** A form of a name as it is looked for. */
    private record Form(Entry entry, String exact, boolean ignoreCase, Text written) {
        boolean accepts(String text, int start) {
            return ignoreCase || text.startsWith(exact, start);
        }

        boolean clashes(Form other) {
            return ignoreCase || other.ignoreCase || exact.equals(other.exact);
        }
    }

    /** A node; the characters that lead on from it stand sorted, each beside where it leads. */
    private static final class Node {
        private char[] chars = {};
        private Node[] nodes = {};
        private final List<Form> forms = new ArrayList<>();

        @Nullable Node next(char c) {
            int at = Arrays.binarySearch(chars, c);
            return at < 0 ? null : nodes[at];
        }

        Node nextOrNew(char c) {
            int at = Arrays.binarySearch(chars, c);
            return at < 0 ? insert(-at - 1, c) : nodes[at];
        }

        private Node insert(int at, char c) {
            int more = chars.length - at;
            char[] widerChars = Arrays.copyOf(chars, chars.length + 1);
            Node[] widerNodes = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(chars, at, widerChars, at + 1, more);
            System.arraycopy(nodes, at, widerNodes, at + 1, more);
            widerChars[at] = c;
            widerNodes[at] = new Node();
            chars = widerChars;
            nodes = widerNodes;
            return nodes[at];
        }
    }

    /**
     * The terms of a glossary.
     *
     * @return with diagnostic B204 for each name that two entries claim
     */
    public static Checked<Terms> of(List<Entry> entries) {
        Terms terms = new Terms();
        List<Diagnostic> problems = new ArrayList<>();
        for (Entry entry : entries) {
            Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                    .forEach(written -> terms.add(entry, written, problems));
        }
        return new Checked<>(terms, problems);
    }

    /**
     * Every mention in a text, links made by hand included.
     *
     * @param language that of the text
     * @return sorted, without overlaps
     */
    public List<Mention> find(RenderedText text, LanguageTag language, Map<String, Entry> byId) {
        Projection projection = Projection.of(text.text());
        boolean clitics = WITH_CLITICS.contains(language.language());
        Runs runs = new Runs(text, byId);
        List<Mention> mentions = new ArrayList<>();
        String normal = projection.text();
        int at = 0;
        while (at < normal.length()) {
            Form form = starts(projection, at) ? longest(projection, at, clitics) : null;
            if (form == null) {
                at++;
                continue;
            }
            int end = at + form.exact().length();
            runs.mention(form.entry(), projection.start(at), projection.end(end))
                    .ifPresent(mentions::add);
            at = end;
        }
        return runs.withLinksByHand(mentions);
    }

    private @Nullable Form longest(Projection projection, int start, boolean clitics) {
        String text = projection.text();
        Form best = null;
        Node node = root;
        for (int at = start; at < text.length(); at++) {
            node = node.next(fold(text.charAt(at)));
            if (node == null) {
                return best;
            }
            if (!node.forms.isEmpty() && ends(projection, at + 1, clitics)) {
                best = accepted(node, text, start, best);
            }
        }
        return best;
    }

    private static @Nullable Form accepted(
            Node node, String text, int start, @Nullable Form otherwise) {
        return node.forms.stream()
                .filter(form -> form.accepts(text, start))
                .findFirst()
                .orElse(otherwise);
    }

    // A joined emoji is one character, whatever it is joined from.
    private static boolean starts(Projection projection, int at) {
        return WordBreaks.startsWord(projection.text(), at) && projection.boundary(at);
    }

    private static boolean ends(Projection projection, int at, boolean clitics) {
        String text = projection.text();
        if (!projection.boundary(at)) {
            return false;
        }
        return clitics ? WordBreaks.endsWordBeforeClitics(text, at) : WordBreaks.endsWord(text, at);
    }

    private void add(Entry entry, Text written, List<Diagnostic> problems) {
        String exact = Projection.of(written.value()).text().strip();
        if (exact.isEmpty()) {
            return;
        }
        Node node = root;
        for (int i = 0; i < exact.length(); i++) {
            node = node.nextOrNew(fold(exact.charAt(i)));
        }
        boolean ignoreCase = entry.match() != null && entry.match().ignoreCase();
        Form form = new Form(entry, exact, ignoreCase, written);
        node.forms.stream()
                .filter(other -> !other.entry().id().equals(entry.id()) && other.clashes(form))
                .findFirst()
                .ifPresent(other -> problems.add(blamed(form, other)));
        node.forms.add(form);
    }

    // A name is what its entry is about; the alias of another entry is the one to give way.
    private static Diagnostic blamed(Form form, Form other) {
        boolean givesWay = isName(form) && !isName(other);
        return givesWay ? ambiguous(other, form) : ambiguous(form, other);
    }

    private static boolean isName(Form form) {
        return form.written().equals(form.entry().name());
    }

    private static Diagnostic ambiguous(Form form, Form other) {
        var place = other.written().span();
        int line = LineMap.of(place.file().text()).at(place.start()).line();
        return Diagnostic.at(
                        form.written().span(),
                        Code.AMBIGUOUS_TERM,
                        "“"
                                + form.written().value()
                                + "” is also a name of `"
                                + other.entry().id()
                                + "`")
                .note("claimed at " + place.file().path() + ":" + line)
                .help(
                        "remove it from one of the two entries, and link to that one by hand where"
                                + " it is meant: [["
                                + form.entry().id()
                                + "|"
                                + form.written().value()
                                + "]]");
    }

    private static char fold(char c) {
        if (c >= 'a' && c <= 'z') {
            return c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
