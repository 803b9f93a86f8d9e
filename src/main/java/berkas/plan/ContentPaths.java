package berkas.plan;

import java.util.Map;
import java.util.function.UnaryOperator;

/** Where the files of the content folder are published. */
final class ContentPaths {
    private static final Map<String, UnaryOperator<String>> BY_FOLDER =
            Map.of(
                    "articles", Urls::article,
                    "annotations", Urls::note,
                    "glossary", Urls::entry,
                    "sources", Urls::source,
                    "events", Urls::event,
                    "pages", Urls::page);

    private ContentPaths() {}

    /**
     * The output path of a content file.
     *
     * @param path in the manner of {@link berkas.text.SourceFile#path}
     */
    static String published(Site site, String path) {
        String settings = site.settings().file().path();
        String folder = settings.substring(0, settings.lastIndexOf('/') + 1);
        String below = path.startsWith(folder) ? path.substring(folder.length()) : path;
        int slash = below.indexOf('/');
        String kind = slash < 0 ? "" : below.substring(0, slash);
        String rest = below.substring(slash + 1);
        if (kind.equals("media")) {
            return Urls.media(rest);
        }
        UnaryOperator<String> url = BY_FOLDER.get(kind);
        return url == null ? Urls.HOME : url.apply(rest.replaceFirst("\\.(md|yaml)$", ""));
    }
}
