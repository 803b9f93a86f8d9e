package berkas.plan.view;

/**
 * Words that lead somewhere.
 *
 * @param language of the words when it is not the page's; else empty
 */
public record Link(String label, String href, String language) {
    /** In the language of the page. */
    public Link(String label, String href) {
        this(label, href, "");
    }
}
