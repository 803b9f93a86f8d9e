package berkas.plan.view;

/**
 * A line of metadata.
 *
 * @param href where the value leads; empty if nowhere
 * @param datetime machine-readable form of a date (HTML Standard, section 4.5.14); empty if the
 *     value is not one
 * @param language of the value when it is not the page's; else empty
 */
public record MetaRow(String label, String value, String href, String datetime, String language) {
    /** A line of plain text. */
    public static MetaRow text(String label, String value) {
        return new MetaRow(label, value, "", "", "");
    }
}
