package berkas.anchor;

import berkas.model.Entry;
import berkas.model.Inline;
import berkas.model.RenderedText;
import berkas.model.RenderedText.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says of stretches found in a text, asked for in reading order, whether they are mentions. */
final class Runs {
    private final RenderedText text;
    private final Map<String, Entry> byId;
    private int next;

    Runs(RenderedText text, Map<String, Entry> byId) {
        this.text = text;
        this.byId = byId;
    }

    /**
     * The mention at a stretch; none in code, across two blocks, or in a link that already leads to
     * an entry or note.
     */
    Optional<Mention> mention(Entry entry, int start, int end) {
        List<Run> runs = covering(start, end);
        boolean isText =
                !runs.isEmpty()
                        && runs.get(0).block() == runs.get(runs.size() - 1).block()
                        && runs.stream().noneMatch(run -> run.inCode() || isMadeByHand(run));
        return isText
                ? Optional.of(mention(entry, start, end, false, isLinkable(runs), runs.get(0)))
                : Optional.empty();
    }

    /** The mentions together with the links to entries that editors made, sorted. */
    List<Mention> withLinksByHand(List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions);
        for (Run run : text.runs()) {
            if (run.piece() instanceof Inline.EntryLink link && byId.containsKey(link.id())) {
                Entry entry = byId.get(link.id());
                all.add(mention(entry, run.start(), run.end(), true, false, run));
            }
        }
        all.sort(Comparator.comparingInt(Mention::start));
        return all;
    }

    private static Mention mention(
            Entry entry, int start, int end, boolean byHand, boolean linkable, Run first) {
        return new Mention(entry, start, end, byHand, linkable, first.block(), first.section());
    }

    private List<Run> covering(int start, int end) {
        List<Run> runs = text.runs();
        while (next < runs.size() && runs.get(next).end() <= start) {
            next++;
        }
        int last = next;
        while (last < runs.size() && runs.get(last).start() < end) {
            last++;
        }
        return runs.subList(next, last);
    }

    private static boolean isMadeByHand(Run run) {
        return run.piece() instanceof Inline.EntryLink || run.piece() instanceof Inline.NoteLink;
    }

    private static boolean isLinkable(List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean apart = i > 0 && !follows(runs.get(i - 1), run);
            if (run.inLink() || run.inHeading() || apart) {
                return false;
            }
        }
        return true;
    }

    // Between two texts that do not touch in the Markdown stands a mark, such as that of emphasis.
    private static boolean follows(Run before, Run run) {
        boolean lineBreak =
                before.piece() instanceof Inline.LineBreak
                        || run.piece() instanceof Inline.LineBreak;
        return lineBreak || before.sourceEnd() == run.sourceStart();
    }
}
