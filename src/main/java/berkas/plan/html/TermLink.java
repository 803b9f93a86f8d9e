package berkas.plan.html;

/**
 * A mention that becomes a link.
 *
 * @param start 0-based UTF-16 offset into the rendered text
 * @param end exclusive
 */
public record TermLink(int start, int end, String href) {}
