package berkas.load;

import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** B009: what version control leaves in a file when two people have changed the same lines. */
final class MergeConflicts {
    /** Git's marks of where a conflict begins and ends, which stand at the start of a line. */
    private static final Pattern MARK = Pattern.compile("(?m)^(?:<{7}|>{7}) \\S.*$");

    private MergeConflicts() {}

    /** One for each conflict, however much of its marks is left. */
    static List<Diagnostic> in(SourceFile file) {
        List<Diagnostic> faults = new ArrayList<>();
        boolean isOpen = false;
        for (MatchResult mark : MARK.matcher(file.text()).results().toList()) {
            boolean opens = mark.group().startsWith("<");
            if (opens || !isOpen) {
                faults.add(fault(file, mark));
            }
            isOpen = opens;
        }
        return faults;
    }

    private static Diagnostic fault(SourceFile file, MatchResult mark) {
        return Diagnostic.at(
                        file.span(mark.start(), mark.end()),
                        Code.MERGE_CONFLICT,
                        "a merge conflict is left in the file")
                .note("two versions of the same lines stand here, with `=======` between them")
                .help(
                        "keep what is right of both, and delete the lines that begin with"
                                + " `<<<<<<<`, `=======` and `>>>>>>>`");
    }
}
