package berkas.format;

import java.util.Map;
import java.util.Optional;

/** What to write in Markdown for what people write in HTML. */
final class MarkdownInstead {
    private static final String EMPHASIS = "for emphasis write *words*";
    private static final String STRONG = "for strong emphasis write **words**";
    private static final String STRUCK = "for words struck out write ~~words~~";
    private static final String CODE = "for code write `words`";
    private static final String PARAGRAPH = "for a new paragraph leave a line empty";
    private static final String HEADING = "for a heading begin the line with \"## \"";
    private static final String LIST = "for a list begin each item's line with \"- \" or \"1. \"";
    private static final String TABLE =
            "for a table write | between the cells, and |---|---| below its first line";

    private static final Map<String, String> BY_NAME =
            Map.ofEntries(
                    Map.entry("a", "for a link write [words](address)"),
                    Map.entry("b", STRONG),
                    Map.entry("blockquote", "for a quotation begin each line with \"> \""),
                    Map.entry("br", "for a line break end the line with a backslash"),
                    Map.entry("code", CODE),
                    Map.entry("del", STRUCK),
                    Map.entry("div", PARAGRAPH),
                    Map.entry("em", EMPHASIS),
                    Map.entry("h1", HEADING),
                    Map.entry("h2", HEADING),
                    Map.entry("h3", HEADING),
                    Map.entry("h4", HEADING),
                    Map.entry("h5", HEADING),
                    Map.entry("h6", HEADING),
                    Map.entry("hr", "for a line across leave a line empty and write ---"),
                    Map.entry("i", EMPHASIS),
                    Map.entry("img", "for an image write ![what it shows](file)"),
                    Map.entry("li", LIST),
                    Map.entry("ol", LIST),
                    Map.entry("p", PARAGRAPH),
                    Map.entry("pre", "for code write ``` on the lines before and after it"),
                    Map.entry("s", STRUCK),
                    Map.entry("strike", STRUCK),
                    Map.entry("strong", STRONG),
                    Map.entry("table", TABLE),
                    Map.entry("td", TABLE),
                    Map.entry("th", TABLE),
                    Map.entry("tr", TABLE),
                    Map.entry("tt", CODE),
                    Map.entry("ul", LIST));

    private MarkdownInstead() {}

    /**
     * The Markdown for a tag.
     *
     * @param name in lower case
     */
    static Optional<String> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
