package berkas.plan.pages;

import berkas.model.Verdict;
import berkas.plan.PageScope;
import berkas.plan.Site;
import berkas.plan.Urls;
import berkas.plan.view.Count;
import berkas.plan.view.Link;
import berkas.plan.view.VerdictChart;
import java.util.List;
import java.util.Map;

/**
 * How the claims came out.
 *
 * @param byVerdict how many came out each way, in the order of the verdicts
 */
record Claims(Map<Verdict, Integer> byVerdict) {
    /** Beyond this, squares would tell the eye no more than bars, and bury the keyboard's way. */
    static final int MOST_SQUARES = 120;

    static Claims of(Site site) {
        return new Claims(site.uses().claims());
    }

    int number() {
        return byVerdict.values().stream().mapToInt(Integer::intValue).sum();
    }

    VerdictChart chart(PageScope page) {
        List<VerdictChart.Group> groups =
                byVerdict.keySet().stream().map(verdict -> group(page, verdict)).toList();
        return new VerdictChart(
                page.site().ui().count("claims", number()), page.href(Urls.CLAIMS), groups);
    }

    private VerdictChart.Group group(PageScope page, Verdict verdict) {
        return new VerdictChart.Group(
                count(page, verdict),
                page.href(Urls.claims(verdict)),
                number() > MOST_SQUARES ? List.of() : squares(page, verdict));
    }

    // So few of them stand on one page.
    private static List<Link> squares(PageScope page, Verdict verdict) {
        return page.site().uses().claims(verdict, 1).stream()
                .map(note -> Cards.link(page, note))
                .toList();
    }

    private Count count(PageScope page, Verdict verdict) {
        int of = byVerdict.getOrDefault(verdict, 0);
        int share = Math.round(100f * of / number());
        String label = page.site().ui().label("verdict", verdict);
        return new Count(verdict.word(), label, page.site().ui().number(of), share);
    }
}
