package berkas.plan;

import berkas.model.Entry;
import berkas.model.LanguageTag;
import berkas.plan.view.EntryView;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What entries are called in other languages: as their files say, and in other editions. */
public final class EntryNames {
    private EntryNames() {}

    /** By language tag; what the page calls the entry anyhow is left out. */
    public static List<EntryView.Name> of(Site site, Entry entry) {
        SortedMap<LanguageTag, Set<String>> names =
                new TreeMap<>(Comparator.comparing(LanguageTag::tag));
        entry.names().forEach((tag, given) -> names.put(tag, new LinkedHashSet<>(given)));
        editions(site, entry)
                .forEach(
                        (tag, name) ->
                                names.computeIfAbsent(tag, key -> new LinkedHashSet<>()).add(name));
        Set<String> here = names.getOrDefault(site.language(), new LinkedHashSet<>());
        here.remove(entry.name().value());
        entry.aliases().forEach(alias -> here.remove(alias.value()));
        names.values().removeIf(Set::isEmpty);
        return names.entrySet().stream()
                .map(of -> name(site.ui(), of.getKey(), List.copyOf(of.getValue())))
                .toList();
    }

    /** The names in other editions, those left out that keep the original's. */
    private static Map<LanguageTag, String> editions(Site site, Entry entry) {
        Map<LanguageTag, String> names = new LinkedHashMap<>();
        site.languages().forEach(tag -> names.put(tag, site.entryName(entry.id(), tag)));
        String own = site.entryName(entry.id(), site.ownLanguage());
        names.values().removeIf(name -> name.equals(entry.name().value()));
        names.entrySet()
                .removeIf(
                        of -> of.getValue().equals(own) && !of.getKey().equals(site.ownLanguage()));
        return names;
    }

    private static EntryView.Name name(Ui ui, LanguageTag language, List<String> texts) {
        return new EntryView.Name(
                ui.languageName(language),
                language.tag(),
                language.rightToLeft() ? "rtl" : "ltr",
                texts);
    }
}
