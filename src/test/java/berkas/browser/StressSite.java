package berkas.browser;

import berkas.site.SiteTest;
import berkas.site.StressDossier;
import java.nio.file.Path;

/** The site of the {@link StressDossier}, built once a test run. */
final class StressSite {
    private static Path folder;

    private StressSite() {}

    static synchronized Path folder() {
        if (folder == null) {
            Path scratch = BuiltSite.fresh("stress");
            StressDossier.into(scratch.resolve("source"));
            SiteTest.of(scratch.resolve("source"), scratch).build().expectClean();
            folder = scratch.resolve("site-output");
        }
        return folder;
    }
}
