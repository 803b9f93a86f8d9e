package berkas.plan;

import berkas.anchor.Mention;
import berkas.model.Markup;
import berkas.model.RenderedText;
import java.util.List;

/**
 * A text of the dossier with all that was found in it.
 *
 * @param mentions of glossary entries, sorted; those of its own entry left out
 * @param links the mentions that become links, sorted
 * @param citations ids of the sources it cites, in the order of their first citation
 */
public record Body(
        Place place,
        Markup markup,
        RenderedText text,
        List<Mention> mentions,
        List<Mention> links,
        List<String> citations) {
    public Body {
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        citations = List.copyOf(citations);
    }

    /** How it begins, in one line. */
    public String brief() {
        return Brief.of(text.text());
    }

    /** The same text, published elsewhere. */
    Body at(Place other) {
        return new Body(other, markup, text, mentions, links, citations);
    }
}
