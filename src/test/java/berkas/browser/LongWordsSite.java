package berkas.browser;

import berkas.site.SiteTest;
import java.nio.file.Path;

/**
 * A small site in which every name, title and value is one word that is longer than a line; built
 * once a test run.
 */
final class LongWordsSite {
    private static final String WORD =
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";

    private static Path folder;

    private LongWordsSite() {}

    static synchronized Path folder() {
        if (folder == null) {
            folder = written().build().expectClean().folder().resolve("site-output");
        }
        return folder;
    }

    private static SiteTest written() {
        return SiteTest.from("base", BuiltSite.fresh("long-words"))
                .edit("content/dossier.yaml", named("title", "publisher") + "language: en\n")
                .edit(
                        "content/articles/law.md",
                        "---\n"
                                + named("title", "publisher")
                                + "published: 2024-05-02\n---\nThe "
                                + WORD
                                + " is a law.\n\n---\n\n| A | B | C |\n|:--|--:|:-:|\n| 1 | 2 | 3 |\n")
                .edit(
                        "content/annotations/law/claim.yaml",
                        "quote: a law\ntype: claim\nverdict: supported\nsources: law\nbody: |-\n"
                                + "  Text [@law].\n\n".repeat(6)
                                + named("title"))
                .edit(
                        "content/glossary/law.yaml",
                        "kind: place\nsummary: A law.\nseeAlso: soyuz-2\n"
                                + named("name")
                                + "facts:\n- "
                                + named("label").strip()
                                + "\n  value: Some\n- label: Short\n  "
                                + named("value")
                                + "location:\n  lat: 1\n  lon: 2\n  "
                                + named("label"))
                .edit("content/sources/law.yaml", "url: https://example.org/law\n" + named("title"))
                .edit(
                        "content/events/law.yaml",
                        "date: 2024-05\nterms: law\nsources: law\n" + named("title"))
                .edit("content/pages/law.md", "---\n" + named("title") + "---\nText.\n");
    }

    private static String named(String... keys) {
        return String.join(": " + WORD + "\n", keys) + ": " + WORD + "\n";
    }
}
