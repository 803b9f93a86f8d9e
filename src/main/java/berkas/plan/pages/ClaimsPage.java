package berkas.plan.pages;

import berkas.model.Verdict;
import berkas.plan.Note;
import berkas.plan.PageScope;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Site;
import berkas.plan.Ui;
import berkas.plan.Urls;
import berkas.plan.Uses;
import berkas.plan.view.ClaimsView;
import java.util.List;
import java.util.stream.Stream;

/** All claims by verdict; no page without a claim. */
final class ClaimsPage {
    private ClaimsPage() {}

    static Stream<PageTask> plan(Site site) {
        return Claims.of(site).isEmpty()
                ? Stream.of()
                : Stream.of(new PageTask(Urls.CLAIMS, site, ClaimsPage::page));
    }

    private static PlannedPage page(Site site) {
        Claims claims = Claims.of(site);
        PageScope page = new PageScope(site, Urls.CLAIMS);
        String title = site.ui().text("title.claims");
        ClaimsView view =
                new ClaimsView(
                        page.frame(title, ""),
                        title,
                        site.ui().count("claims", claims.number()),
                        claims.byVerdict().entrySet().stream()
                                .map(of -> group(page, of.getKey(), of.getValue()))
                                .toList());
        return page.page("claims", view, null);
    }

    private static ClaimsView.Group group(PageScope page, Verdict verdict, List<Note> notes) {
        Ui ui = page.site().ui();
        return new ClaimsView.Group(
                verdict.word(),
                ui.label("verdict", verdict),
                ui.label("verdict-meaning", verdict),
                ui.count("claims", notes.size()),
                notes.stream().map(note -> claim(page, note)).toList());
    }

    private static ClaimsView.Claim claim(PageScope page, Note note) {
        int sources = Uses.sources(note).size();
        return new ClaimsView.Claim(
                Cards.link(page, note),
                note.passage(),
                page.foreign(note.passageLanguage()),
                Cards.link(page, note.articlePlace(), note.passageUrl()),
                sources == 0 ? "" : page.site().ui().count("sources", sources),
                note.annotation().draft());
    }
}
