package berkas.plan.pages;

import berkas.model.Verdict;
import berkas.plan.Note;
import berkas.plan.PageScope;
import berkas.plan.Site;
import berkas.plan.Urls;
import berkas.plan.view.Count;
import berkas.plan.view.VerdictChart;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The notes that check claims, by how they came out.
 *
 * @param byVerdict in the order of the verdicts; notes by article, then in reading order; no empty
 *     lists
 */
record Claims(Map<Verdict, List<Note>> byVerdict) {
    /** Beyond this, squares would tell the eye no more than bars, and bury the keyboard's way. */
    static final int MOST_SQUARES = 120;

    private static final Comparator<Note> IN_READING_ORDER =
            Comparator.comparing((Note note) -> note.article().id()).thenComparingInt(Note::number);

    static Claims of(Site site) {
        return new Claims(
                site.notes().values().stream()
                        .filter(note -> note.annotation().verdict() != null)
                        .sorted(IN_READING_ORDER)
                        .collect(
                                Collectors.groupingBy(
                                        note -> note.annotation().verdict(),
                                        () -> new EnumMap<>(Verdict.class),
                                        Collectors.toList())));
    }

    int number() {
        return byVerdict.values().stream().mapToInt(List::size).sum();
    }

    boolean isEmpty() {
        return byVerdict.isEmpty();
    }

    VerdictChart chart(PageScope page) {
        List<VerdictChart.Group> groups =
                byVerdict.entrySet().stream()
                        .map(of -> group(page, of.getKey(), of.getValue()))
                        .toList();
        return new VerdictChart(
                page.site().ui().count("claims", number()), page.href(Urls.CLAIMS), groups);
    }

    private VerdictChart.Group group(PageScope page, Verdict verdict, List<Note> notes) {
        return new VerdictChart.Group(
                count(page, verdict, notes.size()),
                page.href(Urls.claims(verdict)),
                number() > MOST_SQUARES
                        ? List.of()
                        : notes.stream().map(note -> Cards.link(page, note)).toList());
    }

    private Count count(PageScope page, Verdict verdict, int of) {
        int share = Math.round(100f * of / number());
        String label = page.site().ui().label("verdict", verdict);
        return new Count(verdict.word(), label, page.site().ui().number(of), share);
    }
}
