package berkas.plan;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Takes note of what a page is made from, while it is being planned by one thread. */
public class Reads {
    /** Takes note of nothing. */
    static final Reads UNSEEN =
            new Reads() {
                @Override
                void add(Ingredient.Kind kind, String id) {}
            };

    private final Set<Ingredient> ingredients = new LinkedHashSet<>();

    void add(Ingredient.Kind kind, String id) {
        ingredients.add(new Ingredient(kind, id));
    }

    void add(Ingredient.Kind kind) {
        add(kind, "");
    }

    void add(Ingredient.Kind kind, String id, int page) {
        add(kind, Ingredient.onPage(id, page));
    }

    /** In the order in which they were first read. */
    public Set<Ingredient> ingredients() {
        return Collections.unmodifiableSet(ingredients);
    }
}
