package berkas.validate;

import java.util.HashSet;
import java.util.Set;

/**
 * What the checks must know about the site besides its pages.
 *
 * <p>All paths are relative to the output folder, {@code /} separators, no leading slash.
 *
 * @param baseUrl where the site will be published, {@code https://example.org/dossier/}; empty when
 *     that is not known, and then {@code /x} means {@code x} in the output folder
 * @param drafts pages that would exist if drafts were published; a link there is {@code B413}
 * @param entries pages readers come to without a link: where the search for unlinked files starts
 * @param standalone files that need no link, because machines look for them at a fixed place
 */
public record Settings(
        String baseUrl, Set<String> drafts, Set<String> entries, Set<String> standalone) {
    public Settings {
        drafts = Set.copyOf(drafts);
        entries = Set.copyOf(entries);
        standalone = Set.copyOf(standalone);
    }

    /** The settings of a site without drafts, with the usual entries and well-known files. */
    public static Settings of(String baseUrl) {
        return new Settings(
                baseUrl,
                Set.of(),
                Set.of("index.html", "404.html"),
                Set.of("robots.txt", "sitemap.xml", "favicon.ico", "humans.txt", "CNAME"));
    }

    /** The same settings with these pages unpublished. */
    public Settings withDrafts(Set<String> paths) {
        return new Settings(baseUrl, paths, entries, standalone);
    }

    /** The same settings with these pages as those that readers come to without a link. */
    public Settings withEntries(Set<String> paths) {
        return new Settings(baseUrl, drafts, paths, standalone);
    }

    /** The same settings with more files that need no link. */
    public Settings withStandalone(Set<String> paths) {
        Set<String> all = new HashSet<>(standalone);
        all.addAll(paths);
        return new Settings(baseUrl, drafts, entries, all);
    }
}
