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
import java.util.Set;
import java.util.stream.Stream;

/** All claims by verdict, those of a verdict with very many on further pages; none without any. */
final class ClaimsPage {
    private static final String TITLE = "title.claims";

    private ClaimsPage() {}

    static Stream<PageTask> plan(Site site) {
        Set<Verdict> verdicts = site.uses().claims().keySet();
        Stream<PageTask> further =
                verdicts.stream()
                        .flatMap(
                                verdict ->
                                        list(site, verdict)
                                                .further(
                                                        site,
                                                        (from, number) ->
                                                                further(from, verdict, number)));
        return verdicts.isEmpty()
                ? Stream.of()
                : Stream.concat(
                        Stream.of(new PageTask(Urls.CLAIMS, site, ClaimsPage::all)), further);
    }

    private static PlannedPage all(Site site) {
        PageScope page = new PageScope(site, Urls.CLAIMS);
        Claims claims = Claims.of(site);
        String title = site.ui().text(TITLE);
        List<ClaimsView.Group> groups =
                claims.byVerdict().keySet().stream()
                        .map(verdict -> group(page, verdict, 1))
                        .toList();
        return page(page, title, site.ui().count("claims", claims.number()), groups);
    }

    private static PlannedPage further(Site site, Verdict verdict, int number) {
        Ui ui = site.ui();
        LongList list = list(site, verdict);
        PageScope page = list.scope(site, number);
        String title = ui.text("title.list", ui.text(TITLE), ui.label("verdict", verdict));
        return page(
                page,
                list.title(ui, title, number),
                list.position(ui, number),
                List.of(group(page, verdict, number)));
    }

    private static PlannedPage page(
            PageScope page, String title, String position, List<ClaimsView.Group> groups) {
        ClaimsView view =
                new ClaimsView(
                        page.frame(title, ""), page.site().ui().text(TITLE), position, groups);
        return page.page("claims", view, null);
    }

    private static LongList list(Site site, Verdict verdict) {
        String heading = "verdict." + verdict.word();
        return new LongList(Urls.CLAIMS, verdict.word(), heading, site.uses().claimPages(verdict));
    }

    private static ClaimsView.Group group(PageScope page, Verdict verdict, int number) {
        Site site = page.site();
        Ui ui = site.ui();
        return new ClaimsView.Group(
                verdict.word(),
                ui.label("verdict", verdict),
                ui.label("verdict-meaning", verdict),
                ui.count("claims", Claims.of(site).byVerdict().getOrDefault(verdict, 0)),
                site.uses().claims(verdict, number).stream()
                        .map(note -> claim(page, note))
                        .toList(),
                list(site, verdict).pagination(page, number));
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
