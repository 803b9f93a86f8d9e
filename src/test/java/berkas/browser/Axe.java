package berkas.browser;

import java.util.List;
import java.util.Map;

/**
 * The axe-core checker, run in an open page with every rule it has: those of WCAG 2.0 to 2.2, of
 * all levels, and its best practices.
 */
final class Axe {
    private static final String SCRIPT = BrowserTools.axe();

    // Rules that axe leaves off by default are switched on by name; experimental ones stay off.
    private static final String RUN =
            """
            async () => {
              const rules = {};
              for (const rule of axe.getRules()) {
                if (!rule.tags.includes("experimental") && !rule.tags.includes("deprecated")) {
                  rules[rule.ruleId] = { enabled: true };
                }
              }
              const found = await axe.run(document, { rules, resultTypes: ["violations"] });
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
        tab.page().evaluate(SCRIPT);
        List<Map<String, String>> found = tab.eval(RUN);
        return found.stream().map(Axe::line).toList();
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
