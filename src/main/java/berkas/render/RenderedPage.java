package berkas.render;

import berkas.text.AuthoredLink;
import berkas.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finished HTML page, with what is known of where it came from.
 *
 * @param path relative to the output folder, {@code /} separators, no leading slash: {@code
 *     glossary/soyuz-2.html}
 * @param html the whole document
 * @param origin the content file the page stands for; {@code null} for an index page
 * @param links the links editors wrote that this page shows, so that a fault in one of them is
 *     reported at the editor's line
 */
public record RenderedPage(
        String path, String html, @Nullable Span origin, List<AuthoredLink> links) {
    public RenderedPage {
        links = List.copyOf(links);
    }
}
