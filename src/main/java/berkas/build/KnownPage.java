package berkas.build;

import berkas.plan.Digest;
import berkas.plan.Ingredient;
import berkas.validate.ScannedPage;
import java.util.List;

/**
 * A page with what it was made from.
 *
 * @param digest of the ingredients, as they were
 */
record KnownPage(List<Ingredient> ingredients, Digest digest, ScannedPage page) {
    KnownPage {
        ingredients = List.copyOf(ingredients);
    }
}
