package berkas.plan;

import berkas.model.Source;
import berkas.model.WebUrl;
import berkas.plan.view.SourceItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbered sources of one text on one page; citations lead to its items.
 *
 * @param prefix what the ids of its items begin with, unique on the page
 * @param ids in the order of their numbers, from 1
 */
public record SourceList(String prefix, List<String> ids) {
    public SourceList {
        ids = List.copyOf(ids);
    }

    /** The number of a source; 0 if it is not in the list. */
    public int number(String id) {
        return ids.indexOf(id) + 1;
    }

    public String anchor(String id) {
        return prefix + id;
    }

    public List<SourceItem> items(PageScope page) {
        List<SourceItem> items = new ArrayList<>();
        for (String id : ids) {
            items.add(item(page, page.site().source(id), number(id), anchor(id)));
        }
        return items;
    }

    /** A source in a list without numbers. */
    public static SourceItem item(PageScope page, Source source) {
        return item(page, source, 0, "");
    }

    private static SourceItem item(PageScope page, Source source, int number, String anchor) {
        WebUrl url = source.url();
        return new SourceItem(
                number,
                anchor,
                page.href(Urls.source(source.id())),
                source.title(),
                page.foreign(source.title().startsWith("[") ? null : source.language()),
                details(page, source),
                url == null ? "" : url.url(),
                url == null ? "" : url.host());
    }

    private static String details(PageScope page, Source source) {
        Ui ui = page.site().ui();
        String issued = source.issued() == null ? "" : page.site().dates().shown(source.issued());
        return Stream.of(ui.list(source.author()), source.publisher(), issued)
                .filter(part -> !part.isEmpty())
                .reduce((before, part) -> ui.text("list.middle", before, part))
                .orElse("");
    }
}
