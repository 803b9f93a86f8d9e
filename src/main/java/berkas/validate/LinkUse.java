package berkas.validate;

import berkas.text.Span;
import java.util.List;

/**
 * One use of an address inside the site, by one attribute of one page.
 *
 * @param element the tag's name in lower case, {@code a}; {@code css} for a style sheet's text
 * @param attribute its name in lower case, {@code href}
 * @param raw the address as the page has it, character references decoded
 * @param path what it leads to, from the output folder, percent-decoded once, without query; {@code
 *     ""} or a trailing slash for a folder. A slash that was encoded stays {@code %2F}.
 * @param fragment what follows {@code #}, still encoded, without a text directive; {@code ""} if
 *     none
 * @param followed whether it brings a reader or a browser to the target; a canonical address does
 *     not
 * @param authored where editors wrote this address; empty when a template did
 */
public record LinkUse(
        String element,
        String attribute,
        String raw,
        String path,
        String fragment,
        boolean followed,
        List<Span> authored) {
    public LinkUse {
        authored = List.copyOf(authored);
    }

    /** The address as its author wrote it: the editor, if one did, or else the template. */
    String written() {
        return authored.isEmpty() ? raw : authored.get(0).text();
    }

    /** The opening tag, shortened to the attribute in question. */
    String tag() {
        return element.equals("css")
                ? attribute + "(" + Excerpt.of(raw) + ")"
                : "<" + element + " " + attribute + "=\"" + Excerpt.of(raw) + "\">";
    }
}
