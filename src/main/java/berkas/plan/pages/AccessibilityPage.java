package berkas.plan.pages;

import berkas.model.LanguageTag;
import berkas.model.WebUrl;
import berkas.plan.AccessibilityCheck;
import berkas.plan.Criterion;
import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.Ui;
import berkas.plan.Urls;
import berkas.plan.view.AccessibilityView;
import berkas.plan.view.Link;
import java.util.stream.Stream;

/** The accessibility statement: what the tests of Berkas hold, and what they do not. */
final class AccessibilityPage {
    private static final LanguageTag STANDARD = new LanguageTag("en");

    private AccessibilityPage() {}

    static Stream<PageTask> plan(Site site) {
        return Stream.of(new PageTask(Urls.ACCESSIBILITY, site, AccessibilityPage::page));
    }

    private static PlannedPage page(Site site) {
        PageScope page = new PageScope(site, Urls.ACCESSIBILITY);
        Ui ui = site.ui();
        String title = ui.text("title.accessibility");
        WebUrl contact = site.settings().contact();
        AccessibilityView view =
                new AccessibilityView(
                        page.frame(title, ui.text("template.accessibilityLead")),
                        title,
                        ui.text("statement.tools", widths(ui)),
                        Stream.of(AccessibilityCheck.values()).map(of -> check(page, of)).toList(),
                        contact == null ? "" : contact.url());
        return page.page("accessibility", view, null);
    }

    private static String widths(Ui ui) {
        return ui.list(AccessibilityCheck.WIDTHS.stream().map(ui::number).toList());
    }

    private static AccessibilityView.Check check(PageScope page, AccessibilityCheck check) {
        Ui ui = page.site().ui();
        return new AccessibilityView.Check(
                ui.label("check", check),
                ui.text(
                        "check-how." + check.word(),
                        AccessibilityCheck.AXE_VERSION,
                        AccessibilityCheck.NU_VERSION),
                check.criteria().stream().map(of -> link(page, of)).toList());
    }

    private static Link link(PageScope page, Criterion criterion) {
        return new Link(
                criterion.number() + " " + criterion.title(),
                criterion.url(),
                page.foreign(STANDARD));
    }
}
