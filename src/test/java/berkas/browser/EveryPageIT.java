package berkas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.AccessibilityCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pages of every kind and number, each in one of the looks: every fifth one, as loading them takes
 * most of the time; all of them with {@code -Dberkas.audit=full}, as before a release.
 */
@InBrowser
class EveryPageIT {
    private static final int STEP = System.getProperty("berkas.audit", "").equals("full") ? 1 : 5;

    /** The page's text as it is now, and as it was sent. */
    private static final String TEXTS =
            """
            async () => {
              const sent = await (await fetch(location.href)).text();
              const page = new DOMParser().parseFromString(sent, "text/html");
              return [page, document].map((one) => one.querySelector("main").textContent);
            }
            """;

    @ParameterizedTest
    @EnumSource(BuiltSite.class)
    @Checks({AccessibilityCheck.AXE, AccessibilityCheck.SCRIPT_OFF})
    void hasNoFaultAndTheSameTextWithScriptAndWithout(BuiltSite site) {
        List<String> faults = new ArrayList<>();
        for (int look = 0; look < Looks.ALL.size(); look++) {
            Looks.ALL
                    .get(look)
                    .apply(Visit.to(site))
                    .each(pages(site, look), (tab, page) -> faults.addAll(faults(tab, page)));
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> pages(BuiltSite site, int look) {
        List<String> pages = site.pages();
        return IntStream.range(0, pages.size())
                .filter(number -> number % STEP == 0)
                .filter(number -> number / STEP % Looks.ALL.size() == look)
                .mapToObj(pages::get)
                .toList();
    }

    private static List<String> faults(Tab tab, String page) {
        List<String> faults = new ArrayList<>();
        List<String> texts = tab.eval(TEXTS);
        if (!texts.get(0).equals(texts.get(1))) {
            faults.add(
                    page
                            + ": script changes the text from\n"
                            + texts.get(0)
                            + "\nto\n"
                            + texts.get(1));
        }
        Axe.violations(tab).forEach(line -> faults.add(page + ": " + line));
        return faults;
    }
}
