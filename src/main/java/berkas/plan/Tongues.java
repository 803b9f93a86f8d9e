package berkas.plan;

import berkas.model.LanguageTag;
import berkas.plan.view.Frame;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The languages of the texts that a site's pages show. */
final class Tongues {
    private Tongues() {}

    static Map<String, Frame.Tongue> of(Site site) {
        SortedMap<String, Frame.Tongue> tongues = new TreeMap<>();
        languages(site).forEach(tag -> tongues.computeIfAbsent(tag.tag(), key -> of(site, tag)));
        return Collections.unmodifiableSortedMap(tongues);
    }

    private static Stream<LanguageTag> languages(Site site) {
        return Stream.of(
                        site.languages().stream(),
                        site.articles().values().stream()
                                .map(article -> article.body().place().language()),
                        site.dossier().sources().stream()
                                .flatMap(source -> Stream.ofNullable(source.language())))
                .flatMap(tags -> tags);
    }

    private static Frame.Tongue of(Site site, LanguageTag tag) {
        return new Frame.Tongue(
                site.ui().languageName(tag),
                tag.rightToLeft() ? "rtl" : "ltr",
                !tag.language().equals(site.language().language()));
    }
}
