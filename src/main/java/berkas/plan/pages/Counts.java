package berkas.plan.pages;

import berkas.model.AnnotationType;
import berkas.model.Keyword;
import berkas.model.Verdict;
import berkas.plan.Note;
import berkas.plan.Ui;
import berkas.plan.view.Count;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** How many notes there are of each type and verdict; keywords without a note are left out. */
final class Counts {
    private Counts() {}

    static List<Count> types(Ui ui, Collection<Note> notes) {
        List<Keyword> all = notes.stream().<Keyword>map(note -> note.annotation().type()).toList();
        return of(ui, "type", AnnotationType.values(), all);
    }

    static List<Count> verdicts(Ui ui, Collection<Note> notes) {
        List<Keyword> all =
                notes.stream()
                        .<Keyword>flatMap(note -> Stream.ofNullable(note.annotation().verdict()))
                        .toList();
        return of(ui, "verdict", Verdict.values(), all);
    }

    private static List<Count> of(Ui ui, String group, Keyword[] words, List<Keyword> all) {
        return Stream.of(words)
                .filter(all::contains)
                .map(word -> count(ui, group, word, all))
                .toList();
    }

    private static Count count(Ui ui, String group, Keyword word, List<Keyword> all) {
        int number = (int) all.stream().filter(word::equals).count();
        int share = Math.round(100f * number / all.size());
        return new Count(word.word(), ui.label(group, word), ui.number(number), share);
    }
}
