package berkas.build;

import berkas.model.Dossier;
import berkas.model.Kept;
import berkas.model.Part;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what a dossier shows in its own language for want of a translation. */
final class Untranslated {
    private Untranslated() {}

    /**
     * The files with the keys that lack a translation: {@code glossary/soyuz-2 (summary, body)}.
     *
     * @param dossier in the language asked for
     */
    static List<String> in(Dossier dossier) {
        return Stream.of(
                        Stream.of(line("dossier", dossier.settings().kept())),
                        dossier.articles().stream()
                                .map(article -> line("articles/" + article.id(), article.kept())),
                        dossier.annotations().stream()
                                .map(note -> line("annotations/" + note.path(), note.kept())),
                        dossier.entries().stream()
                                .map(entry -> line("glossary/" + entry.id(), entry.kept())),
                        dossier.sources().stream()
                                .map(source -> line("sources/" + source.id(), source.kept())),
                        dossier.events().stream()
                                .map(event -> line("events/" + event.id(), event.kept())),
                        dossier.pages().stream()
                                .map(page -> line("pages/" + page.id(), page.kept())))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String line(String file, Kept kept) {
        return kept.isEmpty()
                ? ""
                : kept.parts().stream()
                        .map(Part::word)
                        .collect(Collectors.joining(", ", file + " (", ")"));
    }
}
