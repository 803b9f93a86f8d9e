package berkas.plan;

import berkas.plan.view.View;
import berkas.text.AuthoredLink;
import berkas.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page to be rendered.
 *
 * @param path relative to the output folder
 * @param template the file below {@code templates/pages}, without extension
 * @param origin the content file the page stands for; {@code null} for an index page
 * @param links the links editors wrote that the page shows
 */
public record PlannedPage(
        String path, String template, View view, @Nullable Span origin, List<AuthoredLink> links) {
    public PlannedPage {
        links = List.copyOf(links);
    }
}
