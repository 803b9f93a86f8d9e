package berkas.render;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.text.SourceFile;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The templates, interface texts and assets of a site: those built into Berkas, file by file
 * replaced by those of the publisher's {@code templates/} folder.
 *
 * <p>Interface texts are replaced text by text instead, so that a bundle may hold only what it
 * changes. Everything is read at once; later changes of the folder do not show. Names are paths
 * below the folder with {@code /} separators: {@code pages/home.ftlh}. Hidden files and those whose
 * names end in {@code ~} are not there.
 */
public final class TemplateFiles {
    private static final String ASSETS = "assets/";
    static final String SHOWN_BUILT_IN = "<built-in>";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SortedMap<String, SourceFile> templates;
    private final SortedMap<String, byte[]> assets;
    private final Set<String> ownAssets;
    private final UiBundles bundles;

    private TemplateFiles(
            SortedMap<String, SourceFile> templates,
            SortedMap<String, byte[]> assets,
            Set<String> ownAssets,
            UiBundles bundles) {
        this.templates = templates;
        this.assets = assets;
        this.ownAssets = ownAssets;
        this.bundles = bundles;
    }

    /** Those built into Berkas. */
    public static TemplateFiles builtIn() throws IOException {
        return new Reading().files().value();
    }

    /**
     * Those built into Berkas with a folder's over them; where there is no such folder, only the
     * former.
     *
     * @return with diagnostics B001 for a template or bundle that is not UTF-8, B501 for a bundle
     *     that cannot be read, B209 for one that lacks texts; the built-in file stands in for one
     *     that is refused
     */
    public static Checked<TemplateFiles> over(Path folder) throws IOException {
        Reading reading = new Reading();
        reading.addAll(FileTree.of(folder), shown(folder));
        return reading.files();
    }

    /** Where the engine finds the templates by their names. */
    TemplateLoader loader() {
        StringTemplateLoader loader = new StringTemplateLoader();
        templates.forEach((name, file) -> loader.putTemplate(name, file.text(), 0));
        return loader;
    }

    /** A template as its author wrote it; empty if there is none of this name. */
    public Optional<SourceFile> template(String name) {
        return Optional.ofNullable(templates.get(name));
    }

    /** The names of the templates, sorted. */
    public Set<String> templates() {
        return Collections.unmodifiableSet(templates.keySet());
    }

    /**
     * What goes into the output's folder {@code assets/} as it is: from its path below that folder
     * to its bytes.
     */
    public SortedMap<String, byte[]> assets() {
        return Collections.unmodifiableSortedMap(assets);
    }

    /**
     * The paths of those {@link #assets} that are built into Berkas, replaced or not: its pages ask
     * for some of them only where they have something to show.
     */
    public Set<String> ownAssets() {
        return ownAssets;
    }

    /**
     * The interface texts in a language, by key, or in the nearest more general one: {@code id} for
     * {@code id-ID} (RFC 4647, section 3.4). A text the language lacks is there in English.
     */
    public Optional<Map<String, String>> ui(String language) {
        return bundles.lookup(language);
    }

    /** The languages there are interface texts in, sorted. */
    public Set<String> languages() {
        return bundles.languages();
    }

    private static String shown(Path folder) {
        return folder.toString().replace(folder.getFileSystem().getSeparator(), "/");
    }

    /** What has been read so far. */
    private static final class Reading {
        private final SortedMap<String, SourceFile> templates = new TreeMap<>();
        private final SortedMap<String, byte[]> assets = new TreeMap<>();
        private final UiBundles.Builder bundles = new UiBundles.Builder();
        private final List<Diagnostic> problems = new ArrayList<>();
        private final Set<String> ownAssets;

        /** With what is built into Berkas. */
        Reading() throws IOException {
            addAll(FileTree.builtIn(), SHOWN_BUILT_IN);
            ownAssets = Set.copyOf(assets.keySet());
        }

        void addAll(SortedMap<String, byte[]> files, String folder) {
            files.forEach((name, bytes) -> add(name, bytes, folder + "/" + name));
        }

        private void add(String name, byte[] bytes, String path) {
            if (name.startsWith(ASSETS)) {
                assets.put(name.substring(ASSETS.length()), bytes);
            } else if (name.endsWith(".ftlh")) {
                decoded(bytes, path).ifPresent(file -> templates.put(name, file));
            } else if (UiBundles.isBundle(name)) {
                decoded(bytes, path).ifPresent(file -> problems.addAll(bundles.add(name, file)));
            }
        }

        private Optional<SourceFile> decoded(byte[] bytes, String path) {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(bytes.length);
            if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
                problems.add(notUtf8(path, bytes, in.position()));
                return Optional.empty();
            }
            String text = out.flip().toString();
            boolean marked = text.startsWith(BYTE_ORDER_MARK);
            return Optional.of(new SourceFile(path, marked ? text.substring(1) : text));
        }

        /** Shows the line as most editors would, who take what is not UTF-8 for Windows-1252. */
        private static Diagnostic notUtf8(String path, byte[] bytes, int position) {
            String before = new String(bytes, 0, position, StandardCharsets.UTF_8);
            String rest = new String(bytes, position, bytes.length - position, WINDOWS_1252);
            SourceFile file = new SourceFile(path, before + rest);
            return Diagnostic.at(
                            file.span(before.length(), before.length() + 1),
                            Code.ENCODING,
                            "the file is not UTF-8: the byte 0x%02X has no meaning here"
                                    .formatted(bytes[position]))
                    .help("save it as UTF-8 in your editor");
        }

        Checked<TemplateFiles> files() {
            return new Checked<>(
                    new TemplateFiles(templates, assets, ownAssets, bundles.build()), problems);
        }
    }
}
