package berkas.text;

import java.util.List;

/** The longest common subsequence of two lists of words, told as a {@link Diff}. */
final class WordAlignment {
    private final List<String> before;
    private final List<String> after;
    private final int most;

    /**
     * @param most pairs of words compared at most; with more the texts count as wholly different
     */
    WordAlignment(List<String> before, List<String> after, int most) {
        this.before = before;
        this.after = after;
        this.most = most;
    }

    Diff diff() {
        Diff.Builder diff = new Diff.Builder();
        int head = commonHead();
        int tail = commonTail(head);
        int beforeEnd = before.size() - tail;
        int afterEnd = after.size() - tail;
        before.subList(0, head).forEach(diff::keep);
        List<String> old = before.subList(head, beforeEnd);
        List<String> young = after.subList(head, afterEnd);
        if ((long) old.size() * young.size() > most) {
            old.forEach(diff::delete);
            young.forEach(diff::insert);
        } else {
            walk(old, young, diff);
        }
        before.subList(beforeEnd, before.size()).forEach(diff::keep);
        return diff.diff();
    }

    private int commonHead() {
        int length = Math.min(before.size(), after.size());
        int i = 0;
        while (i < length && before.get(i).equals(after.get(i))) {
            i++;
        }
        return i;
    }

    private int commonTail(int head) {
        int length = Math.min(before.size(), after.size()) - head;
        int i = 0;
        while (i < length
                && before.get(before.size() - 1 - i).equals(after.get(after.size() - 1 - i))) {
            i++;
        }
        return i;
    }

    private static void walk(List<String> old, List<String> young, Diff.Builder diff) {
        int[][] common = commonFrom(old, young);
        int i = 0;
        int j = 0;
        while (i < old.size() && j < young.size()) {
            if (old.get(i).equals(young.get(j))) {
                diff.keep(old.get(i++));
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                diff.delete(old.get(i++));
            } else {
                diff.insert(young.get(j++));
            }
        }
        old.subList(i, old.size()).forEach(diff::delete);
        young.subList(j, young.size()).forEach(diff::insert);
    }

    /** At [i][j] how many words {@code old} from i and {@code young} from j have in common. */
    private static int[][] commonFrom(List<String> old, List<String> young) {
        int[][] common = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(young.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
