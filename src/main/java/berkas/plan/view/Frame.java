package berkas.plan.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What every page shows around its own content.
 *
 * <p>All {@code href}s are relative to the page, and so is {@code root}.
 *
 * @param language of the page (BCP 47)
 * @param direction {@code ltr} or {@code rtl}
 * @param title for {@code <title>}: the page's, then the dossier's
 * @param description of the page for lists of results, never empty
 * @param canonical absolute address; empty without a base address
 * @param alternates the page in every language; empty without a base address or another language
 * @param editions the page in the other languages
 * @param root the way to the output folder: {@code ../}, {@code ./} or an absolute path
 * @param search the way to the search page
 * @param site the dossier's name
 * @param siteLanguage of the dossier's name when it is not the page's; else empty
 * @param publisher empty if not given
 * @param rights empty if not given
 * @param rightsLanguage of the rights when it is not the page's; else empty
 * @param tongues every language that a text of the site may be in, by its tag
 * @param ui the interface texts by key
 * @param previews of the entries the page links to, by id; complete once the page is planned
 */
public record Frame(
        String language,
        String direction,
        String title,
        String description,
        String canonical,
        List<Alternate> alternates,
        String root,
        String home,
        String search,
        String site,
        String siteLanguage,
        String publisher,
        String rights,
        String rightsLanguage,
        List<NavItem> navigation,
        List<Edition> editions,
        List<Link> pages,
        Map<String, Tongue> tongues,
        Map<String, String> ui,
        Collection<Preview> previews) {
    /**
     * A language that texts on the site's pages may be in.
     *
     * @param name in the page's language
     * @param direction {@code ltr} or {@code rtl}
     * @param foreign whether readers of the page's language need to be told: not of {@code en-GB}
     *     beside {@code en}
     */
    public record Tongue(String name, String direction, boolean foreign) {}

    /** A {@code link rel="alternate"}: a language tag or {@code x-default}, an absolute address. */
    public record Alternate(String language, String address) {}

    /** The page in another language, which is called by its own name. */
    public record Edition(String language, String direction, String name, String href) {}

    /**
     * An item of the main navigation.
     *
     * @param current whether it leads to the section the page belongs to
     * @param here whether it leads to the page itself
     */
    public record NavItem(String label, String href, boolean current, boolean here) {}
}
