package berkas.site;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The base site with lists that are too long for a page: {@value #ARTICLES} articles that mention
 * one entry, each with a note that names it and cites one source.
 */
public final class LongListsDossier {
    public static final int ARTICLES = 260;

    private LongListsDossier() {}

    /** Adds the content files to a site that has those of the base. */
    public static SiteTest into(SiteTest site) {
        site.edit("content/glossary/tower.yaml", "name: tower\nkind: place\nsummary: It is tall.\n")
                .edit("content/sources/log.yaml", "title: Log\nurl: https://example.org/log\n");
        IntStream.rangeClosed(1, ARTICLES).forEach(n -> add(site, n));
        return site;
    }

    private static void add(SiteTest site, int n) {
        String id = id(n);
        site.edit(
                "content/articles/" + id + ".md",
                "---\ntitle: Day %1$d\npublished: 2024-05-02\n---\n\nOn day %1$d the tower stood.\n"
                        .formatted(n));
        site.edit(
                note(n),
                "quote: On day %1$d\ntype: context\ntitle: Note %1$d\nbody: It is known.\nterms: tower\nsources: log\n"
                        .formatted(n));
    }

    /** The id of the n-th article. */
    public static String id(int n) {
        return String.format(Locale.ROOT, "day-%03d", n);
    }

    /** The file of the note on the n-th article. */
    public static String note(int n) {
        return "content/annotations/" + id(n) + "/note.yaml";
    }
}
