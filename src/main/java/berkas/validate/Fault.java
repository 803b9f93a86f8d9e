package berkas.validate;

import berkas.diagnostic.Code;
import berkas.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One problem of one page, before the same problem of other pages is joined to it.
 *
 * @param page the output path of the page
 * @param origin the content file the page stands for
 * @param authored where editors wrote the link at fault; empty when a template did
 * @param message names what was found, never the page: equal messages are one problem
 * @param element the opening tag at fault, shortened; {@code ""} when the whole page is meant
 * @param wanted the id that was looked for on the page in vain, so that a proposal can be found
 *     when the page itself is gone; {@code ""} for other faults
 * @param help complete proposals
 */
public record Fault(
        String page,
        @Nullable Span origin,
        List<Span> authored,
        Code code,
        String message,
        String element,
        String wanted,
        List<String> help) {
    public Fault {
        authored = List.copyOf(authored);
        help = List.copyOf(help);
    }

    /** The same fault with a proposal. */
    Fault withHelp(String proposal) {
        return new Fault(page, origin, authored, code, message, element, wanted, List.of(proposal));
    }
}
