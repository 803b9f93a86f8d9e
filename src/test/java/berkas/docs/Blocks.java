package berkas.docs;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a document that show what the program says: each a fenced block behind a comment
 * {@code <!-- real: name -->}.
 */
final class Blocks {
    private static final Pattern BLOCK =
            Pattern.compile("(?s)(<!-- real: ([^>]+) -->\n\n```text\n)(.*?)(```\n)");

    private Blocks() {}

    /**
     * The document with its blocks written anew.
     *
     * @param said what the program says, by the block's name
     * @throws IllegalArgumentException when the document has a block of no such name, or lacks one
     */
    static String filled(String document, Map<String, String> said) {
        long blocks = BLOCK.matcher(document).results().map(block -> block.group(2)).count();
        if (blocks != said.size()) {
            throw new IllegalArgumentException(blocks + " blocks, not " + said.size());
        }
        return BLOCK.matcher(document).replaceAll(block -> replaced(block, said));
    }

    private static String replaced(MatchResult block, Map<String, String> said) {
        String text = said.get(block.group(2));
        if (text == null) {
            throw new IllegalArgumentException("no block is called " + block.group(2));
        }
        return Matcher.quoteReplacement(block.group(1) + text + block.group(4));
    }
}
