package berkas.plan.pages;

import berkas.plan.Body;
import berkas.plan.PageScope;
import berkas.plan.Place;
import berkas.plan.Site.Mentioned;
import berkas.plan.html.Quotes;
import berkas.plan.view.Mentions;
import berkas.plan.view.SafeHtml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where an entry is mentioned: each text with the sentences that do. */
final class MentionLists {
    private static final Pattern GAPS = Pattern.compile(" +(?=[.,;:])");

    private MentionLists() {}

    /** The mentions text by text, in the order given. */
    static List<Mentions> of(PageScope page, List<Mentioned> mentions) {
        Map<Place, List<Mentioned>> byText = new LinkedHashMap<>();
        for (Mentioned mention : mentions) {
            byText.computeIfAbsent(mention.body().place(), place -> new ArrayList<>()).add(mention);
        }
        return byText.values().stream().map(inText -> list(page, inText)).toList();
    }

    private static Mentions list(PageScope page, List<Mentioned> mentions) {
        Body body = mentions.get(0).body();
        Place place = body.place();
        String word = place.kind().word();
        return new Mentions(
                word,
                page.site().ui().text("place." + word),
                place.title(),
                page.foreign(place.titleLanguage()),
                page.href(place.url()),
                page.foreign(place.language()),
                sentences(page, body, mentions));
    }

    private static List<Mentions.Sentence> sentences(
            PageScope page, Body body, List<Mentioned> mentions) {
        String text = body.text().text();
        List<int[]> stretches =
                mentions.stream()
                        .map(found -> new int[] {found.mention().start(), found.mention().end()})
                        .toList();
        return Quotes.sentences(text, stretches, body.place().language().locale()).stream()
                .map(sentence -> sentence(page, body, sentence))
                .toList();
    }

    private static Mentions.Sentence sentence(PageScope page, Body body, Quotes.Sentence sentence) {
        int first = sentence.marked().get(0)[0];
        int block = body.text().runAt(first).map(run -> run.block()).orElse(0);
        String quoted = Quotes.marked(body.text().text(), sentence);
        return new Mentions.Sentence(
                new SafeHtml(isArticle(body) ? quoted : withoutGaps(quoted)),
                page.href(body.place().url(block)));
    }

    private static boolean isArticle(Body body) {
        return body.place().kind() == Place.Kind.ARTICLE;
    }

    // Where a citation stood before a full stop, its space is left; articles are quoted as they
    // are.
    private static String withoutGaps(String quoted) {
        return GAPS.matcher(quoted).replaceAll("");
    }
}
