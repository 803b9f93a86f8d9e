package berkas.plan;

import berkas.model.Entry;
import berkas.model.Part;
import berkas.plan.view.EntryView;
import berkas.plan.view.Preview;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What links to glossary entries show before they are followed. */
final class Previews {
    private static final Set<UnicodeScript> SHARED =
            Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private Previews() {}

    static Preview of(PageScope page, Entry entry, String href) {
        return new Preview(
                Urls.previewAnchor(entry.id()),
                href,
                entry.name().value(),
                page.foreign(entry.kept(), Part.NAME),
                page.site().ui().label("kind", entry.kind()),
                entry.summary(),
                page.foreign(entry.kept(), Part.SUMMARY),
                EntryNames.of(page.site(), entry).stream()
                        .flatMap(name -> inOtherScript(name, entry))
                        .toList());
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
