package berkas.search;

import berkas.concurrent.Parallel;
import berkas.memo.Memo;
import berkas.plan.Digests;
import berkas.plan.Site;
import berkas.plan.Urls;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @param memo what was put together for the index before
     * @param digests of the parts of the sites
     */
    public static SortedMap<String, byte[]> of(List<Site> sites, Memo memo, Digests digests) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Map<String, byte[]>> each = Parallel.map(sites, site -> files(site, memo, digests));
        each.forEach(some -> files.putAll(some));
        return Collections.unmodifiableSortedMap(files);
    }

    private static Map<String, byte[]> files(Site site, Memo memo, Digests digests) {
        WordList list = new WordList();
        List<SearchDoc> docs = SearchDocs.of(site, list, new DocMemo(memo, digests, site, list));
        Map<String, byte[]> files = new HashMap<>();
        IndexFiles.of(site.language().tag(), docs, Inversion.of(docs, list))
                .forEach((name, file) -> files.put(path(name), file));
        return files;
    }

    private static String path(String name) {
        return Urls.SEARCH_FOLDER + name + ".js";
    }
}
