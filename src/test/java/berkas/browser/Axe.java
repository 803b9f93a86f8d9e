package berkas.browser;

import java.util.List;
import java.util.Map;

/**
 * The axe-core checker, run in an open page with every rule it has: those of WCAG 2.0 to 2.2, of
 * all levels, and its best practices.
 */
final class Axe {
    private static final String SCRIPT = BrowserTools.axe();

    private static final String RULES =
            """
            () => axe.getRules().filter((rule) =>
              !rule.tags.includes("experimental") && !rule.tags.includes("deprecated"))
            """;

    // Rules that axe leaves off by default are switched on by name; only the experimental stay off,
    // and with them what would look into style sheets, which axe would load a second time.
    private static final String RUN =
            """
            async (ids) => {
              const rules = Object.fromEntries(ids.map((id) => [id, { enabled: true }]));
              const found = await axe.run(document, {
                rules,
                resultTypes: ["violations"],
                preload: { assets: ["media"] },
              });
              return found.violations.flatMap((violation) => violation.nodes.map((node) => ({
                rule: violation.id,
                impact: String(violation.impact),
                target: node.target.join(" "),
                html: node.html.slice(0, 200),
                summary: node.failureSummary.replace(/\\s+/g, " "),
              })));
            }
            """;

    private Axe() {}

    /** What axe holds against the page as it is now, a line each. */
    static List<String> violations(Tab tab) {
        load(tab);
        List<Map<String, Object>> rules = tab.eval(RULES);
        List<Object> ids = rules.stream().map(rule -> rule.get("ruleId")).toList();
        List<Map<String, String>> found = tab.eval(RUN, ids);
        return found.stream().map(Axe::line).toList();
    }

    /** The numbers of the criteria that its rules bear on, sorted. */
    static List<String> criteria(Tab tab) {
        load(tab);
        List<Map<String, List<String>>> rules = tab.eval(RULES);
        return rules.stream()
                .flatMap(rule -> rule.get("tags").stream())
                .filter(tag -> tag.matches("wcag\\d{3,4}"))
                .map(tag -> tag.replaceFirst("wcag(\\d)(\\d)(\\d+)", "$1.$2.$3"))
                .distinct()
                .sorted()
                .toList();
    }

    private static void load(Tab tab) {
        if (tab.<Boolean>eval("() => !window.axe")) {
            tab.page().evaluate(SCRIPT);
        }
    }

    private static String line(Map<String, String> violation) {
        return "%s (%s) at %s: %s%n    %s"
                .formatted(
                        violation.get("rule"),
                        violation.get("impact"),
                        violation.get("target"),
                        violation.get("summary"),
                        violation.get("html"));
    }
}
