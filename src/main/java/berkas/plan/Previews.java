package berkas.plan;

import berkas.model.Entry;
import berkas.model.LanguageTag;
import berkas.plan.view.EntryView;
import berkas.plan.view.Preview;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What links to glossary entries show before they are followed. */
public final class Previews {
    private static final Set<UnicodeScript> SHARED =
            Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private Previews() {}

    static Preview of(Ui ui, Entry entry, String href) {
        return new Preview(
                Urls.previewAnchor(entry.id()),
                href,
                entry.name().value(),
                ui.label("kind", entry.kind()),
                entry.summary(),
                names(ui, entry).flatMap(name -> inOtherScript(name, entry)).toList());
    }

    /** An entry's names in other languages, by language tag. */
    public static Stream<EntryView.Name> names(Ui ui, Entry entry) {
        return entry.names().entrySet().stream()
                .sorted(Comparator.comparing(names -> names.getKey().tag()))
                .map(names -> name(ui, names.getKey(), names.getValue()));
    }

    private static EntryView.Name name(Ui ui, LanguageTag language, List<String> texts) {
        return new EntryView.Name(
                ui.languageName(language),
                language.tag(),
                language.rightToLeft() ? "rtl" : "ltr",
                texts);
    }

    private static Stream<EntryView.Name> inOtherScript(EntryView.Name name, Entry entry) {
        List<String> texts =
                name.texts().stream()
                        .filter(text -> !sharesScript(text, entry.name().value()))
                        .toList();
        return texts.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new EntryView.Name(name.label(), name.language(), name.direction(), texts));
    }

    private static boolean sharesScript(String a, String b) {
        Set<UnicodeScript> scripts = scripts(b);
        return scripts(a).stream().anyMatch(scripts::contains);
    }

    private static Set<UnicodeScript> scripts(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> !SHARED.contains(script))
                .collect(Collectors.toSet());
    }
}
