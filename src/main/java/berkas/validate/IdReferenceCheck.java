package berkas.validate;

import berkas.diagnostic.Code;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Attributes that name another element of the same page by its id: {@code B414}.
 *
 * <p>HTML Standard, index of attributes; WAI-ARIA 1.2 section 6.2.4, ID reference and list.
 */
final class IdReferenceCheck implements ElementCheck {
    private static final Set<String> FORM_PARTS =
            Set.of(
                    "button",
                    "fieldset",
                    "img",
                    "input",
                    "label",
                    "meter",
                    "object",
                    "output",
                    "progress",
                    "select",
                    "textarea");
    private static final Set<String> ANY = Set.of();

    /** An empty set stands for all elements. */
    private static final Map<String, Set<String>> ELEMENTS =
            Map.ofEntries(
                    Map.entry("aria-activedescendant", ANY),
                    Map.entry("aria-controls", ANY),
                    Map.entry("aria-describedby", ANY),
                    Map.entry("aria-details", ANY),
                    Map.entry("aria-errormessage", ANY),
                    Map.entry("aria-flowto", ANY),
                    Map.entry("aria-labelledby", ANY),
                    Map.entry("aria-owns", ANY),
                    Map.entry("commandfor", Set.of("button")),
                    Map.entry("for", Set.of("label", "output")),
                    Map.entry("form", FORM_PARTS),
                    Map.entry("headers", Set.of("td", "th")),
                    Map.entry("interestfor", Set.of("a", "area", "button")),
                    Map.entry("itemref", ANY),
                    Map.entry("list", Set.of("input")),
                    Map.entry("popovertarget", Set.of("button", "input")));

    /** An empty value of these is a mistake; of a list it is none. */
    private static final Set<String> SINGLE =
            Set.of("commandfor", "for", "form", "interestfor", "list", "popovertarget");

    private final Findings findings;
    private final Supplier<Set<String>> ids;
    private final Set<Reference> references = new LinkedHashSet<>();
    private final Set<String> maps = new HashSet<>();

    /**
     * @param ids the ids of the page, asked for at its end
     */
    IdReferenceCheck(Findings findings, Supplier<Set<String>> ids) {
        this.findings = findings;
        this.ids = ids;
    }

    @Override
    public void enter(Element element, String name) {
        if (name.equals("map")) {
            maps.add(element.attr("name"));
        }
        for (Element.Attribute attribute : element.attributes()) {
            attribute(element, name, attribute);
        }
    }

    @Override
    public void end() {
        references.forEach(this::check);
    }

    private record Reference(Element element, String attribute, String id) {}

    private void attribute(Element element, String name, Element.Attribute attribute) {
        String key = attribute.key();
        Set<String> elements = ELEMENTS.get(key);
        if (elements != null && (elements.isEmpty() || elements.contains(name))) {
            list(element, key, attribute.text());
        } else if (key.equals("usemap")) {
            references.add(new Reference(element, key, attribute.text()));
        }
    }

    private void list(Element element, String key, String value) {
        if (value.isBlank() && SINGLE.contains(key)) {
            findings.fault(Code.BROKEN_ID_REFERENCE, "empty `" + key + "`", element);
        } else if (!value.isBlank()) {
            for (String id : value.strip().split("[ \t\n\f\r]+", -1)) {
                references.add(new Reference(element, key, id));
            }
        }
    }

    private void check(Reference reference) {
        if (reference.attribute.equals("usemap")) {
            map(reference);
        } else if (!ids.get().contains(reference.id)) {
            findings.missing(message(reference, "id"), reference.element, reference.id);
        }
    }

    private void map(Reference reference) {
        if (!reference.id.startsWith("#") || !maps.contains(reference.id.substring(1))) {
            findings.missing(message(reference, "map"), reference.element, "");
        }
    }

    private static String message(Reference reference, String kind) {
        return "`%s` refers to `%s`, but the page has no such %s"
                .formatted(reference.attribute, Excerpt.of(reference.id), kind);
    }
}
