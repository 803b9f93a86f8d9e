package berkas.plan;

import berkas.anchor.Linking;
import berkas.anchor.Mention;
import berkas.model.Article;
import berkas.model.Entry;
import berkas.model.LinkPolicy;
import berkas.model.Markup;
import berkas.model.Ref;
import berkas.model.RenderedText;
import berkas.model.Settings;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the mentions and citations in texts, each by the vocabulary of its own language. */
final class Texts {
    private final Vocabularies vocabularies;
    private final LinkPolicy usual;

    Texts(Vocabularies vocabularies, Settings settings) {
        this.vocabularies = vocabularies;
        this.usual = settings.links();
    }

    /** The text of an article, rendered already. */
    Body article(Place place, Article article, RenderedText text) {
        return body(place, article.body(), text, policy(article));
    }

    /** Any other text. */
    Body body(Place place, Markup markup) {
        RenderedText text = vocabularies.of(place.language()).rendered(markup);
        return body(place, markup, text, entry -> own(entry, usual));
    }

    private Body body(
            Place place, Markup markup, RenderedText text, Function<Entry, LinkPolicy> policy) {
        List<Mention> mentions =
                vocabularies.of(place.language()).mentions(text, place.language()).stream()
                        .filter(mention -> !isAbout(place, mention.entry()))
                        .toList();
        List<Mention> links = Linking.choose(mentions, policy);
        return new Body(place, markup, text, mentions, links, Citations.of(markup));
    }

    private static boolean isAbout(Place place, Entry entry) {
        return place.kind() == Place.Kind.ENTRY && place.id().equals(entry.id());
    }

    private Function<Entry, LinkPolicy> policy(Article article) {
        LinkPolicy given = article.glossaryPolicy();
        LinkPolicy rule = given == null ? usual : given;
        Set<String> excluded =
                article.excludeTerms().stream().map(Ref::id).collect(Collectors.toSet());
        return entry -> excluded.contains(entry.id()) ? LinkPolicy.NONE : own(entry, rule);
    }

    // An entry may say more or less than is usual, but where nothing is linked nothing is.
    private static LinkPolicy own(Entry entry, LinkPolicy usual) {
        LinkPolicy own = entry.match() == null ? null : entry.match().policy();
        return own == null || usual == LinkPolicy.NONE ? usual : own;
    }
}
