package berkas.search;

import berkas.plan.Site;
import berkas.plan.Urls;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that make a site searchable.
 *
 * <p>They are classic scripts that hand data to a function: pages opened from a disk may load no
 * other data, and a strict content security policy allows them. Small dossiers have one file;
 * larger ones several, of which a query needs a few.
 */
public final class SearchIndex {
    private SearchIndex() {}

    /**
     * The files, by their paths in the output folder.
     *
     * @param sites that of each language
     */
    public static SortedMap<String, byte[]> of(List<Site> sites) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        sites.parallelStream().map(SearchIndex::of).toList().forEach(files::putAll);
        return Collections.unmodifiableSortedMap(files);
    }

    private static SortedMap<String, byte[]> of(Site site) {
        List<SearchDoc> docs = SearchDocs.of(site);
        SortedMap<String, byte[]> files = new TreeMap<>();
        IndexFiles.of(site.language().tag(), docs, Inversion.of(docs))
                .forEach(
                        (name, text) ->
                                files.put(path(name), text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static String path(String name) {
        return Urls.SEARCH_FOLDER + name + ".js";
    }
}
