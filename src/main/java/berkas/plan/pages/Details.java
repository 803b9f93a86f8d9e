package berkas.plan.pages;

import berkas.model.Edtf;
import berkas.model.LanguageTag;
import berkas.model.WebUrl;
import berkas.plan.Dates;
import berkas.plan.PageScope;
import berkas.plan.view.MetaRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of metadata; what is not given gets no line. */
final class Details {
    private final PageScope page;
    private final List<MetaRow> rows = new ArrayList<>();

    Details(PageScope page) {
        this.page = page;
    }

    Details text(String key, String value) {
        if (!value.isEmpty()) {
            rows.add(MetaRow.text(label(key), value));
        }
        return this;
    }

    Details list(String key, List<String> values) {
        return text(key, page.site().ui().list(values));
    }

    Details date(String key, @Nullable Edtf date) {
        if (date != null) {
            String shown = page.site().dates().shown(date);
            rows.add(new MetaRow(label(key), shown, "", Dates.machine(date), ""));
        }
        return this;
    }

    Details address(String key, @Nullable WebUrl url) {
        if (url != null) {
            rows.add(new MetaRow(label(key), url.host(), url.url(), "", ""));
        }
        return this;
    }

    /** How many there are of something, and the page that lists them. */
    Details count(String key, int number, String target) {
        if (number > 0) {
            String shown = page.site().ui().number(number);
            rows.add(new MetaRow(label(key), shown, page.href(target), "", ""));
        }
        return this;
    }

    Details language(@Nullable LanguageTag language) {
        return language == null
                ? this
                : text("label.language", page.site().ui().languageName(language));
    }

    List<MetaRow> rows() {
        return List.copyOf(rows);
    }

    private String label(String key) {
        return page.site().ui().text(key);
    }
}
