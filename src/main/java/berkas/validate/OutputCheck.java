package berkas.validate;

import berkas.diagnostic.Code;
import berkas.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Files that would overwrite each other, on some file systems or on all: {@code B406}. */
final class OutputCheck {
    private OutputCheck() {}

    static List<Fault> faults(Collection<ScannedPage> pages, Collection<String> otherFiles) {
        Map<String, List<Output>> outputs = new TreeMap<>();
        pages.forEach(page -> add(outputs, new Output(page.path(), page.origin())));
        otherFiles.forEach(file -> add(outputs, new Output(file, null)));
        List<Fault> faults = new ArrayList<>();
        outputs.values().forEach(same -> duplicate(same, faults));
        blocked(outputs, faults);
        return faults;
    }

    private record Output(String path, @Nullable Span origin) {
        Fault fault(String message, String help) {
            return new Fault(
                    path, origin, List.of(), Code.DUPLICATE_OUTPUT, message, "", "", List.of(help));
        }
    }

    private static void add(Map<String, List<Output>> outputs, Output output) {
        outputs.computeIfAbsent(Paths.fold(output.path), key -> new ArrayList<>(1)).add(output);
    }

    private static void duplicate(List<Output> same, List<Fault> faults) {
        // What no content stands for Berkas makes itself, so an editor has to make way.
        List<Output> ownFirst =
                same.stream()
                        .sorted(Comparator.comparing(output -> output.origin != null))
                        .toList();
        Output first = ownFirst.get(0);
        String help = first.origin == null ? "rename this file" : "rename one of the two";
        for (Output second : ownFirst.subList(1, same.size())) {
            String proposal = second.origin == null ? "rename one of the two" : help;
            faults.add(second.fault(message(first, second), proposal));
        }
    }

    private static String message(Output first, Output second) {
        String from =
                first.origin == null
                        ? second.origin == null ? "" : ", one of which Berkas makes itself"
                        : ", one of them from `" + first.origin.file() + "`";
        return first.path.equals(second.path)
                ? "two files at `" + first.path + "`" + from
                : "`%s` and `%s` are one file where case and Unicode form do not count"
                        .formatted(first.path, second.path);
    }

    /** A file {@code x} beside a file {@code x/y}: no file system can hold both. */
    private static void blocked(Map<String, List<Output>> outputs, List<Fault> faults) {
        Set<String> folders = new HashSet<>();
        for (String path : outputs.keySet()) {
            for (int at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
                folders.add(path.substring(0, at));
            }
        }
        outputs.forEach(
                (path, same) -> {
                    if (folders.contains(path)) {
                        Output file = same.get(0);
                        faults.add(
                                file.fault(
                                        "`" + file.path + "` is a file and a folder",
                                        "rename one of the two"));
                    }
                });
    }
}
