package berkas.plan;

import berkas.anchor.Anchor;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.Entry;
import berkas.model.Event;
import berkas.model.Page;
import berkas.model.Source;
import berkas.text.Hash128;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Digests of the parts of a site: equal in two builds only if the parts are equal. May be used from
 * many threads.
 */
public final class Digests {
    /** Parts of many other things: looked at once. */
    private static final Set<Class<?>> SHARED =
            Set.of(
                    Anchor.class,
                    Annotation.class,
                    Article.class,
                    ArticleText.class,
                    Body.class,
                    Entry.class,
                    Event.class,
                    Note.class,
                    Page.class,
                    Source.class);

    private final Map<Same, Hash128> shared = new ConcurrentHashMap<>();
    private final Map<Part, Hash128> parts = new ConcurrentHashMap<>();

    /** One object, whatever it is equal to. */
    private record Same(Object object) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Same same && same.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    private record Part(String folder, Ingredient ingredient) {}

    /** What stands for all that was read of a site while a page was planned. */
    public Hash128 of(Site site, Collection<Ingredient> ingredients) {
        DigestWriter writer = new DigestWriter(this::shared);
        ingredients.forEach(ingredient -> writer.write(of(site, ingredient)));
        return writer.digest();
    }

    /** What stands for all that pages may show of a site without its being noted. */
    public Hash128 surroundings(Site site) {
        return new DigestWriter(this::shared)
                .write(site.settings())
                .write(site.ui())
                .write(site.ownLanguage())
                .write(site.languages())
                .write(site.tongues())
                .write(site.pages().stream().map(Digests::shown).toList())
                .digest();
    }

    private static List<Object> shown(Page page) {
        return List.of(page.id(), page.title(), page.kept());
    }

    private Hash128 of(Site site, Ingredient ingredient) {
        Part part = new Part(site.folder(), ingredient);
        Hash128 known = parts.get(part);
        if (known != null) {
            return known;
        }
        Hash128 digest = new DigestWriter(this::shared).write(ingredient.of(site)).digest();
        parts.put(part, digest);
        return digest;
    }

    private @Nullable Hash128 shared(Record record) {
        if (!SHARED.contains(record.getClass())) {
            return null;
        }
        Same same = new Same(record);
        Hash128 known = shared.get(same);
        if (known != null) {
            return known;
        }
        Hash128 digest = new DigestWriter(this::shared).components(record).digest();
        shared.put(same, digest);
        return digest;
    }
}
