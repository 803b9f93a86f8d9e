package berkas.text;

/**
 * A link an editor wrote, as it stands on a page.
 *
 * @param href the attribute's value in the page, character references decoded
 * @param span where the editor wrote it
 */
public record AuthoredLink(String href, Span span) {}
