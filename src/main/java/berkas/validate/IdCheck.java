package berkas.validate;

import berkas.diagnostic.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ids that are empty, have a space in them or stand twice: {@code B405}. */
final class IdCheck implements ElementCheck {
    private final Findings findings;
    private final Map<String, List<Element>> elements = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    IdCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void enter(Element element, String name) {
        if (element.hasAttr("id")) {
            id(element, element.attr("id"));
        }
        if (name.equals("a") && !element.attr("name").isEmpty()) {
            names.add(element.attr("name"));
        }
    }

    @Override
    public void end() {
        elements.forEach(
                (id, all) -> {
                    if (all.size() > 1) {
                        findings.fault(Code.DUPLICATE_ELEMENT_ID, repeated(id, all), all.get(1));
                    }
                });
    }

    /** The ids of the page. */
    Set<String> ids() {
        return elements.keySet();
    }

    /** The ids, and what old pages use instead of them (HTML Standard 7.4.6.3). */
    Set<String> anchors() {
        names.addAll(elements.keySet());
        return names;
    }

    private void id(Element element, String id) {
        if (id.isEmpty()) {
            findings.fault(Code.DUPLICATE_ELEMENT_ID, "empty id", element);
        } else if (id.chars().anyMatch(IdCheck::isSpace)) {
            findings.fault(
                    Code.DUPLICATE_ELEMENT_ID,
                    "id `" + Excerpt.of(id) + "` has a space in it",
                    element);
        } else {
            elements.computeIfAbsent(id, key -> new ArrayList<>(1)).add(element);
        }
    }

    private static String repeated(String id, List<Element> all) {
        return "id `"
                + Excerpt.of(id)
                + "` stands on "
                + all.size()
                + " elements, first on "
                + tag(all.get(0));
    }

    private static String tag(Element element) {
        return "`" + Excerpt.of(element) + "`";
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
