package berkas.build;

import berkas.plan.Ingredient;
import berkas.text.Hash128;
import berkas.validate.ScannedPage;
import java.util.List;

/**
 * A page with what it was made from.
 *
 * @param digest of the ingredients, as they were
 */
record KnownPage(List<Ingredient> ingredients, Hash128 digest, ScannedPage page) {
    KnownPage {
        ingredients = List.copyOf(ingredients);
    }
}
