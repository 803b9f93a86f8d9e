package berkas.plan;

import berkas.model.Part;
import berkas.model.Source;
import berkas.model.WebUrl;
import berkas.plan.view.SourceItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbered sources of one text on one page; citations lead to its items.
 *
 * @param prefix what the ids of its items begin with, unique on the page; two hyphens, which no id
 *     of content has, end the prefix of what belongs to something
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
            Source source = page.site().source(id);
            items.add(item(page, source, number(id), anchor(id), source.publisher()));
        }
        return items;
    }

    /** A source in a list without numbers. */
    public static SourceItem item(PageScope page, Source source) {
        return item(page, source, 0, "", source.publisher());
    }

    /** A source in a list of one publisher's, which its heading names. */
    public static SourceItem itemOfPublisher(PageScope page, Source source) {
        return item(page, source, 0, "", "");
    }

    private static SourceItem item(
            PageScope page, Source source, int number, String anchor, String publisher) {
        WebUrl url = source.url();
        return new SourceItem(
                number,
                anchor,
                page.href(Urls.source(source.id())),
                source.title(),
                titleLanguage(page, source),
                details(page, source, publisher),
                url == null ? "" : url.url(),
                url == null ? "" : url.host());
    }

    // A supplied title is the editor's, and is translated like all that editors write.
    private static String titleLanguage(PageScope page, Source source) {
        return source.hasSuppliedTitle()
                ? page.foreign(source.kept(), Part.TITLE)
                : page.foreign(source.language());
    }

    private static String details(PageScope page, Source source, String publisher) {
        Ui ui = page.site().ui();
        String issued = source.issued() == null ? "" : page.site().dates().shown(source.issued());
        return Stream.of(ui.list(source.author()), publisher, issued)
                .filter(part -> !part.isEmpty())
                .reduce((before, part) -> ui.text("list.middle", before, part))
                .orElse("");
    }
}
